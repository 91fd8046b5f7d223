/** Open consultations on laws that we have, and those that may be about something that we should have. */
import type { CalendarDate } from '../../calendar.ts';
import { formatDay } from '../../format.ts';
import type { Law } from '../../law.schema.ts';
import type { Initiative } from './have-your-say.ts';
import { proposeDates, type Reading } from './law-dates.ts';
import { mentionsDigital } from './relevance.ts';
import type { Change, CompareContext, Seen } from './source.ts';

/** `COM(2025) 0837` and CELEX `52025PC0837` are the same document: `2025/837`. Anything else gives `undefined`. */
export function comNumber(text: string | undefined): string | undefined {
  const match = /^COM[\s_]?\((\d{4})\)\s?0*(\d{1,4})\b/i.exec(text ?? '') ?? /^5(\d{4})(?:PC|DC|JC)0*(\d{1,4})$/.exec(text ?? '');
  return match === null ? undefined : `${match[1]}/${match[2]}`;
}

/** Addresses in a law that an editor may have taken from the portal. */
const linksOf = (law: Law): string[] => [
  ...law.sources.map(({ url }) => url), ...law.dates.map(({ source }) => source?.url), ...law.influence.flatMap(({ url, source }) => [url, source?.url]),
].filter((url) => url !== undefined);

function isAbout(law: Law, initiative: Initiative): boolean {
  const com = comNumber(initiative.reference);
  const sameDocument = com !== undefined && (comNumber(law.identifiers.celex) === com || comNumber(law.identifiers.number) === com);
  return sameDocument || linksOf(law).some((link) => new RegExp(`/initiatives/${initiative.id}(?!\\d)`).test(link));
}

const pageOf = (id: string): string => `https://ec.europa.eu/info/law/better-regulation/have-your-say/initiatives/${id}_nl`;

/** A consultation that belongs to none of our laws. */
function newInitiative({ value, seenAt }: Seen<Initiative>): Change {
  const until = value.closes === undefined ? 'einddatum onbekend' : `open tot en met ${formatDay(value.closes, 'nl')}`;
  return {
    kind: 'laws', id: `have-your-say/${value.id}`, path: '', new: `${value.title} (${until})`,
    source: { title: 'Geef uw mening', url: pageOf(value.id) }, seenAt,
    note: 'Deze raadpleging hoort bij geen enkele wet die wij hebben. Kijk of gemeenten, provincies of waterschappen er iets mee moeten. Hoort hij bij een wet van ons? Zet dan dit adres bij de bronnen van die wet.',
  };
}

/** When the last consultation before this one ended: what we have from before that day is about another round. */
const endOfEarlier = (law: Law, opens: CalendarDate | undefined): CalendarDate | undefined =>
  law.dates.filter(({ kind, latest }) => kind === 'raadpleging_sluit' && opens !== undefined && latest !== undefined && latest < opens).map(({ latest }) => latest).sort().at(-1);

export function haveYourSayChanges(items: readonly Seen<Initiative>[], { records, today }: CompareContext): Change[] {
  const open = items.filter(({ value }) => value.closes === undefined || value.closes >= today);
  return open.flatMap((item) => {
    const { value, seenAt } = item;
    const laws = records.laws.filter((law) => isAbout(law, value));
    if (laws.length === 0) return mentionsDigital(value.title, ...value.topics) ? [newInitiative(item)] : [];
    const source = { title: 'Geef uw mening', url: pageOf(value.id) };
    const note = `Het gaat om de raadpleging “${value.title}”.`;
    const readings = (day: CalendarDate | undefined): Reading[] => (day === undefined ? [] : [{ day }]);
    return laws.flatMap((law) => [
      ...proposeDates({ law, kinds: ['raadpleging_open'], readings: readings(value.opens), since: endOfEarlier(law, value.opens), source, seenAt, note }),
      ...proposeDates({ law, kinds: ['raadpleging_sluit'], readings: readings(value.closes), since: value.opens, source, seenAt, note }),
    ]);
  });
}
