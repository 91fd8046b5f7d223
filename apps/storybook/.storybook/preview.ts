import '@digitaal-europa/widgets/define';
import { html } from 'lit';
import { createElement, lazy, Suspense } from 'react';
import type { Preview } from '@storybook/web-components-vite';
import { THEMES } from 'virtual:kde-themes';
import { argTypesOf } from '../kit/arg-types.ts';
import { drawThemes, drawn, drawWidget, type Chosen } from '../kit/draw.ts';
import { showMedium, type Medium } from '../kit/media.ts';
import { globalTypes, INITIAL } from '../kit/toolbar.ts';
import { describe } from '../stories/manifests.ts';
import './preview.css';

/** What a story asks of the page around it. */
interface StoryParameters {
  /** False for a widget that never gets its data. */
  readonly loads?: boolean;
  readonly medium?: Medium;
  readonly everyTheme?: boolean;
}
const asked = (parameters: Readonly<Record<string, unknown>>): StoryParameters => parameters['kde'] ?? {};

/** Only a page of documentation needs what it is made of. */
const DocsPage = lazy(async () => ({ default: (await import('./docs-page.ts')).DocsPage }));

const undo: (() => void)[] = [];

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: globalTypes(THEMES),
  initialGlobals: INITIAL,
  parameters: {
    layout: 'fullscreen',
    options: { storySort: { order: ['Welkom', 'Gidsen', ['In vijf minuten op uw site', 'In uw CMS', 'In een iframe', 'Uw huisstijl', 'Hosten en bijwerken', 'Privacy en beveiliging'], 'Recepten', ['Overzicht'], 'Anatomie', 'Tokens', 'Onderdelen', ['Tijdlijn', 'Prioriteitenmatrix', 'Fondsenzoeker', 'Netwerkkaart'], 'Toegankelijkheid', 'Guides'] } },
    controls: { expanded: true, sort: 'none' },
    docs: {
      extractArgTypes: (component: string) => argTypesOf(describe(component)),
      extractComponentDescription: (component: string) => describe(component).description,
      canvas: { sourceState: 'none' },
      page: () => createElement(Suspense, { fallback: null }, createElement(DocsPage)),
    },
    // The rules that the tests of the widgets ask too: WCAG 2.2 A and AA and best practice, but for what only a page can bring.
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: Object.fromEntries(['region', 'page-has-heading-one', 'landmark-one-main'].map((rule) => [rule, { enabled: false }])) },
    },
  },
  beforeEach: () => () => {
    for (const one of undo) one();
    undo.length = 0;
  },
  render: (args, { component, globals, parameters }) => {
    const draw = (): HTMLElement => drawWidget(String(component), args, globals as unknown as Chosen);
    return asked(parameters).everyTheme ? drawThemes(THEMES, draw) : draw();
  },
  // A play function, and the check for accessibility, begin when there is something to see.
  mount: ({ canvasElement, canvas, parameters, renderToCanvas, abortSignal }) => async () => {
    await (renderToCanvas as () => Promise<unknown>)();
    const { loads = true, medium } = asked(parameters);
    const widgets = await drawn(canvasElement, { loads, signal: abortSignal });
    if (medium) undo.push(...widgets.flatMap(({ shadowRoot }) => (shadowRoot ? [showMedium(shadowRoot, medium)] : [])));
    if (medium === 'print') {
      dispatchEvent(new Event('beforeprint'));
      undo.push(() => dispatchEvent(new Event('afterprint')));
    }
    return canvas;
  },
  decorators: [(story, { globals, parameters }) => {
    const { medium, everyTheme } = asked(parameters);
    const theme = everyTheme ? '' : THEMES.find(({ id }) => id === globals['theme'])?.className ?? '';
    document.documentElement.lang = String(globals['language']);
    return html`<div class="stage ${theme} stage--${medium ?? 'screen'} stage--width-${String(globals['width'])}" lang=${String(globals['language'])}>${story()}</div>`;
  }],
};
export default preview;
