/** What one can subscribe to about laws: their dates as a calendar, and what changes in three kinds of feed. */
import type { CalendarDate } from '../../calendar.ts';
import { NAME, type ExportOptions } from '../../exports/about.ts';
import { lawsCalendar, lawsOf, nameOfLaws } from '../../exports/calendars.ts';
import type { AllRecords } from '../../feed.ts';
import type { Law } from '../../law.schema.ts';
import { ORGANISATION_TYPES, PACKAGES, valuesOf, type OrganisationType } from '../../vocabulary.ts';
import { changeFeeds } from './changes.ts';

/** Some laws that somebody follows. */
interface Subject {
  /** Path of the files in `exports/`, without what they end in. */
  readonly path: string;
  /** What these laws are together: `Digitale wetten voor gemeenten`. */
  readonly name: string;
  readonly organisationType?: OrganisationType | undefined;
  readonly of: (laws: readonly Law[]) => readonly Law[];
}

/** All laws, those for one type of organisation, and those of one package. */
export const FOLLOWED_LAWS: readonly Subject[] = [
  ...[undefined, ...valuesOf(ORGANISATION_TYPES)].map((organisationType): Subject => ({ path: organisationType ?? 'laws', name: nameOfLaws(organisationType), organisationType, of: (laws) => lawsOf(laws, organisationType) })),
  ...valuesOf(PACKAGES).map((one): Subject => ({ path: `packages/${one}`, name: `${nameOfLaws()}, ${PACKAGES[one].nl}`, of: (laws) => laws.filter(({ packages }) => packages.includes(one)) })),
];

/** The files of {@link FOLLOWED_LAWS}, by path in `exports/`. @param from day before which no calendar begins */
export function followedLaws(records: AllRecords, from: CalendarDate, options: ExportOptions = {}): (readonly [path: string, text: string])[] {
  return FOLLOWED_LAWS.flatMap(({ path, name, organisationType, of }) => {
    const laws = of(records.laws);
    const { rss, atom, json } = changeFeeds({ ...records, laws, funds: [], networks: [], services: [] }, options, { path, title: `${name}: wijzigingen`, description: `Wat er verandert. ${name}, uit ${NAME}.` });
    return [[`${path}.ics`, lawsCalendar(laws, { organisationType, from, name })], [`${path}.rss`, rss], [`${path}.atom.xml`, atom], [`${path}.feed.json`, json]] as const;
  });
}
