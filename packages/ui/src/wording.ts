/** What visitors read, by name, so that a page can say it in words of its own. Without the DOM, for models and Node use it too. */
import { warnOnce } from './warn.ts';

/** The languages that the widgets speak. */
export type Language = 'nl' | 'en';

/** A text; for one with variable parts a function, which gets what ours gets. */
export type Text = string | ((...parts: never[]) => string);
/** Texts by key, `timeline.share.button`, for both languages or for one. */
export type Texts = Readonly<Record<string, Text | Readonly<Partial<Record<Language, Text>>>>>;

type Holder = Record<string, unknown>;
type Wording = Readonly<Record<Language, object>>;

const LANGUAGES = ['nl', 'en'] as const;
/** By name: `timeline.share`. */
const wordings = new Map<string, Wording>();
/** What the page wants to read, by key. It stays, for a widget may be loaded later. */
const wanted = new Map<string, unknown>();

const isObject = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** All texts of a wording, each with its key and the object that it is in. Of a list each by its number. */
function* textsIn(holder: Holder, key: string): Generator<{ readonly key: string; readonly text: unknown; readonly holder: Holder; readonly name: string }> {
  for (const [name, text] of Object.entries(holder)) {
    if (isObject(text)) yield* textsIn(text, `${key}.${name}`);
    // Which language it is, is for the code.
    else if (name !== 'language' && (typeof text === 'string' || typeof text === 'function')) yield { key: `${key}.${name}`, text, holder, name };
  }
}

/** What a page wants in one language; `undefined` is ours. */
const inLanguage = (text: unknown, language: Language): unknown => (isObject(text) && LANGUAGES.some((one) => Object.hasOwn(text, one)) ? text[language] : text);

/** Puts the texts of the page in the place of ours: in the same objects, for other texts quote them and files hold on to them. */
function replaceIn(wording: Wording, part: string): void {
  for (const language of LANGUAGES) {
    for (const { key, text, holder, name } of textsIn(wording[language] as Holder, part)) {
      const given = inLanguage(wanted.get(key), language);
      if (typeof given === typeof text) holder[name] = given;
      else if (given !== undefined) warnOnce(`kde: text "${key}" is given as ${typeof given}; expected ${typeof text}`);
    }
  }
}

/**
 * The texts of a part of a widget, by language, under a name that a page knows them by.
 * @param part widget and file: `timeline.share` for `share.strings.ts` of the timeline
 */
export function wording<T extends object>(part: string, texts: Readonly<Record<Language, T>>): (language: Language) => T {
  wordings.set(part, texts);
  if (wanted.size > 0) replaceIn(texts, part);
  return (language) => texts[language];
}

/** All texts that there are now, by key. */
export const textsNow = (language: Language): ReadonlyMap<string, unknown> => new Map([...wordings].flatMap(([part, texts]) => [...textsIn(texts[language] as Holder, part)].map(({ key, text }) => [key, text] as const)));

/**
 * Says it in words of the page: in all widgets, from the next time that they are drawn. Call it before the first is on the page: what a widget
 * has drawn or remembers does not change. A key or a text that does not fit is left out, with a warning; of a widget that is not loaded yet, it waits.
 */
export function replaceTexts(texts: Texts): void {
  if (!isObject(texts)) return warnOnce(`kde: texts are given as ${String(texts)}; expected an object with texts by key`);
  for (const [key, text] of Object.entries(texts)) wanted.set(key, text);
  wordings.forEach(replaceIn);
  const known = textsNow('nl');
  const widgets = new Set([...wordings.keys()].map(widgetOf));
  for (const key of Object.keys(texts)) if (!known.has(key) && widgets.has(widgetOf(key))) warnOnce(`kde: no text "${key}"; expected a key from texts.json`);
}

const widgetOf = (key: string): string | undefined => key.split('.')[0];
