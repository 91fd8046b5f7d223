import { expect } from '@open-wc/testing';
import { parseSpan } from '@digitaal-europa/data';
import { expectAccessible, guardConsole, hasForcedColors, inForcedColors } from '@digitaal-europa/ui/testing';
import { PROOF, sampleCall, sampleFund } from '../model/finder.fixture.ts';
import { keepFocus } from './keep-focus.ts';
import { choose, CLOSED, FUNDS, OPEN, OTHERS, showResults, WATER, type Shown } from './results.fixture.ts';
import { resultsView } from './results.view.ts';

const text = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/[\s\u00A0]+/g, ' ').trim();
const facts = (shown: Shown, id: string): string[] => [...shown.card(id).querySelectorAll('.fact')].map(text);
const lines = (shown: Shown, id: string): string[] => [...shown.card(id).querySelectorAll('.why__line')].map(text);

describe('the card of a fund', () => {
  guardConsole();

  for (const [language, width] of [['nl', 288], ['nl', 900], ['en', 400]] as const) {
    it(`is accessible at ${width} pixels in ${language}, with everything that it can have, and stays in its column`, async () => {
      const shown = await showResults(resultsView, { width, state: { query: 'sensoren', selected: 'water' }, context: { language, news: { since: '2026-11-01', funds: new Set(['water']), withNewCalls: new Set() } } });
      expect(shown.all('.card').length).to.be.above(0);
      await expectAccessible(shown.root.host);
      expect(shown.one('.results').scrollWidth).to.be.at.most(shown.one('.results').clientWidth);
      for (const one of shown.all('button, select')) expect(one.offsetHeight, text(one)).to.be.at.least(24);
      if (hasForcedColors) await inForcedColors(() => expectAccessible(shown.root.host));
    });
  }

  it('says in words where it stands, of which level and programme it is, and that it is new', async () => {
    const shown = await showResults(resultsView, { context: { news: { since: '2026-11-01', funds: new Set(['water']), withNewCalls: new Set(['open']) } } });
    expect([...shown.card('water').querySelectorAll('.tag')].map(text)).to.deep.equal(['Open', 'Regionaal', 'Interreg', 'één sluitingsdatum', 'Nieuw sinds uw vorige bezoek']);
    expect([...shown.card('open').querySelectorAll('.tag')].map(text)).to.deep.equal(['Doorlopend', 'Nationaal', 'Nieuwe ronde sinds uw vorige bezoek']);
  });

  it('tells when it closes, what it pays and with whom one applies', async () => {
    const shown = await showResults(resultsView);
    expect(facts(shown, 'water')).to.deep.equal([
      'Sluitvr 11 december 2026, 17.00 uur, Brusselse tijd let op: nog 19 dagen', 'Per project€ 500.000 – € 4 mln.', 'Bijdragefonds 50%, zelf 50% fonds 50zelf 50',
      'Aanvragenmet minstens 2 partners, uzelf meegeteld; partners uit minstens 2 landen uw organisatie: mag zelf aanvragen',
    ]);
    expect(facts(shown, 'open')).to.deep.equal(['SluitGeen sluitingsdatum: u kunt altijd aanvragen', 'Per projectniet bekend', 'Bijdrageniet bekend', 'Aanvragenzonder partners kan uw organisatie: mag zelf aanvragen']);
    shown.change({ timeZone: 'America/Kralendijk' });
    expect(facts(shown, 'water')[0]).to.contain('bij u 12.00 uur');
  });

  it('draws the shares as wide as they are, with words where they fit', async () => {
    const share = (from: number, to: number): ReturnType<typeof sampleFund> => sampleFund(`deel-${from}`, { cofinancing: { from, to, text: 'Voorbeeld.', ...PROOF } });
    const shown = await showResults(resultsView, { funds: [WATER, share(30, 75), share(90, 90)], width: 600 });
    const parts = (id: string): [string, number][] => { const bar = shown.card(id).querySelector('.share') as HTMLElement; return [...bar.children].map((part) => [text(part), Math.round(((part as HTMLElement).offsetWidth / bar.clientWidth) * 100)]); };
    expect(parts('water')).to.deep.equal([['fonds 50', 50], ['zelf 50', 50]]);
    expect(parts('deel-30')).to.deep.equal([['fonds 30', 30], ['verschilt 45', 45], ['', 25]]);
    expect(parts('deel-90').map(([words]) => words)).to.deep.equal(['fonds 90', '']);
  });

  it('of a specific grant of the state names the ministry, and no contribution', async () => {
    const shown = await showResults(resultsView, { funds: [sampleFund('spuk', { level: 'spuk', spuk: { ministry: 'Voorbeeldministerie' } })] });
    expect(facts(shown, 'spuk').filter((fact) => /^(Ministerie|Bijdrage)/.test(fact))).to.deep.equal(['MinisterieVoorbeeldministerie']);
  });

  it('says what digitalisation is in it', async () => {
    const shown = await showResults(resultsView);
    expect(text(shown.card('water').querySelector('.digital'))).to.equal('Digitalisering: vast onderdeel. Sensoren tellen mee als ze het waterdoel dienen.');
  });

  it('tells of each condition whether it is met, with what the record says and its source', async () => {
    const shown = await showResults(resultsView);
    expect(text(shown.card('water').querySelector('.reasons__heading'))).to.equal('Past dit? 4 van 7 voorwaarden · 1 let op · 2 niet bekend');
    const [who, area, together] = lines(shown, 'water');
    expect(who).to.equal('voldaan: Een gemeente mag zelf aanvragen.');
    expect(area).to.equal('voldaan: Uw gebied hoort erbij. Alleen Zeeland en Vlaanderen.');
    expect(together).to.match(/^niet bekend: Minstens 2 partners nodig, uzelf meegeteld. Minstens één Vlaamse partner. bron: example.org Met hoeveel partners bent u/);
    expect(lines(shown, 'water').find((line) => line.startsWith('let op'))).to.equal('let op: Nog 2 weken; reken op 8 weken: krap. Een partner zoeken kost tijd. (inschatting)');
    expect(shown.card('water').querySelector<HTMLAnchorElement>('.why a')?.href).to.equal('https://example.org/partners');
  });

  it('is answered in place, stays to be changed, and keeps the focus when it goes to another group', async () => {
    const shown = await showResults(resultsView);
    const field = (): HTMLSelectElement => shown.card('water').querySelector('select') as HTMLSelectElement;
    const groupOf = (): string | undefined => (shown.card('water').closest('[data-group]') as HTMLElement).dataset.group;
    expect([groupOf(), field().value]).to.deep.equal(['misschien', '']);
    choose(field(), '3');
    expect(shown.said).to.deep.equal(['answer partners 3']);
    const countries = shown.card('water').querySelector('[data-keep="water/countries"]') as HTMLSelectElement;
    countries.focus();
    await keepFocus(shown.root, Promise.resolve().then(() => choose(countries, '2')));
    expect(groupOf()).to.equal('past');
    expect((shown.root.activeElement as HTMLElement | null)?.dataset.keep).to.equal('water/countries');
    expect([...shown.card('water').querySelectorAll('select')].map(({ value }) => value)).to.deep.equal(['3', '2']);
    choose(field(), '');
    expect(groupOf()).to.equal('misschien');
  });

  it('asks no number where nobody recorded with how many one applies', async () => {
    const vague = (id: string, alone?: false): ReturnType<typeof sampleFund> => sampleFund(id, { consortium: { alone, text: 'Voorbeeld.', ...PROOF } });
    const shown = await showResults(resultsView, { funds: [vague('vaag'), vague('samen', false)] });
    expect(['vaag', 'samen'].map((id) => shown.card(id).querySelectorAll('select').length)).to.deep.equal([0, 1]);
  });

  it('asks for the organisation when nobody told which one', async () => {
    const shown = await showResults(resultsView, { organisation: undefined });
    shown.button('Voor welke organisatie zoekt u?', shown.card('open')).click();
    expect(shown.said).to.deep.equal(['ask']);
  });

  it('that does not fit only says what is in the way', async () => {
    const shown = await showResults(resultsView, { funds: [OTHERS] });
    expect([lines(shown, 'anderen'), facts(shown, 'anderen')]).to.deep.equal([['niet voldaan: Een gemeente kan niet meedoen.'], []]);
  });

  it('marks what was searched for, and tells what matched elsewhere', async () => {
    const shown = await showResults(resultsView, { funds: [...FUNDS, sampleFund('ook', { synonyms: ['droogtefonds'] })], state: { query: 'droogte' } });
    expect([...shown.card('water').querySelectorAll('mark')].map(text)).to.deep.equal(['droogte']);
    expect(text(shown.card('ook').querySelector('.card__note'))).to.equal('Ook bekend als: droogtefonds');
  });

  it('opens its details from its title and its steps, and closes them again', async () => {
    const shown = await showResults(resultsView);
    const title = (): HTMLElement => shown.card('water').querySelector('.card__title') as HTMLElement;
    expect(title().ariaExpanded).to.equal('false');
    title().click();
    expect(title().ariaExpanded).to.equal('true');
    title().click();
    shown.button('Bekijk stappen', shown.card('water')).click();
    expect([shown.said, title().ariaExpanded]).to.deep.equal([['select water', 'select ', 'select water steps'], 'true']);
  });

  it('is kept, compared and put into the calendar, and says so', async () => {
    const shown = await showResults(resultsView);
    const press = (label: string): void => shown.button(label, shown.card('water')).click();
    press('Bewaar');
    press('Vergelijk');
    press('In agenda');
    expect([shown.said, shown.text('[data-keep="water/keep"]'), shown.text('[data-keep="water/compare"]')]).to.deep.equal([['keep water', 'compare water', 'calendar water'], 'Bewaard: Voorbeeld: slim waterbeheer, haal weg', 'In vergelijking: Voorbeeld: slim waterbeheer, haal weg']);
    press('Bewaard');
    expect(shown.state().shortlist).to.deep.equal([]);
  });

  it('has no calendar button without a date ahead, or when the page takes nothing out', async () => {
    const missed = sampleFund('gemist', { calls: [sampleCall('gemist-1', undefined, { deadlineModel: 'twee-fasen', deadlines: ['2026-11-01', '2027-03-01'].map((date, i) => ({ id: `stap-${i}`, ...parseSpan(date), certainty: 'gepland' as const })) })] });
    const shown = await showResults(resultsView, { funds: [WATER, OPEN, missed], state: { showClosed: true } });
    shown.one('.group__fold').click();
    for (const id of ['open', 'gemist']) expect(text(shown.card(id).querySelector('.actions'))).not.to.contain('In agenda');
    expect(text(shown.card('water').querySelector('.actions'))).to.contain('In agenda');
    const { calendar: _, ...others } = shown.context().handlers;
    shown.change({ handlers: others });
    expect(shown.text('.actions')).not.to.contain('In agenda');
  });

  it('compares no more than four', async () => {
    const shown = await showResults(resultsView, { state: { compared: ['a', 'b', 'c', 'd'] } });
    const button = shown.button('Vergelijk', shown.card('water'));
    button.click();
    expect([button.ariaDisabled, text(button), shown.said]).to.deep.equal(['true', 'Vergelijk: Voorbeeld: slim waterbeheer, u vergelijkt er al 4', []]);
  });

  it('says when it was checked, where that can be done again, and when that is long ago', async () => {
    const shown = await showResults(resultsView);
    expect(text(shown.card('water').querySelector('.card__foot'))).to.equal('Gecontroleerd op 1 november 2026 · bron: example.org · contact: Voorbeeldloket Zeeland');
    expect(text(shown.card('open').querySelector('.card__foot'))).to.equal('Niet recent gecontroleerd: kijk ook bij de bron. Gecontroleerd op 5 januari 2026');
  });

  it('says that something is to be confirmed, or closed', async () => {
    const doubtful = sampleFund('twijfel', { digital: { role: 'hoofddoel', reason: 'Voorbeeld.', evidence: 'unverified' } });
    const shown = await showResults(resultsView, { funds: [doubtful, CLOSED, OPEN], state: { showClosed: true } });
    expect(text(shown.card('twijfel').querySelector('.digital'))).to.contain('(nog te bevestigen)');
    shown.one('.group__fold').click();
    expect([...shown.card('dicht').querySelectorAll('.tag')].map(text)).to.deep.equal(['Gesloten', 'Nationaal']);
  });
});
