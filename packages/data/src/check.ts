/**
 * What the door of this package is made of: one small function per kind of value, put together in `rules/`. They do what the zod schemas say,
 * without zod, which weighs more than all our rules and is slow without code made at run time, which our users' CSP forbids.
 * A record is checked without a word first, and only once more, for what is wrong, when it is not right.
 */

/** What a {@link Check} gives for a value that cannot be used. */
export const FAULT = Symbol('fault');

/** One thing that is wrong. `path` begins with a dot or a bracket: `.dates[0].kind`. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/**
 * Gives the checked value, defaults filled in and unknown keys left out, or {@link FAULT}. Parts that need no change are the ones that were
 * given, not copies: whoever passes an object in and changes it later changes what was accepted.
 * Without `faults` it stops at the first fault. With `faults` it goes on and puts all of them there, in the order of the rules; then {@link FAULT}
 * only says that the value is too wrong for questions about the whole that it is a part of.
 */
export type Check = (value: unknown, faults?: Fault[], path?: string) => unknown;

/** Says what was expected of a value of the right type, or nothing when it is right. */
type Test<T> = (value: T) => string | undefined;

function refuse(message: string, faults?: Fault[], path = ''): typeof FAULT {
  faults?.push({ path, message });
  return FAULT;
}

function tested<T>(value: T, tests: readonly Test<T>[], faults?: Fault[], path?: string): T | typeof FAULT {
  for (let i = 0; i < tests.length; i++) {
    const message = (tests[i] as Test<T>)(value);
    if (message !== undefined) {
      refuse(message, faults, path);
      if (!faults) return FAULT;
    }
  }
  return value;
}

/** Marks that turn the direction of a text, and of what stands behind it: text of one record would turn the dates of others. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

/** Text, without what turns other text around. */
export function string(...tests: readonly Test<string>[]): Check {
  return (value, faults, path) => (typeof value === 'string' ? tested(value.replace(TURNING, ''), tests, faults, path) : refuse('expected string', faults, path));
}

export function number(...tests: readonly Test<number>[]): Check {
  return (value, faults, path) => (Number.isFinite(value) ? tested(value as number, tests, faults, path) : refuse('expected number', faults, path));
}

/** A whole number that JavaScript can count to. */
export function whole(...tests: readonly Test<number>[]): Check {
  return (value, faults, path) => (Number.isSafeInteger(value) ? tested(value as number, tests, faults, path) : refuse('expected a whole number', faults, path));
}

export function boolean(): Check {
  return (value, faults, path) => (typeof value === 'boolean' ? value : refuse('expected boolean', faults, path));
}

/** A key of a vocabulary, or one of a few words. */
export function oneOf(list: Readonly<Record<string, unknown>> | readonly string[]): Check {
  const values = Array.isArray(list) ? list as readonly unknown[] : Object.keys(list);
  const known = new Set(values);
  return (value, faults, path) => (known.has(value) ? value : refuse(`expected one of ${values.map((one) => JSON.stringify(one)).join(', ')}`, faults, path));
}

/** May be absent; then it becomes `instead`, which is shared by all records and so cannot be changed. */
export function optional(check: Check, instead?: unknown): Check {
  Object.freeze(instead);
  return (value, faults, path) => (value === undefined ? instead : check(value, faults, path));
}

/**
 * Its size comes first: a list that is too long is refused unread, so that a hostile one costs nothing and fills no page with faults.
 * Nothing is unread in one that is empty: questions about the whole it is part of are still asked.
 */
export function array(item: Check, sizes: readonly Test<readonly unknown[]>[] = [], ...tests: readonly Test<never>[]): Check {
  return (value, faults, path) => {
    if (!Array.isArray(value)) return refuse('expected array', faults, path);
    const given: unknown[] = value;
    for (const test of sizes) {
      const message = test(given);
      if (message === undefined) continue;
      refuse(message, faults, path);
      if (!faults || given.length > 0) return FAULT;
    }
    let result = given;
    let right = true;
    for (let i = 0; i < given.length; i++) {
      const checked = item(given[i], faults, faults && `${path}[${i}]`);
      if (checked === FAULT) {
        if (!faults) return FAULT;
        right = false;
      } else if (checked !== given[i]) (result === given ? result = [...given] : result)[i] = checked;
    }
    return right ? tested(result as never, tests, faults, path) : FAULT;
  };
}

/** At most so many; absent means none. */
export function list(item: Check, most: number, ...tests: readonly Test<never>[]): Check {
  return optional(array(item, [atMost(most)], ...tests), []);
}

export function object(fields: Readonly<Record<string, Check>>, ...tests: readonly Test<never>[]): Check {
  const checks = new Map(Object.entries(fields));
  /** Those that cannot stay absent: required, or with a default. */
  const needed = [...checks].map(([name, check]) => ({ name, instead: check(undefined) })).filter(({ instead }) => instead !== undefined);
  return (value, faults, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('expected object', faults, path);
    const given = value as Record<string, unknown>;
    let result = given;
    let right = true;
    let unknown = false;
    // By what is there, for a feed leaves out what is empty. Most parts are right as they are: a copy is made at the first that is not.
    for (const name in faults ? fields : given) {
      const check = checks.get(name);
      if (check) {
        const raw = given[name];
        const field = check(raw, faults, faults && `${path}.${name}`);
        if (field === FAULT) {
          if (!faults) return FAULT;
          right = false;
        } else if (field !== raw) (result === given ? result = { ...given } : result)[name] = field;
      } else unknown = true;
    }
    for (const { name, instead } of needed) {
      if (given[name] === undefined) {
        if (instead === FAULT) return FAULT;
        (result === given ? result = { ...given } : result)[name] = instead;
      }
    }
    if (unknown) result = Object.fromEntries(Object.keys(fields).filter((name) => result[name] !== undefined).map((name) => [name, result[name]]));
    return right ? tested(result as never, tests, faults, path) : FAULT;
  };
}

/** Of a text: characters; of a list: items. */
type Sized = number | { readonly length: number };
const sizeOf = (value: Sized): number => (typeof value === 'number' ? value : value.length);

export function atLeast(least: number, message = `expected at least ${least}`): Test<Sized> {
  return (value) => (sizeOf(value) < least ? message : undefined);
}

/** Characters beyond the first plane, such as most emoji, count for one, though JavaScript stores two. */
export function atMost(most: number, message = `expected at most ${most}`): Test<Sized> {
  return (value) => (sizeOf(value) > most && (typeof value !== 'string' || value.length > most * 2 || [...value].length > most) ? message : undefined);
}

export function matches(pattern: RegExp, message = 'invalid format'): Test<string> {
  return (value) => (pattern.test(value) ? undefined : message);
}

/** For what only a function can tell. */
export function holds<T>(test: (value: T) => boolean, message: string): Test<T> {
  return (value) => (test(value) ? undefined : message);
}
