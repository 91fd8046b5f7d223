import { LAWS, ORGANISATIONS, readFeed, STAGES, valuesOf, type Bilingual, type Feed, type FeedIssue, type Organisation, type Stage } from '@digitaal-europa/data';
import { accepted, LoadError, type FeedSource, type Loaded } from '@digitaal-europa/ui';

/** The readers of this widget's feeds, in the form that the feed controller wants. */
export const readLaws = (input: unknown): Loaded<Feed<'laws'>, FeedIssue> => accepted(readFeed(LAWS, input));

export function readOrganisations(input: unknown): Loaded<readonly Organisation[]> {
  const { value, issues } = accepted(readFeed(ORGANISATIONS, input));
  return { value: value.records, issues };
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
