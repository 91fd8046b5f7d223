import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aLaw } from '../../law.fixture.ts';
import type { Proposal } from './proposals.ts';
import { recordNames, reportJson, reportMarkdown, type Report } from './report.ts';
import { aFund, anOrganisation } from './sync.fixture.ts';

const records = { laws: [aLaw({ id: 'ai-act', title: { nl: 'AI-verordening', en: 'AI Act' } })], funds: [aFund()], organisations: [anOrganisation()] };
const proposal = (fields: Partial<Proposal> = {}): Proposal => ({
  kind: 'laws', id: 'ai-act', path: 'dates[in-werking]', old: '2024-08-01', new: '2024-08-02', source: { title: 'EUR-Lex', url: 'https://eur-lex.europa.eu/x' }, seenAt: '2026-11-21T10:00:00Z',
  note: 'De bron noemt een andere dag.', from: 'eu-law', since: '2026-11-21', ...fields,
});
const source = (fields: Partial<Report['sources'][number]> = {}): Report['sources'][number] => ({
  name: 'eu-law', title: 'EUR-Lex (CELLAR)', url: 'https://eur-lex.europa.eu/', licence: 'Met bronvermelding.', state: 'fresh', seenSince: '2026-11-21T10:00:00Z', count: 3, failures: [], remarks: [], ...fields,
});
const report = (fields: Partial<Report> = {}): Report => ({ madeAt: '2026-11-21T10:00:00.000Z', today: '2026-11-21', sources: [source()], changes: [], ...fields });
const markdown = (fields: Partial<Report> = {}): string => reportMarkdown(report(fields), recordNames(records));

describe('reportMarkdown', () => {
  it('tells per record what stood there, what the source says, where, and what to do', () => {
    assert.match(markdown({ changes: [proposal()] }), new RegExp([
      '## Nieuwe voorstellen', '### Wetten', '#### AI-verordening \\(`ai-act`\\)',
      '- `dates\\[in-werking\\]`\\. Er stond `2024-08-01`\\. De bron zegt `2024-08-02`\\.\n {2}De bron noemt een andere dag\\.\n {2}Bron: \\[EUR-Lex\\]\\(<https://eur-lex\\.europa\\.eu/x>\\), gelezen op 21 november 2026\\.',
    ].join('\n\n')));
  });

  it('says that nothing was changed, and how many proposals there are', () => {
    const text = markdown({ changes: [proposal(), proposal({ path: 'status', since: '2026-11-14' })] });
    assert.match(text, /^# Voorstellen uit openbare bronnen, 21 november 2026\n\n\*\*2 voorstellen, waarvan 1 nieuw\.\*\* Alle bronnen zijn gelezen\.\n\nDit is een lijst voor een redacteur\. Er is niets aan de gegevens veranderd\./);
    assert.match(markdown(), /\*\*Er zijn geen voorstellen\.\*\*/);
    assert.match(markdown({ changes: [proposal()] }), /\*\*1 voorstel, waarvan 1 nieuw\.\*\*/);
  });

  it('puts what is new before what was told before', () => {
    const text = markdown({ changes: [proposal({ path: 'status', since: '2026-11-14' }), proposal()] });
    assert.ok(text.indexOf('`dates[in-werking]`') < text.indexOf('## Eerder gemeld en nog niet verwerkt'));
    assert.ok(text.indexOf('## Eerder gemeld en nog niet verwerkt') < text.indexOf('`status`'));
  });

  it('says what is absent: what we did not have, and what the source does not say any more', () => {
    const { old: _old, ...added } = proposal();
    const { new: _new, ...gone } = proposal({ path: 'status' });
    assert.match(markdown({ changes: [added] }), /Er stond niets\. De bron zegt `2024-08-02`\./);
    assert.match(markdown({ changes: [gone] }), /Er stond `2024-08-01`\. De bron noemt dit niet meer\./);
  });

  it('tells of each source whether it was read, and the age of the copy when it was not', () => {
    const sources = [
      source(), source({ name: 'a', title: 'Deels', state: 'partial', seenSince: '2026-11-07T10:00:00Z' }), source({ name: 'b', title: 'Oud', state: 'old', seenSince: '2026-10-31T10:00:00Z', failures: [{ message: 'De bron is niet te bereiken.', detail: 'x' }] }),
      source({ name: 'c', title: 'Niets', state: 'none' }),
    ];
    const text = markdown({ sources, changes: [proposal()] });
    assert.match(text, /3 bronnen zijn niet of niet helemaal gelezen\./);
    assert.match(text, /\| gelezen op 21 november 2026 \| 1 \|/);
    assert.match(text, /deels gelezen, het oudste is van 7 november 2026/);
    assert.match(text, /niet gelezen, wij gebruiken de kopie van 31 oktober 2026/);
    assert.match(text, /niet gelezen, er is ook geen kopie/);
    assert.match(text, /- \*\*Oud\*\*: De bron is niet te bereiken\./);
  });

  it('counts for each source what it proposes itself', () => {
    const text = markdown({ sources: [source(), source({ name: 'b', title: 'Ander' })], changes: [proposal(), proposal({ path: 'status', from: 'b' }), proposal({ path: 'identifiers.eli' })] });
    assert.match(text, /\| \[EUR-Lex \(CELLAR\)\].* \| 2 \|\n\| \[Ander\].* \| 1 \|/);
  });

  it('says of a whole source that it failed, without parts', () => {
    const text = markdown({ sources: [source({ state: 'none', failures: [{ message: 'De bron is niet te bereiken.', detail: 'x' }] })] });
    assert.match(text, /- \*\*EUR-Lex \(CELLAR\)\*\*: De bron is niet te bereiken\.\n/);
  });

  it('leaves no holes where there is nothing to tell', () => {
    assert.doesNotMatch(markdown(), /\n\n\n|## Nieuwe|## Eerder/);
  });

  it('tells the same failure once, with all it is about', () => {
    const failures = ['2022-0032', '2025-0360'].map((key) => ({ key, message: 'De bron gaf foutcode 504.', detail: 'x' }));
    assert.match(markdown({ sources: [source({ failures, remarks: ['Let op.'] })] }), /- \*\*EUR-Lex \(CELLAR\)\*\*: De bron gaf foutcode 504\. Het gaat om: 2022-0032, 2025-0360\.\n- \*\*EUR-Lex \(CELLAR\)\*\*: Let op\./);
  });

  it('makes a table of what occurs often', () => {
    const changes = Array.from({ length: 342 }, (_, i): Proposal => proposal({ kind: 'organisations', id: i === 0 ? 'gm0794' : `gm${1000 + i}`, path: 'population', new: `${i} op 2026-01-01`, note: 'Er is een nieuwer aantal.' }));
    const text = markdown({ changes });
    assert.match(text, /#### 342 keer `population`\n\nEr is een nieuwer aantal\.\n\n\| Record \| Er stond \| De bron zegt \| \|\n\| --- \| --- \| --- \| --- \|\n\| Helmond `gm0794` \| `2024-08-01` \| `0 op 2026-01-01` \| \[bron\]/);
    assert.equal(text.split('\n').length < 400, true);
  });

  it('gives something new the name that the source uses, and says where something is to be added', () => {
    const { old: _old, ...added } = proposal();
    assert.match(markdown({ changes: [{ ...added, id: 'have-your-say/14855', path: '', new: 'Digitale omnibus' }] }), /#### Nieuw: `have-your-say\/14855`\n\n- De bron noemt `Digitale omnibus`\./);
    assert.match(markdown({ changes: [{ ...added, path: 'dates[+van_toepassing]' }] }), /- Nieuw bij `dates`, soort `van_toepassing`: `2024-08-02`\./);
    assert.match(markdown({ changes: [{ ...added, path: 'calls[+]' }] }), /- Nieuw bij `calls`: `2024-08-02`\./);
  });

  it('makes a table of records that are gone, and says their notes when they differ not', () => {
    const { new: _new, ...gone } = proposal({ kind: 'organisations', path: '', note: 'Kijk.' });
    const text = markdown({ changes: Array.from({ length: 8 }, (_, i) => ({ ...gone, id: `gm${1000 + i}`, old: `Naam ${i}` })) });
    assert.match(text, /#### 8 keer een heel record\n\nKijk\.\n\n\| Record .*\n.*\n\| {2}`gm1000` \| `Naam 0` \| {2}\| \[bron\]/);
    const two = markdown({ changes: Array.from({ length: 8 }, (_, i) => ({ ...gone, id: `gm${1000 + i}`, note: i === 0 ? 'Een.' : 'Ander.' })) });
    assert.match(two, /#### 8 keer een heel record\n\n\| Record/);
    const seven = markdown({ changes: Array.from({ length: 7 }, (_, i) => ({ ...gone, id: `gm${1000 + i}`, old: `Naam ${i}` })) });
    assert.match(seven, /- Er stond `Naam 0`\. De bron noemt dit niet meer\./);
    assert.doesNotMatch(seven, /keer een heel record/);
  });

  it('names the terms of every source', () => {
    assert.match(markdown(), /## Gebruik van de bronnen\n\n- EUR-Lex \(CELLAR\): Met bronvermelding\.\n$/);
  });

  it('makes nothing of what a source says: no heading, link, picture or mention', () => {
    const evil = '`\n# Kop\n[klik](https://evil.example) ![p](https://evil.example/p.png) @iedereen <img src=x> | #1';
    const text = markdown({ changes: [proposal({ new: evil, old: evil, note: evil, id: 'x`y', path: evil })], sources: [source({ remarks: [evil], failures: [{ key: evil, message: evil, detail: evil }] })] });
    const outside = text.replace(/(`+)(?!`).*?[^`]\1(?!`)/g, '');
    assert.doesNotMatch(outside, /^# Kop|(?<!\\)\]\(https|(?<!\\)!\[|@(?!\u200B)|(?<!\\)<img|#\d/m);
  });
});

describe('reportJson', () => {
  it('is the whole report', () => {
    const whole = report({ changes: [proposal()] });
    assert.deepEqual(JSON.parse(reportJson(whole)), JSON.parse(JSON.stringify(whole)));
  });
});
