import { expect, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { render, type LitElement } from 'lit';
import { guardConsole } from '@digitaal-europa/ui/testing';
import { finderOf, forgetDevice } from '../../fund-finder/src/finder.fixture.ts';
import { aroundIt, mapOf } from '../../network-map/src/network.fixture.ts';
import { forgetBoards, sampleFeed as sampleTasks } from '../../priority-matrix/src/matrix.driver.ts';
import { sampleFeed, sampleLaws, sampleProposal, TODAY } from '../../timeline/src/timeline.fixture.ts';
import '@digitaal-europa/widgets/define';
import { allPointed, Audit, report } from './themes-audit.ts';
import { contrast, over, parse, type Colour } from './themes-colour.ts';
import { THEMES, type Role, type Theme } from './themes-list.ts';

/** High enough for all widgets to lie in the window, for what lies behind a thing is asked of the window. */
const VIEW = { width: 1440, height: 16000 };

const shadow = (widget: Element): ShadowRoot => widget.shadowRoot as ShadowRoot;
const page = (): HTMLElement => document.querySelector('.page') as HTMLElement;
const widgets = (): LitElement[] => [...page().querySelectorAll<LitElement>('kde-timeline, kde-priority-matrix, kde-fund-finder, kde-network-map')];

/** The sample widgets, each in the views that draw something of their own. */
async function drawAll(): Promise<void> {
  const laws = sampleFeed([...sampleLaws, sampleProposal]);
  render(html`<div class="page">
    <kde-timeline group="none" loading="eager" today=${TODAY} organisation="gemeente" .data=${laws}></kde-timeline>
    <kde-timeline group="none" loading="eager" today=${TODAY} organisation="gemeente" view="list" .data=${laws}></kde-timeline>
    <kde-timeline group="none" loading="eager" today=${TODAY} organisation="gemeente" view="table" .data=${laws}></kde-timeline>
    <kde-priority-matrix group="none" persist="none" loading="eager" today=${TODAY} organisation="gemeente" .data=${sampleTasks()}></kde-priority-matrix>
    <kde-priority-matrix group="none" persist="none" loading="eager" today=${TODAY} organisation="gemeente" view="list" .data=${sampleTasks()}></kde-priority-matrix>
    ${finderOf()}
    ${mapOf()}${mapOf({ view: 'map' })}${mapOf({ view: 'connections' })}${mapOf({ view: 'list' })}
  </div>`, document.body);
  const isDrawn = ({ shadowRoot }: LitElement): boolean => shadowRoot?.querySelector('.lanes, .list, .table, .plot, .lists, .rows, .foot') != null;
  await waitUntil(() => widgets().length === 10 && widgets().every(isDrawn), 'all are drawn', { timeout: 10000 });
}

/** What a visitor opens, so that what lies in it is seen too: details, and the filters. */
async function openAll(): Promise<void> {
  for (const widget of widgets()) {
    const first = (selector: string): void => shadow(widget).querySelector<HTMLElement>(selector)?.click();
    first('.row__button, .entry__button, .card__button, .card [data-keep$="/title"], button.mark, .link-node, .province');
    first('.disclosure--inline > .disclosure__button');
    await widget.updateComplete;
  }
}

/** What a page with this theme does itself: the sheets, the class, and the theme's ground and text. */
async function wear({ classes, sheets, shows, colorScheme, tokens = {} }: Theme): Promise<void> {
  await Promise.all(sheets.filter((href) => !document.head.querySelector(`link[href="${href}"]`)).map((href) => new Promise((loaded, failed) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: loaded, onerror: () => failed(new Error(href)) });
    document.head.append(link);
  })));
  page().className = ['page', ...classes].join(' ');
  document.documentElement.style.colorScheme = colorScheme ?? '';
  page().removeAttribute('style');
  for (const [token, value] of Object.entries(tokens)) page().style.setProperty(token, value);
  page().style.backgroundColor = shows.ground ? `var(${shows.ground})` : 'Canvas';
  page().style.color = shows.text ? `var(${shows.text})` : 'CanvasText';
}

const WHITE: Colour = { r: 255, g: 255, b: 255, a: 1 };
const ground = (): Colour => over(parse(getComputedStyle(page()).backgroundColor), WHITE);
const isDark = (): boolean => contrast(ground(), WHITE) > 4.5;

/** Lines that help the eye and say nothing by themselves: words, and the things between them, tell the same. The line of a moment lies over its own ground, which is measured. */
const DECORATION = '.ground__past, .ground__frame, .ground__month, .grid__line, .strip__month, .compass__ring, .compass__line, .moment__line';
const findings = (): string[] => report(widgets().flatMap((widget) => new Audit(shadow(widget), ground(), (mark) => mark.matches(DECORATION)).run().findings));

/** What a property of the theme comes to on an element of the page itself. */
function resolved(property: string, token: string): string {
  const probe = document.createElement('div');
  probe.style.setProperty(property, `var(${token})`);
  page().append(probe);
  const value = getComputedStyle(probe).getPropertyValue(property);
  probe.remove();
  return value;
}

/** Where a role shows in a widget: an element, and a property of it. */
const SHOWS: Record<Role, readonly [string, string]> = {
  text: ['section', 'color'],
  ground: [':host', 'background-color'],
  link: ['a[href]:not(.button)', 'color'],
  action: ['.segmented__option[aria-pressed="true"]', 'background-color'],
  actionText: ['.segmented__option[aria-pressed="true"]', 'color'],
  border: ['input[type="search"]', 'border-top-color'],
  target: ['input[type="search"]', 'min-height'],
};

/** One of each kind of thing in a widget that takes the focus and is there to see. */
const focusable = (widget: Element): HTMLElement[] => [...new Map([...shadow(widget).querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled')).map((element) => [`${element.localName} ${[...element.classList].join(' ')}`, element])).values()];

// Engines do not differ in what is asked here, and it takes a while: Chromium answers for all.
if (navigator.userAgent.includes('Chrome/')) describe('themes', () => {
  let back = (): void => undefined;
  guardConsole();
  before(async () => {
    await setViewport(VIEW);
    forgetBoards();
    forgetDevice();
    back = aroundIt();
    await drawAll();
    await openAll();
    // From here on the focus is moved by keys.
    await sendKeys({ press: 'Tab' });
    for (const widget of widgets()) shadow(widget).adoptedStyleSheets.push(allPointed);
  });
  after(() => { back(); render(html``, document.body); forgetBoards(); forgetDevice(); });

  for (const theme of THEMES) describe(theme.name, () => {
    before(() => wear(theme));

    it('is followed without drawing anew by hand, as a dark page is [R10 R11]', async () => {
      await waitUntil(() => widgets().every((widget) => (shadow(widget).querySelector('section.on-dark') !== null) === isDark()), 'all know how dark the page is', { timeout: 2000 });
    });

    it('lends its own colours and sizes to the widgets [R5 R26]', () => {
      for (const [role, token] of Object.entries(theme.shows) as [Role, string][]) {
        const [selector, property] = SHOWS[role];
        const shown = widgets().flatMap((widget) => (selector === ':host' ? [widget] : [...shadow(widget).querySelectorAll(selector)]).map((found) => getComputedStyle(found).getPropertyValue(property)));
        // Links on a tint are a little stronger.
        if (role === 'link') expect(shown, `${role} of ${token}`).to.include(resolved(property, token));
        else expect([...new Set(shown)], `${role} of ${token}`).to.deep.equal([resolved(property, token)]);
      }
    });

    it('lets everything be seen: text 4.5 to 1, borders and marks 3 to 1 [R8]', () => {
      expect(findings()).to.deep.equal([]);
    });

    it('lets the words of a link with the focus be read [R8 R9]', () => {
      for (const widget of widgets()) for (const link of focusable(widget).filter((one) => one.matches('a[href], summary'))) {
        link.focus();
        const { color, backgroundColor } = getComputedStyle(link);
        const behind = over(parse(backgroundColor), ground());
        expect(contrast(over(parse(color), behind), behind), `${widget.localName} ${link.className} ${color} on ${backgroundColor}`).to.be.at.least(4.5);
        link.blur();
      }
    });
  });

  it('do not reach the ring of the focus: white and black around everything the Tab key reaches, whatever the theme [R9]', async () => {
    let seen = 0;
    // Its outline is white on white.
    await wear(THEMES.find(({ name }) => name === 'mooi en anders') as Theme);
    for (const widget of widgets()) for (const element of focusable(widget)) {
      element.focus();
      if (!element.matches(':focus-visible')) continue;
      const rings = getComputedStyle(element).boxShadow;
      expect(rings, `${widget.localName} ${element.localName}.${element.className}`).to.match(/rgb\(255, 255, 255\) 0px 0px 0px [12]px/).and.to.match(/rgb\(0, 0, 0\) 0px 0px 0px [456]px/);
      element.blur();
      seen += 1;
    }
    expect(seen).to.be.above(60);
  });

  it('are not needed: without one a widget has the letters and the colour of the page [R6]', async () => {
    await wear(THEMES[0] as Theme);
    Object.assign(page().style, { font: 'italic 500 17px serif', color: 'rgb(70, 0, 0)' });
    for (const widget of widgets()) {
      const { fontFamily, fontStyle, fontSize, color } = getComputedStyle(shadow(widget).querySelector('section') as Element);
      expect([fontFamily, fontStyle, fontSize, color], widget.localName).to.deep.equal(['serif', 'italic', '17px', 'rgb(70, 0, 0)']);
    }
  });
});
