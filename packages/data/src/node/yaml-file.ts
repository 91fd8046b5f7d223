/** A YAML file as an editor wrote it: plain data plus, for every path in it, the line to point at when something is wrong. */
import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';

export interface ContentIssue {
  /** As given by the caller, and shown to the editor. */
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  /** Field in the record, `dates[3].kind`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
}

export interface YamlFile {
  readonly data: unknown;
  /** Problems with the YAML itself. When there are any, `data` is not to be used. */
  readonly issues: readonly ContentIssue[];
  /** The line of a field, or of the nearest thing around it that exists. */
  readonly lineOf: (path: string) => number;
}

/** The keys of `dates[3].kind`, in order: `dates`, `3`, `kind`. */
export const keysOf = (path: string): string[] => path.match(/[^.[\]]+/g) ?? [];

interface Step { readonly value: unknown; readonly offset: number | undefined }

/** One key deeper; the place of a field is where its name stands, of a list item where it begins. */
function enter(node: unknown, key: string): Step | undefined {
  if (isSeq(node)) {
    const value = node.items[Number(key)] as Node | undefined;
    return value && { value, offset: value.range?.[0] };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return pair && { value: pair.value, offset: (pair.key as Node).range?.[0] };
}

/** Reads YAML 1.2 in which every scalar is text: `2030`, `no` and `1.3` stay what the editor wrote. */
export function readYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  return {
    data: document.toJS(),
    issues: [...document.errors, ...document.warnings].map((error) => ({ file, line: lineAt(error.pos[0]), path: '', message: error.message })),
    lineOf(path) {
      let node: unknown = document.contents;
      let line = 1;
      for (const key of keysOf(path)) {
        const step = enter(node, key);
        if (step === undefined) return line;
        if (step.offset !== undefined) line = lineAt(step.offset);
        node = step.value;
      }
      return line;
    },
  };
}
