import { standIn } from './files.ts';

/** What a walk gets of Storybook, or of a test: where its widget stands, and a way to say what it does. */
export interface Play {
  readonly canvasElement: HTMLElement;
  readonly step: (what: string, act: () => Promise<void>) => Promise<void>;
}

/** A state of a widget, in Storybook and in a test. */
export interface Story {
  readonly name: string;
  /** Attributes and properties of the widget, by name. */
  readonly args?: Readonly<Record<string, unknown>>;
  /** What the toolbar of Storybook is set to. */
  readonly globals?: { readonly language?: string; readonly width?: string; readonly theme?: string; readonly organisation?: string };
  readonly parameters?: { readonly kde?: { readonly loads?: boolean; readonly medium?: string; readonly everyTheme?: boolean } };
  /** Sets the stage; what it gives clears it. */
  readonly beforeEach?: () => () => void;
  readonly play?: (play: Play) => Promise<void>;
}

/** The stories of a widget: a module with the widget as its default export. */
export interface Stories {
  readonly default: { readonly component: string; readonly args: Readonly<Record<string, unknown>> };
}

/** Nothing on paper is pressed: axe does not ask how large it is. */
export const PAPER = { kde: { medium: 'print' }, a11y: { config: { rules: [{ id: 'target-size', enabled: false }] } } };

/** Between themes only colours differ: axe does not ask the rest a second time. */
export const EVERY_THEME = { kde: { everyTheme: true }, a11y: { options: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } } } };

/** A widget whose data never comes, until what is returned is called. */
export const neverLoads = (widget: object): (() => void) => standIn(widget, 'defaultFeed', () => new Promise(() => {}));

/** A widget whose data cannot be had, until what is returned is called. */
export const failsToLoad = (widget: object): (() => void) => standIn(widget, 'defaultFeed', () => Promise.reject(new TypeError('sample of a failure')));

/** Gives a widget the arguments of a story: one with the name of an attribute becomes that; anything else, such as `data`, is a property. */
export function assignArgs(element: HTMLElement, args: Readonly<Record<string, unknown>>): void {
  const { observedAttributes = [] } = element.constructor as { readonly observedAttributes?: readonly string[] };
  for (const [name, value] of Object.entries(args)) {
    if (!observedAttributes.includes(name)) Reflect.set(element, name, value);
    else if (value === undefined || value === null || value === '' || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : typeof value === 'string' ? value : JSON.stringify(value));
  }
}
