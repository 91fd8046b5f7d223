import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { checkPrivateProps, cssTextOf, expectAccessible, guardConsole, hasForcedColors, inForcedColors } from '@digitaal-europa/ui/testing';
import { DEFAULT_STATE, withFacet, type FinderState } from '../model/state.ts';
import { withSlot } from '../model/sentence.ts';
import { all, focused, FUNDS, isWithin, one, press, show, TestQuestion, texts, type } from './question.fixture.ts';
import { sentenceView } from './sentence.view.ts';

const make = (state: Partial<FinderState> = {}, fields: Parameters<typeof show>[1] = {}, width?: number): Promise<TestQuestion> => show((host) => sentenceView(host.sentenceProps), { ...fields, state: { ...DEFAULT_STATE, ...state } }, width);
const narrow = (state: Partial<FinderState> = {}): Promise<TestQuestion> => make(state, { narrow: true }, 320);
const open = (element: TestQuestion, slot: string): Promise<void> => press(element, `[aria-controls="slot-${slot}-panel"]`);
/** As it is read on screen. */
function sentence(element: TestQuestion): string {
  const copy = one(element, '.sentence__text').cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
  return copy.textContent.replace(/\s+/g, ' ').replace(/ \./g, '.').trim();
}
const slots = (element: TestQuestion): string[] => texts(element, '.slot__text');
const FULL = withSlot(withSlot({ ...DEFAULT_STATE, organisation: 'gm0716', facets: { theme: ['water'], digital: ['vast-onderdeel'] } }, 'partners', { partners: 3, countries: 2 }), 'own', '25');

describe('the fill-in sentence', () => {
  guardConsole();

  it('is accessible empty, filled, and with each panel open', async () => {
    const element = await make();
    await expectAccessible(element);
    element.state = FULL;
    await element.updateComplete;
    for (const slot of ['organisation', 'goal', 'means', 'partners', 'own']) {
      await open(element, slot);
      await expectAccessible(element);
    }
    if (hasForcedColors) await inForcedColors(() => expectAccessible(element));
  });

  it('is accessible behind one button, and no wider than a phone', async () => {
    const element = await narrow(FULL);
    await expectAccessible(element);
    await open(element, 'all');
    await expectAccessible(element);
    expect(isWithin()).to.equal(true);
  });

  it('reads as a sentence, and asks in the slots that are empty', async () => {
    const element = await make();
    expect(slots(element)).to.deep.equal(['welke organisatie?', 'welk thema?', 'welke digitale rol?', 'met hoeveel?', 'hoeveel?']);
    element.state = FULL;
    await element.updateComplete;
    expect(sentence(element)).to.equal('Wij zijn gemeente Tholen en willen werken aan water met digitalisering als vast onderdeel. We zijn met 3 partijen uit 2 landen en betalen hoogstens 25% zelf.');
  });

  it('tells who listens what each button asks', async () => {
    const element = await make();
    expect(texts(element, '.disclosure__button')[1]).to.equal('Waar gaat het over? welk thema?');
  });

  it('takes the organisation from the field that is given', async () => {
    const element = await make();
    await open(element, 'organisation');
    element.state = { ...element.state, organisation: 'waterschap' };
    await element.updateComplete;
    expect([all(element, '#slot-organisation-panel input').length, slots(element)[0]]).to.deep.equal([1, 'een waterschap']);
  });

  it('fills the goal with themes, as a facet', async () => {
    const element = await make();
    await open(element, 'goal');
    await press(element, 'input[name="slot-theme-water"]');
    await press(element, 'input[name="slot-theme-ai"]');
    expect([element.state.facets.theme, slots(element)[1]]).to.deep.equal([['water', 'ai'], 'water, AI en algoritmen']);
    await press(element, 'input[name="slot-theme-water"]');
    expect([element.state.facets.theme, element.controller.open]).to.deep.equal([['ai'], 'slot-goal']);
  });

  it('explains each role of digitalisation in a line', async () => {
    const element = await make();
    await open(element, 'means');
    expect(texts(element, '.check__line')).to.have.lengthOf(4);
    await press(element, 'input[name="slot-digital-hoofddoel"]');
    expect([element.state.facets.digital, slots(element)[2]]).to.deep.equal([['hoofddoel'], 'digitalisering als hoofddoel']);
  });

  it('cannot choose what no fund has, but lets it keep the focus', async () => {
    const element = await make();
    await open(element, 'goal');
    const none = one<HTMLInputElement>(element, 'input[name="slot-theme-zorg"]');
    none.focus();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect([element.state.facets.theme, none.checked, none.getAttribute('aria-disabled'), focused(element) === none]).to.deep.equal([undefined, false, 'true', true]);
  });

  it('asks with how many and from how many countries only those who are not alone', async () => {
    const element = await make();
    await open(element, 'partners');
    const radio = (i: number): HTMLElement => all(element, 'input[name="slot-partners"]')[i] as HTMLElement;
    await press(element, radio(1));
    expect([slots(element)[3], all(element, '.slot__number').length, element.state.facets.alone]).to.deep.equal(['alleen', 0, ['ja', 'onbekend']]);
    await press(element, radio(2));
    expect([slots(element)[3], element.state.answers, element.state.facets.alone]).to.deep.equal(['met 2 partijen', { partners: 2 }, undefined]);
    await type(element, 'input[min="2"]', '4');
    await type(element, 'input[min="1"]', '3');
    expect(slots(element)[3]).to.equal('met 4 partijen uit 3 landen');
    await press(element, radio(0));
    expect([slots(element)[3], element.state.answers]).to.deep.equal(['met hoeveel?', {}]);
  });

  it('keeps a number that is still being typed when something else is drawn', async () => {
    const element = await make({ answers: { partners: 3 } });
    await open(element, 'partners');
    one<HTMLInputElement>(element, 'input[min="2"]').value = '12';
    element.requestUpdate();
    await element.updateComplete;
    expect([element.state.answers.partners, one<HTMLInputElement>(element, 'input[min="2"]').value]).to.deep.equal([3, '12']);
  });

  it('puts back a number that cannot be', async () => {
    const element = await make({ answers: { partners: 3, countries: 2 } });
    await open(element, 'partners');
    for (const wrong of ['1', '2.5', '1000', '']) {
      await type(element, 'input[min="2"]', wrong);
      expect([element.state.answers.partners, one<HTMLInputElement>(element, 'input[min="2"]').value], wrong).to.deep.equal([3, '3']);
    }
    await type(element, 'input[min="1"]', '');
    expect(element.state.answers.countries).to.equal(undefined);
  });

  it('chooses the most that one can pay, and what is not known stays', async () => {
    const element = await make();
    await open(element, 'own');
    await press(element, all(element, 'input[name="slot-own"]')[2] as HTMLElement);
    expect([slots(element)[4], element.state.facets.own]).to.deep.equal(['hoogstens 25%', ['0', '25', 'onbekend']]);
    await press(element, all(element, 'input[name="slot-own"]')[0] as HTMLElement);
    expect([slots(element)[4], element.state.facets.own]).to.deep.equal(['hoeveel?', undefined]);
  });

  it('shows a facet that is chosen elsewhere in its slot', async () => {
    const element = await make();
    element.state = withFacet(element.state, 'theme', ['ai', 'water', 'data']);
    await element.updateComplete;
    expect(slots(element)[1]).to.equal('AI en algoritmen, water en nog 1');
  });

  it('leaves out what the page hides', async () => {
    const element = await make({ presets: { ...DEFAULT_STATE.presets, hideFacets: ['theme', 'own'] } });
    expect(slots(element)).to.deep.equal(['welke organisatie?', 'welke digitale rol?', 'met hoeveel?']);
  });

  it('is one line on a phone, with how many questions were answered', async () => {
    const element = await narrow({ organisation: 'gm0716', facets: { theme: ['water'] } });
    expect([texts(element, '.sentence__told'), texts(element, '.sentence__answered'), texts(element, '.disclosure__button')]).to.deep.equal([['Gemeente Tholen · water'], ['2 van 5 vragen beantwoord'], ['Wijzig']]);
    element.state = DEFAULT_STATE;
    await element.updateComplete;
    expect(texts(element, '.sentence__told')).to.deep.equal(['U hebt nog niets ingevuld.']);
  });

  it('puts the questions under each other on a phone, skips from one to the next, and counts what is left', async () => {
    const element = await narrow();
    await open(element, 'all');
    expect([all(element, '.question').length, texts(element, '.filters__done')]).to.deep.equal([5, [`Toon ${FUNDS.length - 1} fondsen`]]);
    const skips = all(element, '.question__skip');
    skips[0]?.focus();
    await sendKeys({ press: 'Enter' });
    expect((focused(element) as HTMLInputElement).name).to.contain('slot-theme-');
    await press(element, 'input[name="slot-theme-water"]');
    expect([texts(element, '.question__skip')[1], texts(element, '.filters__done')]).to.deep.equal(['Volgende: Waar gaat het over?', ['Toon 1 fonds']]);
    all(element, '.question__skip')[4]?.click();
    expect(focused(element)).to.equal(one(element, '.filters__done'));
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect([element.controller.open, focused(element) === one(element, '.disclosure__button')]).to.deep.equal([undefined, true]);
  });

  it('uses no property that nobody sets, as the other views of the question', () => {
    expect(checkPrivateProps(cssTextOf([...TestQuestion.styles]), ['--_at', '--_below']).undefined).to.deep.equal([]);
  });

  it('speaks English', async () => {
    const element = await make(FULL, { language: 'en' });
    expect(slots(element)).to.deep.equal(['Tholen (municipality)', 'water', 'digitalisation as a fixed part', '3 parties from 2 countries', 'at most 25%']);
  });
});
