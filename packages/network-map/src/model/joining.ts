/** The joining card: every question has an answer, or "niet bekend". Functions and mailboxes only: no person is named. */
import { canBeJoined, capital, EVIDENCE, formatDay, isActive, isAutomatic, type Network } from '@digitaal-europa/data';
import { audienceInWords, functionsInWords, joiningStrings, modeInWords } from '../strings/joining.strings.ts';
import { networkStrings, type Language } from '../strings/network.strings.ts';

export const JOINING_ROWS = ['who', 'functions', 'mode', 'cost', 'meetings', 'hours', 'how', 'contact', 'link', 'checked'] as const;
export type JoiningRowId = (typeof JOINING_ROWS)[number];

export interface JoiningLine {
  readonly text: string;
  /** Copied from a record, which is in Dutch: an English page has to say so. */
  readonly isDutch: boolean;
  readonly href?: string | undefined;
}

export interface JoiningRow {
  readonly id: JoiningRowId;
  readonly label: string;
  /** At least one. */
  readonly lines: readonly JoiningLine[];
  /** False: the line says that it is not known. */
  readonly isKnown: boolean;
  /** `nog te bevestigen` */
  readonly doubt?: string | undefined;
}

export interface JoiningCard {
  /** Only then there may be a button that says so. */
  readonly canJoin: boolean;
  /** What to say above the rows when one cannot. */
  readonly whyNot?: string | undefined;
  /** Always the same, in the same order. */
  readonly rows: readonly JoiningRow[];
}

function whyNot(network: Network, language: Language): string | undefined {
  const strings = joiningStrings(language);
  if (!canBeJoined(network)) return strings.notJoined[network.kind as keyof typeof strings.notJoined];
  if (isActive(network) === 'nee') return strings.ended;
  return isAutomatic(network) ? strings.automatic : undefined;
}

/** The card of a network, in the language. */
export function joiningCard(network: Network, language: Language): JoiningCard {
  const { joining, audience, functions, url, asOf } = network;
  const [strings, unknown] = [joiningStrings(language), capital(networkStrings(language).unknown)];
  const said = (text: string | undefined): JoiningLine[] => (text === undefined ? [] : [{ text, isDutch: false }]);
  const recorded = (text: string | undefined): JoiningLine[] => (text === undefined ? [] : [{ text, isDutch: true }]);
  const linked = (text: string, href: string | undefined): JoiningLine[] => (href === undefined ? [] : [{ text, href, isDutch: false }]);
  const lines: Readonly<Record<JoiningRowId, readonly JoiningLine[]>> = {
    who: audience.flatMap((one) => [...said(audienceInWords(one, language)), ...recorded(one.note)]),
    functions: said(functions.length === 0 ? undefined : capital(functionsInWords(functions, language))),
    mode: said(joining.mode === 'unknown' ? undefined : modeInWords(joining.mode, language)),
    cost: recorded(joining.cost),
    meetings: recorded(joining.meetings),
    hours: said(joining.hoursPerQuarter === undefined ? undefined : strings.hours(joining.hoursPerQuarter)),
    how: recorded(joining.how),
    contact: recorded(joining.contactFunction),
    link: [...linked(strings.contactPage, joining.contactUrl), ...linked(strings.site, url)],
    checked: said(formatDay(asOf, language)),
  };
  const doubt = joining.evidence === 'unverified' ? EVIDENCE.unverified[language] : undefined;
  const isJoining = (id: JoiningRowId): boolean => id === 'mode' || id === 'cost' || id === 'meetings' || id === 'hours' || id === 'how' || id === 'contact';
  const why = whyNot(network, language);
  return {
    canJoin: why === undefined, whyNot: why,
    rows: JOINING_ROWS.map((id) => ({ id, label: strings.rows[id], lines: lines[id].length > 0 ? lines[id] : said(unknown), isKnown: lines[id].length > 0, doubt: lines[id].length > 0 && isJoining(id) ? doubt : undefined })),
  };
}
