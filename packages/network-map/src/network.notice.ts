/** What a visitor has to know above the picture, and can do about it. */
import { loadStrings, type Language, type LinkController, type Status } from '@digitaal-europa/ui';
import type { NetworkMapState } from './model/state.ts';
import type { Missing } from './network.share.ts';
import { mapStrings } from './strings/map.strings.ts';

export interface NoticeOptions {
  readonly language: Language;
  readonly link: Pick<LinkController<NetworkMapState, never, Missing>, 'problem' | 'missing' | 'dismiss'>;
  /** Name of what a link opened. */
  readonly opened: string | undefined;
  readonly goThere: () => void;
  /** Tries once more to fetch the organisations; absent as long as nothing went wrong with them. */
  readonly retry: (() => void) | undefined;
}

/** One message, with all that can be done about it; `undefined` when there is nothing to say. */
export function noticeOf({ language, link, opened, goThere, retry }: NoticeOptions): Status | undefined {
  const { share, noOrganisations } = mapStrings(language);
  const said = [retry && noOrganisations, link.problem && share.problem[link.problem], link.missing.length > 0 && share.missing(link.missing), opened !== undefined && share.opened(opened)].filter((one) => typeof one === 'string');
  if (said.length === 0) return undefined;
  return {
    kind: 'warning', message: said.join(' '),
    also: [
      ...(retry ? [{ label: loadStrings(language).retry, run: retry }] : []),
      ...(opened === undefined ? [] : [{ label: share.goThere, run: goThere }]),
      ...(said.length > (retry ? 1 : 0) ? [{ label: share.dismiss, run: () => link.dismiss() }] : []),
    ],
  };
}
