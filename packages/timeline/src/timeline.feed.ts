import { LAWS, readFeed, STAGES, valuesOf, type Bilingual, type Feed, type FeedIssue, type Stage } from '@digitaal-europa/data';
import { accepted, LoadError, type Loaded } from '@digitaal-europa/ui';

/** The readers of this widget's feeds, in the form that the feed controller wants. */
export const readLaws = (input: unknown): Loaded<Feed<'laws'>, FeedIssue> => accepted(readFeed(LAWS, input));

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
