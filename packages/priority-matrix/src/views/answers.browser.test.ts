import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { html } from 'lit';
import { checkPrivateProps, cssTextOf, expectAccessible, guardConsole, hasForcedColors, inForcedColors } from '@digitaal-europa/ui/testing';
import { base, controls, tokens } from '@digitaal-europa/ui';
import type { Law } from '@digitaal-europa/data';
import { answersOf, type AnswerId } from '../model/answers.ts';
import type { Decision, Move } from '../model/board.ts';
import { answersStyles } from '../styles/answers.styles.ts';
import { detailsStyles } from '../styles/details.styles.ts';
import { answersView } from './answers.view.ts';
import { crowdedView } from './crowded.view.ts';
import { sample, showView, type Sample, type ShowOptions, type Shown } from './details.fixture.ts';

const dated = (id: string, when: string, fields: object = {}, more: Sample = {}): Law => {
  const law = sample(id, { when, ...more });
  return { ...law, dates: law.dates.map((date) => ({ ...date, precision: 'dag', ...fields })) };
};
const OLD = ['oud-1', 'oud-2', 'oud-3'].map((id) => sample(id, { when: '2024-01-01' }));
const SOON = [dated('snel', '2026-12-02', {}, { title: 'Loop verboden toepassingen na' }), dated('daarna', '2026-12-24', { certainty: 'verwacht', confidence: 'midden' }), sample('later', { when: '2028-01-01' })];
const MOVED: Decision = { move: { quadrant: 'volgen', on: '2026-11-01', basis: {} } satisfies Move };
const met = (...keys: readonly string[]): Record<string, Decision> => Object.fromEntries(keys.map((key) => [`${key}/taak`, { answer: 'deels' }]));
/** The longest title in the data has 52 characters. */
const LONG = 'Richt de meldplicht in voor beveiligingsincidenten bij leveranciers';

interface Options extends Partial<ShowOptions> { readonly pressed?: AnswerId; readonly language?: 'nl' | 'en' }
async function show({ pressed, language = 'nl', ...options }: Options = {}): Promise<Shown> {
  const shown = await showView(({ model }, { said }) => html`${answersView(answersOf(model), { language, pressed, onPress: (id) => said.push(id) })}${crowdedView(model, { language, onSelect: (key) => said.push(key) })}`, { laws: [...OLD, ...SOON], ...options });
  shown.root.host.setAttribute('lang', language);
  const box = document.createElement('style');
  box.textContent = ':host { container-type: inline-size; }';
  shown.root.append(box);
  shown.root.adoptedStyleSheets = [...shown.root.adoptedStyleSheets, answersStyles.styleSheet as CSSStyleSheet];
  return shown;
}
const visible = ({ all }: Shown): string[] => all('.answers__box').map((one) => one.innerText.replace(/\s+/g, ' ').trim());
const linesOf = (element: Element): number => element.getBoundingClientRect().height / parseFloat(getComputedStyle(element).lineHeight);
const isWebKit = !('chrome' in window) && navigator.vendor.startsWith('Apple');
const CROWD = ['a', 'b', 'c', 'd', 'e'].map((id, i) => sample(id, { when: `2026-12-0${i + 1}`, dependsOn: i > 2 ? ['b/taak'] : [] }));

describe('the answers above the matrix', () => {
  guardConsole();

  for (const [language, width] of [['nl', 280], ['nl', 760], ['en', 1200]] as const) {
    it(`are accessible at ${width} pixels in ${language}: untouched, with a filter, crowded, and about nothing`, async () => {
      for (const options of [{}, { pressed: 'first' as const, decisions: met('oud-1') }, { laws: CROWD }, { laws: [] }]) {
        const shown = await show({ language, width, ...options });
        for (const one of shown.all('summary')) one.click();
        await expectAccessible(shown.root.host);
        for (const one of shown.all('.answers__box, .crowded')) expect(one.scrollWidth).to.be.at.most(one.clientWidth);
        if (hasForcedColors) await inForcedColors(() => expectAccessible(shown.root.host));
        shown.root.host.remove();
      }
    });
  }

  it('ask to begin with what applies already, and lead there', async () => {
    const shown = await show({ width: 1200 });
    expect(visible(shown)[0]).to.equal('3 verplichtingen gelden al. Voldoet u? Begin daar. In Nu doen staan 2 kaarten. ›');
    shown.one('.answers__box').click();
    expect([shown.said, shown.one('.answers__box').hasAttribute('aria-pressed')]).to.deep.equal([['already'], false]);
  });

  it('count what is to be done now once something is answered, and filter', async () => {
    const shown = await show({ width: 1200, decisions: met('oud-1') });
    expect(visible(shown)[0]).to.equal('3 nu doen. 1 daarvan geldt al en is nog niet op orde. Van 2 die al gelden, is nog niet gezegd of u voldoet.');
    for (const one of shown.all('.answers__box')) one.click();
    expect(shown.said).to.deep.equal(['now', 'first', 'yours']);
  });

  it('lead to what is not answered when nothing is to be done now', async () => {
    const shown = await show({ laws: OLD, decisions: { 'oud-1/taak': { answer: 'ja' } } });
    expect(visible(shown)[0]).to.include('Niets in Nu doen. Van 2 die al gelden');
    shown.one('.answers__box').click();
    expect(shown.said).to.deep.equal(['already']);
  });

  it('name the first date with what is left, and the next one with how sure it is', async () => {
    expect(visible(await show({ width: 1200 }))[1]).to.equal('Eerste datum: 2 december 2026, nog 10 dagen. Loop verboden toepassingen na. Daarna 24 december 2026 (verwacht, te bevestigen): Taak daarna.');
    expect(visible(await show({ width: 1200, language: 'en' }))[1]).to.equal('First date: 2 December 2026, 10 days left. Loop verboden toepassingen na. Then 24 December 2026 (expected, to be confirmed): Taak daarna.');
    expect(visible(await show({ width: 1200, laws: [dated('a', '2026-12-02'), dated('b', '2026-12-02'), dated('c', '2026-12-02')] }))[1]).to.equal('Eerste datum: 2 december 2026, nog 10 dagen. Taak a en nog 2.');
  });

  it('tell near days and far months in words', async () => {
    const first = async (when: string, fields = {}): Promise<string> => /datum: (.*?)\. Taak/.exec(visible(await show({ width: 1200, laws: [dated('a', when, fields)] }))[1] ?? '')?.[1] ?? '';
    expect([await first('2026-11-22', { certainty: 'verwacht' }), await first('2026-11-23'), await first('2027-03-22'), await first('2027-03-30')]).to.deep.equal([
      '22 november 2026, vandaag (verwacht)', '23 november 2026, morgen', '22 maart 2027, nog 4 maanden', '30 maart 2027, nog ruim 4 maanden',
    ]);
    expect(await first('2026-10-01', { latest: '2026-12-31', precision: 'kwartaal' })).to.equal('4e kwartaal 2026');
    expect(await first('2027-01-01', { earliest: undefined, precision: 'jaar' })).to.equal('uiterlijk 1 januari 2027');
    expect(await first('2027-01-01', { latest: undefined, precision: 'jaar' })).to.equal('niet eerder dan 1 januari 2027');
  });

  it('say in narrow containers too that a date is no fact yet', async () => {
    const short = async (fields: object, law: Partial<Law> = {}): Promise<string | undefined> => visible(await show({ width: 300, laws: [dated('a', '2026-12-24', fields, { law })] }))[1];
    expect(await short({})).to.equal('Eerst: 24 dec 2026, nog 32 dagen: Taak a');
    expect(await short({ certainty: 'verwacht' })).to.equal('Eerst: 24 dec 2026 (verwacht): Taak a');
    expect(await short({ certainty: 'verwacht', confidence: 'laag' })).to.equal('Eerst: 24 dec 2026 (verwacht, te bevestigen): Taak a');
  });

  it('count what was moved, whose date changed since, and which start is not certain', async () => {
    const wide = { width: 1200 };
    expect(visible(await show(wide))[2]).to.equal('Van 1 kaart is de start onzeker. De datum of de duur staat nog niet vast. U hebt niets verplaatst.');
    expect(visible(await show({ ...wide, decisions: { 'later/taak': { move: { ...MOVED.move as Move, basis: { earliest: '2028-01-01', latest: '2028-01-01' } } } } }))[2]).to.equal('1 door u verplaatst. Van 1 kaart is de start onzeker.');
    expect(visible(await show({ ...wide, decisions: { 'later/taak': MOVED } }))[2]).to.equal('Van 1 is de datum veranderd sinds uw keuze. 1 door u verplaatst. Van 1 kaart is de start onzeker.');
    expect(visible(await show({ ...wide, laws: [SOON[0] as Law] }))[2]).to.equal('U hebt niets verplaatst, en elke start staat vast.');
  });

  it('are plain sentences where they are about nothing', async () => {
    const shown = await show({ laws: [], width: 1200 });
    expect(shown.all('button')).to.have.length(0);
    expect(visible(shown)).to.deep.equal(['Niets in Nu doen.', 'Van wat voor u geldt, is geen datum bekend die nog komt.', 'U hebt niets verplaatst.']);
  });

  it('show which one is used as a filter, and can be put off when it has become about nothing', async () => {
    const shown = await show({ pressed: 'now', width: 1200 });
    expect(shown.all('.answers__box').map((one) => one.getAttribute('aria-pressed'))).to.deep.equal(['true', 'false', 'false']);
    expect(visible(shown)[0]).to.equal('2 nu doen. Van 3 die al gelden, is nog niet gezegd of u voldoet. ✓ filter aan');
    const empty = await show({ laws: [], pressed: 'yours' });
    empty.one('[data-answer="yours"]').click();
    expect(empty.said).to.deep.equal(['yours']);
  });

  it('are two lines at most where the page is 320 pixels wide, and cut off nothing but a title', async () => {
    const many = Array.from({ length: 31 }, (_, i) => sample(`oud-${i}`, { when: '2024-01-01' }));
    const long = [dated('snel', '2027-09-22', {}, { title: LONG }), dated('veel', '2027-09-22')];
    for (const options of [{ laws: [...many, ...long] }, { laws: [...many, ...long], decisions: { ...met('oud-0', 'oud-1', 'oud-2'), 'snel/taak': MOVED } }, { laws: [dated('a', '2026-12-24', { certainty: 'verwacht', confidence: 'laag' }, { title: LONG, law: { instrument: 'proposal' } })] }, { laws: [] }]) {
      for (const language of ['nl', 'en'] as const) {
        const shown = await show({ width: 288, language, ...options });
        for (const one of shown.all('.answers__short')) expect(linesOf(one), one.textContent).to.be.at.most(2.1);
        for (const one of shown.all('.answers__short')) if (!one.querySelector('[lang]')) expect(one.scrollHeight, one.textContent).to.be.at.most(one.clientHeight + 1);
        for (const title of shown.all('.answers__short [lang]')) {
          const [short, day] = [title.parentElement as HTMLElement, document.createRange()];
          day.setStart(short, 0);
          day.setEndBefore(title);
          expect(day.getBoundingClientRect().bottom, short.textContent).to.be.at.most(short.getBoundingClientRect().bottom + 1);
        }
        expect(shown.one('.answers').offsetHeight).to.be.at.most(170);
      }
    }
  });

  it('cut off nothing at twice the text size', async () => {
    const shown = await show({ width: 288, laws: [dated('a', '2026-12-24', {}, { title: LONG })] });
    shown.root.host.setAttribute('style', 'inline-size: 288px; font-size: 32px');
    for (const one of shown.all('.answers__box')) {
      expect(getComputedStyle(one.querySelector('.answers__short') as HTMLElement).display).to.equal('inline');
      expect(one.scrollHeight).to.be.at.most(one.clientHeight);
      expect(one.scrollWidth).to.be.at.most(one.clientWidth);
    }
  });

  it('mark what is Dutch on an English page', async () => {
    expect((await show({ language: 'en' })).all('.answers__full [lang]').map((one) => [one.lang, one.textContent])).to.deep.equal([['nl', 'Loop verboden toepassingen na'], ['nl', 'Taak daarna']]);
  });

  it('have buttons of at least 44 pixels', async () => {
    for (const one of (await show({ width: 280, decisions: met('oud-1') })).all('.answers__box--button')) expect(one.offsetHeight).to.be.at.least(44);
  });

  it('are whole on paper, without arrow or filter', async () => {
    const shown = await show({ width: 280 });
    expect(visible(shown)[0]).to.equal('3 gelden al. Voldoet u? Begin daar');
    if (isWebKit) return;
    await emulateMedia({ media: 'print' });
    try {
      expect(visible(shown)[0]).to.equal('3 verplichtingen gelden al. Voldoet u? Begin daar. In Nu doen staan 2 kaarten.');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('use no private property that is set nowhere', () => {
    expect(checkPrivateProps(cssTextOf([tokens, base, controls, detailsStyles, answersStyles])).undefined.filter((name) => cssTextOf([answersStyles]).includes(name))).to.deep.equal([]);
  });
});

describe('what is said of a crowded box', () => {
  guardConsole();

  it('is nothing when no box is', async () => expect((await show({ laws: SOON })).all('.crowded')).to.have.length(0));

  it('names the box and what can tell its cards apart, each card a way to its details', async () => {
    const shown = await show({ laws: CROWD });
    expect(shown.text('.crowded > p')).to.equal('5 van de 5 staan in Nu doen. Dan zegt dat vak weinig over wat eerst moet.');
    expect(shown.one('.to-card').checkVisibility(), 'a quiet notice').to.equal(false);
    shown.one('summary').click();
    expect(shown.one('.to-card').checkVisibility()).to.equal(true);
    expect(shown.text('.crowded__question')).to.equal('Wat is eerst nodig voor een andere taak? Taak b 2 andere wachten hierop | Wat heeft de eerste zekere datum? Taak a 1 december 2026');
    for (const one of shown.all('.crowded .to-card')) one.click();
    expect(shown.said).to.deep.equal(['b/taak', 'a/taak']);
  });

  it('tells why a card is an answer, in the words of the data', async () => {
    const laws = CROWD.map((law, i) => (i === 2 ? law : { ...law, estimates: { by: 'redactie', asOf: '2026-11-22', influence: [], obligations: law.estimates?.obligations.map(({ opportunity: _, ...one }) => one) ?? [] } }));
    const shown = await show({ laws, decisions: { 'a/taak': { delegate: { to: 'koepel' } }, 'd/taak': { status: 'klaar' }, 'e/taak': { status: 'klaar' } } });
    expect(shown.text('.crowded__cards')).to.equal('Taak a 1 december 2026 | Taak a met de koepel | Taak c Daarom.');
  });

  it('says so when the data answer no question', async () => {
    const shown = await show({ laws: CROWD.map(({ id }) => sample(id, { when: '2026-12-02' })), language: 'en' });
    expect(shown.text('.crowded')).to.equal('5 of the 5 are in Do now. What goes first is your choice: it does not follow from the data.');
  });

  it('names three cards and counts the others', async () => {
    const laws = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, i) => dated(id, i < 5 ? '2026-12-02' : '2026-12-03'));
    expect((await show({ laws })).text('.crowded__cards')).to.equal('Taak a 2 december 2026 Taak b 2 december 2026 Taak c 2 december 2026 en nog 2');
  });
});
