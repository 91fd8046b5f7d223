/** Which parts and slots a widget has, and where they are: on the widget itself, under the theme of the toolbar. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { FinderDriver, sampleFeed as funds } from '../../../packages/fund-finder/src/finder.driver.ts';
import { aroundIt, MapDriver, sampleFeed as networks } from '../../../packages/network-map/src/network.driver.ts';
import { MatrixDriver, sampleFeed as obligations } from '../../../packages/priority-matrix/src/matrix.driver.ts';
import { TimelineDriver } from '../../../packages/timeline/src/timeline.driver.ts';
import { sampleFeed as laws, sampleLaws, sampleProposal } from '../../../packages/timeline/src/timeline.fixture.ts';
import { BADGE, outline } from '../kit/anatomy.ts';
import { drawWidget, type Chosen } from '../kit/draw.ts';
import { NAMES, partIn } from '../kit/words.ts';
import { describe } from './manifests.ts';

interface Args {
  readonly tagName: string;
  /** Attributes and properties of the widget. */
  readonly given: Readonly<Record<string, unknown>>;
}

/** The picture, and the list that belongs to it. */
function anatomy({ tagName, given }: Args, chosen: Chosen): HTMLElement {
  const { cssParts = [], slots = [] } = describe(tagName);
  const parts = cssParts.map(({ name }) => name);
  const widget = drawWidget(tagName, { loading: 'eager', ...given }, chosen);
  const page = Object.assign(document.createElement('div'), { className: 'anatomy' });
  const picture = Object.assign(document.createElement('div'), { className: 'anatomy__picture' });
  const layer = Object.assign(document.createElement('div'), { className: 'anatomy__layer', ariaHidden: 'true' });
  const list = document.createElement('div');
  picture.append(widget, layer);
  page.append(picture, list);

  const sentence = (part: string, description: string): unknown => partIn(tagName, part) ?? html`<span lang="en">${description}</span>`;
  const draw = (): void => {
    const seen = outline(widget, layer, parts);
    render(html`
      <h2>Parts van ${NAMES[tagName]}</h2>
      <p>U geeft een part een eigen stijl met CSS op uw pagina: <code>${tagName}::part(${parts[0]})</code>. Een nummer staat bij het eerste part dat in beeld is.</p>
      <ol class="anatomy__list">
        ${cssParts.map(({ name, description = '' }, i) => html`
          <li class="anatomy__part">
            <span class="anatomy__number" aria-hidden="true">${i + 1}</span>
            <p><code>${name}</code><br>${sentence(name, description)}${seen.includes(name) ? '' : html` <em>Nu niet in beeld.</em>`}</p>
          </li>`)}
      </ol>
      <h2>Slots</h2>
      ${slots.map(({ name }) => html`<p>${name ? html`<code>${name}</code>` : 'Zonder naam'}: wat tussen de tags staat. Bezoekers zien dat zolang het onderdeel er nog niet is, zonder JavaScript, en als laden echt niet lukt.</p>`)}`, list);
  };
  // Whatever changes the picture changes where its parts are.
  let asked = 0;
  const again = (): void => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(draw);
  };
  new ResizeObserver(again).observe(picture);
  const changes = new MutationObserver(again);
  void customElements.whenDefined(tagName).then(() => {
    if (widget.shadowRoot) changes.observe(widget.shadowRoot, { childList: true, subtree: true, attributes: true });
    again();
  });
  widget.addEventListener('kde-load', again);
  draw();
  page.style.setProperty('--badge-size', `${String(BADGE)}px`);
  return page;
}

const meta: Meta<Args> = {
  id: 'anatomy', title: 'Anatomie', tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  render: (args, { globals }) => anatomy(args, globals as unknown as Chosen),
};
export default meta;

type Story = StoryObj<Args>;
const inIt = <E extends Element>(canvas: HTMLElement, { tagName }: Args): E => canvas.querySelector(tagName) as E;

// Samples, so that a picture fits on the screen; something is open, so that most parts are in it.
export const Timeline: Story = {
  name: 'Tijdlijn (voorbeelddata)', args: { tagName: 'kde-timeline', given: { data: laws([...sampleLaws, sampleProposal]) } },
  play: ({ canvasElement, args }) => {
    const timeline = new TimelineDriver(inIt(canvasElement, args));
    // In the drawing or, without room for one, in the list.
    return timeline.click(timeline.seen('.row__button, .entry__button')[0]);
  },
};
export const PriorityMatrix: Story = {
  name: 'Prioriteitenmatrix (voorbeelddata)', args: { tagName: 'kde-priority-matrix', given: { data: obligations(), persist: 'none' } },
  play: ({ canvasElement, args }) => new MatrixDriver(inIt(canvasElement, args)).openCard('later/taak'),
};
export const FundFinder: Story = {
  name: 'Fondsenzoeker (voorbeelddata)', args: { tagName: 'kde-fund-finder', given: { data: funds(), organisation: 'gemeente' } },
  play: ({ canvasElement, args }) => { new FinderDriver(inIt(canvasElement, args)).card('alleen').querySelector('button')?.click(); },
};
export const NetworkMap: Story = {
  name: 'Netwerkkaart (voorbeelddata)', args: { tagName: 'kde-network-map', given: { data: networks(), organisation: 'gm0716' } },
  beforeEach: () => aroundIt(),
  play: async ({ canvasElement, args }) => {
    const map = new MapDriver(inIt(canvasElement, args));
    await map.until(() => map.knowsOrganisations, 'the organisations are in');
    await map.openDetails('network', 'kring');
  },
};
