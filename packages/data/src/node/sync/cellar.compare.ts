/** What CELLAR says of our laws that our records do not say. */
import type { Law } from '../../law.schema.ts';
import type { CellarAct } from './cellar.ts';
import { proposeDates, type Question, type Reading } from './law-dates.ts';
import type { Change, CompareContext, Seen } from './source.ts';

type Dates = Pick<Question, 'kinds' | 'also' | 'readings' | 'note'>;
type Entry = CellarAct['entry'][number];

const read = ({ day, comment }: Entry): Reading => ({ day, comment });
const days = (list: readonly (string | undefined)[]): Reading[] => list.flatMap((day) => (day === undefined ? [] : [{ day }]));

/** What each date of the source is to us. An act (sector 3) and a proposal (`PC`) mean different things by the date of the document. */
function questions(act: CellarAct): Dates[] {
  const typed = (...types: readonly (string | undefined)[]): Reading[] => act.entry.filter(({ type }) => types.includes(type)).map(read);
  const other = act.entry.filter(({ type }) => type !== undefined && type !== 'EV' && type !== 'MA');
  const entry: Dates[] = [
    { kinds: ['in_werking'], readings: typed('EV') },
    { kinds: ['van_toepassing'], also: ['overgangsdatum', 'handhaving_start'], readings: typed('MA') },
    { kinds: ['in_werking', 'van_toepassing'], also: ['overgangsdatum', 'handhaving_start', 'omzettingstermijn'], readings: [...typed(undefined), ...other.map(read)], note: 'De bron zegt niet of de wet dan in werking treedt of van toepassing wordt.' },
  ];
  const rest: Dates[] = [
    { kinds: ['omzettingstermijn'], readings: days(act.transposition) },
    { kinds: ['vervallen'], also: ['ingetrokken'], readings: days([act.end]), note: 'Volgens de bron geldt de wet tot deze dag.' },
  ];
  if (/^3/.test(act.celex)) return [{ kinds: ['ondertekend'], also: ['aangenomen'], readings: days([act.document]) }, ...entry, ...rest];
  if (/^5\d{4}PC/.test(act.celex)) return [{ kinds: ['voorgesteld'], also: ['aangekondigd', 'stap'], readings: days([act.document]) }];
  return [];
}

/** Our record says that it binds, the source that it does not, and it is not that it still has to begin. */
function looksRepealed(act: CellarAct, law: Law, today: string): boolean {
  const began = act.entry.some(({ day }) => day <= today);
  const ended = act.end !== undefined || law.dates.some(({ kind }) => kind === 'vervallen' || kind === 'ingetrokken');
  return act.inForce === false && began && !ended && law.dates.some(({ kind, latest }) => kind === 'in_werking' && latest !== undefined && latest <= today);
}

export function cellarChanges(items: readonly Seen<CellarAct>[], { records, today }: CompareContext): Change[] {
  const acts = new Map(items.map((item) => [item.key, item]));
  return records.laws.flatMap((law) => {
    const item = acts.get(law.identifiers.celex ?? '');
    if (item === undefined) return [];
    const { value: act, seenAt } = item;
    const source = { title: 'EUR-Lex', url: `https://eur-lex.europa.eu/legal-content/NL/ALL/?uri=CELEX:${encodeURIComponent(act.celex)}` };
    const base = { kind: 'laws' as const, id: law.id, source, seenAt };
    const dates = questions(act).flatMap((question) => proposeDates({ law, source, seenAt, confirmed: act.entry.map(({ day }) => day), ...question }));
    const { eli } = law.identifiers;
    const sameEli = (a: string, b: string): boolean => a.replace(/\/oj$/, '') === b.replace(/\/oj$/, '');
    const newEli = act.eli.length > 0 && !act.eli.some((known) => eli !== undefined && sameEli(known, eli)) ? act.eli[0] : undefined;
    return [
      ...dates,
      ...(newEli === undefined ? [] : [{ ...base, path: 'identifiers.eli', ...(eli === undefined ? {} : { old: eli }), new: newEli, note: eli === undefined ? 'Het ELI-adres ontbreekt bij ons.' : 'De bron heeft een ander ELI-adres.' }]),
      ...(looksRepealed(act, law, today) ? [{ ...base, path: 'status', old: law.status, new: 'niet van kracht', note: 'Volgens de bron is de wet niet (meer) van kracht. Een reden of einddatum geeft de bron niet. Zoek uit of de wet is ingetrokken of vervangen.' }] : []),
    ];
  });
}
