import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, nothing } from 'lit';
import { expectAccessible, guardConsole, readText } from '@digitaal-europa/ui/testing';
import { LAWS, readFeed, type Law } from '@digitaal-europa/data';
import { nearestDate } from '../model/entries.ts';
import { sampleLaws, TODAY } from '../timeline.fixture.ts';
import type { ViewContext } from './context.ts';
import { detailView, type DetailOptions } from './detail.view.ts';
import { lawDetails } from './law-details.view.ts';
import { contextOf, records, showView, type Shown } from './views.fixture.ts';

const place = (law: Law | undefined, laws: readonly Law[], options: DetailOptions = {}, changes: Parameters<typeof contextOf>[1] = {}): unknown =>
  html`<div class=${options.layout === 'inline' ? 'row__detail' : options.layout === 'entry' ? 'entry__detail' : ''}>${detailView(law as Law, contextOf(laws, changes), options)}</div>`;
const open = (laws: readonly Law[] = records(), options: DetailOptions = {}, changes: Parameters<typeof contextOf>[1] = {}, width?: number): Promise<Shown> => showView(place(laws[0], laws, options, changes), [], width);
const heights = (view: Shown): string => [...view.all('.detail__first > *, .duties, .detail__actions, .more')].map((part) => `${part.className} ${Math.round(part.getBoundingClientRect().height)} × ${Math.round(part.getBoundingClientRect().width)}`).join(', ');
const dates = sampleLaws[0]?.['dates'] as Record<string, unknown>[];
const wide = records({ newTasks: ['Nieuwe taak.'], opportunities: ['Kans.'], procurement: ['Eis dit.'], packages: ['ai-aanpak'], officialTitle: { nl: 'Verordening tot vaststelling van voorbeelden' }, supervision: { powers: 'bevelen', article: 'art. 9', evidence: 'source-read', source: { url: 'https://eur-lex.europa.eu/voorbeeld' } } });

describe('details of a law', () => {
  guardConsole();

  for (const layout of ['panel', 'inline', 'entry'] as const) {
    it(`are accessible as ${layout}, folded and unfolded`, async () => {
      const view = await open(wide, { layout, influence: html`<p>Nu niets open.</p>` }, { contact: 'info@example.org', calendar: () => undefined });
      await expectAccessible(view.root.host);
      for (const details of view.all('details')) (details as HTMLDetailsElement).open = true;
      view.all('.more__button').at(-1)?.click();
      await expectAccessible(view.root.host);
    });
  }

  it('group what must be done by when, with article, source and evidence', async () => {
    const view = await open();
    expect(view.text('.duties__heading')).to.equal('Vóór 2 december 2027 (1)');
    expect(view.text('.duty')).to.match(/Voorbeeldregister bijhouden art\. 5 · te bevestigen.*Houd een register bij\..*Bron: geen bron vastgelegd \(nog te bevestigen\)/);
  });

  it('name the phase, and tell every step with its number, its date and what it means', async () => {
    const view = await open();
    expect(view.text('.phases__now')).to.equal('Fase 5 van 7 · Vastgesteld');
    expect(view.one('.phases__step--now').getAttribute('aria-current')).to.equal('step');
    const steps = view.all('.steps__step');
    expect(steps[0]?.textContent).to.include(`stap 1 van ${steps.length}`);
    expect(view.text('.stage__summary')).to.include('Inwerkingtreding 1 augustus 2024 · geweest').and.to.include('nog niet bekend').and.to.include('datum niet vastgelegd');
    expect(view.text('.stage > p')).to.include('Iedereen kan op het voorstel reageren');
    expect(view.text('.steps__together > p')).to.include('Deze stappen lopen naast elkaar');
  });

  it('are opened by the keyboard', async () => {
    const view = await open(records(), { layout: 'inline' });
    view.one('.more__button').focus();
    await sendKeys({ press: 'Enter' });
    expect(view.one('.more__button').getAttribute('aria-expanded')).to.equal('true');
    expect(view.all('.more__part:not([hidden])')).to.have.length(1);
    view.one('.detail__steps > summary').focus();
    await sendKeys({ press: 'Enter' });
    view.one('.stage__summary').focus();
    await sendKeys({ press: 'Enter' });
    expect((view.one('.stage') as HTMLDetailsElement).open).to.equal(true);
  });

  it('show one part at a time, and a second press folds it', async () => {
    const view = await open(records(), { layout: 'inline', influence: html`<p>Invloed.</p>` });
    const buttons = view.all('.more__button');
    expect(buttons.map((button) => button.textContent)).to.deep.equal(['Invloed', 'Fase 5 van 7', 'Datums: 1 verschoven, 2 onzeker', 'Gevolgen en bronnen']);
    buttons[0]?.click();
    buttons[2]?.click();
    expect(view.all('.more__part:not([hidden])').map(({ id }) => id)).to.deep.equal(['detail-more-dates']);
    buttons[2]?.click();
    expect(view.all('.more__part:not([hidden])')).to.have.length(0);
  });

  it('are low at first below a row, with every task in sight', async () => {
    const obligations = Array.from({ length: 6 }, (_, i) => ({ id: `taak-${i}`, title: `Een voorbeeldtaak van gewone lengte ${i}`, text: 'Doe dit.', evidence: 'secondary', article: 'art. 5', dates: [i < 3 ? 'deel' : 'in-werking'], addressees: ['gemeente'] }));
    const view = await open(records({ obligations }), { layout: 'inline', influence: html`<p>Nu niets open.</p>`, actions: html`<button class="button" type="button">In agenda</button>` }, {}, 744);
    const { height } = view.one('.detail').getBoundingClientRect();
    expect(height, heights(view)).to.be.at.most(330);
    expect(view.all('.duty__title, .duties__title').filter((title) => title.checkVisibility())).to.have.length(6);
  });

  it('tell what applies already in one sentence, which unfolds into the tasks with their articles', async () => {
    const obligations = ['Eerste taak', 'Tweede taak'].map((title, i) => ({ id: `taak-${i}`, title, text: 'Doe dit.', article: `art. ${i + 1}`, evidence: i === 0 ? 'source-read' : 'unverified', dates: ['in-werking'], addressees: ['gemeente'] }));
    const view = await open(records({ obligations }), { layout: 'inline' }, {}, 744);
    expect(view.text('.duties__summary')).to.equal('Geldt al: voldoen we? (2) Eerste taak · Tweede taak (te bevestigen)');
    expect(view.all('.duty').every((duty) => !duty.checkVisibility())).to.equal(true);
    view.one('.duties__summary').click();
    expect(view.all('.duty').every((duty) => duty.checkVisibility())).to.equal(true);
    expect(view.text('.duty__summary')).to.equal('Eerste taak art. 1 | Tweede taak art. 2 · te bevestigen');
    expect(view.one('.duties__titles').checkVisibility(), 'not said twice').to.equal(false);
    const phone = await open(records({ obligations: obligations.map((one) => ({ ...one, dates: ['deel'] })) }), { layout: 'entry' }, { narrow: true }, 296);
    expect(phone.text('.duties__summary'), 'what is to come as well').to.equal('Vóór 2 december 2027 (2) Eerste taak · Tweede taak (te bevestigen)');
  });

  it('show on a phone whole lines of what is folded, and no tops of letters below them', async () => {
    const task = (id: string, day: string): object => ({ id, title: `Een taak met een lange naam die niet op een enkele regel past ${id}`, text: 'Doe dit.', evidence: 'source-read', dates: [day], addressees: ['gemeente'] });
    const obligations = ['deel', 'van-toepassing', 'in-werking'].flatMap((day) => [task(`${day}-a`, day), task(`${day}-b`, day)]);
    const view = await open(records({ obligations }), { layout: 'entry' }, { narrow: true }, 296);
    const summaries = view.all('.duties__summary');
    expect(summaries.length).to.equal(3);
    for (const summary of summaries) {
      const { bottom } = summary.getBoundingClientRect();
      const text = document.createRange();
      text.selectNodeContents(summary);
      expect([...text.getClientRects()].filter((line) => line.top < bottom - 1 && line.bottom > bottom + 1), summary.textContent).to.have.length(0);
    }
  });

  it('begin with the next date and what to do; for whom, where it stands and the official text are behind a button', async () => {
    const view = await open(records(), { layout: 'inline' }, {}, 744);
    const seen = (text: string): boolean => view.all('.detail p, .detail a, .detail h5, .detail li').some((part) => part.textContent.includes(text) && part.checkVisibility());
    expect(view.all('.detail__subheading').filter((title) => title.checkVisibility()).map((title) => title.textContent)).to.deep.equal(['Volgende datum', 'Wat moeten we doen?']);
    expect(view.text('.detail__header .detail__meta')).to.equal('Verordening (EU) 2024/9991 · VBV · geldt voor gemeenten: ja');
    for (const text of ['voorbeeld, in werking', 'Voorbeeldreden gemeente', 'Lees de officiële tekst']) expect(seen(text), text).to.equal(false);
    view.all('.more__button').at(-1)?.click();
    for (const text of ['voorbeeld, in werking', 'Voorbeeldreden gemeente', 'Lees de officiële tekst']) expect(seen(text), text).to.equal(true);
  });

  it('tell below an entry of the list the whole text of its date, and not the day again', async () => {
    const laws = records();
    const state = { ...contextOf(laws).state, selected: { law: 'voorbeeldverordening', date: 'deel' } };
    const first = (view: Shown): string => view.text('.detail__first');
    expect(first(await open(laws, { layout: 'entry' }, { state }))).to.match(/geldt voor gemeenten: ja Deel van het voorbeeld geldt\.$/);
    expect(first(await open(laws, { layout: 'inline' }, { state }))).to.include('Gekozen datum 2 december 2027').and.to.match(/Van toepassing: voorbeeldgroep, bindend\. Deel van het voorbeeld geldt\.$/);
  });

  it('keep what one can do with a law in sight, and in a narrow column behind a button', async () => {
    const options = { layout: 'entry', actions: html`<button class="button" type="button">In agenda</button>` } as const;
    const action = (view: Shown): boolean => view.one('.detail__actions .button').checkVisibility();
    const names = (view: Shown): string[] => view.all('.more__button').filter((button) => button.checkVisibility()).map((button) => button.textContent);
    const view = await open(records(), options, {}, 744);
    expect([action(view), names(view).includes('Doen')]).to.deep.equal([true, false]);
    const narrow = await open(records(), options, {}, 296);
    expect([action(narrow), names(narrow).includes('Doen')]).to.deep.equal([false, true]);
    narrow.all('.more__button').find((button) => button.textContent === 'Doen')?.click();
    expect(action(narrow)).to.equal(true);
  });

  it('name a law below an entry as the list does, and give all its names behind a button', async () => {
    const view = await open(records({ displayName: { nl: 'Voorbeeld', en: 'Sample' } }), { layout: 'entry' });
    expect([view.text('.detail__title'), view.text('.detail__header .detail__meta')]).to.deep.equal(['Voorbeeld', 'geldt voor gemeenten: ja']);
    view.one('.more__button[aria-controls=detail-more-background]').click();
    expect(view.all('.detail p').find((text) => text.textContent.includes('VBV') && text.checkVisibility())?.textContent).to.equal('Voorbeeldverordening · Verordening (EU) 2024/9991 · VBV');
  });

  it('put the buttons of the widget in one low row where there is room, each at least 36 pixels high', async () => {
    const actions = ['Vergelijk deze wet', 'Hoe kwam deze wet tot stand?', 'Zet datums in agenda', 'Tekst voor raadsbrief'].map((name) => html`<button class="button" type="button">${name}</button>`);
    const view = await open(records(), { layout: 'inline', actions }, {}, 716);
    const buttons = view.all('.detail__actions .button').map((button) => button.getBoundingClientRect());
    expect(new Set(buttons.map(({ top }) => top)).size, 'rows').to.equal(1);
    for (const { height } of buttons) expect(height).to.be.within(matchMedia('(pointer: coarse)').matches ? 44 : 36, 46);
    const narrow = await open(records(), { layout: 'inline', actions }, {}, 288);
    const box = narrow.one('.detail').getBoundingClientRect();
    for (const button of narrow.all('.detail__actions .button')) expect(button.getBoundingClientRect().right).to.be.at.most(box.right);
  });

  it('are at most 330 pixels high in a list on a phone and below a row, for every real law, below a row without many tasks (rule 17)', async () => {
    const result = readFeed(LAWS, JSON.parse(await readText(await fetch(new URL('../../../data/dist/laws.json', import.meta.url)))));
    if (!result.ok) throw new Error('packages/data has not been built');
    const laws = result.feed.records;
    const actions = { lenses: { explain: () => undefined, compare: () => undefined, contract: () => undefined } as unknown as ViewContext['lenses'], calendar: () => undefined, memo: () => undefined };
    const view = await showView(nothing, [], 716);
    const phone = await showView(nothing, [], 296);
    const tooHigh: string[] = [];
    for (const organisation of ['gemeente', undefined] as const) {
      for (const law of laws.filter(({ obligations }) => obligations.length <= 6)) {
        view.show(html`<div class="row__detail">${lawDetails(law, contextOf(laws, { organisation, ...actions }), 'inline')}</div>`);
        if (view.one('.detail').getBoundingClientRect().height > 330) tooHigh.push(`${law.id}: ${heights(view)}`);
      }
      // In a list on a phone what must be done is folded.
      for (const law of laws) {
        const date = nearestDate(law, TODAY);
        const context = contextOf(laws, { organisation, narrow: true, ...actions });
        phone.show(html`<div class="entry__detail">${lawDetails(law, { ...context, state: { ...context.state, selected: { law: law.id, date } } }, 'entry')}</div>`);
        const { height } = phone.one('.detail').getBoundingClientRect();
        if (height > 330) tooHigh.push(`${law.id} on a phone, ${Math.round(height)}: ${heights(phone)}`);
      }
    }
    expect(laws.length).to.be.greaterThan(100);
    expect(tooHigh).to.deep.equal([]);
  });

  it('keep every line within their column, however long a word is', async () => {
    const long = `Samenwerkings${'overeenkomst'.repeat(4)}`;
    const view = await open(records({ title: { nl: `Voorstel voor een ${long}`, en: 'Sample' }, status: `${long} in behandeling` }), { layout: 'panel' }, {}, 240);
    const { right } = view.one('.detail').getBoundingClientRect();
    expect(view.text('.detail')).to.include(long);
    expect(view.all('.detail :is(p, li, dd, .detail__heading)').filter((part) => part.checkVisibility() && part.getBoundingClientRect().right > right + 1).map((part) => part.className)).to.deep.equal([]);
  });

  it('show what a date was, and what another source says', async () => {
    const other = { earliest: '2026-09-09', latest: '2026-09-09', precision: 'dag', note: 'Een bron noemt 9-9-2026.', source: { title: 'Voorbeeldkrant' } };
    const view = await open(records({ dates: dates.map((date) => (date['id'] === 'deel' ? { ...date, otherReadings: [other] } : date)) }));
    expect(view.text('.date')).to.include('was 2 augustus 2026: uitgesteld').and.to.include('Andere bron: 9 september 2026 (Voorbeeldkrant)');
    expect(view.text('.detail__section')).to.include('Van toepassing: voorbeeldgroep: 2 augustus 2026 → 2 december 2027').and.to.include('Over 1 datum zijn bronnen het niet eens');
  });

  it('say what is old, and that a forecast was never confirmed', async () => {
    const lapsed = { ...dates[3], id: 'verlopen', earliest: '2026-01-01', latest: '2026-03-31' };
    const view = await open(records({ asOf: '2026-08-01', dates: [...dates, lapsed] }));
    expect(view.text('.detail__stale')).to.include('mogelijk verouderd');
    expect(view.text('.detail__section')).to.include('Verwacht: 1e kwartaal 2026. Die tijd is voorbij en niemand heeft het bevestigd.');
    expect((await open()).all('.detail__stale')).to.have.length(0);
  });

  it('lead to related laws and to those of the same package', async () => {
    const chosen: string[] = [];
    const laws = [...wide, ...records({ id: 'ander', packages: ['ai-aanpak'], title: { nl: 'Andere wet', en: 'Other' } }).slice(0, 1)];
    const view = await open(laws, {}, { select: (law) => { chosen.push(law); } });
    for (const button of view.all('.detail__folded .link')) button.click();
    expect(chosen).to.deep.equal(['voorbeeldwet', 'ander']);
    expect(view.text('.detail__package')).to.equal('Pakketten: Europese AI-aanpak');
  });

  it('quote the official title, and say what the supervisor may do', async () => {
    const view = await open(wide);
    expect(view.text('.detail__official')).to.equal('Verordening tot vaststelling van voorbeelden');
    expect(view.text('.detail__folded')).to.include('De toezichthouder kan maatregelen opleggen aan een overheid. art. 9 · Bron: eur-lex.europa.eu (bron gelezen)');
  });

  it('take mistakes by mail, when there is an address', async () => {
    const mail = (contact?: string): Promise<Shown> => open(records(), {}, { contact });
    const view = await mail('info@example.org');
    const link = view.one('.detail__meta ~ p .detail__mail') as HTMLAnchorElement;
    expect(link.href).to.match(/^mailto:info@example\.org\?subject=.*Voorbeeldverordening.*&body=.*voorbeeldverordening/);
    const fact = view.one('.date .detail__mail') as HTMLAnchorElement;
    expect(decodeURIComponent(fact.href)).to.include('1 augustus 2024, In werking');
    expect(fact.getAttribute('aria-label')).to.equal('Fout gezien? 1 augustus 2024, In werking');
    for (const none of [undefined, '', 'https://example.org', 'a@b.nl?cc=x@y.nl', 'javascript:alert(1)']) expect((await mail(none)).all('.detail__mail')).to.have.length(0);
  });

  it('leave out influence without content, and have nothing unfolded of another law', async () => {
    const laws = records();
    const view = await open(laws);
    expect(view.text('.detail')).not.to.include('Kunnen we nog iets vinden?');
    for (const details of view.all('details')) (details as HTMLDetailsElement).open = true;
    view.show(place(laws[1], laws));
    expect(view.all('details[open]')).to.have.length(0);
  });

  it('are unfolded while printed, and as they were afterwards', async () => {
    const laws = records();
    const view = await open(laws);
    const all = (): boolean[] => view.all('details').map((details) => (details as HTMLDetailsElement).open);
    (view.one('.duty') as HTMLDetailsElement).open = true;
    const before = all();
    view.show(place(laws[0], laws, { printing: true }));
    expect(all().every(Boolean)).to.equal(true);
    view.show(place(laws[0], laws));
    expect(all()).to.deep.equal(before);
  });

  it('mark the Dutch of the data on an English page', async () => {
    const view = await open(wide, {}, { language: 'en' });
    expect(view.text('.duties__heading')).to.include('Before 2 December 2027 (1)');
    expect(view.all('.duty__title').every(({ lang }) => lang === 'nl')).to.equal(true);
  });
});
