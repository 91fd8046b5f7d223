/** Runs sources one after the other, and writes what came of them. Nothing in the content is ever touched. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { todayInAmsterdam } from '../../calendar.ts';
import { createHttp, type Http } from './http.ts';
import { propose, remember } from './proposals.ts';
import type { Refresh, Refreshed } from './refresh.ts';
import { recordNames, reportJson, reportMarkdown, type Report } from './report.ts';
import { writeWhole } from './snapshot.ts';
import type { SyncRecords } from './source.ts';
import { SOURCES } from './sources.ts';

export interface SyncOptions {
  readonly records: SyncRecords;
  /** Directory of the last good copies. */
  readonly cache: string;
  /** Directory for `report.md` and `report.json`. */
  readonly out: string;
  /** True: nothing is written at all. */
  readonly dryRun?: boolean;
  readonly http?: Http;
  readonly now?: () => Date;
  /** All sources there are. Default: the seven public ones. */
  readonly available?: readonly Refresh[];
  /** Told when a source begins. */
  readonly onStart?: (title: string) => void;
}

export interface SyncResult {
  /** 0: every source was read. 2: one or more were not; the others were. */
  readonly code: 0 | 2;
  readonly report: Report;
  readonly markdown: string;
  /** Files that were written. */
  readonly files: readonly string[];
}

/**
 * Asks the sources, in their own order whatever the order of `names`.
 * @throws RangeError for a name that no source has.
 */
export async function runSync(names: readonly string[] | 'all', options: SyncOptions): Promise<SyncResult> {
  const { records, cache, out, dryRun = false, http = createHttp(), now = () => new Date(), available = SOURCES, onStart } = options;
  const unknown = names === 'all' ? undefined : names.find((name) => !available.some((source) => source.name === name));
  if (unknown !== undefined) throw new RangeError(`unknown source "${unknown}"; expected one of ${available.map(({ name }) => name).join(', ')} or all`);
  const results: Refreshed[] = [];
  for (const source of available.filter(({ name }) => names === 'all' || names.includes(name))) {
    onStart?.(source.title);
    results.push(await source.run({ http, records, now, cache, write: !dryRun }));
  }
  const today = todayInAmsterdam(now());
  const { proposals, memory } = propose(cache, results.map(({ name, changes }) => ({ from: name, changes })), today);
  const report: Report = { madeAt: now().toISOString(), today, sources: results.map(({ changes: _changes, ...source }) => source), changes: proposals };
  const markdown = reportMarkdown(report, recordNames(records));
  const files = dryRun ? [] : [join(out, 'report.md'), join(out, 'report.json')];
  if (!dryRun) {
    mkdirSync(out, { recursive: true });
    writeWhole(join(out, 'report.md'), markdown);
    writeWhole(join(out, 'report.json'), reportJson(report));
    remember(cache, memory);
  }
  return { code: results.every(({ state }) => state === 'fresh') ? 0 : 2, report, markdown, files };
}
