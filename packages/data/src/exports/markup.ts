/** HTML that is escaped by construction: whatever is put into a template is text, unless it is markup that was made here. */
import { escapeMarkup, plainText, safeUrl } from './plain-text.ts';

/** Made by {@link markup} only: a plain text can never pass for it. */
export class Markup {
  readonly #html: string;
  constructor(html: string, key: symbol) {
    if (key !== KEY) throw new TypeError('markup from elsewhere; expected a template of this file');
    this.#html = html;
  }
  toString(): string {
    return this.#html;
  }
}
const KEY = Symbol('markup');

/** `undefined` and `false` write nothing, so that a condition can stand in a template. */
export type Part = string | number | Markup | undefined | false | readonly Part[];

const escape = (text: string): string => escapeMarkup(plainText(text));

function write(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.toString();
  if (typeof part === 'object') return part.map(write).join('');
  return escape(String(part));
}

/** A template of HTML. Attributes stand between double quotes. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => new Markup(String.raw({ raw: strings.map((text) => text) }, ...parts.map(write)), KEY);

/** A link, or only the text when the address is not one that a reader can safely follow. */
export const link = (url: string | undefined, text: string): Markup => {
  const address = safeUrl(url);
  return address === undefined ? markup`${text}` : markup`<a href="${address}">${text}</a>`;
};

/** An element whose name follows from a level: the template cannot hold it, and a number cannot carry markup. */
export const heading = (level: number, id: string | undefined, content: Part): Markup => {
  const name = `h${Math.min(6, Math.max(1, Math.trunc(level)))}`;
  return new Markup(`<${name}${id === undefined ? '' : ` id="${escape(id)}"`}>${write(content)}</${name}>`, KEY);
};
