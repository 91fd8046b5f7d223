/** Sample data for tests: invented laws and dates. Nothing in here is true. */
import { CERTAINTIES, CONFIDENCES, DATE_KINDS, EVIDENCE, formatMonth, formatSpan, fromDay, INSTRUMENTS, parseSpan, toDay, valuesOf, type CalendarDate, type DateKind, type Law, type LawDate } from '@digitaal-europa/data';
import fc from 'fast-check';
import type { BuildOptions } from './build.ts';
import { toEntry, type Entry } from './entries.ts';
import type { LabelForm } from './labels.ts';

/** The day on which the samples are read. */
export const TODAY = '2026-11-21';

export const sampleLaw = (fields: Partial<Law> = {}): Law => ({
  id: 'proefwet', title: { nl: 'Proefwet', en: 'Sample Act' }, shortNames: [], synonyms: [], instrument: 'regulation', status: 'voorbeeld', identifiers: {},
  appliesTo: { gemeente: { value: 'ja' }, provincie: { value: 'ja' }, waterschap: { value: 'ja' } },
  packages: [], themes: [], dates: [], influence: [], obligations: [], newTasks: [], processes: [], opportunities: [], procurement: [], relations: [], changes: [], unconfirmed: [], sources: [],
  asOf: TODAY, ...fields,
});

/** A date in the short form of editors: `2026-12-02`, `2026-Q4`, or `undefined` for unknown. Certain, unless a field says otherwise. */
export const sampleDate = (when: string | undefined, kind: DateKind = 'stap', fields: Partial<LawDate> = {}): LawDate => ({
  id: `${kind}-${when ?? 'onbekend'}`, kind, ...parseSpan(when), certainty: 'bindend', text: 'Voorbeeld.', level: 'eu', addressees: [], evidence: 'source-read',
  confidence: 'hoog', asOf: TODAY, history: [], otherReadings: [], ...fields,
});

export const sampleEntry = (when: string | undefined, kind?: DateKind, fields?: Partial<LawDate>, today = TODAY): Entry => toEntry(sampleLaw(), sampleDate(when, kind, fields), today);

/** Every character as wide as the next, about that of 12 pixels of text. */
export const measureText = (text: string): number => text.length * 6.6;
export const measureLabel = ({ date, words }: LabelForm): number => measureText(words ? `${date} ${words}` : date);

export const month = (date: CalendarDate): string => formatMonth(date, 'nl', 'short');

export const sampleWords: BuildOptions['words'] = {
  month,
  todayTexts: ['vandaag 21 nov', 'vandaag'],
  labelForms: ({ entry, others }) => {
    const date = formatSpan(entry.date, 'nl', 'short');
    const kind = DATE_KINDS[entry.date.kind].nl;
    return [...(others.length > 0 ? [{ date, words: `${kind} +${others.length}` }] : []), { date, words: kind }, { date, words: '' }];
  },
};

const pad = (value: number): string => String(value).padStart(2, '0');
const anyDay = fc.integer({ min: toDay('2015-01-01'), max: toDay('2036-12-31') }).map(fromDay);
const anyYear = fc.integer({ min: 2015, max: 2036 });

/** Days and periods in the short form of editors, days and the coming years most of all: there dates crowd. */
export const anyWhen: fc.Arbitrary<string | undefined> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: toDay('2025-06-01'), max: toDay('2028-12-31') }).map(fromDay) },
  { weight: 3, arbitrary: anyDay },
  { weight: 2, arbitrary: fc.tuple(anyYear, fc.integer({ min: 1, max: 12 })).map(([year, number]) => `${year}-${pad(number)}`) },
  { weight: 3, arbitrary: fc.tuple(fc.integer({ min: 2025, max: 2028 }), fc.integer({ min: 1, max: 4 })).map(([year, number]) => `${year}-Q${number}`) },
  { weight: 2, arbitrary: fc.tuple(fc.integer({ min: 2025, max: 2028 }), fc.integer({ min: 1, max: 2 })).map(([year, number]) => `${year}-H${number}`) },
  { weight: 1, arbitrary: anyYear.map(String) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

export const anyDate: fc.Arbitrary<LawDate> = fc.record({
  when: anyWhen, kind: fc.constantFrom(...valuesOf(DATE_KINDS)), certainty: fc.constantFrom(...valuesOf(CERTAINTIES)), scope: fc.constantFrom(undefined, 'geheel' as const, 'deel' as const),
  evidence: fc.constantFrom(...valuesOf(EVIDENCE)), confidence: fc.constantFrom(...valuesOf(CONFIDENCES)),
}).map(({ when, kind, scope, ...fields }) => sampleDate(when, kind, { ...fields, ...(scope ? { scope } : {}) }));

export const anyLaw: fc.Arbitrary<Law> = fc.record({ instrument: fc.constantFrom(...valuesOf(INSTRUMENTS)), dates: fc.array(anyDate, { maxLength: 14 }) })
  .map(({ instrument, dates }) => sampleLaw({ instrument, dates: dates.map((date, i) => ({ ...date, id: `datum-${i}` })) }));

export const anyLaws: fc.Arbitrary<Law[]> = fc.array(anyLaw, { maxLength: 12 }).map((laws) => laws.map((law, i) => ({ ...law, id: `wet-${i}` })));
