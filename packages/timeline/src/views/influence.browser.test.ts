import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { guardConsole } from '@digitaal-europa/ui/testing';
import type { Law, MomentOfInfluence } from '@digitaal-europa/data';
import { baselineOf } from '../model/memory.ts';
import { sampleDate, sampleLaw } from '../model/sample.fixture.ts';
import { defineInfluenceStage, InfluenceStage } from './influence.fixture.ts';

defineInfluenceStage();

const base = { who: 'Iedereen.', how: 'Schrijf kort.', evidence: 'secondary' as const };
const moments: MomentOfInfluence[] = [
  { ...base, id: 'feedback', stage: 'feedback-op-voorstel', form: 'formeel', title: 'Reageer op het voorstel', opens: 'opent', closes: 'sluit', url: 'https://ec.europa.eu/info/law/better-regulation/have-your-say_nl' },
  { ...base, id: 'later', stage: 'internetconsultatie', form: 'formeel', title: 'Reageer op de wet', opens: 'opent-later', closes: 'sluit-later', url: 'https://www.internetconsultatie.nl/' },
  { ...base, id: 'gesprek', stage: 'ep-commissiefase', form: 'informeel', title: 'Spreek de rapporteur' },
  { ...base, id: 'eerder', stage: 'openbare-raadpleging', form: 'formeel', title: 'Vul de vragenlijst in', opens: 'opent-eerder', closes: 'sluit-eerder', result: 'Drie punten zijn overgenomen.' },
  { ...base, id: 'ooit', stage: 'nadere-regels', form: 'formeel', title: 'Reageer op de regels' },
];
const law = sampleLaw({
  title: { nl: 'Aanbestedingsverordening', en: 'Procurement Regulation' },
  dates: [
    sampleDate('2026-10-01', 'raadpleging_open', { id: 'opent' }), sampleDate('2026-11-24', 'raadpleging_sluit', { id: 'sluit', certainty: 'gepland', evidence: 'secondary', confidence: 'midden' }),
    sampleDate('2027-02-01', 'raadpleging_open', { id: 'opent-later' }), sampleDate('2027-04-01', 'raadpleging_sluit', { id: 'sluit-later' }),
    sampleDate('2026-01-05', 'raadpleging_open', { id: 'opent-eerder' }), sampleDate('2026-03-26', 'raadpleging_sluit', { id: 'sluit-eerder' }),
    sampleDate('2027-06-02', 'van_toepassing', { id: 'geldt', history: [{ earliest: '2026-08-02', latest: '2026-08-02', precision: 'dag' }] }),
  ],
  influence: moments,
  obligations: [{ id: 'taak', title: 'Taak', text: 'Doe iets.', dates: ['geldt'], addressees: [], dependsOn: [], evidence: 'source-read' }],
  estimates: { by: 'redactie', asOf: '2026-11-22', obligations: [], influence: [{ id: 'feedback', leverage: { value: 'middel', reason: 'De behandeling begint pas.' } }] },
});

const stage = async (fields: Partial<InfluenceStage> = {}, width = 1400): Promise<InfluenceStage> => {
  await setViewport({ width, height: 900 });
  const element = await fixture<InfluenceStage>(html`<kde-influence-stage></kde-influence-stage>`);
  Object.assign(element, { laws: [law], ...fields });
  element.requestUpdate();
  await element.updateComplete;
  return element;
};
const all = (element: InfluenceStage, selector: string): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
const textOf = (element: HTMLElement | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const answer = (element: InfluenceStage, index: number): string => textOf(all(element, '.answer__full')[index]);

describe('the three answers', () => {
  guardConsole();

  it('say in Dutch what is open, what comes and what moved', async () => {
    const element = await stage();
    expect(answer(element, 0)).to.equal('Nu open: 1 inspraakmoment, nog 3 dagen. Aanbestedingsverordening: reageer t/m 24 november 2026. Controleer de sluitingsdatum: uit tweede hand.');
    expect(answer(element, 1)).to.equal('Komende 12 maanden: 1 ingangsdatum, bij 1 wet of regeling. 1 met taken voor u: Aanbestedingsverordening (2 jun).');
    expect(answer(element, 2)).to.equal('Verschoven: 1 datum. Aanbestedingsverordening van 2 augustus 2026 naar 2 juni 2027.');
  });

  it('say it in English, and what changed since the last visit', async () => {
    const before: Law = { ...law, dates: law.dates.map((date) => (date.id === 'geldt' ? { ...date, certainty: 'verwacht' } : date)) };
    const element = await stage({ language: 'en', baseline: baselineOf([before], '2026-11-03') });
    expect(answer(element, 0)).to.match(/^Open now: 1 chance to give input, 3 days left\./);
    expect(answer(element, 2)).to.equal('Since your visit on 3 November 2026: 1 change. Procurement Regulation (2 June 2027) is now binding, was expected.');
  });

  it('name the next moment when none is open', async () => {
    expect(answer(await stage({ today: '2026-12-01' }), 0)).to.equal('Nu staat geen inspraakmoment open. Het eerste dat opent: Aanbestedingsverordening, 1 februari 2027.');
  });

  it('are buttons that say whether they filter', async () => {
    const element = await stage();
    const buttons = all(element, '.answer--button');
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).to.deep.equal(['false', 'false', 'false']);
    buttons[1]?.click();
    await element.updateComplete;
    expect(all(element, '.answer--button').map((button) => button.getAttribute('aria-pressed'))).to.deep.equal(['false', 'true', 'false']);
    expect(element.asked).to.deep.equal(['coming']);
  });

  it('are calm sentences when there is nothing to tell', async () => {
    const element = await stage({ laws: [] });
    expect(all(element, '.answer--button')).to.deep.equal([]);
    expect(all(element, 'p.answer--none')).to.have.length(3);
  });

  for (const language of ['nl', 'en'] as const) {
    for (const [name, fields] of [['something', {}], ['nothing', { laws: [] }], ['a next moment', { today: '2026-12-01' }]] as const) {
      it(`take two lines at most at 320 pixels: ${name}, ${language}`, async () => {
        const element = await stage({ language, ...fields }, 320);
        for (const short of all(element, '.answer__short')) expect(short.getClientRects().length, textOf(short)).to.be.within(1, 2);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      });
    }
  }
});

describe('the row of influence', () => {
  guardConsole();

  it('has a button for each moment, which opens it', async () => {
    const element = await stage();
    const open = all(element, '.moment--open')[0];
    expect(textOf(open)).to.match(/^Aanbestedingsverordening: .*24 nov.* \?.*nu open.*Reageer op het voorstel$/);
    open?.click();
    await element.updateComplete;
    expect(element.asked).to.deep.equal(['proefwet/feedback']);
    expect(all(element, '.moment--open')[0]?.getAttribute('aria-expanded')).to.equal('true');
    expect(all(element, '.influence__undated')).to.have.length(1);
    all(element, '.influence__all')[0]?.click();
    expect(element.asked.at(-1)).to.equal('all');
  });

  for (const width of [600, 900, 1400]) {
    it(`has targets of 24 pixels that hold their text and do not overlap, at ${width}`, async () => {
      const boxes = all(await stage({}, width), '.moment').map((button) => {
        const [box, text] = [button.getBoundingClientRect(), button.querySelector('.moment__text')?.getBoundingClientRect()];
        expect(box.width).to.be.at.least(24);
        expect(box.height).to.be.at.least(24);
        if (text) expect(text.right).to.be.at.most(box.right + 1);
        return box;
      });
      for (const [i, a] of boxes.entries()) for (const b of boxes.slice(i + 1)) expect(a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top + 0.5 || b.bottom <= a.top + 0.5).to.equal(true);
    });
  }
});

describe('the moments of a law', () => {
  guardConsole();

  it('tell what is open, with hour, reason and link; what comes; what was done; and the next chance', async () => {
    const words = textOf(all(await stage(), '.law')[0]);
    for (const part of ['t/m 24 november 2026, nog 3 dagen, 23.59 uur Brusselse tijd', 'Controleer de sluitingsdatum: uit tweede hand.', 'Inbreng verandert hier redelijk wat. De behandeling begint pas.', 'Ga naar Have your say', '1 februari 2027 t/m 1 april 2027', 'Zonder vaste einddatum.', 'De datums zijn niet bekend.', 'gesloten op 26 maart 2026', 'Drie punten zijn overgenomen.', 'Reageer op het voorstel (t/m 24 november 2026)']) expect(words).to.include(part);
    expect(words.split('Brusselse tijd'), 'of no other site is the hour known').to.have.length(2);
  });

  it('fold what has no round and what is over, unless it is what was opened', async () => {
    const folded = (element: InfluenceStage): [string, boolean][] => all(element, '.law details').map((one) => [textOf(one.querySelector('summary') ?? undefined), (one as HTMLDetailsElement).open]);
    const element = await stage();
    const names = folded(element).map(([name]) => name);
    expect(names.join(' ')).to.match(/^Informeel: .* \(\d+\) Gesloten \(\d+\)$/);
    expect(folded(element).some(([, open]) => open)).to.equal(false);
    element.selected = 'proefwet/eerder';
    element.requestUpdate();
    await element.updateComplete;
    expect(folded(element).map(([, open]) => open)).to.deep.equal([false, true]);
  });

  it('say so when there is none', async () => expect(textOf(all(await stage({ laws: [sampleLaw()] }), '.law')[0])).to.equal('Wij kennen bij deze wet geen moment waarop u iets kunt vinden.'));

  it('are all in one list, European and Dutch', async () => {
    const element = await stage();
    expect(all(element, '.all-moments .moments__item')).to.have.length(moments.length);
    expect(new Set(all(element, '.moments__level').map(textOf))).to.deep.equal(new Set(['EU', 'NL']));
  });
});

describe('the views of influence are accessible', () => {
  guardConsole();

  for (const width of [320, 768, 1400]) it(`at ${width}`, async () => { await expect(await stage({ pressed: 'coming', selected: 'proefwet/feedback' }, width)).to.be.accessible(); });
  it('in forced colours', async () => {
    const forced = await executeServerCommand('force-colors', true);
    try {
      const element = await stage({ pressed: 'coming' });
      await expect(element).to.be.accessible();
      const ground = all(element, '.moment--open .moment__ground')[0];
      if (forced && ground) expect(getComputedStyle(ground).fill).not.to.equal('rgb(179, 38, 30)');
    } finally {
      await executeServerCommand('force-colors', false);
    }
  });
});
