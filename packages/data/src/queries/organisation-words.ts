/** What a field says in which one chooses an organisation, or a whole type of them. */
import { capital, listInWords } from '../format.ts';
import { ORGANISATION_TYPES, type OrganisationType } from '../vocabulary.ts';

export interface OrganisationWords {
  readonly label: string;
  readonly placeholder: string;
  /** `Alle gemeenten`. */
  readonly all: Readonly<Record<OrganisationType, string>>;
  /** `gemeente in Zeeland`, `waterschap in Utrecht en Zuid-Holland`; without provinces the type alone. */
  readonly place: (type: OrganisationType, provinces: readonly string[]) => string;
  /** `Gemeente Tholen`: the name by itself, away from its detail. */
  readonly named: (type: OrganisationType, name: string) => string;
  /** One whose name is not known yet: `Gemeente (gm0716)`. */
  readonly unnamed: (type: OrganisationType, id: string) => string;
  /** Name of the button that empties the field. */
  readonly clear: string;
  /** Below the list, when not everything stands in it. */
  readonly more: (count: number) => string;
  /** Instead of a list. */
  readonly none: (typed: string) => string;
  /** What screen readers hear: so many fit. */
  readonly announce: (count: number) => string;
  readonly loading: string;
  readonly failed: string;
}

/** A name that says its type already: `Waterschap Scheldestromen`, `Provincie Zeeland`. */
const SAYS_TYPE = /^(gemeente|provincie|waterschap|hoogheemraadschap|wetterskip)\b/i;
const typeIn = (lang: 'nl' | 'en') => (type: OrganisationType): string => ORGANISATION_TYPES[type][lang];
const placeIn = (lang: 'nl' | 'en'): OrganisationWords['place'] => (type, provinces) => (provinces.length > 0 ? `${typeIn(lang)(type)} in ${listInWords(provinces, lang)}` : typeIn(lang)(type));
const unnamedIn = (lang: 'nl' | 'en'): OrganisationWords['unnamed'] => (type, id) => `${capital(typeIn(lang)(type))} (${id})`;

const nl: OrganisationWords = {
  label: 'Geldt voor',
  placeholder: 'Alle overheden: typ een naam',
  all: { gemeente: 'Alle gemeenten', provincie: 'Alle provincies', waterschap: 'Alle waterschappen' },
  place: placeIn('nl'),
  named: (type, name) => (SAYS_TYPE.test(name) ? name : `${capital(ORGANISATION_TYPES[type].nl)} ${name}`),
  unnamed: unnamedIn('nl'),
  clear: 'Wis de keuze: toon alle overheden',
  more: (count) => `Nog ${count}, typ verder`,
  none: (typed) => `Geen overheid gevonden met “${typed}”. Probeer een ander deel van de naam.`,
  announce: (count) => (count === 0 ? 'Geen overheid gevonden.' : count === 1 ? '1 overheid gevonden.' : `${count} overheden gevonden.`),
  loading: 'De namen worden opgehaald…',
  failed: 'De namen zijn nu niet op te halen. U kunt wel een soort overheid kiezen.',
};

const en: OrganisationWords = {
  label: 'Applies to',
  placeholder: 'All authorities, or type a name',
  all: { gemeente: 'All municipalities', provincie: 'All provinces', waterschap: 'All water authorities' },
  place: placeIn('en'),
  named: (type, name) => (SAYS_TYPE.test(name) ? name : `${name} (${ORGANISATION_TYPES[type].en})`),
  unnamed: unnamedIn('en'),
  clear: 'Clear the choice: show all authorities',
  more: (count) => `${count} more, keep typing`,
  none: (typed) => `No authority found for “${typed}”. Try another part of the name.`,
  announce: (count) => (count === 0 ? 'No authority found.' : count === 1 ? '1 authority found.' : `${count} authorities found.`),
  loading: 'Fetching the names…',
  failed: 'The names cannot be fetched now. You can still choose a type of authority.',
};

export const organisationWords = (lang: 'nl' | 'en'): OrganisationWords => (lang === 'en' ? en : nl);
