/** The last good copy of each source, one file each. When a source fails its old copy stays, with its age. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Snapshot, Source } from './source.ts';
import { parseJson } from './untrusted.ts';

/** Raised when a file written before can no longer be understood. */
const VERSION = 1;
const JITLESS = { jitless: true };

const fileSchema = z.object({
  version: z.literal(VERSION),
  takenAt: z.string().check(z.maxLength(40)),
  meta: z.record(z.string(), z.string()),
  items: z.array(z.object({ key: z.string(), seenAt: z.string().check(z.maxLength(40)), value: z.unknown() })),
});

/** Writes a file in one step: a run that is broken off leaves the old file whole. */
export function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

/** The last good copy, or `undefined` when there is none that can be used: never written, damaged, or of an older form. */
export function readSnapshot<T>(directory: string, source: Pick<Source<T>, 'name' | 'schema'>): Snapshot<T> | undefined {
  const file = join(directory, `${source.name}.json`);
  if (!existsSync(file)) return undefined;
  let data: unknown;
  try {
    data = parseJson(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
  const read = z.safeParse(fileSchema, data, JITLESS);
  if (!read.success) return undefined;
  const items = read.data.items.flatMap(({ key, seenAt, value }) => {
    const checked = z.safeParse(source.schema, value, JITLESS);
    return checked.success ? [{ key, seenAt, value: checked.data }] : [];
  });
  return items.length < read.data.items.length ? undefined : { takenAt: read.data.takenAt, meta: read.data.meta, items };
}

/** Writes the copy, its values in the order given. */
export function writeSnapshot<T>(directory: string, name: string, snapshot: Snapshot<T>): void {
  mkdirSync(directory, { recursive: true });
  writeWhole(join(directory, `${name}.json`), `${JSON.stringify({ version: VERSION, takenAt: snapshot.takenAt, meta: snapshot.meta, items: snapshot.items }, null, 1)}\n`);
}
