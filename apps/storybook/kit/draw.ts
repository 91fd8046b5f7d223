/** A story as an element on the page: the arguments of its controls, and what the toolbar says. */
import { assignArgs } from '../../../packages/ui/src/testing/stories.ts';
import type { Theme } from './themes.ts';

export interface Chosen {
  readonly organisation: string;
  readonly today: string;
}

type Widget = HTMLElement & { readonly updateComplete: Promise<unknown> };

/** Everything that was put on the page and has told that it has data, or that it has none. */
const answered = new WeakSet<Element>();

/** A widget with these arguments; what a story does not say itself, the toolbar does. */
export function drawWidget(tagName: string, args: Readonly<Record<string, unknown>>, { organisation, today }: Chosen): HTMLElement {
  const element = document.createElement(tagName);
  const told = (): void => { answered.add(element); };
  element.addEventListener('kde-load', told);
  element.addEventListener('kde-error', told);
  assignArgs(element, { organisation, today, ...args });
  return element;
}

/** A title and a block of its own for every theme. */
export function drawThemes(themes: readonly Theme[], draw: () => HTMLElement): HTMLElement {
  const all = document.createElement('div');
  all.className = 'themes';
  for (const { id, title, className } of themes) {
    const section = document.createElement('section');
    const heading = Object.assign(document.createElement('h2'), { className: 'themes__title', textContent: title });
    const stage = Object.assign(document.createElement('div'), { className: `stage ${className}` });
    section.dataset['theme'] = id;
    section.append(heading, stage);
    stage.append(draw());
    all.append(section);
  }
  return all;
}

/** The next frame, or the end of the story: Storybook loads the whole page again for a story that does not let go. */
const nextFrame = (signal: AbortSignal): Promise<void> => new Promise((resolve) => {
  requestAnimationFrame(() => resolve());
  signal.addEventListener('abort', () => resolve(), { once: true });
});

/** Waits until every widget shows its data or says why not; one that loads for ever only has to be drawn. */
export async function drawn(canvas: HTMLElement, { loads, signal }: { readonly loads: boolean; readonly signal: AbortSignal }): Promise<readonly Widget[]> {
  const widgets = [...canvas.querySelectorAll<Widget>('*')].filter(({ localName }) => localName.startsWith('kde-'));
  const isReady = (widget: Widget): boolean => (loads ? answered.has(widget) : (widget.shadowRoot?.childElementCount ?? 0) > 0);
  const end = Date.now() + 20_000;
  while (!signal.aborted && !widgets.every(isReady)) {
    if (Date.now() > end) throw new Error(`storybook: ${widgets.find((widget) => !isReady(widget))?.localName ?? ''} did not tell that it loaded`);
    await nextFrame(signal);
  }
  // Measured in the first frame, drawn to that measure in the second.
  for (let frame = 0; frame < 2 && !signal.aborted; frame++) {
    await Promise.all(widgets.map((widget) => widget.updateComplete));
    await nextFrame(signal);
  }
  return widgets;
}
