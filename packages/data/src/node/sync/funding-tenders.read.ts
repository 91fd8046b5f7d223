/** From the answers of the Funding & Tenders Portal to calls that can be trusted as far as the source goes: unknown stays unknown. */
import * as z from 'zod/mini';
import { isCalendarDate, type CalendarDate } from '../../calendar.ts';
import { STATUSES, TYPES } from './funding-tenders.request.ts';
import { SourceError } from './source.ts';
import { asList, dayOf, fieldsOf, parseJson, plainText, type Fields } from './untrusted.ts';

export const portalCallSchema = z.object({
  /** `DIGITAL-2027-SKILLS-10`. */
  identifier: z.string(),
  title: z.string(),
  /** As the portal says; whether it is open follows from the days. */
  status: z.enum(['verwacht', 'open', 'gesloten', 'onbekend']),
  /** `single-stage`, `two-stage`, `multiple cut-off`, or what else the portal says. */
  model: z.optional(z.string()),
  opens: z.optional(z.string()),
  /** Days, in order. No time of day: the portal says 17:00 in Brussels, this source mostly midnight. */
  deadlines: z.array(z.string()),
  /** Whole euros for this call alone. Absent: not known. */
  budget: z.optional(z.number()),
  minContribution: z.optional(z.number()),
  maxContribution: z.optional(z.number()),
  /** Name of the programme, from the facets of the portal. While reading: its code. */
  programme: z.optional(z.string()),
  keywords: z.array(z.string()),
});
export type PortalCall = z.output<typeof portalCallSchema>;

/** A field as plain texts, wherever it stands: in `metadata` or, in some records, at the top; as a list or alone. */
function fieldTexts(record: Fields, name: string, max = 240): string[] {
  const metadata = fieldsOf(record.metadata);
  return asList(metadata[name] ?? record[name]).slice(0, 200).map((value) => plainText(value, max)).filter((text) => text !== '');
}

/** Day and hour in Brussels. */
const BRUSSELS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/**
 * The day in milliseconds since 1970 or in ISO text. The zone that the source states cannot be relied on, so the day is the one that is
 * written; only what is exactly midnight in Brussels belongs to the day that begins there.
 */
export function portalDay(value: string): CalendarDate | undefined {
  const isEpoch = /^\d{9,14}$/.test(value);
  if (!isEpoch && dayOf(value) === undefined) return undefined;
  const time = isEpoch ? Number(value) : Date.parse(value.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  if (Number.isNaN(time)) return dayOf(value);
  const [day, clock] = BRUSSELS.format(time).split(' ');
  if (clock === '00:00' && isCalendarDate(day)) return day;
  return isEpoch ? dayOf(new Date(time).toISOString()) : dayOf(value);
}

/** Positive whole euros; 0, negative and unreadable mean that nobody knows. */
function euros(value: unknown): number | undefined {
  const amount = typeof value === 'string' && /^\d{1,13}(\.\d+)?$/.test(value.trim()) ? Number(value) : value;
  return typeof amount === 'number' && Number.isFinite(amount) && amount >= 1 && amount <= 1e12 ? Math.round(amount) : undefined;
}

/** The part of the budget overview that is about this call alone: the overview is about the whole round, and up to 300 times as much. */
function ownAction(record: Fields, identifier: string): Fields | undefined {
  const raw = asList(fieldsOf(record.metadata).budgetOverview ?? record.budgetOverview)[0];
  let overview: Fields;
  try {
    overview = fieldsOf(typeof raw === 'string' ? parseJson(raw) : raw);
  } catch {
    return undefined;
  }
  const byTopic = fieldsOf(overview.budgetTopicActionMap);
  const own = fieldTexts(record, 'ccm2Id').find((id) => Object.hasOwn(byTopic, id));
  const all = own === undefined ? Object.values(byTopic) : [byTopic[own]];
  const actions = all.flatMap(asList).map(fieldsOf);
  // The space matters: `…-01` is the beginning of `…-01-02` as well.
  const mine = own === undefined ? actions.filter(({ action }) => typeof action === 'string' && `${action} `.startsWith(`${identifier} `)) : actions;
  return mine.length === 1 ? mine[0] : undefined;
}

/** The budget of an action. Never a sum: with amounts in more than one year nobody has said what the call has. */
function budgetOf(action: Fields | undefined): number | undefined {
  const years = Object.values(fieldsOf(action?.budgetYearMap)).flatMap((value) => euros(value) ?? []);
  return years.length === 1 ? years[0] : undefined;
}

const statusOf = (code: string | undefined): PortalCall['status'] => (code !== undefined && Object.hasOwn(STATUSES, code) ? STATUSES[code as keyof typeof STATUSES] : 'onbekend');
const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9._-]{3,120}$/;

/** `left-out`: not a call at all (a question, a tender, a plan). `rejected`: a call that cannot be read. */
export type ReadRecord = { readonly call: PortalCall } | 'left-out' | 'rejected';

/** One record of the list. */
export function readCall(raw: unknown): ReadRecord {
  const record = fieldsOf(raw);
  const one = (name: string): string | undefined => fieldTexts(record, name)[0];
  const [type, origin, identifier] = [one('type'), one('DATASOURCE'), one('identifier')];
  const isCall = (origin === undefined || origin === 'SEDIA') && (type === undefined || (TYPES as readonly string[]).includes(type));
  // Announcements of announcements: type 2, but nothing that one can apply to.
  if (!isCall || (type === '2' && /PROSPECT/i.test(identifier ?? ''))) return 'left-out';
  const title = one('title') ?? one('callTitle') ?? (plainText(record.summary, 240) || undefined);
  if (identifier === undefined || !IDENTIFIER.test(identifier) || title === undefined || type === undefined) return 'rejected';
  const days = (name: string): CalendarDate[] => [...new Set(fieldTexts(record, name).flatMap((text) => portalDay(text) ?? []))].sort();
  const action = ownAction(record, identifier);
  return {
    call: {
      identifier, title,
      status: statusOf(one('status')),
      model: one('deadlineModel'),
      opens: days('startDate')[0],
      deadlines: days('deadlineDate'),
      budget: budgetOf(action),
      minContribution: euros(action?.minContribution),
      maxContribution: euros(action?.maxContribution),
      programme: one('frameworkProgramme'),
      keywords: fieldTexts(record, 'keywords', 80).slice(0, 30),
    },
  };
}

const pageSchema = z.object({ results: z.array(z.unknown()).check(z.maxLength(1000)) });

/**
 * The records on a page.
 * @throws SourceError when the answer has another form.
 */
export function readPage(text: string): readonly unknown[] {
  const read = z.safeParse(pageSchema, parseJson(text), { jitless: true });
  if (!read.success) throw new SourceError('Het antwoord heeft een andere vorm dan verwacht.', 'expected a list in "results"');
  return read.data.results;
}

/** One call from its repeats: a topic with several deadlines comes back once per deadline. */
export function mergeCalls(calls: readonly PortalCall[]): PortalCall[] {
  const merged = new Map<string, PortalCall>();
  for (const call of calls) {
    const before = merged.get(call.identifier);
    merged.set(call.identifier, before === undefined ? call : { ...before, deadlines: [...new Set([...before.deadlines, ...call.deadlines])].sort() });
  }
  return [...merged.values()];
}

/** `Erasmus%2B` and `Erasmus  (ERASMUS )`: a plus that was lost on the way. */
export function repairLabel(text: string): string {
  let label = text;
  try {
    label = decodeURIComponent(text);
  } catch {
    // A per cent sign that is only a per cent sign.
  }
  return plainText(label.replace(/(\p{L}) {2}\(/u, '$1+ (').replace(/(\p{L}) \)/u, '$1+)'), 120);
}

/** Names by code for one field, from the portal itself: lists that others wrote down contradict each other. */
export function readFacet(text: string, field: string): ReadonlyMap<string, string> {
  const facets = asList(fieldsOf(parseJson(text)).facets).map(fieldsOf);
  const values = asList(facets.find(({ name, rawName }) => name === field || rawName === field)?.values).slice(0, 5000).map(fieldsOf);
  return new Map(values.flatMap(({ rawValue, value }): [string, string][] => {
    const [code, label] = [plainText(rawValue, 40), typeof value === 'string' ? repairLabel(value) : ''];
    return code === '' || label === '' || label === code ? [] : [[code, label]];
  }));
}
