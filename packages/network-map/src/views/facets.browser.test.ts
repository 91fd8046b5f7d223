import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { checkPrivateProps, cssTextOf, expectAccessible, guardConsole, hasForcedColors, inForcedColors } from '@digitaal-europa/ui/testing';
import { tokens } from '@digitaal-europa/ui';
import { DEFAULT_STATE, type NetworkMapState } from '../model/state.ts';
import { questionsStyles } from '../styles/questions.styles.ts';
import { chipsView, facetPanelView } from './facets.view.ts';
import { questionsView } from './questions.view.ts';
import { all, AS_THOLEN, button, one, press, show, texts, wordsOf, type TestWords } from './words.fixture.ts';

const panel = (state: Partial<NetworkMapState> = {}, width?: number): Promise<TestWords> => show((_, host) => facetPanelView(host.facetProps), { state: { ...AS_THOLEN, ...state } }, width);
const chips: TestWords['view'] = (_, host) => chipsView(host.facetProps);
const questions = (state: NetworkMapState = DEFAULT_STATE, width?: number): Promise<TestWords> => show((context, host) => questionsView(context, { controller: host.controller, organisationField: () => host.organisationField() }), { state }, width);
/** Opens the panel, and in it the list with that name. */
async function unfold(element: TestWords, name: string): Promise<HTMLElement> {
  await press(element, one(element, '.disclosure__button'));
  const list = all<HTMLDetailsElement>(element, 'details').find((each) => wordsOf(each.querySelector('summary') as Node) === name);
  if (!list) throw new Error(`no list ${name}`);
  list.open = true;
  return list;
}
const box = (element: TestWords, name: string): HTMLInputElement => one<HTMLInputElement>(element, `input[name="${name}"]`);
const isWithin = (): boolean => document.documentElement.scrollWidth <= document.documentElement.clientWidth;

describe('the filters', () => {
  guardConsole();

  it('are accessible on a phone and on a desktop, open and chosen', async () => {
    for (const width of [320, 1200]) {
      const element = await panel({ facets: { theme: ['ai'] }, query: 'voorbeeld' }, width);
      await press(element, one(element, '.disclosure__button'));
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      await expectAccessible(element);
      expect(isWithin()).to.equal(true);
      if (hasForcedColors) await inForcedColors(() => expectAccessible(element));
      element.remove();
    }
  });

  it('are theme, function, reach, kind, joining, and whether one is in it for who said who they are', async () => {
    const element = await panel();
    await press(element, one(element, '.disclosure__button'));
    expect(texts(element, 'summary')).to.deep.equal(['Thema', 'Functie', 'Bereik', 'Soort', 'Aansluiten', 'Uw organisatie']);
    element.state = DEFAULT_STATE;
    await element.updateComplete;
    expect(texts(element, 'summary')).to.deep.equal(['Thema', 'Functie', 'Bereik', 'Soort', 'Aansluiten']);
  });

  it('keep their places and their own counts when a value is chosen', async () => {
    const element = await panel();
    const list = await unfold(element, 'Soort');
    const values = (): string[] => [...list.querySelectorAll('.check')].map(wordsOf);
    const before = values();
    expect(before).to.deep.equal(['Netwerk 9 netwerken', 'Platform 1 netwerk', 'Koepel 1 netwerk', 'Overheidsorganisatie 0 netwerken', 'Programma 0 netwerken']);
    await press(element, box(element, 'kind-platform'));
    expect([values(), element.state.facets, texts(element, 'summary')]).to.deep.equal([before, { kind: ['platform'] }, ['Thema', 'Functie', 'Bereik', 'Soort (1)', 'Aansluiten', 'Uw organisatie']]);
  });

  it('do not choose what leaves nothing, and leave it the focus', async () => {
    const element = await panel();
    await unfold(element, 'Soort');
    box(element, 'kind-programme').focus();
    await sendKeys({ press: ' ' });
    expect([element.said, element.shadowRoot?.activeElement]).to.deep.equal([[], box(element, 'kind-programme')]);
  });

  it('say how many are left, and close', async () => {
    const element = await panel({ facets: { reach: ['regional'] } });
    expect(texts(element, '.disclosure__button')).to.deep.equal(['Filters (1)']);
    await press(element, one(element, '.disclosure__button'));
    expect([texts(element, '.filters__done'), texts(element, 'summary'), all(element, '.chips').length]).to.deep.equal([['Toon 2 netwerken'], ['Thema', 'Functie', 'Bereik (1)', 'Soort', 'Aansluiten', 'Uw organisatie'], 0]);
    await press(element, one(element, '.filters__done'));
    expect([element.controller.open, element.shadowRoot?.activeElement]).to.deep.equal([undefined, one(element, '.disclosure__button')]);
  });

  it('are chips that each take away one thing, or all', async () => {
    const element = await show(chips, { state: { ...AS_THOLEN, query: 'kring', facets: { theme: ['ai', 'water'], mode: ['open'] } } });
    await expectAccessible(element);
    expect([texts(element, '.chip'), all(element, '.disclosure').length]).to.deep.equal([['Gezocht op “kring”', 'AI en algoritmen', 'Water', 'Aansluiten: iedereen uit de doelgroep kan zich aanmelden'], 0]);
    await press(element, button(element, 'Verwijder filter: Water'));
    await press(element, button(element, 'Verwijder filter: Gezocht op'));
    expect([element.state.query, element.state.facets]).to.deep.equal(['', { theme: ['ai'], mode: ['open'] }]);
    await press(element, button(element, 'Wis alles'));
    expect([element.state, all(element, '.chosen').length]).to.deep.equal([AS_THOLEN, 0]);
  });
});

describe('the four questions', () => {
  guardConsole();
  const open = async (state?: NetworkMapState, width?: number): Promise<TestWords> => {
    const element = await questions(state, width);
    await press(element, one(element, '.disclosure__button'));
    return element;
  };
  const ALL: NetworkMapState = { ...AS_THOLEN, facets: { theme: ['ai', 'data', 'zorg'], function: ['cio'] }, hoursPerQuarter: 8 };

  it('are accessible folded, unfolded and answered', async () => {
    for (const width of [320, 1200]) for (const state of [DEFAULT_STATE, ALL]) {
      const element = await questions(state, width);
      await expectAccessible(element);
      await press(element, one(element, '.disclosure__button'));
      await expectAccessible(element);
      expect(isWithin()).to.equal(true);
      if (hasForcedColors) await inForcedColors(() => expectAccessible(element));
      element.remove();
    }
  });

  it('use no colour or size that is not there', () => {
    expect(checkPrivateProps(cssTextOf([tokens, questionsStyles])).undefined).to.deep.equal([]);
  });

  it('tell what was answered, and how much of it', async () => {
    const element = await questions();
    expect(texts(element, '.questions')).to.deep.equal(['Welk netwerk past bij ons? Vier korte vragen. U mag ze allemaal overslaan. Beantwoord de vragen']);
    element.state = ALL;
    await element.updateComplete;
    expect(texts(element, '.questions')).to.deep.equal(['Tholen · AI en algoritmen, Data en data delen en Zorg en welzijn · CIO · 8 uur per kwartaal 4 van de 4 vragen beantwoord Verander uw antwoorden']);
    element.state = { ...DEFAULT_STATE, organisation: 'waterschap' };
    await element.updateComplete;
    expect(texts(element, 'p')).to.deep.equal(['waterschap', '1 van de 4 vragen beantwoord']);
  });

  it('ask who, about what, for whom, and how much time; themes without a network too', async () => {
    const element = await open();
    expect([texts(element, 'legend'), all(element, '[role="combobox"]').length]).to.deep.equal([['Waarover gaat het?', 'Voor wie in uw organisatie is het?', 'Hoeveel tijd is er?'], 1]);
    await press(element, box(element, 'question-theme-cultuur'));
    await press(element, box(element, 'question-function-cio'));
    expect([element.said, box(element, 'question-theme-cultuur').checked]).to.deep.equal([['facet theme cultuur', 'facet function cio'], true]);
  });

  it('take three themes at most, and let go of one for another', async () => {
    const element = await open(ALL);
    await press(element, box(element, 'question-theme-water'));
    expect([element.said, box(element, 'question-theme-water').checked, box(element, 'question-theme-water').getAttribute('aria-disabled')]).to.deep.equal([[], false, 'true']);
    await press(element, box(element, 'question-theme-ai'));
    await press(element, box(element, 'question-theme-water'));
    expect(element.state.facets.theme).to.have.members(['data', 'zorg', 'water']);
  });

  it('keep hours that are still being typed when something else is drawn', async () => {
    const element = await open();
    const field = one<HTMLInputElement>(element, '.question__hours');
    field.value = '8';
    element.requestUpdate();
    await element.updateComplete;
    expect([field.value, element.state.hoursPerQuarter]).to.deep.equal(['8', undefined]);
  });

  it('take a whole number of hours or nothing, and say what is wrong with another', async () => {
    const element = await open();
    const field = one<HTMLInputElement>(element, '.question__hours');
    const type = async (value: string): Promise<string | null> => {
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
      return field.getAttribute('aria-invalid');
    };
    expect([await type('8'), element.state.hoursPerQuarter]).to.deep.equal(['false', 8]);
    for (const wrong of ['0', '501', '2.5']) expect([await type(wrong), element.state.hoursPerQuarter, field.value], wrong).to.deep.equal(['true', 8, wrong]);
    expect([await type(''), element.state.hoursPerQuarter]).to.deep.equal(['false', undefined]);
    expect(element.shadowRoot?.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).to.equal('Vul een heel getal in, van 1 tot en met 500.');
  });

  it('can each be skipped, and end at the button, with the keyboard', async () => {
    const element = await open();
    const skips = all(element, '.question__skip');
    expect(texts(element, '.question__skip')).to.deep.equal(['Sla over: Wie bent u?', 'Sla over: Waarover gaat het?', 'Sla over: Voor wie in uw organisatie is het?', 'Sla over: Hoeveel tijd is er?']);
    const reached: (string | null | undefined)[] = [];
    for (const skip of skips) {
      skip.focus();
      await sendKeys({ press: 'Enter' });
      reached.push((element.shadowRoot?.activeElement as HTMLInputElement | null)?.name || element.shadowRoot?.activeElement?.className);
    }
    expect(reached).to.deep.equal(['question-theme-ai', 'question-function-bestuurder', 'field__input question__hours', 'button filters__done']);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect([element.controller.open, element.shadowRoot?.activeElement, element.state]).to.deep.equal([undefined, one(element, '.disclosure__button'), DEFAULT_STATE]);
  });

  it('close by Escape, with the focus at their button', async () => {
    const element = await open();
    box(element, 'question-theme-ai').focus();
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect([element.controller.open, element.shadowRoot?.activeElement]).to.deep.equal([undefined, one(element, '.disclosure__button')]);
  });

  it('speak English', async () => {
    const element = await open(ALL);
    element.language = 'en';
    await element.updateComplete;
    expect([texts(element, 'legend')[0], texts(element, '.question__skip')[0]]).to.deep.equal(['What is it about?', 'Next: Who are you?']);
  });
});
