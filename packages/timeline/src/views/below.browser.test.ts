import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { expectAccessible, guardConsole } from '@digitaal-europa/ui/testing';
import { buildList } from '../model/list.ts';
import { TODAY } from '../timeline.fixture.ts';
import type { ViewContext } from './context.ts';
import { lawDetails } from './law-details.view.ts';
import { listView } from './list.view.ts';
import { printView } from './print.view.ts';
import { datesTable } from './table.view.ts';
import { contextOf, records, showView, type Shown } from './views.fixture.ts';

const source = { url: 'https://eur-lex.europa.eu/voorbeeld' };
const asOf = '2026-11-01';
const children = [
  { kind: 'richtsnoeren', stage: 'vastgesteld', title: { nl: 'Richtsnoeren over voorbeelden', en: 'Guidelines on samples' }, number: 'C(2026) 1', article: 'art. 5', date: { earliest: '2026-07-29', latest: '2026-07-29', precision: 'dag' }, text: 'Legt uit wat een voorbeeld is.', url: 'https://example.org/richtsnoeren', asOf, evidence: 'secondary', source },
  { kind: 'besluit', stage: 'verwacht', law: 'voorbeeldwet', title: { nl: 'Voorbeeldbesluit', en: 'Sample Decree' }, text: 'Werkt de taken uit.', asOf: '2026-05-01', evidence: 'unverified' },
  { kind: 'norm', stage: 'onbekend', law: 'elders', title: { nl: 'Voorbeeldnorm', en: 'Sample Standard' }, text: 'Zegt hoe het moet.', asOf, evidence: 'source-read', source },
];
const terms = [{ official: { nl: 'voorbeeldhouder', en: 'sample holder' }, plain: { nl: 'wie een voorbeeld heeft', en: 'whoever has a sample' }, article: 'art. 3', evidence: 'source-read', source }];
const everyday = { nl: 'Regels voor voorbeelden', en: 'Rules on samples' };
const full = records({ children, terms, everyday });

const open = (laws = full, layout: 'panel' | 'inline' | 'entry' = 'panel', changes: Partial<ViewContext> = {}): Promise<Shown> =>
  showView(html`<div class=${layout === 'inline' ? 'row__detail' : layout === 'entry' ? 'entry__detail' : ''}>${laws[0] && lawDetails(laws[0], contextOf(laws, changes), layout)}</div>`);
const partsOf = (view: Shown): string[] => view.all('summary.detail__subheading').map(({ textContent }) => textContent);
/** What is behind a title, item by item and in it line by line. */
const behind = (view: Shown, title: string): HTMLElement[] => [...(view.all('summary.detail__subheading').find(({ textContent }) => textContent === title)?.parentElement?.querySelectorAll('li') ?? [])];
const linesOf = (item: Element | undefined): string[] => [...(item?.children ?? [])].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('what stands below a law', () => {
  guardConsole();

  for (const layout of ['panel', 'inline', 'entry'] as const) {
    it(`is accessible as ${layout}, unfolded`, async () => {
      const view = await open(full, layout);
      for (const details of view.all('details')) (details as HTMLDetailsElement).open = true;
      view.all('.more__button--background').forEach((button) => { button.click(); });
      expect(view.text('.detail')).to.include('Richtsnoeren over voorbeelden').and.to.include('wie een voorbeeld heeft');
      await expectAccessible(view.root.host);
    });
  }

  it('says what it is, of which article, where it stands and since when, what it means, and how we know', async () => {
    const items = behind(await open(), 'Regels en uitleg bij deze wet (3)');
    expect(items.map(linesOf)).to.deep.equal([
      ['Richtsnoeren over voorbeelden', 'Richtsnoeren · C(2026) 1 · bij art. 5 · status: vastgesteld, 29 juli 2026', 'Legt uit wat een voorbeeld is.', 'Bron: eur-lex.europa.eu (uit tweede hand) · stand 1 november 2026'],
      ['Voorbeeldbesluit', 'Nederlands besluit · status: nog niet klaar, datum onbekend', 'Werkt de taken uit.', 'Bron: geen bron vastgelegd (nog te bevestigen) · stand 1 mei 2026, mogelijk verouderd: langer dan 90 dagen niet gecontroleerd'],
      ['Voorbeeldnorm', 'Norm · status: niet bekend, datum onbekend', 'Zegt hoe het moet.', 'Bron: eur-lex.europa.eu (bron gelezen) · stand 1 november 2026'],
    ]);
    expect(items[0]?.closest('details')?.textContent).to.include('Compleet is deze lijst nooit');
  });

  it('leads to its own law where that is shown here, else to its text', async () => {
    const chosen: string[] = [];
    const [guidelines, decree, standard] = behind(await open(full, 'panel', { select: (law) => { chosen.push(law); } }), 'Regels en uitleg bij deze wet (3)');
    decree?.querySelector('button')?.click();
    expect(chosen).to.deep.equal(['voorbeeldwet']);
    expect(guidelines?.querySelector('a')?.href).to.equal('https://example.org/richtsnoeren');
    expect(standard?.querySelectorAll('strong :is(a, button)'), 'not shown here, and no address known').to.have.length(0);
  });

  it('tells what a word of the law means, with its article and how we know', async () => {
    expect(behind(await open(), 'Woorden uit de wet (1)').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).to.deep.equal(['voorbeeldhouder: wie een voorbeeld heeftart. 3 · Bron: eur-lex.europa.eu (bron gelezen)']);
  });

  it('is in English on an English page, with the Dutch of the data marked', async () => {
    const view = await open(full, 'panel', { language: 'en' });
    const items = behind(view, 'Rules and guidance under this law (3)');
    expect(linesOf(items[0]).slice(0, 2)).to.deep.equal(['Guidelines on samples', 'Guidelines · C(2026) 1 · on art. 5 · status: adopted, 29 July 2026']);
    expect(items.map((item) => item.querySelector('[lang=nl]')?.textContent)).to.deep.equal(children.map(({ text }) => text));
    expect(behind(view, 'Words of the law (1)')[0]?.textContent).to.include('sample holder').and.to.include('whoever has a sample');
    expect(view.text('.detail__everyday')).to.equal('Rules on samples');
  });

  it('is not drawn where nothing is recorded', async () => {
    const view = await open(records());
    expect(partsOf(view)).to.deep.equal(['Alle datums (4)', 'Hoort bij (1)', 'Bronnen (1)']);
    expect(view.all('.detail__everyday')).to.have.length(0);
    expect((await open(records(), 'inline')).text('.detail')).not.to.match(/Regels en uitleg|Woorden uit de wet/);
  });

  it('is on paper, each with the number of its source', async () => {
    const options = { today: TODAY, organisation: undefined, level: 2, grouping: 'family', order: 'urgency', chosen: '', generated: undefined } as const;
    const unsure = records({ children, terms: [{ ...terms[0], evidence: 'unverified' }], everyday });
    const paper = (await showView(printView({ ...options, laws: unsure, language: 'nl' }))).text('.print__law');
    expect(paper).to.include('VBV. Regels voor voorbeelden. voorbeeld, in werking.');
    expect(paper).to.match(/Richtsnoeren over voorbeelden \(Richtsnoeren · C\(2026\) 1 · bij art\. 5 · status: vastgesteld, 29 juli 2026\)\. Legt uit wat een voorbeeld is\. \[\d\]/);
    expect(paper).to.include('Compleet is deze lijst nooit');
    expect(paper).to.include('status: nog niet klaar, datum onbekend, nog te bevestigen)').and.to.match(/voorbeeldhouder: wie een voorbeeld heeft \(art\. 3\), nog te bevestigen \[\d\]/);
    expect((await showView(printView({ ...options, laws: records(), language: 'nl' }))).text('.print__law')).not.to.match(/Regels en uitleg|Woorden uit de wet/);
  });
});

describe('what a law is about in everyday words', () => {
  guardConsole();

  it('stands under its title, and below a row in the place of other names, which are behind a button', async () => {
    expect((await open()).text('.detail__heading + button + .detail__everyday')).to.equal('Regels voor voorbeelden');
    const view = await open(full, 'inline');
    expect(view.text('.detail__header .detail__meta')).to.equal('Regels voor voorbeelden · geldt voor gemeenten: ja');
    view.one('.more__button--background').click();
    expect(view.all('.detail p').find((text) => text.textContent.includes('VBV') && text.checkVisibility())?.textContent).to.include('Verordening (EU) 2024/9991');
  });

  it('stands in the list in the entry that is open, and leaves the others as low as they were', async () => {
    const context = contextOf(full);
    const view = await showView(listView(buildList(full, TODAY), { ...context, state: { ...context.state, selected: { law: 'voorbeeldverordening', date: 'deel' } } }), [], 288);
    expect(view.all('.entry__button').filter(({ textContent }) => textContent.includes('Regels voor voorbeelden')).map(({ dataset }) => dataset['opens'])).to.deep.equal(['voorbeeldverordening/deel']);
  });

  it('stands in the table below the name, in both languages, and not for a law without', async () => {
    for (const [language, words] of [['nl', 'Regels voor voorbeelden'], ['en', 'Rules on samples']] as const) {
      const context = contextOf(full, { language });
      const view = await showView(datesTable(full, context, () => undefined));
      expect(view.all('tbody th .detail__meta').map(({ textContent }) => textContent)).to.deep.equal([words, words, words, words]);
      expect(view.all('tbody th').length).to.be.greaterThan(4);
    }
  });
});
