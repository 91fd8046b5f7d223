/** Which network fits us? Three answers at most, with their reasons and what they ask; and what there is to do when none fits. */
import { compareText, gapsFor, networksFor, peersOf, THEMES, valuesOf, type CalendarDate, type Gap, type Network, type NetworkAdvice, type NetworkReasonName, type Organisation, type Theme } from '@digitaal-europa/data';
import type { Language } from '../strings/network.strings.ts';
import { findFrontrunners, type AheadOn } from './frontrunners.ts';
import { joiningCard, type JoiningRow } from './joining.ts';
import { themesOf, wishesOf, type NetworkMapState } from './state.ts';

export interface AdvisedNetwork extends NetworkAdvice {
  /** Themes without a network in the region, on which this one reaches further. */
  readonly gaps: readonly Theme[];
}

export interface NotAdvised extends NetworkAdvice {
  /** What speaks against it: at least one. */
  readonly because: readonly NetworkReasonName[];
}

/** What there is where no network fits. */
export interface Instead {
  readonly theme: Theme;
  /** Absent: there is a network in the region, and it does not fit. */
  readonly gap?: Gap | undefined;
  /** The nearest one who can be called; else who can be read about, for then it is not known whether they are open to contact. */
  readonly frontrunner?: AheadOn | undefined;
}

export interface Advice {
  /** At most three, the best first. */
  readonly best: readonly AdvisedNetwork[];
  /** Also possible, in the same order. */
  readonly also: readonly AdvisedNetwork[];
  /** By name. */
  readonly not: readonly NotAdvised[];
  /** At most three, those with somebody to call first. Empty as long as a network fits. */
  readonly instead: readonly Instead[];
}

export interface AdviceInput {
  readonly networks: readonly Network[];
  readonly organisations: readonly Organisation[];
  readonly state: Pick<NetworkMapState, 'facets' | 'hoursPerQuarter'>;
  readonly today: CalendarDate;
}

const MOST = 3;
const against = ({ reasons }: NetworkAdvice): NetworkReasonName[] => reasons.filter(({ hard, name, met }) => met === 'nee' && (hard || name === 'thema')).map(({ name }) => name);

function insteadFor(organisation: Organisation, themes: readonly Theme[], gaps: readonly Gap[], organisations: readonly Organisation[]): Instead[] {
  const rank = ({ frontrunner }: Instead): number => (frontrunner === undefined ? 2 : frontrunner.canBeCalled ? 0 : 1);
  return themes
    .map((theme): Instead => ({ theme, gap: gaps.find((one) => one.theme === theme), frontrunner: findFrontrunners(organisations, organisation, { theme: [theme] }).ahead[0] }))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST);
}

/** Every network once. Of the state only the answers to the four questions count: a filter on the picture changes no advice. */
export function adviceFor(organisation: Organisation, { networks, organisations, state, today }: AdviceInput): Advice {
  const asked = themesOf(state);
  const wishes = wishesOf(state, peersOf(organisation, organisations, today).map((peer) => peer.organisation.id));
  const { best, also, notBecause } = networksFor(organisation, networks, wishes, today);
  const gaps = gapsFor(organisation, networks, asked.length > 0 ? asked : valuesOf(THEMES));
  const advised = (advice: NetworkAdvice): AdvisedNetwork => ({ ...advice, gaps: gaps.flatMap(({ theme, certain, further }) => (certain && further.some(({ id }) => id === advice.network.id) ? [theme] : [])) });
  // About something else than was asked: possible, and no answer.
  const isOff = (advice: NetworkAdvice): boolean => against(advice).length > 0;
  const not = [...notBecause, ...also.filter(isOff)].map((advice): NotAdvised => ({ ...advice, because: against(advice) }));
  return {
    best: best.map(advised), also: also.filter((one) => !isOff(one)).map(advised),
    not: not.sort((a, b) => compareText(a.network.name.nl, b.network.name.nl) || compareText(a.network.id, b.network.id)),
    instead: best.length > 0 ? [] : insteadFor(organisation, asked.length > 0 ? asked : gaps.map(({ theme }) => theme), gaps, organisations),
  };
}

/** What it asks: money, meetings, hours and how one gets in, each with an answer or "niet bekend". */
export const asksOf = (network: Network, language: Language): readonly JoiningRow[] => joiningCard(network, language).rows.filter(({ id }) => id === 'cost' || id === 'meetings' || id === 'hours' || id === 'how');
