/** What the dates of one law say about each other and about the kind of law. */
import { isCalendarDate, parseSpan, type DateSpan } from '../calendar.ts';
import type { DateKind } from '../vocabulary.ts';
import { familyOf, isDraft } from '../law-kind.ts';
import { datesOf, perLaw, spansOf, surelyBefore, type Invariant } from './finding.ts';

/**
 * Nobody has to comply with an act that does not exist yet. Only for European steps: in the Netherlands the parts of an act enter
 * into force one by one, so that one part may apply years before the act as a whole is said to be in force.
 */
export const noApplicationBeforeEntryIntoForce: Invariant = perLaw((law) => {
  const european = datesOf(law).filter(({ date }) => date.level === 'eu');
  const entries = european.filter(({ date }) => date.kind === 'in_werking');
  return european
    .filter(({ date }) => date.kind === 'van_toepassing' && entries.length > 0 && entries.every((entry) => surelyBefore(date, entry.date)))
    .map(({ path, date }) => ({ path, message: `applies on ${date.latest}, before the act enters into force; expected that day or later` }));
});

/** A regulation applies by itself, and a decision binds whom it addresses: only a directive is transposed. */
export const onlyDirectivesAreTransposed: Invariant = perLaw((law) =>
  law.instrument === 'regulation' || law.instrument === 'decision'
    ? law.dates.flatMap(({ kind }, i) => (kind === 'omzettingstermijn' ? [{ path: `dates[${i}].kind`, message: `a transposition deadline on a ${law.instrument}; expected one on a directive only` }] : []))
    : []);

export const boundsAreInOrder: Invariant = perLaw((law) =>
  spansOf(law).flatMap(({ span, path }) =>
    span.earliest !== undefined && span.latest !== undefined && span.earliest > span.latest ? [{ path, message: `from ${span.earliest} to ${span.latest}; expected the earliest day first` }] : []));

/** The short form of the period that begins on the earliest day. */
function shortForm({ earliest, precision }: DateSpan): string | undefined {
  if (earliest === undefined || precision === 'onbekend') return undefined;
  const year = earliest.slice(0, 4);
  const month = Number(earliest.slice(5, 7));
  if (precision === 'dag') return earliest;
  if (precision === 'maand') return earliest.slice(0, 7);
  if (precision === 'kwartaal') return `${year}-Q${Math.ceil(month / 3)}`;
  return precision === 'halfjaar' ? `${year}-H${Math.ceil(month / 6)}` : year;
}

/** The bounds are those of the whole period that the precision names: a quarter begins and ends with a quarter. */
export const boundsMatchThePrecision: Invariant = perLaw((law) =>
  spansOf(law).flatMap(({ span, path }) => {
    const whole = parseSpan(shortForm(span));
    const matches = whole.precision === span.precision && whole.earliest === span.earliest && whole.latest === span.latest;
    return matches ? [] : [{ path, message: `precision "${span.precision}" from ${span.earliest ?? 'unknown'} to ${span.latest ?? 'unknown'}; expected ${whole.earliest ?? 'unknown'} to ${whole.latest ?? 'unknown'}` }];
  }));

/** Policy asks and proposals propose: only law binds. */
export const onlyLawBinds: Invariant = perLaw((law) =>
  isDraft(law) || familyOf(law.instrument) === 'policy'
    ? law.dates.flatMap(({ certainty }, i) => (certainty === 'bindend' ? [{ path: `dates[${i}].certainty`, message: `a binding date in a ${law.instrument}; expected "gebeurd", "gepland" or "verwacht"` }] : []))
    : []);

/** On the day it was checked, what has happened lies behind and what is planned or expected does not. */
export const certaintyFitsTheDay: Invariant = perLaw((law) =>
  law.dates.flatMap(({ certainty, earliest, latest, asOf }, i) => {
    const found = (message: string) => [{ path: `dates[${i}].certainty`, message: `"${certainty}" ${message}` }];
    if (certainty === 'gebeurd' && earliest !== undefined && earliest > asOf) return found(`on ${earliest}, after it was checked on ${asOf}; expected "gepland" or "verwacht"`);
    if ((certainty === 'gepland' || certainty === 'verwacht') && latest !== undefined && latest < asOf) return found(`until ${latest}, before it was checked on ${asOf}; expected to know by then`);
    return [];
  }));

/** A consultation opens before it closes. Consultations of one law are paired in order when each has both ends. */
export const consultationsCloseAfterTheyOpen: Invariant = perLaw((law) =>
  (['eu', 'nl'] as const).flatMap((level) => {
    const ends = (kind: DateKind) =>
      datesOf(law)
        .filter(({ date }) => date.kind === kind && date.level === level && date.earliest !== undefined)
        .sort((a, b) => (a.date.earliest ?? '').localeCompare(b.date.earliest ?? ''));
    const [opens, closes] = [ends('raadpleging_open'), ends('raadpleging_sluit')];
    const pairs = opens.length === closes.length ? closes.map((close, i) => [close, opens[i]] as const) : [[closes.at(-1), opens[0]] as const];
    return pairs.flatMap(([close, open]) => {
      if (close === undefined || open === undefined || !surelyBefore(close.date, open.date)) return [];
      return [{ path: close.path, message: `closes on ${close.date.latest}, before it opens on ${open.date.earliest}` }];
    });
  }));

/** A former date tells what held before: a period, or at least a sentence, and not the date that holds now. */
export const historySaysSomething: Invariant = perLaw((law) =>
  law.dates.flatMap((date, i) =>
    date.history.flatMap((former, j) => {
      const path = `dates[${i}].history[${j}]`;
      if (former.earliest === undefined && former.latest === undefined && former.note === undefined) return [{ path, message: 'expected a date or a note' }];
      if (former.earliest !== undefined && former.earliest === date.earliest && former.latest === date.latest) return [{ path, message: 'the date that holds now; expected one that held before' }];
      return [];
    })));

const FIRST = '1950-01-01';
const LAST = '2099-12-31';

/** Registers write 9999-12-31 or 1001-01-01 where they know nothing. Here, nothing known is nothing written. */
export const noPlaceholderDates: Invariant = perLaw((law) => {
  const days = [
    ...spansOf(law).flatMap(({ span, path }) => [{ day: span.earliest, path: `${path}.earliest` }, { day: span.latest, path: `${path}.latest` }]),
    ...law.dates.map(({ asOf }, i) => ({ day: asOf, path: `dates[${i}].asOf` })),
    { day: law.asOf, path: 'asOf' },
  ];
  return days.flatMap(({ day, path }) => (day !== undefined && isCalendarDate(day) && (day < FIRST || day > LAST) ? [{ path, message: `${day}; expected a day between ${FIRST} and ${LAST}, or none` }] : []));
});
