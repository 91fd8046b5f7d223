/** The code examples in a Markdown file: every fenced block, with where it stands. */

export interface Example {
  /** Path from the root of the repository. */
  readonly file: string;
  /** Of the opening fence, from 1. */
  readonly line: number;
  /** First word after the fence, in lower case; empty when there is none. */
  readonly language: string;
  readonly code: string;
  /** Lines of the headings above it, outermost first: what stands under one heading belongs together. */
  readonly section: string;
}

const FENCE = /^([ \t]*)(`{3,}|~{3,})[ \t]*(\S*)/;
const HEADING = /^(#{1,6})\s+(.*)$/;

/** A block in a list is indented as the list is, which is no part of the code. */
const withoutIndent = (line: string, indent: string): string => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart());

/** @throws when a block is not closed: then everything after it would count as code */
export function examplesIn(markdown: string, file: string): readonly Example[] {
  const examples: Example[] = [];
  let section = '';
  let open: { readonly line: number; readonly indent: string; readonly fence: string; readonly language: string; readonly code: string[] } | undefined;
  for (const [i, text] of markdown.split(/\r?\n/).entries()) {
    const [, indent = '', fence = '', language = ''] = FENCE.exec(text) ?? [];
    if (open) {
      const closes = fence.startsWith(open.fence) && text.trim() === fence;
      if (!closes) open.code.push(withoutIndent(text, open.indent));
      else {
        examples.push({ file, line: open.line, language: open.language, code: `${open.code.join('\n')}\n`, section });
        open = undefined;
      }
    } else if (fence) open = { line: i + 1, indent, fence, language: language.toLowerCase(), code: [] };
    else section = HEADING.exec(text)?.[2] ?? section;
  }
  if (open) throw new Error(`${file}:${String(open.line)}: a block that is not closed; expected ${open.fence} on a line of its own`);
  return examples;
}

/** Of the blocks in one file, the nearest one before an example that is of a language; under the same heading only, if asked. */
export function nearestAbove(examples: readonly Example[], example: Example, languages: readonly string[], sameSection = false): Example | undefined {
  return examples.findLast((other) => other.file === example.file && other.line < example.line && languages.includes(other.language) && (!sameSection || other.section === example.section));
}

/** The blocks of a language that come after an example and before the next one of its own language. */
export function following(examples: readonly Example[], example: Example, language: string): readonly Example[] {
  const after = examples.filter((other) => other.file === example.file && other.line > example.line);
  const end = after.findIndex((other) => other.language === example.language);
  return after.slice(0, end < 0 ? undefined : end).filter((other) => other.language === language);
}

/** Prose may stand in a block too: an address, a sentence to paste. What a machine reads has a language of its own. */
export const looksLikeCode = (text: string): boolean =>
  /<\/[a-z][\w-]*>|<[a-z][\w-]* [\w-]+=|--kde-|::part\(|^\s*(?:npm|npx|node|git|import|export|const|let|var|function|<\?php)\s|[{};]\s*$|^[A-Z][\w-]+(?:-[A-Z][\w-]+)+: /m.test(text);
