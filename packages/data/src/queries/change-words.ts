/** A change in one Dutch sentence, for feeds, `kde-data diff` and "since your last visit". */
import type { DateSpan } from '../calendar.ts';
import { formatDay, formatSpan } from '../format.ts';
import { STAGES } from '../stages.ts';
import * as vocabulary from '../vocabulary.ts';
import type { Change, ChangedPart, DateChange, FieldChange, Fields } from './changes.ts';
import { FIELD_WORDS, PART_WORDS } from './field-words.ts';

/** Longest value that is written out; of a longer one the sentence says that it was changed. In UTF-16 units. */
const SHORT = 80;
/** Stands for the fields of a period, which hold years. */
const YEAR = 'period';

type Words = Readonly<Record<string, { readonly nl: string }>>;
const { APPLIES, APPLICANT_ROLES, BURDENS, CERTAINTIES, CONFIDENCES, DATE_KINDS, DEADLINE_MODELS, DIGITAL_ROLES, EFFORTS, EVIDENCE, FUNCTIONS, FUND_LEVELS, FUND_STAGES, INFLUENCE_FORMS, INSTITUTIONS, INSTRUMENTS, JOINING_MODES, LEVERAGES, MANAGEMENT_MODES, MEMBER_ROLES, NETWORK_KINDS, NETWORK_STATUSES, ORGANISATION_DOMAINS, ORGANISATION_KINDS, OUTCOMES, PACKAGES, PARTIES, PRECISIONS, REACHES, SANCTION_POWERS, SERVICE_KINDS, THEMES } = vocabulary;
/** The lists in which the values of a field are explained; of two lists with the same value the first one counts. */
const VALUE_WORDS: Readonly<Record<string, readonly Words[]>> = {
  value: [APPLIES, EFFORTS, LEVERAGES, BURDENS, ORGANISATION_DOMAINS], certainty: [CERTAINTIES], confidence: [CONFIDENCES], evidence: [EVIDENCE], precision: [PRECISIONS], instrument: [INSTRUMENTS], packages: [PACKAGES], themes: [THEMES], theme: [THEMES],
  kind: [DATE_KINDS, NETWORK_KINDS, SERVICE_KINDS], stage: [STAGES, FUND_STAGES], by: [INSTITUTIONS], form: [INFLUENCE_FORMS], powers: [SANCTION_POWERS], level: [FUND_LEVELS], management: [MANAGEMENT_MODES], role: [DIGITAL_ROLES, APPLICANT_ROLES, MEMBER_ROLES],
  deadlineModel: [DEADLINE_MODELS], outcome: [OUTCOMES], reach: [REACHES], status: [NETWORK_STATUSES], functions: [FUNCTIONS], audience: [PARTIES], type: [PARTIES, ORGANISATION_KINDS], mode: [JOINING_MODES], addressees: [PARTIES, INSTITUTIONS], for: [PARTIES],
};

function wordOf(key: string, value: unknown): string | undefined {
  if (value === true) return 'ja';
  if (value === false) return 'nee';
  if (typeof value === 'number') return key === YEAR ? String(value) : new Intl.NumberFormat('nl-NL').format(value);
  if (typeof value !== 'string') return undefined;
  const words = VALUE_WORDS[key]?.find((list) => Object.hasOwn(list, value))?.[value]?.nl;
  if (words !== undefined) return words;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDay(value, 'nl');
  return value.length <= SHORT ? value : undefined;
}

const dutch = (value: unknown): string | undefined => (typeof value === 'string' ? value : typeof value === 'object' && value !== null ? dutch((value as Fields).nl) : undefined);

/** The name of a part: a date by its kind and what it is about, the others by what they are called. */
function titleOf({ list, id, item }: ChangedPart): string {
  if (list === 'dates') {
    const kind = wordOf('kind', item.kind) ?? id;
    const about = dutch(item.label);
    return about === undefined ? kind : `${kind} (${about})`;
  }
  return dutch(item.title) ?? dutch(item.name) ?? (list === 'deadlines' ? dutch(item.text) : undefined) ?? id;
}

const isWithin = (inner: DateSpan, outer: DateSpan): boolean =>
  inner.earliest !== undefined && inner.latest !== undefined && outer.earliest !== undefined && outer.latest !== undefined && inner.earliest >= outer.earliest && inner.latest <= outer.latest;

function movedInWords({ from, to }: Pick<DateChange, 'from' | 'to'>): string {
  const [was, is] = [formatSpan(from, 'nl'), formatSpan(to, 'nl')];
  if (from.earliest === undefined) return `de datum is nu bekend: ${is}`;
  if (to.earliest === undefined) return `de datum is niet meer bekend (was ${was})`;
  if (isWithin(to, from)) return `de datum is nu preciezer bekend: ${is} (was ${was})`;
  if (isWithin(from, to)) return `de datum is nu minder precies bekend: ${is} (was ${was})`;
  return to.earliest > from.earliest ? `de datum schuift op van ${was} naar ${is}` : `de datum komt eerder: van ${was} naar ${is}`;
}

/** What the lists say more and less, when all that they hold can be said in a word. */
function listInWords(key: string, before: readonly unknown[], after: readonly unknown[]): string | undefined {
  const more = after.filter((item) => !before.includes(item)).map((item) => wordOf(key, item));
  const less = before.filter((item) => !after.includes(item)).map((item) => wordOf(key, item));
  if (more.length + less.length === 0 || [...more, ...less].includes(undefined)) return undefined;
  return [more.length > 0 ? `erbij: ${more.join(', ')}` : '', less.length > 0 ? `weg: ${less.join(', ')}` : ''].filter(Boolean).join('; ');
}

function fieldInWords({ path, parts, before, after }: FieldChange): string {
  const last = path.at(-1) ?? '';
  const part = parts.at(-1);
  if (part !== undefined && part.id === last && path.at(-2) === part.list) {
    const noun = path[0] === 'estimates' ? 'inschatting' : PART_WORDS[part.list] ?? FIELD_WORDS[part.list] ?? part.list;
    return before === undefined ? `nieuw: ${noun} ‘${titleOf(part)}’` : `weggehaald: ${noun} ‘${titleOf(part)}’`;
  }
  if (last === 'asOf') return `opnieuw gecontroleerd op ${wordOf(last, after) ?? 'een onbekende dag'}`;
  const names = new Set(parts.flatMap(({ list, id }) => [list, id]));
  // A value of an estimate or an answer is called after what it is the value of.
  const keys = path.filter((key, i) => !names.has(key) && !(key === 'value' && i > 0) && !(key === 'nl' && i > 0));
  const phrase = keys.map((key) => FIELD_WORDS[key] ?? key).join(', ');
  if (Array.isArray(before) && Array.isArray(after)) {
    const words = listInWords(last, before, after);
    return words === undefined ? `${phrase}: aangepast` : `${phrase}: ${words}`;
  }
  const kind = path.at(-2) === YEAR ? YEAR : last;
  const [was, is] = [wordOf(kind, dutch(before) ?? before), wordOf(kind, dutch(after) ?? after)];
  if (before === undefined) return is === undefined ? `${phrase}: nieuw` : `${phrase}: nu ‘${is}’ (stond er niet)`;
  if (after === undefined) return was === undefined ? `${phrase}: weggehaald` : `${phrase}: weggehaald (was ‘${was}’)`;
  return was === undefined || is === undefined ? `${phrase}: aangepast` : `${phrase}: nu ‘${is}’ (was ‘${was}’)`;
}

/** One sentence in Dutch: `NIS2-richtlijn, Nederlandse regels in werking: de datum schuift op van 2e kwartaal 2026 naar 15 augustus 2026.` */
export function inWords(change: Change): string {
  if (change.type === 'added') return `Nieuw: ${change.name}.`;
  if (change.type === 'removed') return `Niet meer in het overzicht: ${change.name}.`;
  const last = change.parts.at(-1);
  const isWhole = change.type === 'field' && last !== undefined && change.path.at(-1) === last.id;
  const about = [change.name, ...(isWhole ? change.parts.slice(0, -1) : change.parts).map(titleOf)].join(', ');
  if (change.type === 'field') return `${about}: ${fieldInWords(change)}.`;
  const field = change.date === undefined ? FIELD_WORDS[change.path.at(-1) ?? ''] : undefined;
  return `${about}${field === undefined ? '' : `, ${field}`}: ${movedInWords(change)}.`;
}
