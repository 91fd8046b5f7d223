/** Renders a view function without the element, for browser tests: in a shadow tree with the styles of the widget. */
import { fixture, html } from '@open-wc/testing';
import { render, type CSSResultGroup, type CSSResultOrNative } from 'lit';
import { type Law, LAWS, readFeed, STAGE_TEXTS } from '@digitaal-europa/data';
import { sampleFeed, sampleLaws, TODAY } from '../timeline.fixture.ts';
import { DEFAULT_STATE } from '../timeline.state.ts';
import { timelineStrings } from '../timeline.strings.ts';
import { styles } from '../timeline.styles.ts';
import type { ViewContext } from './context.ts';

const flat = (group: CSSResultGroup): CSSResultOrNative[] => (Array.isArray(group) ? group.flatMap(flat) : [group]);

export interface Shown {
  readonly root: ShadowRoot;
  readonly all: (selector: string) => HTMLElement[];
  readonly one: (selector: string) => HTMLElement;
  /** Text in sight and for assistive technology, with single spaces. */
  readonly text: (selector: string) => string;
  readonly show: (template: unknown) => void;
}

/** @param width of the box in pixels; default: the window's */
export async function showView(template: unknown, more: CSSResultGroup = [], width?: number): Promise<Shown> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  if (width !== undefined) host.style.inlineSize = `${width}px`;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = flat([styles, more]).flatMap((style) => ('styleSheet' in style && style.styleSheet ? [style.styleSheet] : []));
  const box = document.createElement('div');
  root.append(box);
  const show = (what: unknown): void => { render(what, box); };
  show(template);
  const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string): HTMLElement => {
    const found = all(selector)[0];
    if (!found) throw new Error(`no ${selector} in the view`);
    return found;
  };
  return { root, all, one, show, text: (selector) => all(selector).map((element) => element.textContent.replace(/\s+/g, ' ').trim()).join(' | ') };
}

/** The sample laws as records; `changes` go over the first one. */
export function records(changes: Readonly<Record<string, unknown>> = {}): readonly Law[] {
  const [first, ...rest] = sampleLaws;
  const result = readFeed(LAWS, sampleFeed([{ ...first, ...changes }, ...rest]));
  if (!result.ok || result.issues.length > 0) throw new Error(`the sample is not valid: ${JSON.stringify(result)}`);
  return result.feed.records;
}

export function contextOf(laws: readonly Law[], changes: Partial<ViewContext> = {}): ViewContext {
  const nothing = (): void => undefined;
  const language = changes.language ?? 'nl';
  return {
    language, strings: timelineStrings(language), today: TODAY, organisation: 'gemeente', state: { ...DEFAULT_STATE, selected: { law: laws[0]?.id ?? '' } }, level: 2,
    lawsById: new Map(laws.map((law) => [law.id, law])), matches: new Map(), select: nothing, close: nothing, printing: false, explain: (stage) => STAGE_TEXTS[stage][language], togglePast: nothing, ...changes,
  };
}
