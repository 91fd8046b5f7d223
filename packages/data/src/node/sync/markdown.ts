/**
 * Text from outside in Markdown, as text: it cannot become a heading, a link, a picture, or the name of somebody who gets mail about it.
 * Mentions, references and bare addresses are made of plain text after Markdown is done, so they need more than a backslash.
 */

/** Between code marks, where nothing is markup. A bar would end a cell of a table, so it is replaced. */
export function code(text: string): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('|', '¦');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

/** In a sentence. */
export const prose = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~!{}]/g, '\\$&').replace(/@|#|:\/\/|www(?=\.)/gi, '$&\u200B');

/** A link to an address that was checked before; its title is ours. */
export const link = (title: string, url: string): string => `[${title.replace(/[[\]\\]/g, '')}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
