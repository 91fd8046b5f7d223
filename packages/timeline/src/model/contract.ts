/** Which laws will a contract meet, and what belongs in the tender because of them? */
import { addMonths, contractDates, eventOfDate, isUnconfirmed, toDay, type CalendarDate, type CalendarEvent, type Contract, type DateInContract, type Law, type LawDate, type OrganisationType } from '@digitaal-europa/data';

/** What the visitor filled in, as it stands in the fields. */
export interface ContractForm {
  /** `01` to `12`, or nothing yet. */
  readonly month: string;
  readonly year: string;
  /** Fixed term in months. */
  readonly months: string;
  /** All options to extend together, in months. */
  readonly optionMonths: string;
}

/** Four years, as long as a framework agreement usually lasts. */
export const DEFAULT_CONTRACT: ContractForm = { month: '', year: '', months: '48', optionMonths: '0' };

export type ContractField = keyof ContractForm;
/** `missing`: nothing was filled in. `form`: no whole number. `range`: too small or too large. */
export type ContractError = 'missing' | 'form' | 'range';

/** What each field may hold. */
export const CONTRACT_LIMITS = { month: [1, 12], year: [2000, 2099], months: [1, 240], optionMonths: [0, 240] } as const satisfies Record<ContractField, readonly [number, number]>;

export type ReadContract =
  | { readonly contract: Contract; readonly errors?: undefined }
  | { readonly contract?: undefined; readonly errors: Readonly<Partial<Record<ContractField, ContractError>>> };

const FIELDS: readonly ContractField[] = ['month', 'year', 'months', 'optionMonths'];

function readField(field: ContractField, raw: string): number | ContractError {
  const text = raw.trim();
  // No option is an answer; the other fields have none of their own.
  if (text === '') return field === 'optionMonths' ? 0 : 'missing';
  if (!/^\d{1,6}$/.test(text)) return 'form';
  const [least, most] = CONTRACT_LIMITS[field];
  return Number(text) < least || Number(text) > most ? 'range' : Number(text);
}

/** The contract, or what is wrong with each field. It starts on the first day of its month. */
export function readContract(form: ContractForm): ReadContract {
  const read = FIELDS.map((field) => [field, readField(field, form[field])] as const);
  const errors = Object.fromEntries(read.filter((one): one is readonly [ContractField, ContractError] => typeof one[1] === 'string'));
  if (Object.keys(errors).length > 0) return { errors };
  const [month, year, months, optionMonths] = read.map(([, value]) => Number(value)) as [number, number, number, number];
  return { contract: { start: `${year}-${String(month).padStart(2, '0')}-01`, months, optionMonths } };
}

/** The dates of one law that a contract meets. */
export interface LawInContract {
  readonly law: Law;
  /** Earliest first. */
  readonly dates: readonly DateInContract[];
}

export interface ContractLens {
  readonly contract: Contract;
  readonly lastDay: CalendarDate;
  readonly lastOptionDay: CalendarDate;
  /** At least one date falls inside for certain. The law that comes first stands first. */
  readonly certain: readonly LawInContract[];
  /** Every date of it only may fall inside. */
  readonly possible: readonly LawInContract[];
  /** A date of it is known to come, but nobody knows when. */
  readonly unknown: readonly { readonly law: Law; readonly dates: readonly LawDate[] }[];
}

/** The contract on the axis, in day numbers. Each end is the first day after it. */
export interface ContractSpan {
  readonly from: number;
  readonly until: number;
  /** Equal to `until` without options. */
  readonly optionUntil: number;
}

export const contractSpan = ({ start, months, optionMonths = 0 }: Contract): ContractSpan =>
  ({ from: toDay(start), until: toDay(addMonths(start, months)), optionUntil: toDay(addMonths(start, months + optionMonths)) });

function byLaw<Item extends { readonly law: Law }>(items: readonly Item[]): Map<Law, Item[]> {
  const groups = new Map<Law, Item[]>();
  for (const item of items) groups.set(item.law, [...(groups.get(item.law) ?? []), item]);
  return groups;
}

/** What a contract meets. What applied before it begins is not in it. */
export function contractLens(laws: readonly Law[], contract: Contract, organisation?: OrganisationType): ContractLens {
  const { dates: inside, unknown, lastDay, lastOptionDay } = contractDates(laws, contract, organisation);
  // What an editor doubts is never told as certain, however binding it is.
  const dates = inside.map((one): DateInContract => (isUnconfirmed(one.date) ? { ...one, inside: 'possibly' } : one));
  const met = [...byLaw(dates)].map(([law, own]) => ({ law, dates: own }));
  const isCertain = (one: LawInContract): boolean => one.dates.some(({ inside }) => inside === 'certainly');
  return {
    contract, lastDay, lastOptionDay,
    certain: met.filter(isCertain),
    possible: met.filter((one) => !isCertain(one)),
    unknown: [...byLaw(unknown)].map(([law, own]) => ({ law, dates: own.map(({ date }) => date) })),
  };
}

/** Days before a date on which a reminder warns: time enough to change a contract. */
const REMIND_DAYS = 90;

/** A date that a contract meets, for a calendar, with what to arrange. It stands beside the law's own event, so it has a UID of its own. `undefined` when no day is known. */
export function reminderOf({ law, date, inside }: DateInContract, organisation?: OrganisationType): CalendarEvent | undefined {
  const event = eventOfDate(law, date, organisation);
  if (!event) return undefined;
  const points = law.procurement.map((point) => `- ${point}`);
  return {
    ...event,
    uid: `contract.${event.uid}`,
    summary: `Contract: ${event.summary}`,
    description: [inside === 'certainly' ? 'Deze datum valt zeker binnen uw contract.' : 'Deze datum valt mogelijk binnen uw contract.', ...(points.length > 0 ? ['Regel in het contract:', ...points] : []), event.description].filter(Boolean).join('\n'),
    alarmDays: REMIND_DAYS,
  };
}
