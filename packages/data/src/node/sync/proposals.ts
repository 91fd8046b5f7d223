/** Which proposals were made before, so that an editor reads what is new first, and is not told the same as news every week. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { isCalendarDate, type CalendarDate } from '../../calendar.ts';
import { writeWhole } from './snapshot.ts';
import type { Change } from './source.ts';
import { parseJson } from './untrusted.ts';

/** A change, and the day on which it was proposed for the first time. */
export interface Proposal extends Change {
  /** Name of the source, as on the command line. */
  readonly from: string;
  readonly since: CalendarDate;
}

const FILE = 'proposals.json';
const schema = z.record(z.string(), z.string());

const keyOf = (from: string, { kind, id, path, new: now = '' }: Change): string => [from, kind, id, path, now].join('|');

function read(directory: string): Readonly<Record<string, string>> {
  const file = join(directory, FILE);
  if (!existsSync(file)) return {};
  try {
    const checked = z.safeParse(schema, parseJson(readFileSync(file, 'utf8')), { jitless: true });
    return checked.success ? checked.data : {};
  } catch {
    return {};
  }
}

/**
 * The changes as proposals, and what to remember. The same change from two sources is proposed once. Proposals of sources that were not
 * asked this time stay remembered.
 */
export function propose(directory: string, found: readonly { readonly from: string; readonly changes: readonly Change[] }[], today: CalendarDate): { readonly proposals: readonly Proposal[]; readonly memory: Readonly<Record<string, string>> } {
  const before = read(directory);
  const asked = new Set(found.map(({ from }) => from));
  const others = Object.entries(before).filter(([key]) => !asked.has(key.slice(0, key.indexOf('|'))));
  const memory = new Map<string, string>(others);
  const proposals = new Map<string, Proposal>();
  for (const { from, changes } of found) {
    for (const change of changes) {
      const key = keyOf(from, change);
      const earlier = Object.hasOwn(before, key) ? before[key] : undefined;
      const since = isCalendarDate(earlier) ? (earlier as CalendarDate) : today;
      memory.set(key, since);
      const same = keyOf('', change);
      if (!proposals.has(same)) proposals.set(same, { ...change, from, since });
    }
  }
  return { proposals: [...proposals.values()], memory: Object.fromEntries([...memory].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Writes what to remember. */
export function remember(directory: string, memory: Readonly<Record<string, string>>): void {
  mkdirSync(directory, { recursive: true });
  writeWhole(join(directory, FILE), `${JSON.stringify(memory, null, 1)}\n`);
}
