/** Which organisation is it about? What a field needs in which one chooses out of all, or a whole type of them. */
import type { CalendarDate } from '../calendar.ts';
import { readFeed, type Feed, type FeedResult } from '../feed.ts';
import { ORGANISATIONS } from '../kinds.ts';
import type { Organisation } from '../organisation.schema.ts';
import { organisationType } from '../organisation.ts';
import { ORGANISATION_TYPES, valuesOf, type OrganisationType } from '../vocabulary.ts';
import { hasEnded } from './membership.ts';
import { organisationWords, type OrganisationWords } from './organisation-words.ts';

/** One thing to choose: a whole type of organisation, or one organisation. */
export interface OrganisationChoice {
  /** What the `organisation` attribute takes: `gemeente`, `gm0716`. */
  readonly value: string;
  /** `Alle gemeenten`, `Tholen`, `Waterschap Scheldestromen`. */
  readonly label: string;
  /** What tells it apart: `gemeente in Zeeland`. Absent for a whole type. */
  readonly detail?: string | undefined;
}

interface Entry {
  readonly choice: OrganisationChoice;
  /** Each folded and split in words; the name itself is the first. */
  readonly names: readonly (readonly string[])[];
  readonly codes: readonly string[];
  readonly type: OrganisationType;
}

/** Everything that can be chosen, ready to be searched. */
export interface OrganisationIndex {
  readonly entries: readonly Entry[];
}

/** Accents off, lower case, only letters and digits: `'s-Hertogenbosch` → `s`, `hertogenbosch`. */
const wordsOf = (text: string): string[] => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** By name as people look for it: `'s-Gravenhage` stands at the g. */
const sortName = (name: string): string => name.replace(/^['’]s-/, '');
const PROVINCE_WORD = /^provincie /i;

const asType = ({ type }: Organisation): OrganisationType | undefined => (Object.hasOwn(ORGANISATION_TYPES, type) ? (type as OrganisationType) : undefined);

/**
 * Gemeenten, provincies and waterschappen by name, after the three types. Those that have ended on `today` are left out: nothing new applies to
 * them. Other organisations of the feed cannot be chosen, for laws are recorded for these three types.
 */
export function indexOrganisations(organisations: readonly Organisation[], words: Pick<OrganisationWords, 'all' | 'place'>, today: CalendarDate): OrganisationIndex {
  const provinceNames = new Map(organisations.filter(({ type }) => type === 'provincie').map(({ id, name }) => [id, name.replace(PROVINCE_WORD, '')]));
  const types = valuesOf(ORGANISATION_TYPES).map((type): Entry => ({ choice: { value: type, label: words.all[type] }, names: [wordsOf(words.all[type]), [type]], codes: [], type }));
  const one = organisations.flatMap((organisation): (Entry & { sort: string })[] => {
    const { id, name, aliases, abbreviation, provinces } = organisation;
    const type = asType(organisation);
    if (!type || hasEnded(organisation, today)) return [];
    const places = type === 'provincie' ? [] : provinces.flatMap((code) => provinceNames.get(code) ?? []);
    // A province is looked for by its own name: `limburg`.
    const written = [name, ...(type === 'provincie' ? [name.replace(PROVINCE_WORD, '')] : []), ...aliases, ...(abbreviation === undefined ? [] : [abbreviation])];
    return [{ choice: { value: id, label: name, detail: words.place(type, places) }, names: written.map(wordsOf), codes: [id.toLowerCase(), id.replace(/^[a-z]+/i, '')], type, sort: sortName(name) }];
  });
  // Whatever the alphabet of the browser's own language. Made here, not when the module loads: that takes a browser longer than all the rest of it.
  const { compare } = new Intl.Collator('nl', { sensitivity: 'base' });
  return { entries: [...types, ...one.sort((a, b) => compare(a.sort, b.sort))] };
}

/** Whether a name has these words in a row, the last one only begun: how people type. */
function has(name: readonly string[], query: readonly string[]): boolean {
  const last = query.length - 1;
  return name.some((_, start) => query.every((word, i) => (i === last ? name[start + i]?.startsWith(word) : name[start + i] === word)));
}

/** Looked at in one, so that `denbosch` and `sgravenhage` find theirs too. */
const begins = (name: readonly string[], query: readonly string[]): boolean => name.join('').startsWith(query.join(''));

/** The lower, the better; `undefined`: does not fit. The name goes before its other names, a beginning before a later word. */
function rank({ choice, names, codes, type }: Entry, query: readonly string[]): number | undefined {
  // "waterschap": all of them, before the one whose name begins so.
  if (choice.detail === undefined && query.length === 1 && type.startsWith(query[0] as string)) return 0;
  if (query.length === 1 && codes.includes(query[0] as string)) return 0;
  // "gemeente tholen": the type before a name says nothing about the name.
  const rest = query.length > 1 && query[0] === type ? query.slice(1) : query;
  if (begins(names[0] ?? [], rest)) return 1;
  if (names.some((name) => begins(name, rest))) return 2;
  if (names.some((name) => has(name, rest))) return 3;
  const all = names.flat();
  if (rest.every((word) => all.some((own) => own.startsWith(word)))) return 4;
  // After every name: the code of each gemeente begins with a g.
  return query.length === 1 && codes.some((code) => code.startsWith(query[0] as string)) ? 5 : undefined;
}

/** The choices that fit what was typed, best first; all of them when nothing was. By name, alias, abbreviation or code. */
export function findOrganisations({ entries }: OrganisationIndex, typed: string): OrganisationChoice[] {
  const query = wordsOf(typed);
  if (query.length === 0) return typed.trim() === '' ? entries.map(({ choice }) => choice) : [];
  return entries
    .flatMap((entry, i) => {
      const at = rank(entry, query);
      return at === undefined ? [] : [{ choice: entry.choice, at, i }];
    })
    .sort((a, b) => a.at - b.at || a.i - b.i)
    .map(({ choice }) => choice);
}

/** The name for in the field: `Gemeente Tholen`. `''` for no choice, or one that nobody knows. */
export function nameOfChoice(organisations: readonly Organisation[], value: string | undefined, words: Pick<OrganisationWords, 'all' | 'named' | 'unnamed'>, today: CalendarDate): string {
  const id = value?.trim().toLowerCase() ?? '';
  const type = organisationType(id);
  if (!type) return '';
  const found = organisations.find((one) => one.id === id && asType(one) && !hasEnded(one, today));
  return id === type ? words.all[type] : found ? words.named(type, found.name) : words.unnamed(type, id);
}

export const readOrganisations = (input: unknown): FeedResult<'organisations'> => readFeed(ORGANISATIONS, input);

/** The field itself, for whatever draws it: nothing in it is of one widget. Its label may be another one. */
export const organisationField = {
  id: 'organisation',
  read: readOrganisations,
  words: organisationWords,
  /** A type has a name of its own; that of an organisation is in the feed. */
  needs: (value: string): boolean => {
    const type = organisationType(value);
    return type !== undefined && type !== value.trim().toLowerCase();
  },
  /** @param feed absent: only types can be chosen */
  index: (feed: Pick<Feed<'organisations'>, 'records'> | undefined, lang: 'nl' | 'en', today: CalendarDate) => {
    const words = organisationWords(lang);
    const organisations = feed?.records ?? [];
    // Made for who looks for another: the name alone is in every first picture.
    let index: OrganisationIndex | undefined;
    return { find: (typed: string) => findOrganisations(index ??= indexOrganisations(organisations, words, today), typed), nameOf: (value: string) => nameOfChoice(organisations, value, words, today) };
  },
} as const;
