import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expectAccessible, guardConsole, hasForcedColors, inForcedColors } from '@digitaal-europa/ui/testing';
import { withFacet } from '../model/state.ts';
import { overviewView } from './overview.view.ts';
import { all, AS_THOLEN, expectApart, expectWithin, FEW, focused, MANY, mark, one, PEOPLE, plain, press, show, SPARSE, walk, type TestPictures } from './pictures.fixture.ts';
import { focusMark } from './walk.ts';

guardConsole();

const compass = (fields: Parameters<typeof show>[1] = {}, width = 1200): Promise<TestPictures> => show(overviewView, fields, width);
const signOf = (element: Element): CSSStyleDeclaration => getComputedStyle(element, '::before');
const focus = async (element: TestPictures, key: string): Promise<void> => { mark(element, key).focus(); await element.updateComplete; };

describe('the compass', () => {
  it('is accessible with and without an organisation, crowded, in English, and with a list open', async () => {
    for (const fields of [{}, { state: { ...AS_THOLEN, organisation: undefined } }, { language: 'en' as const }, { networks: MANY }]) {
      const element = await compass(fields);
      if ('networks' in fields) for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      await expectAccessible(element);
      element.remove();
    }
  });

  it('shows four states without a hue', async () => {
    const element = await compass();
    const [member, none, elsewhere, gap] = ['network/kring', 'network/brug', 'network/fries', 'gap/ai'].map((key) => signOf(mark(element, key)));
    expect(member?.backgroundColor).to.equal(member?.borderTopColor, 'filled');
    expect(none?.backgroundColor).to.not.equal(none?.borderTopColor);
    expect([none?.borderTopWidth, elsewhere?.borderTopWidth, gap?.borderTopStyle]).to.deep.equal(['2px', '1px', 'dashed']);
    expect(all(element, '.compass__gap').map(plain)).to.include('leemte');
    expect(getComputedStyle(one(element, '.mark-name--member')).fontWeight).to.equal('700');
    expect(plain(one(element, '.key')), 'in words').to.contain('aangesloten').and.to.contain('andere regio').and.to.contain('leemte');
  });

  (hasForcedColors ? it : it.skip)('keeps them apart in forced colours', () => inForcedColors(async () => {
    const element = await compass();
    const fills = ['network/kring', 'network/brug', 'network/koepel'].map((key) => { const { backgroundColor, backgroundImage } = signOf(mark(element, key)); return `${backgroundColor} ${backgroundImage}`; });
    expect(new Set(fills).size).to.equal(3, fills.join(' | '));
  }));

  it('says of a mark what it is, where it stands and whether we are in it', async () => {
    const element = await compass();
    expect(plain(mark(element, 'network/kring'))).to.equal('Kring van voorbeelden, netwerk, landelijk, thema AI en algoritmen, 64 leden, u bent aangesloten, 1 van 1 in dit vak');
    expect(plain(mark(element, 'gap/ai'))).to.equal('Leemte bij AI en algoritmen: wij kennen geen netwerk in Zeeland');
    const short = all(element, '.mark-name').map(plain).find((text) => text === 'GVW');
    if (short !== undefined) expect(plain(mark(element, 'network/groep'))).to.match(/^Groep, voor wie het wil \(GVW\), /);
  });

  it('keeps what a filter leaves out, and says so', async () => {
    const element = await compass({ state: withFacet(AS_THOLEN, 'reach', ['regional']) });
    expect(plain(mark(element, 'network/kring'))).to.match(/valt buiten uw keuze$/);
    expect(plain(mark(element, 'network/zeeuws'))).to.not.contain('keuze');
    expect(all(element, '[data-mark^="network/"]').length).to.equal(FEW.length);
  });

  it('puts a network in the same place, whatever is chosen and whoever looks', async () => {
    const element = await compass();
    const places = (): string[] => FEW.map(({ id }) => mark(element, `network/${id}`)).map((each) => `${each.offsetLeft}/${each.offsetTop}`);
    const before = places();
    element.state = withFacet({ ...AS_THOLEN, organisation: 'gm0002' }, 'theme', ['data']);
    await element.updateComplete;
    expect(places()).to.deep.equal(before);
  });

  it('has room in the middle for the longest name, and tells all of it', async () => {
    const element = await compass({ organisations: PEOPLE.map((one) => (one.id === 'gm0716' ? { ...one, name: 'Hoogheemraadschap van Voorbeeld en de Voorbeeldwaard' } : one)) });
    const name = one(element, '.centre__name');
    expect([plain(name), plain(one(element, '.centre'))]).to.deep.equal(['Voorbeeld en de Voorbeeldwaard', 'Hoogheemraadschap van Voorbeeld en de Voorbeeldwaard u bent hier']);
    // Letters may stick out of their line; a line that is cut off is higher.
    expect([name.scrollHeight - name.clientHeight < 8, name.scrollWidth <= one(element, '.centre').clientWidth]).to.deep.equal([true, true]);
  });

  it('breaks no word of the name in the middle', async () => {
    for (const [name, words] of [['Voorbeeld en de Verzonnenwaard', ['Voorbeeld', 'en', 'de', 'Verzonnenwaard']], ['Verzonnen-Voorbeeldstad', ['Verzonnen-', 'Voorbeeldstad']], ['Tholen', ['Tholen']]] as const) {
      const element = await compass({ organisations: PEOPLE.map((one) => (one.id === 'gm0716' ? { ...one, name } : one)) });
      const shown = one(element, '.centre__name');
      const text = [...shown.childNodes].find((node): node is Text => node instanceof Text && node.data.includes(name)) as Text;
      const from = text.data.indexOf(name);
      const linesOf = (word: string): number => {
        const range = document.createRange();
        range.setStart(text, from + name.indexOf(word));
        range.setEnd(text, from + name.indexOf(word) + word.length);
        // WebKit gives an empty box at the end of the line before.
        return new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top))).size;
      };
      expect(words.map(linesOf), name).to.deep.equal(words.map(() => 1));
      const size = (each: Element): number => Number.parseFloat(getComputedStyle(each).fontSize);
      const [least, most] = name.includes('waard') ? [0.8, 0.99] as const : [1, 1] as const;
      expect(size(shown) / size(one(element, '.centre__here')), name).to.be.within(least, most);
    }
  });

  it('names the organisation in the middle, or asks for it', async () => {
    const element = await compass();
    await press(element, one(element, '.centre'));
    expect(element.said).to.deep.equal(['select {"kind":"organisation","id":"gm0716"}']);
    const asking = await compass({ state: { ...AS_THOLEN, organisation: undefined } });
    expect(plain(one(asking, '.centre'))).to.equal('Welke organisatie?');
    await press(asking, one(asking, '.centre'));
    expect(asking.said).to.deep.equal(['ask']);
    expect(all(asking, '.mark--gap').length).to.equal(0, 'whose region is not known');
  });
});

describe('the texts of the compass', () => {
  for (const [what, networks] of [['few', FEW], ['many', MANY]] as const) {
    it(`never stand over each other, with ${what} networks`, async () => {
      const element = await compass({ networks });
      expectApart(element, '.compass text');
      expectApart(element, '.compass text, .mark-count');
      expectWithin(element);
    });
  }

  it('count what has no name, and no more', async () => {
    const element = await compass({ networks: MANY });
    const named = all(element, '.mark-name').length;
    const counted = all(element, '.mark-count [aria-hidden]').map((each) => Number(plain(each).replace('+', '')));
    expect(counted.length).to.be.greaterThan(0);
    expect(named + counted.reduce((sum, count) => sum + count, 0)).to.equal(MANY.length);
  });

  it('open when they are pressed, as their marks do', async () => {
    const element = await compass();
    await press(element, one(element, '[data-opens="kring"]'));
    expect(element.state.selected).to.deep.equal({ kind: 'network', id: 'kring' });
    expect(mark(element, 'network/kring').getAttribute('aria-expanded')).to.equal('true');
    await press(element, mark(element, 'network/kring'));
    expect(element.state.selected).to.equal(undefined);
  });

  it('grow with the text of the visitor', async () => {
    const element = await compass();
    const before = one(element, '.compass').offsetHeight;
    element.style.fontSize = '20px';
    element.requestUpdate();
    await element.updateComplete;
    expect(one(element, '.compass').offsetHeight).to.equal(before * 1.25);
    expectApart(element, '.compass text, .mark-count');
  });
});

describe('the compass by keyboard', () => {
  it('is one tab stop, at what is open', async () => {
    const element = await compass({ state: { ...AS_THOLEN, selected: { kind: 'network', id: 'brug' } } });
    one(element, '.centre').focus();
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal('network/brug');
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement?.className).to.equal('key__toggle', 'past all marks');
    element.state = { ...AS_THOLEN, selected: undefined };
    await element.updateComplete;
    expect(all(element, '[data-mark][tabindex="0"]').map((each) => each.dataset['mark'])).to.deep.equal(['network/brug'], 'where one was');
  });

  it('walks by theme, by reach and within a cell', async () => {
    const element = await compass();
    await focus(element, 'network/kring');
    expect(await walk(element, 'ArrowUp')).to.deep.equal(['network/fries'], 'regional');
    expect(await walk(element, 'PageDown', 'PageDown', 'PageUp')).to.deep.equal(['gap/ai', 'gap/ai', 'network/fries'], 'within the cell');
    expect(await walk(element, 'ArrowDown', 'ArrowDown', 'ArrowDown')).to.deep.equal(['network/kring', 'network/wereld', 'network/wereld'], 'outwards');
    expect(await walk(element, 'ArrowUp', 'ArrowRight')).to.deep.equal(['network/kring', 'network/platform'], 'the next theme, the same reach');
    expect(await walk(element, 'ArrowLeft')).to.deep.equal(['network/kring']);
    const ends = await walk(element, 'End', 'Home');
    expect(ends[1]).to.equal('network/kring');
    expect(ends[0]).to.not.equal('network/kring');
    expect(all(element, '[role="grid"] [tabindex="0"]').map((each) => each.dataset['mark'])).to.deep.equal(['network/kring'], 'one tab stop');
  });

  for (const [what, fields] of [['crowded', { networks: MANY }], ['nearly empty', { networks: SPARSE, state: { ...AS_THOLEN, organisation: undefined } }]] as const) it(`reaches every mark of a picture that is ${what}`, async () => {
    const element = await compass(fields);
    await focus(element, `network/${fields.networks[0]?.id}`);
    const seen = new Set<string>();
    const open = [focused(element)];
    const keys = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'PageDown', 'PageUp'];
    // As a key would, without the browser: hundreds of presses.
    const step = (from: string, key: string): string => { mark(element, from).focus(); mark(element, from).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true })); return focused(element); };
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      for (const key of keys) open.push(step(next, key));
    }
    const marks = all(element, '[role="grid"] [data-mark]').filter((each) => each.checkVisibility()).map((each) => each.dataset['mark'] ?? '');
    expect(marks.filter((each) => !seen.has(each))).to.deep.equal([]);
  });

  it('opens a mark with Enter, and its focus can be given back', async () => {
    const element = await compass();
    await focus(element, 'network/kring');
    await sendKeys({ press: 'Enter' });
    expect(element.state.selected).to.deep.equal({ kind: 'network', id: 'kring' });
    (element.shadowRoot?.activeElement as HTMLElement).blur();
    expect(focusMark(element.shadowRoot as ShadowRoot, { kind: 'network', id: 'kring' })).to.equal(true);
    expect(focused(element)).to.equal('network/kring');
    expect(focusMark(element.shadowRoot as ShadowRoot, { kind: 'network', id: 'weg' })).to.equal(false);
  });

  it('opens the list behind a count, and Escape goes back to the count', async () => {
    const element = await compass({ networks: MANY });
    const count = one(element, '.mark-count');
    const key = count.dataset['mark'] ?? '';
    count.focus();
    await sendKeys({ press: 'Enter' });
    const list = count.closest('details') as HTMLDetailsElement;
    expect(list.open).to.equal(true);
    expect(list.querySelectorAll('.net').length).to.equal(Number(plain(count.querySelector('[aria-hidden]') as Element).replace('+', '')));
    expect((await walk(element, 'PageDown'))[0]).to.match(/^network\//);
    await walk(element, 'Escape');
    expect([list.open, focused(element)]).to.deep.equal([false, key]);
  });

  it('leaves other keys and the wheel to the page', async () => {
    const element = await compass();
    await focus(element, 'network/kring');
    const event = (init: KeyboardEventInit): KeyboardEvent => { const made = new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init }); mark(element, 'network/kring').dispatchEvent(made); return made; };
    expect([event({ key: 'a' }), event({ key: 'ArrowRight', ctrlKey: true }), event({ key: 'Escape' })].map(({ defaultPrevented }) => defaultPrevented)).to.deep.equal([false, false, false]);
    const wheel = new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true, deltaY: 100 });
    one(element, '.compass').dispatchEvent(wheel);
    expect(wheel.defaultPrevented).to.equal(false);
  });
});

describe('the overview', () => {
  it('is a circle where there is room, else rows; large text and paper get rows too', async () => {
    const shape = async (width: number, fields: Parameters<typeof show>[1] = {}): Promise<string> => {
      const element = await compass(fields, width);
      return all(element, '.compass').length > 0 ? 'circle' : all(element, 'table.grid').length > 0 ? 'table' : 'column';
    };
    expect([await shape(1200), await shape(960), await shape(880), await shape(400), await shape(1200, { printing: true })]).to.deep.equal(['circle', 'circle', 'table', 'column', 'table']);
  });

  it('dims a kind of network, and brings all back with the last', async () => {
    const element = await compass();
    const toggle = (label: string): HTMLElement => all(element, '.key__toggle').find((each) => plain(each).startsWith(label)) as HTMLElement;
    expect(plain(toggle('Netwerk'))).to.equal(`Netwerk (${FEW.filter(({ kind }) => kind === 'network').length})`);
    await press(element, toggle('Platform'));
    expect(element.state.facets.kind).to.not.include('platform');
    expect([toggle('Platform').ariaPressed, toggle('Netwerk').ariaPressed]).to.deep.equal(['false', 'true']);
    expect(mark(element, 'network/platform').className).to.contain('dimmed');
    await press(element, toggle('Platform'));
    expect(element.state.facets.kind).to.equal(undefined);
  });

  it('moves nothing by itself', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const element = await compass();
    expect(element.shadowRoot?.getAnimations().length).to.equal(0);
  });
});
