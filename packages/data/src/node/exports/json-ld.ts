/**
 * The laws as schema.org data, which search engines and law catalogues read. Only facts: a date that nobody confirmed, that is not certain
 * or of which the day is not known is left out, and so is every judgement. Policy is no legislation and is said to be a `CreativeWork`.
 */
import type { CalendarDate } from '../../calendar.ts';
import { safeUrl } from '../../exports/plain-text.ts';
import { familyOf, isDraft } from '../../law-kind.ts';
import type { Law, LawDate } from '../../law.schema.ts';
import { officialUrl } from '../../official-url.ts';
import { INSTRUMENTS, type DateKind, type Relation } from '../../vocabulary.ts';
import { LICENCE } from '../../exports/about.ts';

/** A node in JSON-LD. */
type Node = Readonly<Record<string, unknown>>;

const isFact = ({ evidence, confidence, certainty, precision }: LawDate): boolean =>
  evidence !== 'unverified' && confidence === 'hoog' && precision === 'dag' && (certainty === 'bindend' || certainty === 'gebeurd');

const some = <T>(values: readonly T[]): T | readonly T[] | undefined => (values.length <= 1 ? values[0] : values);

/** The confirmed days of these kinds, in order and each once. */
const days = (law: Law, kinds: readonly DateKind[], also: (date: LawDate) => boolean = () => true): CalendarDate[] =>
  [...new Set(law.dates.filter((date) => kinds.includes(date.kind) && isFact(date) && also(date)).flatMap(({ earliest }) => earliest ?? []))].sort();

/**
 * The day on which the text became law: signed, or adopted by the Commission when it decides alone. Several days of signing are several
 * readings or parts, so that none of them is the day of the act as a whole.
 */
function legislationDate(law: Law): CalendarDate | undefined {
  const signed = days(law, ['ondertekend']);
  const found = signed.length > 0 ? signed : days(law, ['aangenomen'], ({ by }) => by === 'Commissie');
  return found.length === 1 ? found[0] : undefined;
}

/** On the day the record was checked. Absent: the facts do not say. */
function legalForce(law: Law): string | undefined {
  if (isDraft(law)) return 'NotInForce';
  const past = law.dates.filter((date) => isFact(date) && date.latest !== undefined && date.latest <= law.asOf);
  if (past.some(({ kind }) => kind === 'ingetrokken' || kind === 'vervallen')) return 'NotInForce';
  const entries = past.filter(({ kind }) => (familyOf(law.instrument) === 'eu-law' ? kind === 'in_werking' : kind === 'nl_in_werking' || kind === 'in_werking'));
  if (entries.length === 0) return undefined;
  return entries.every(({ scope }) => scope === 'deel') ? 'PartiallyInForce' : 'InForce';
}

const INVERSES: Readonly<Partial<Record<Relation, Relation>>> = { 'implemented-by': 'implements', 'amended-by': 'amends', 'repealed-by': 'repeals' };

/** `from` does `type` to `to`, each once, whichever of the two records says so. */
function edges(laws: readonly Law[]): { from: string; type: Relation; to: string }[] {
  const seen = new Set<string>();
  return laws.flatMap((law) => law.relations.flatMap(({ type, to }) => {
    const inverse = INVERSES[type];
    const edge = inverse === undefined ? { from: law.id, type, to } : { from: to, type: inverse, to: law.id };
    const key = `${edge.from} ${edge.type} ${edge.to}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [edge];
  }));
}

/** The ELI is the identity of an act, unless two records share it; then, and without one, a name within this file. */
function identities(laws: readonly Law[]): ReadonlyMap<string, string> {
  const count = new Map<string, number>();
  for (const { identifiers: { eli } } of laws) if (eli !== undefined) count.set(eli, (count.get(eli) ?? 0) + 1);
  return new Map(laws.map(({ id, identifiers: { eli } }) => [id, eli !== undefined && count.get(eli) === 1 ? eli : `#${id}`]));
}

const LANGUAGES = { 'eu-law': ['nl', 'en'], 'eu-proposal': undefined, 'nl-law': 'nl', policy: undefined } as const;
const JURISDICTIONS = { 'eu-law': 'EU', 'eu-proposal': 'EU', 'nl-law': 'NL', policy: undefined } as const;

/** All laws in one graph. Absent fields are left out by JSON. */
export function jsonLdOfLaws(laws: readonly Law[]): string {
  const ids = identities(laws);
  const byId = new Map(laws.map((law) => [law.id, law]));
  const all = edges(laws);
  const node = (law: Law): Node => {
    const family = familyOf(law.instrument);
    const isLegislation = family !== 'policy';
    const { eli, celex, bwb, number, procedure } = law.identifiers;
    const targets = (wanted: (type: Relation, target: Law) => boolean) => some(all.flatMap(({ from, type, to }) => {
      const target = byId.get(to);
      return from === law.id && target !== undefined && wanted(type, target) ? [{ '@id': ids.get(to) }] : [];
    }));
    const transposes = (type: Relation, target: Law): boolean => type === 'implements' && family === 'nl-law' && target.instrument === 'directive';
    return {
      '@type': isLegislation ? 'Legislation' : 'CreativeWork',
      '@id': ids.get(law.id),
      name: [{ '@language': 'nl', '@value': law.title.nl }, { '@language': 'en', '@value': law.title.en }],
      alternateName: some(law.shortNames),
      url: safeUrl(officialUrl(law, 'nl')?.url),
      inLanguage: LANGUAGES[family],
      ...(isLegislation ? {
        legislationType: INSTRUMENTS[law.instrument].nl,
        legislationIdentifier: some([eli, celex, bwb, number, procedure].filter((text) => text !== undefined)),
        legislationJurisdiction: JURISDICTIONS[family],
        legislationDate: legislationDate(law),
        legislationDateOfApplicability: some(days(law, ['van_toepassing'], ({ scope }) => scope !== 'deel')),
        legislationLegalForce: legalForce(law) && { '@id': `https://schema.org/${legalForce(law)}` },
        legislationTransposes: targets(transposes),
        // A draft changes nothing yet.
        legislationChanges: isDraft(law) ? undefined : targets((type) => type === 'amends' || type === 'repeals'),
      } : {}),
      datePublished: some(days(law, ['bekendgemaakt'])),
      isBasedOn: targets((type, target) => type === 'implements' && !transposes(type, target)),
      // About this description, not about the law: when it was last checked, and that all may use it.
      sdDatePublished: law.asOf,
      sdLicense: LICENCE.url,
    };
  };
  return `${JSON.stringify({ '@context': 'https://schema.org/', '@graph': laws.map(node) }, null, 1)}\n`;
}
