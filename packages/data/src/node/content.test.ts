import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { readContent } from './content.ts';

const root = mkdtempSync(join(tmpdir(), 'kde-content-'));
after(() => rmSync(root, { recursive: true }));

/** A content directory with these files under `laws`. */
function content(files: Record<string, string>): string {
  const directory = mkdtempSync(join(root, 'case-'));
  mkdirSync(join(directory, 'laws'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, 'laws', name), text);
  return directory;
}

const GOOD = `id: proefwet
title:
  nl: Proefwet
  en: Trial Act
instrument: national-act
status: in werking
appliesTo:
  gemeente:
    value: ja
  provincie:
    value: nee
    reason: geldt niet voor provincies
  waterschap:
    value: onbekend
dates:
  - id: nl-in-werking
    kind: nl_in_werking
    date: 2027-01-01
    certainty: verwacht
    text: Beoogde datum.
    level: nl
    evidence: unverified
    confidence: midden
    history:
      - date: 2026-Q3
        note: Eerder verwacht.
asOf: 2026-11-21
`;

/** Everything that is wrong with one file, as `line path: message`. */
const issuesOf = (text: string, name = 'proefwet.yaml'): string[] => readContent(content({ [name]: text })).issues.map(({ line, path, message }) => `${line} ${path}: ${message}`);

describe('readContent', () => {
  it('expands dates and fills in the day of checking', () => {
    const { records: { laws }, issues } = readContent(content({ 'proefwet.yaml': GOOD }));
    assert.deepEqual(issues, []);
    const date = laws[0]?.dates[0];
    assert.deepEqual([date?.earliest, date?.latest, date?.precision, date?.asOf], ['2027-01-01', '2027-01-01', 'dag', '2026-11-21']);
    assert.deepEqual(date?.history, [{ earliest: '2026-07-01', latest: '2026-09-30', precision: 'kwartaal', note: 'Eerder verwacht.' }]);
  });

  it('keeps a day of checking that a date has of its own, and an unknown date unknown', () => {
    const date = readContent(content({ 'proefwet.yaml': GOOD.replace('    date: 2027-01-01\n', '    asOf: 2025-05-05\n') })).records.laws[0]?.dates[0];
    assert.deepEqual([date?.earliest, date?.latest, date?.precision, date?.asOf], [undefined, undefined, 'onbekend', '2025-05-05']);
  });

  it('reads the short texts for drawings, with the soft hyphens that an editor can see', () => {
    const text = GOOD.replace('instrument:', 'displayName:\n  nl: "Proef\\u00ADwet"\n  en: Trial\ninstrument:').replace('    date: 2027', '    label: { nl: hoog risico, en: high risk }\n    date: 2027');
    const { records: { laws: [law] }, issues } = readContent(content({ 'proefwet.yaml': text }));
    assert.deepEqual(issues, []);
    assert.deepEqual([law?.displayName, law?.dates[0]?.label], [{ nl: 'Proef\u00ADwet', en: 'Trial' }, { nl: 'hoog risico', en: 'high risk' }]);
    assert.deepEqual(issuesOf(text.replace('high risk', 'high risk.')), ['21 dates[0].label.en: "high risk."; expected no full stop at the end']);
  });

  it('reads the files in the order of their names', () => {
    const { records: { laws } } = readContent(content({ 'b.yaml': GOOD.replace('proefwet', 'b'), 'a.yaml': GOOD.replace('proefwet', 'a') }));
    assert.deepEqual(laws.map((law) => law.id), ['a', 'b']);
  });

  it('reports a key that it does not know, with the keys it does', () => {
    assert.match(issuesOf(GOOD.replace('    reason:', '    raeson:'))[0] ?? '', /^12 appliesTo\.provincie\.raeson: unknown key "raeson"; expected one of value, reason$/);
    assert.match(issuesOf(GOOD.replace('status:', 'statsu:')).join('\n'), /^1 status: missing; expected string\n6 statsu: unknown key "statsu"; expected one of id, title, .*$/);
    assert.match(issuesOf(GOOD.replace('        note:', '        notes:'))[0] ?? '', /^26 dates\[0\]\.history\[0\]\.notes: unknown key/);
  });

  it('takes dates in the short form only', () => {
    assert.deepEqual(issuesOf(GOOD.replace('2027-01-01', '1 januari 2027')), ['18 dates[0].date: invalid date: "1 januari 2027"; expected YYYY-MM-DD, YYYY-MM, YYYY-Qn, YYYY-Hn or YYYY']);
    assert.match(issuesOf(GOOD.replace('2026-Q3', '2026-Q7'))[0] ?? '', /^25 dates\[0\]\.history\[0\]\.date: invalid date: "2026-Q7"/);
    assert.match(issuesOf(GOOD.replace('    date: 2027-01-01', '    earliest: 2027-01-01'))[0] ?? '', /^18 dates\[0\]\.earliest: unknown key "earliest"/);
    assert.deepEqual(issuesOf(GOOD.replace('2027-01-01', '[2027-01-01]')), ['18 dates[0].date: expected text']);
  });

  it('reports what the record itself may not say', () => {
    assert.match(issuesOf(GOOD.replace('kind: nl_in_werking', 'kind: in-werking'))[0] ?? '', /^17 dates\[0\]\.kind: "in-werking"; expected one of "aangekondigd", /);
    assert.deepEqual(issuesOf(GOOD.replace('status: in werking', 'status:')), ['6 status: ""; expected at least 1']);
    assert.match(issuesOf('- een lijst\n')[0] ?? '', /^1 : expected object/);
    assert.match(issuesOf('')[0] ?? '', /^1 : expected object/);
    assert.match(issuesOf(GOOD.replace(/dates:[^]*(?=asOf)/, 'dates: geen\n'))[0] ?? '', /^15 dates: "geen"; expected array/);
  });

  it('reports bad YAML once, and nothing that follows from it', () => assert.equal(issuesOf(GOOD.replace('status: in werking', 'status: in: werking')).length, 1));

  it('wants the name of the file to be the id', () => {
    assert.deepEqual(issuesOf(GOOD, 'andere-wet.yaml'), ['1 id: id "proefwet"; expected the name of the file, "andere-wet"']);
    assert.deepEqual(issuesOf('', 'README.md'), ['1 : unexpected file; expected <id>.yaml']);
  });

  it('leaves out a law with an issue and keeps the others', () => {
    const { records: { laws }, issues } = readContent(content({ 'a.yaml': GOOD.replace('proefwet', 'a'), 'b.yaml': 'id: b\n', 'c.yaml': `${GOOD.replace('proefwet', 'c')}colour: blue\n` }));
    assert.deepEqual(laws.map((law) => law.id), ['a']);
    assert.deepEqual(new Set(issues.map(({ file }) => basename(file))), new Set(['b.yaml', 'c.yaml']));
  });

  it('reports a directory without content', () => assert.deepEqual(readContent(root).issues.map(({ file, message }) => [file, message]), [[root, 'nothing to read; expected a folder with laws, funds, networks or services']]));

  it('tells where a field of a law stands', () => {
    const directory = content({ 'proefwet.yaml': GOOD });
    assert.deepEqual(readContent(directory).locate('laws', 'proefwet', 'dates[0].kind'), { file: join(directory, 'laws', 'proefwet.yaml'), line: 17, path: 'dates[0].kind' });
    assert.deepEqual(readContent(directory).locate('laws', 'onbekend', 'id'), { file: join(directory, 'laws'), line: 1, path: 'id' });
  });

  describe('tables', () => {
    const ROWS = 'asOf: 2026-01-01\nevidence: source-read\nconfidence: hoog\nsources: [{ url: https://voorbeeld.example }]\nrecords:\n  - { id: gm0001, type: gemeente, name: Proefstad, provinces: [pv29] }\n';
    const AHEAD = 'asOf: 2026-01-01\nevidence: secondary\nrecords:\n  - { organisation: gm0001, theme: data, claim: Is een proef., source: { title: Proef } }\n';
    const tables = (organisations: string, frontrunners?: string): string => {
      const directory = content({});
      writeFileSync(join(directory, 'organisations.yaml'), organisations);
      if (frontrunners !== undefined) writeFileSync(join(directory, 'frontrunners.yaml'), frontrunners);
      return directory;
    };
    const told = (organisations: string, frontrunners?: string): string[] => readContent(tables(organisations, frontrunners)).issues.map(({ file, line, path, message }) => `${basename(file)}:${line} ${path}: ${message}`);

    it('are read row by row, with what one is ahead in', () => {
      const { records: { organisations }, issues } = readContent(tables(ROWS, AHEAD));
      assert.deepEqual([issues, organisations.map(({ id, frontrunner }) => [id, frontrunner.map(({ claim }) => claim)])], [[], [['gm0001', ['Is een proef.']]]]);
    });

    it('report a fault in the table in which it stands', () => {
      assert.match(told(ROWS, AHEAD.replace('theme: data', 'theme: datum'))[0] ?? '', /^frontrunners\.yaml:4 records\[0\]\.theme: "datum"; expected one of /);
      assert.match(told(ROWS.replace('type: gemeente', 'type: stad'), AHEAD)[0] ?? '', /^organisations\.yaml:6 records\[0\]\.type: "stad"; expected one of /);
      const directory = tables(ROWS, AHEAD);
      assert.deepEqual(readContent(directory).locate('organisations', 'gm0001', 'frontrunner[0].claim'), { file: join(directory, 'frontrunners.yaml'), line: 4, path: 'records[0].claim' });
    });

    it('report who is ahead and does not exist, and a row that is no group', () => {
      assert.deepEqual(told(ROWS, AHEAD.replace('gm0001', 'gm0002')), ['frontrunners.yaml:4 records[0].organisation: "gm0002"; expected the id of an organisation']);
      assert.deepEqual(told(`${ROWS}  - gm0002\n`), ['organisations.yaml:7 records[1]: "gm0002"; expected a group of fields, such as { id: …, name: … }']);
    });
  });
});
