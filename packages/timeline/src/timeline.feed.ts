import { LAWS, ORGANISATIONS, readFeed, STAGES, valuesOf, type Bilingual, type Feed, type FeedIssue, type Organisation, type Stage } from '@digitaal-europa/data';
import { LoadError, type FeedSource, type Loaded } from '@digitaal-europa/ui';

/** The reader of this widget's feed, in the form that the feed controller wants. */
export function readLaws(input: unknown): Loaded<Feed<'laws'>, FeedIssue> {
  const result = readFeed(LAWS, input);
  if (!result.ok) throw new LoadError(result.code, result.message, { issues: result.issues });
  return { value: result.feed, issues: result.issues };
}

export function readOrganisations(input: unknown): Loaded<readonly Organisation[]> {
  const result = readFeed(ORGANISATIONS, input);
  if (!result.ok) throw new LoadError(result.code, result.message, { issues: result.issues });
  return { value: result.feed.records, issues: result.issues };
}

/** What each stage of the procedure means, in plain words. */
export type StageTexts = ReadonlyMap<Stage, Bilingual>;

/** Texts by stage, with both languages. Anything else than texts is left out. */
export function readStageTexts(input: unknown): Loaded<StageTexts> {
  const given = (typeof input === 'object' && input !== null ? input : {}) as Readonly<Record<string, Partial<Bilingual> | null | undefined>>;
  const texts = new Map(valuesOf(STAGES).flatMap((stage) => {
    const { nl, en } = (Object.hasOwn(given, stage) ? given[stage] : undefined) ?? {};
    return typeof nl === 'string' && typeof en === 'string' ? [[stage, { nl, en }] as const] : [];
  }));
  if (texts.size === 0) throw new LoadError('not-a-feed', 'no texts of stages; expected an object of { nl, en } by stage');
  return { value: texts, issues: [] };
}

/** Where data came from, for the page: an address, `data` for the property, `package` for what ships with the code. */
export function nameOfSource(source: FeedSource | undefined): string {
  if (typeof source === 'string') return new URL(source, document.baseURI).href;
  if (source instanceof URL) return source.href;
  return typeof source === 'function' ? 'package' : 'data';
}

/** How many records were left out: one record may have several faults. */
export const countRecords = (issues: readonly FeedIssue[]): number => new Set(issues.map((issue) => issue.path.split('.')[0])).size;
