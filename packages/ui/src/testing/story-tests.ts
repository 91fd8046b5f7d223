import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { setAddress } from './address.ts';
import { expectConsole, guardConsole } from './console.ts';
import { hasForcedColors, inForcedColors } from './forced-colors.ts';
import { assignArgs, type Stories, type Story } from './stories.ts';

type Widget = HTMLElement & { readonly updateComplete: Promise<unknown> };

const undo: (() => void)[] = [];
afterEach(() => { for (const one of undo.splice(0)) one(); });

/** A story on the page of a test as Storybook draws it, when it shows its data or says why not. The stage is cleared behind the test. */
export async function openStory<E extends Widget = Widget>({ default: { component, args } }: Stories, story: Story, today: string): Promise<E> {
  const { language = 'nl', width, organisation = '' } = story.globals ?? {};
  if (story.beforeEach) undo.push(story.beforeEach());
  const element = document.createElement(component) as E;
  let answered = false;
  for (const type of ['kde-load', 'kde-error']) element.addEventListener(type, () => { answered = true; });
  assignArgs(element, { organisation, today, ...args, ...story.args });
  const stage = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
  if (width) stage.style.inlineSize = `${width}px`;
  stage.append(element);
  const isReady = (): boolean => (story.parameters?.kde?.loads === false ? (element.shadowRoot?.childElementCount ?? 0) > 0 : answered);
  await waitUntil(isReady, `${component} told that it loaded`, { timeout: 10_000, interval: 10 });
  await element.updateComplete;
  return element;
}

/**
 * The stories of a widget as tests: each shows in this browser, fits its column and says nothing to the console, and a walk is walked. What differs in
 * colour only, a dark page and every theme, is left to the test that opens the built Storybook.
 */
export function testStories(stories: Stories, today: string): void {
  guardConsole();
  beforeEach(async () => {
    setAddress('');
    await setViewport({ width: 1300, height: 900 });
  });
  const all = Object.entries(stories).filter(([id]) => id !== 'default') as unknown as readonly (readonly [string, Story])[];
  for (const [id, story] of all.filter(([, { globals, parameters }]) => globals?.theme === undefined && parameters?.kde?.everyTheme !== true)) {
    const { medium } = story.parameters?.kde ?? {};
    it(`${id}: ${story.name}`, async () => {
      if (id === 'Failed') expectConsole(/sample of a failure/);
      const show = async (): Promise<void> => {
        const element = await openStory(stories, story, today);
        if (medium === 'print') {
          dispatchEvent(new Event('beforeprint'));
          undo.push(() => dispatchEvent(new Event('afterprint')));
          await element.updateComplete;
        }
        const stage = element.parentElement as HTMLElement;
        await story.play?.({ canvasElement: stage, step: (_what, act) => act() });
        // What loads keeps room, so that the page does not jump.
        expect(element.getBoundingClientRect().height).to.be.above(id === 'Loading' ? 600 : 100);
        // A scroll bar of the page may come when the widget has grown: it follows in the next frame.
        await waitUntil(() => stage.scrollWidth <= stage.clientWidth, 'no wider than its column');
      };
      await (medium === 'forced-colors' && hasForcedColors ? inForcedColors(show) : show());
    });
  }
}
