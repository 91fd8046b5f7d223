/**
 * The quick way through the door, for records without a fault, which is nearly all of them. It is made once from a zod schema: a tree of small
 * functions instead of zod's general machinery, without code made at run time, which our users' CSP forbids. What it refuses or does not
 * understand goes to zod, which has the last word and says what is wrong. Reads a feed of 10,000 laws in a third of the time.
 */
import type * as z from 'zod/mini';

/** What {@link accepting} gives for a value that it cannot vouch for. */
export const DOUBT = Symbol('doubt');
/**
 * The checked value, defaults filled in and unknown keys left out, or {@link DOUBT}. Parts that need no change are the ones that were given, not
 * copies: whoever passes an object in and changes it later changes what was accepted.
 */
export type Accept = (value: unknown) => unknown;

/** As much of zod's definitions as our schemas use. */
interface Definition {
  readonly type?: string;
  readonly check?: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly entries?: Readonly<Record<string, string>>;
  readonly checks?: readonly Schema[];
  readonly defaultValue?: unknown;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly fn?: (value: never) => unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
  readonly inclusive?: boolean;
}
interface Schema { readonly _zod: { readonly def: Definition } }

type Test = (value: unknown) => boolean;
/** A test is only asked about values whose type was accepted before it. */
const of = <T>(test: (value: T) => boolean): Test => test as Test;
const sized = (test: (size: number) => boolean): Test => of<{ readonly length: number }>(({ length }) => test(length));

/** `undefined`: a check that we do not know, so the schema is zod's alone. */
function testOf({ check, format, pattern, fn, minimum = 0, maximum = 0, value: bound = 0, inclusive }: Definition): Test | undefined {
  switch (check) {
    case 'min_length': return sized((size) => size >= minimum);
    case 'max_length': return sized((size) => size <= maximum);
    case 'string_format': return format === 'regex' && pattern ? of<string>((text) => pattern.test(text)) : undefined;
    case 'greater_than': return of<number>((number) => (inclusive ? number >= bound : number > bound));
    case 'less_than': return of<number>((number) => (inclusive ? number <= bound : number < bound));
    case 'number_format': return format === 'safeint' ? Number.isSafeInteger : undefined;
    case 'custom': return fn ? (value) => Boolean(fn(value as never)) : undefined;
    default: return undefined;
  }
}

const NOTHING: readonly unknown[] = Object.freeze([]);

function object(shape: Readonly<Record<string, Schema>>): Accept | undefined {
  const fields = new Map<string, Accept>();
  for (const [key, schema] of Object.entries(shape)) {
    const accept = compile(schema);
    if (accept === undefined) return undefined;
    fields.set(key, accept);
  }
  const absent = [...fields].map(([key, accept]) => ({ key, accept, instead: accept(undefined) }));
  const required = absent.filter(({ instead }) => instead === DOUBT).map(({ key }) => key);
  const defaults = absent.filter(({ instead }) => instead !== DOUBT && instead !== undefined);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return DOUBT;
    const given = value as Record<string, unknown>;
    let copy: Record<string, unknown> | undefined;
    let unknown = false;
    // By what is there, for a feed leaves out what is empty. Most parts are right as they are: a copy is made at the first that is not.
    for (const key in given) {
      const accept = fields.get(key);
      if (accept === undefined) { unknown = true; continue; }
      const raw = given[key];
      const field = accept(raw);
      if (field === DOUBT) return DOUBT;
      if (field !== raw) (copy ??= { ...given })[key] = field;
    }
    for (const key of required) if (given[key] === undefined) return DOUBT;
    for (const { key, accept } of defaults) if (given[key] === undefined) (copy ??= { ...given })[key] = accept(undefined);
    const all = copy ?? given;
    return unknown ? Object.fromEntries([...fields.keys()].filter((key) => all[key] !== undefined).map((key) => [key, all[key]])) : all;
  };
}

function array(element: Accept | undefined): Accept | undefined {
  return element && ((value) => {
    if (!Array.isArray(value)) return DOUBT;
    const given: readonly unknown[] = value;
    let copy: unknown[] | undefined;
    for (let i = 0; i < given.length; i++) {
      const checked = element(given[i]);
      if (checked === DOUBT) return DOUBT;
      if (checked !== given[i]) (copy ??= [...given])[i] = checked;
    }
    return copy ?? given;
  });
}

const typed = (type: string): Accept => (value) => (typeof value === type ? value : DOUBT);

/** Before the checks of the schema itself. */
function shapeOf({ type, shape, element, innerType, entries }: Definition, def: Definition): Accept | undefined {
  const inner = innerType && compile(innerType);
  switch (type) {
    case 'object': return shape && object(shape);
    case 'array': return element && array(compile(element));
    case 'optional': return inner && ((value) => (value === undefined ? undefined : inner(value)));
    case 'default': {
      // Nearly all defaults are empty lists: one that nobody can change serves for all of them.
      const fallback = Array.isArray(def.defaultValue) && def.defaultValue.length === 0 ? NOTHING : undefined;
      return inner && ((value) => (value === undefined ? fallback ?? def.defaultValue : inner(value)));
    }
    case 'string': case 'boolean': return typed(type);
    case 'number': return (value) => (typeof value === 'number' && Number.isFinite(value) ? value : DOUBT);
    case 'enum': {
      const values = new Set<unknown>(Object.values(entries ?? {}));
      return (value) => (values.has(value) ? value : DOUBT);
    }
    default: return undefined;
  }
}

function compile(schema: Schema): Accept | undefined {
  const { def } = schema._zod;
  const accept = shapeOf(def, def);
  // A format such as "whole number" is a check in the definition of the type itself.
  const checks = [...(def.check === undefined ? [] : [def]), ...(def.checks ?? []).map((check) => check._zod.def)].map(testOf);
  if (accept === undefined || checks.includes(undefined)) return undefined;
  const tests = checks as readonly Test[];
  if (tests.length === 0) return accept;
  return (value) => {
    const checked = accept(value);
    return checked === DOUBT || tests.every((test) => test(checked)) ? checked : DOUBT;
  };
}

/** The quick way for a schema; one that it does not understand is doubted whole. */
export const accepting = (schema: z.ZodMiniType): Accept => compile(schema) ?? (() => DOUBT);
