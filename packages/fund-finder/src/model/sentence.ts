/**
 * "Wij zijn [gemeente Tholen] en willen [water] met [digitalisering als vast onderdeel]. We hebben [twee partners] en [hoogstens 25% eigen geld]."
 * The slots are another look at the same state: a slot that is filled is a facet that is chosen, and the other way round.
 */
import { organisationType, sizeClass, type Applicant, type DigitalRole, type FundAnswers, type Organisation, type Theme } from '@digitaal-europa/data';
import { OWN_SHARES, UNKNOWN, type OwnShareClass } from './facets.ts';
import { chosenIn, isAloneOnly, withAnswer, withFacet, type FinderState } from './state.ts';

/** Who asks. `id` and the rest are there when it is one organisation, and not a whole type of them. */
export interface Who extends Applicant {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  /** Few inhabitants. Absent: not known. */
  readonly small?: boolean | undefined;
}

/** The organisation behind an id or a type. One that is not in the feed is still of its type; `undefined`: nobody told. */
export function whoIs(value: string | undefined, organisations: readonly Organisation[]): Who | undefined {
  const id = value?.trim().toLowerCase();
  const found = id === undefined ? undefined : organisations.find((one) => one.id === id);
  if (found) {
    const size = sizeClass(found);
    return { id: found.id, name: found.name, type: found.type, provinces: found.type === 'provincie' && found.provinces.length === 0 ? [found.id] : found.provinces, small: size === undefined ? undefined : size === 'klein' };
  }
  const type = organisationType(id);
  return type && { type, provinces: [] };
}

export const SLOTS = ['organisation', 'goal', 'means', 'partners', 'own'] as const;
export type Slot = (typeof SLOTS)[number];

/** With whom: numbers with oneself, and the Netherlands, included. */
export interface Together {
  readonly partners: number;
  readonly countries?: number | undefined;
}
export const ALONE_TOGETHER: Together = { partners: 1, countries: 1 };

/** What fills the slots. An empty list, or nothing, is an empty slot. */
export interface Sentence {
  readonly organisation: string | undefined;
  readonly goal: readonly Theme[];
  readonly means: readonly DigitalRole[];
  readonly partners: Together | undefined;
  /** The most that one can pay oneself, as a class of the facet. */
  readonly own: Exclude<OwnShareClass, typeof UNKNOWN> | undefined;
}

const SHARES = OWN_SHARES.filter((share) => share !== UNKNOWN);

/** Partners that were told, or none when only what one can do alone is asked for. */
function partnersOf(state: FinderState): Together | undefined {
  if (isAloneOnly(state)) return ALONE_TOGETHER;
  const { partners, countries } = state.answers;
  return partners === undefined ? undefined : { partners, countries };
}

/** The highest class that is chosen: whoever can pay half can pay a quarter. */
const ownOf = (state: FinderState): Sentence['own'] => SHARES.findLast((share) => chosenIn(state, 'own').includes(share));

export const sentenceOf = (state: FinderState): Sentence => ({
  organisation: state.organisation, goal: state.facets.theme ?? [], means: state.facets.digital ?? [], partners: partnersOf(state), own: ownOf(state),
});

function withPartners(state: FinderState, value: Together | undefined): FinderState {
  const without = withAnswer(withAnswer(withFacet(state, 'alone', isAloneOnly(state) ? [] : chosenIn(state, 'alone')), 'partners', undefined), 'countries', undefined);
  if (value === undefined) return without;
  // What nobody recorded may be possible alone: it stays.
  return value.partners <= 1 ? withFacet(without, 'alone', ['ja', UNKNOWN]) : withAnswer(withAnswer(without, 'partners', value.partners), 'countries', value.countries);
}

/** With one slot filled, or emptied by nothing. What is not known never drops out of the list because of a slot. */
export function withSlot<K extends Slot>(state: FinderState, slot: K, value: Sentence[K]): FinderState {
  const { organisation, goal, means, partners, own } = Object.assign({}, sentenceOf(state), { [slot]: value }) as Sentence;
  switch (slot) {
    case 'goal': return withFacet(state, 'theme', goal);
    case 'means': return withFacet(state, 'digital', means);
    case 'partners': return withPartners(state, partners);
    case 'own': return withFacet(state, 'own', own === undefined ? [] : [...SHARES.slice(0, SHARES.indexOf(own) + 1), UNKNOWN]);
    default: return { ...state, organisation };
  }
}

/** Is the project about digitalisation, or is that a means? Both chosen tells nothing. */
function digitalOf(means: readonly DigitalRole[]): FundAnswers['digital'] {
  if (means.length === 0) return undefined;
  if (means.every((role) => role === 'hoofddoel')) return 'doel';
  return means.includes('hoofddoel') ? undefined : 'middel';
}

/** Everything that was told, as the conditions of funds ask it. */
export function answersOf(state: FinderState, who: Who | undefined): FundAnswers {
  const { goal, means, partners, own } = sentenceOf(state);
  const { amount, small, countries } = state.answers;
  return {
    themes: goal.length > 0 ? goal : undefined, digital: digitalOf(means), partners: partners?.partners, countries: partners ? partners.countries : countries, amount,
    ownShare: own === undefined ? undefined : Number(own), small: small ?? (who?.small === true ? true : undefined),
  };
}
