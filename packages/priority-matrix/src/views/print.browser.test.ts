import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { textStyleOf } from '@digitaal-europa/ui';
import { expectAccessible, guardConsole } from '@digitaal-europa/ui/testing';
import { sheetsOf } from '../model/drawing.ts';
import { plotCards } from '../model/plot-cards.ts';
import { plotStrings } from '../strings/plot.strings.ts';
import { cardStyles } from '../styles/card.styles.ts';
import { markStyles } from '../styles/marks.styles.ts';
import { plotStyles } from '../styles/plot.styles.ts';
import { printStyles } from '../styles/print.styles.ts';
import { sample, showView, TODAY, type Shown, type ShowOptions } from './details.fixture.ts';
import { measureFor } from './plot-measure.ts';
import { printView, type PrintOptions } from './print.view.ts';

const NOTE = 'Voorbeeld van een notitie. '.repeat(18).trim();
const LAWS = [
  sample('nu', { when: '2027-02-01', title: 'Gegevensbeschermingseffectbeoordelingsverplichting uitvoeren' }), sample('later', { when: '2029-01-01' }), sample('oud', { when: '2020-01-01' }), sample('ouder', { when: '2019-01-01' }),
  sample('vraag', { when: '2027-03-01', gemeente: 'onbekend' }), sample('voorstel', { law: { instrument: 'proposal', dates: [] } }), sample('niet', { when: '2027-01-01', gemeente: 'nee' }),
];
const DECISIONS: NonNullable<ShowOptions['decisions']> = {
  'nu/taak': { move: { quadrant: 'inplannen', startBy: '2027-06', reason: 'Valt samen met een andere klus', by: 'CIO', on: '2026-11-20', basis: { earliest: '2027-02-01', latest: '2027-02-01' } }, note: NOTE, delegate: { to: 'regio', text: 'werkgroep' }, status: 'bezig', nextStep: 'Agenderen' },
  'oud/taak': { answer: 'deels' },
};

async function show(over: Partial<PrintOptions> = {}, options: Partial<ShowOptions> = {}): Promise<Shown> {
  const shown = await showView((context, { root }) => {
    const { language, model } = context;
    const texts = plotStrings(language);
    const sheets = sheetsOf({ cards: plotCards(model, { texts, today: TODAY }), settings: model.settings, today: TODAY, language, now: texts.now, measure: measureFor(textStyleOf(root.host), 1) });
    return printView(context, { sheets, title: 'Prioriteiten', organisation: 'Gemeente Voorbeeld', chosen: '', generated: '2026-11-21T10:00:00Z', source: 'voorbeeldgegevens', ...over });
  }, { laws: LAWS, decisions: DECISIONS, board: { name: 'Informatieplan', own: [{ key: 'eigen/1', title: 'Eigen taak', quadrant: 'samen' }] }, width: 1047, ...options, context: { printing: true, ...options.context } });
  shown.root.adoptedStyleSheets.push(...[plotStyles, cardStyles, markStyles, printStyles].flatMap(({ styleSheet }) => styleSheet ?? []));
  return shown;
}
const row = ({ all }: Shown, title: string): string[] => [...(all('.print__list--matrix .print__row').find(({ textContent }) => textContent.includes(title))?.querySelectorAll('th, td') ?? [])].map(({ textContent }) => textContent.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim());

/** WebKitGTK cannot be told to show a page as it prints it. */
const isWebKit = !('chrome' in window) && navigator.vendor.startsWith('Apple');

describe('the board on paper', () => {
  guardConsole();
  beforeEach(async () => { if (!isWebKit) await emulateMedia({ media: 'print' }); });
  afterEach(async () => { if (!isWebKit) await emulateMedia({ media: 'screen' }); });

  for (const language of ['nl', 'en'] as const) {
    it(`is accessible in ${language}, for a PDF is made of it`, async () => {
      await expectAccessible((await show({}, { context: { language } })).root.host);
    });
  }

  it('begins with what it is, for whom, of which board and of what day', async () => {
    const shown = await show({ chosen: 'Alleen de AI-verordening.' });
    expect(shown.text('.print__head')).to.equal('PrioriteitenGemeente Voorbeeld · Bord: Informatieplan · Gegevens van 21 november 2026 · Afgedrukt op 22 november 2026Alleen de AI-verordening.');
    expect(shown.text('.print__source')).to.equal('Bron: voorbeeldgegevens');
    expect((await show({ generated: undefined })).text('.print__head')).to.not.include('Gegevens van');
  });

  it('draws the matrix first, with the numbers of the list', async () => {
    const shown = await show();
    expect(shown.one('.print').firstElementChild?.querySelector('.plot--paper')).to.not.equal(null);
    // A long title is cut in the drawing, never in the list.
    const drawn = shown.all('.plot .card__title').map(({ textContent }) => textContent.slice(0, 24));
    const listed = shown.all('.print__list--matrix .print__row').map((one) => [one.querySelector('td')?.textContent.trim(), one.querySelector('b')?.textContent.replaceAll('\u00AD', '')].join('. ').slice(0, 24));
    expect(listed).to.have.length(4).and.deep.equal(drawn);
  });

  it('tells of each card when, why, who chose, and what was written', async () => {
    const shown = await show();
    expect(shown.all('.print__list--matrix b')[1]?.textContent, 'a word that is too long breaks where Dutch breaks it').to.match(/^Gegevensbeschermings\u00ADeffect/);
    const [number, duty, begin, date, why, choice, work] = row(shown, 'Gegevensbescherming');
    expect([number, duty, begin, date]).to.deep.equal(['2', 'Gegevensbeschermingseffectbeoordelingsverplichting uitvoerenWet nu, art. 1', 'jun 2027', '1 feb 2027bindendstand 22 nov 2026']);
    expect(choice).to.equal('Inplannen, begin in juni 2027: gekozen op 20 november 2026 door CIO. Reden: Valt samen met een andere klus.');
    expect(why).to.match(/^Berekend: Nu doen: begin nu/);
    expect(work).to.equal(`Wie: de regio, werkgroep Status: bezig Volgende stap: AgenderenNotitie: ${NOTE}`);
    expect(row(shown, 'Taak later')[5], 'nobody chose').to.equal('');
    expect(shown.all('.print__list--matrix .print__part').map(({ textContent }) => textContent.trim())).to.deep.equal(['Nu doen: geldt al, nog niet op orde (1)', 'Inplannen (2)', 'Samen doen of uitbesteden (1)']);
  });

  it('leaves lines to write on where nothing was filled in', async () => {
    const shown = await show();
    const later = shown.all('.print__list--matrix .print__row').find(({ textContent }) => textContent.includes('Taak later'));
    expect([later?.querySelectorAll('.print__blank').length, shown.all('.print__list--matrix .print__blank').length]).to.deep.equal([2, 6]);
  });

  it('tells what applies already with the answers, what is to be found out, and what is not for this organisation', async () => {
    const shown = await show();
    expect(shown.all('.print__list--already .print__row').map((one) => [...one.querySelectorAll('th, td')].slice(0, 3).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()))).to.deep.equal([['Taak oudWet oud, art. 1', '1 jan 2020', 'deelsin de matrix, nr 1'], ['Taak ouderWet ouder, art. 1', '1 jan 2019', '']]);
    expect(shown.text('.print__list--ask .print__row')).to.include('Geldt dit voor u? Hangt af van de taak.').and.to.include('Taak voorstel');
    expect(shown.text('.print__rest')).to.equal('Niet voor ons1 verplichting is niet voor ons, uit: Wet niet.');
  });

  it('leaves out what there is nothing of', async () => {
    const shown = await show({}, { laws: [], decisions: {}, board: { own: [] } });
    expect([shown.all('.print__list, .print__rest').length, shown.all('.print__sheet').length]).to.deep.equal([0, 1]);
  });

  it('begins the list on a new page, repeats its head, and never breaks a row', async () => {
    const shown = await show();
    const of = (selector: string): CSSStyleDeclaration => getComputedStyle(shown.one(selector));
    expect([of('.print__list--matrix').breakBefore, of('.print__table thead').display, of('.print__row tr').breakInside, of('.print__part').breakAfter, of('.print__sheet').breakInside]).to.deep.equal(['page', 'table-header-group', 'avoid', 'avoid', 'avoid']);
    expect(shown.text('.print__list--matrix .print__about')).to.equal('Prioriteiten · Gemeente Voorbeeld · Bord: Informatieplan · Gegevens van 21 november 2026 · Afgedrukt op 22 november 2026');
  });

  it('draws nearly as wide as the paper is', async () => {
    for (const width of [1047, 1032, 990, 718]) {
      const shown = await show({}, { width });
      const plot = shown.one('.plot--paper');
      expect(plot.offsetWidth * Number(getComputedStyle(plot).zoom) / width, `${width}`).to.be.within(0.9, 1);
    }
  });

  for (const width of [1047, 718, 640]) {
    it(`fits on paper of ${width} pixels, and cuts nothing off`, async () => {
      const shown = await show({}, { width });
      const { left, right } = shown.root.host.getBoundingClientRect();
      for (const one of shown.all('.print__sheet')) expect(one.scrollWidth, 'the drawing').to.be.at.most(one.clientWidth + 1);
      for (const one of shown.all('.print__table, .print__table :is(th, td)')) {
        const box = one.getBoundingClientRect();
        expect([box.left >= left - 1, box.right <= right + 1], `${one.className} ${one.textContent.slice(0, 40)}`).to.deep.equal([true, true]);
      }
      for (const one of shown.all('.print__table :is(th, td)')) expect(one.scrollWidth, one.textContent).to.be.at.most(one.clientWidth + 1);
    });
  }
});
