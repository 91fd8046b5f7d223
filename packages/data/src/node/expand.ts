/**
 * From what an editor writes to the record. Two things differ: `date`, in short form, stands for the bounds and the precision of a date, and
 * every value in YAML is text. The JSON Schema of the record says where dates, numbers and yes-or-no stand, so no kind needs code of its own.
 */
import { parseSpan } from '../calendar.ts';
import type { JsonSchema } from './json-schema.ts';

export type Report = (path: string, message: string) => void;
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What `date` in the content stands for in the record. */
const SPAN = ['earliest', 'latest', 'precision'];
const hasSpan = (schema: JsonSchema | undefined): boolean => SPAN.every((key) => schema?.properties !== undefined && key in schema.properties);
const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** A key that no schema knows is a typing error, and would otherwise silently lose what the editor wrote. */
function reportUnknownKeys(known: readonly string[], value: Fields, path: string, report: Report): void {
  for (const key of Object.keys(value)) if (!known.includes(key)) report(join(path, key), `unknown key "${key}"; expected one of ${known.join(', ')}`);
}

function span(date: unknown, path: string, report: Report): Fields {
  if (date !== undefined && typeof date !== 'string') report(path, 'expected text');
  try {
    return { ...parseSpan(typeof date === 'string' ? date : undefined) };
  } catch (error) {
    report(path, (error as Error).message);
    return { ...parseSpan(undefined) };
  }
}

function scalar(schema: JsonSchema | undefined, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (schema?.type === 'boolean') return value === 'true' ? true : value === 'false' ? false : value;
  if (schema?.type === 'integer' || schema?.type === 'number') return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  return value;
}

/**
 * The record behind what an editor wrote. A part that has its own `asOf` gets the one of the record when it says none.
 * Problems with dates and unknown keys go to `report`; everything else is for the schema to say.
 */
export function expand(schema: JsonSchema | undefined, value: unknown, report: Report, path = '', asOf?: unknown): unknown {
  if (Array.isArray(value)) return value.map((item, i) => expand(schema?.items, item, report, `${path}[${i}]`, asOf));
  if (hasSpan(schema) && typeof value === 'string') return span(value, path, report);
  const properties = schema?.properties;
  if (!isFields(value) || properties === undefined) return scalar(schema, value);
  const withSpan = hasSpan(schema);
  reportUnknownKeys(withSpan ? [...Object.keys(properties).filter((key) => !SPAN.includes(key)), 'date'] : Object.keys(properties), value, path, report);
  const day = value.asOf ?? asOf;
  const entries = Object.entries(value).filter(([key]) => !withSpan || (key !== 'date' && !SPAN.includes(key))).map(([key, child]) => [key, expand(properties[key], child, report, join(path, key), day)] as const);
  return {
    ...('asOf' in properties && day !== undefined ? { asOf: day } : {}),
    ...Object.fromEntries(entries),
    ...(withSpan ? span(value.date, join(path, 'date'), report) : {}),
  };
}
