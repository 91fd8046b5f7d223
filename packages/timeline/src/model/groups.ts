/** What laws are put together by on the drawing, on paper and in pictures. */
import { FAMILIES, INSTRUMENTS, PACKAGES, valuesOf, type Law, type Theme } from '@digitaal-europa/data';

export const GROUPINGS = ['subject', 'package', 'family'] as const;
export type Grouping = (typeof GROUPINGS)[number];
export const DEFAULT_GROUPING: Grouping = 'subject';

/** Themes are many and small; on the drawing they stand together by what departments work on. */
export const SUBJECTS = ['ai', 'cyber', 'data', 'identity', 'information', 'procurement', 'platforms', 'governance', 'surroundings'] as const;
export type Subject = (typeof SUBJECTS)[number];

const SUBJECT_OF: Readonly<Record<Theme, Subject>> = {
  ai: 'ai', ethiek: 'ai',
  cybersecurity: 'cyber', veiligheid: 'cyber',
  data: 'data', 'digital-twin': 'data', interoperabiliteit: 'data',
  identiteit: 'identity', dienstverlening: 'identity', toegankelijkheid: 'identity',
  privacy: 'information', openbaarheid: 'information', democratie: 'information',
  inkoop: 'procurement', infrastructuur: 'procurement',
  platforms: 'platforms', cultuur: 'platforms',
  bestuur: 'governance', innovatie: 'governance', vaardigheden: 'governance', 'slimme-regio': 'governance',
  leefomgeving: 'surroundings', energie: 'surroundings', mobiliteit: 'surroundings', water: 'surroundings', zorg: 'surroundings',
};

/** For laws that are in no package. */
export const NO_PACKAGE = 'geen-pakket';

/** Id of the one group in which a law stands: a law with more themes or packages stands in that of its first. */
export function groupOf({ themes, packages, instrument }: Law, grouping: Grouping): string {
  if (grouping === 'family') return INSTRUMENTS[instrument].family;
  if (grouping === 'package') return packages[0] ?? NO_PACKAGE;
  return themes[0] ? SUBJECT_OF[themes[0]] : 'governance';
}

/** All groups, in a fixed order. */
export const groupIds = (grouping: Grouping): readonly string[] =>
  (grouping === 'family' ? valuesOf(FAMILIES) : grouping === 'package' ? [...valuesOf(PACKAGES), NO_PACKAGE] : SUBJECTS);
