/**
 * What a visitor chose, as readable parts of a link: `zoek=water&filter.thema=ai,data`. A table of keys says how each part is written and read.
 * A link is somebody else's text: every text gives a state that is valid, and at most one reason why it is not all that was asked. Pure.
 */
import { fragmentBlock, nameOfPart, wellFormed, withFragmentBlock, writePart, type FragmentKind } from './fragment.ts';

/** Why a link does not give all it asked: made by a newer release, longer than any real one, or with parts that cannot be read. */
export type ShareProblem = 'newer-version' | 'too-long' | 'unreadable';

export interface Shared<State> {
  readonly state: State;
  /** False when the link says nothing about this widget. */
  readonly found: boolean;
  readonly problem?: ShareProblem | undefined;
}

/** Longest block that is read, in characters. None is written that is longer: its last parts are left out. */
export const MAX_BLOCK = 8000;

/** One part of a link. */
export interface ShareKey<State, Value = unknown> {
  /** Nothing, or nothing in it: the part is left out. */
  readonly write: (state: State) => string | undefined;
  /** `undefined` when it cannot be read. */
  readonly read: (raw: string) => Value | undefined;
  /** `undefined` when it does not go with what stands before it. */
  readonly put: (state: State, value: Value) => State | undefined;
}

/** Lists by name, each as a part of its own: `filter.thema=ai,data`. */
export type NamedLists = Readonly<Record<string, readonly string[] | undefined>>;
export interface NamedListsKey<State> {
  /** `filter.` */
  readonly prefix: string;
  readonly of: (state: State) => NamedLists;
  readonly put: (state: State, lists: NamedLists) => State;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const NAME = /^[a-z][A-Za-z0-9-]{0,29}$/;
const MAX = { lists: 12, values: 40, value: 80 };

/** In a link: for no organisation in particular. Without it a page that names one would open the view for that one. */
export const EVERYBODY = 'alle';

/** True for words with hyphens between them, of at most 80 characters. */
export const isShareId = (text: string): boolean => text.length <= 80 && ID.test(text);
/** A whole number from `least` to `most`, at most nine digits long. */
export const wholeNumber = (text: string, least: number, most: number): number | undefined => {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  return value >= least && value <= most ? value : undefined;
};
/** The value of a closed list that stands there. */
export const oneOf = <Value extends string>(values: readonly Value[]) => (text: string): Value | undefined => values.find((value) => value === text);

const cutTo = (text: string, most: number): string => wellFormed([...wellFormed(text)].slice(0, most).join(''));
/** Text that stood in a part; `undefined` when it cannot be read. */
export const readPart = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
};
const writeList = (items: readonly string[]): string => items.map(writePart).join(',');
/** `undefined` when a part of it cannot be read. */
const readList = (raw: string): string[] | undefined => {
  const items = raw.split(',').map(readPart);
  return items.every((item) => item !== undefined && item !== '') ? (items as string[]) : undefined;
};
const once = (items: readonly string[], fits: (item: string) => boolean, most: number): string[] => [...new Set(items)].filter(fits).slice(0, most);

/** How a list stands in a part: each item once, of at most so many that fit. */
export const listPart = (most: number, fits: (item: string) => boolean = isShareId): { readonly write: (items: readonly string[]) => string; readonly read: (raw: string) => readonly string[] | undefined } => ({
  write: (items) => writeList(once(items, fits, most)),
  read: (raw) => { const items = readList(raw); return items && items.length <= most && once(items, fits, most).length === items.length ? items : undefined; },
});

/** Names of the fields that hold a value of this type. */
type FieldsOf<State, Type> = { [Name in keyof State]-?: NonNullable<State[Name]> extends Type ? Name : never }[keyof State];

/** Ways of making keys for a state. */
export interface KeyMaker<State> {
  /** A key with a value of its own. */
  readonly key: <Value>(one: ShareKey<State, Value>) => ShareKey<State>;
  /** One field as one text. */
  readonly plain: <Name extends keyof State>(name: Name, parse: (text: string) => State[Name] | undefined, print: (value: NonNullable<State[Name]>) => string) => ShareKey<State>;
  /** What a visitor typed, of at most so many characters. */
  readonly typed: (name: FieldsOf<State, string>, most: number) => ShareKey<State>;
  /** A list, each item once, of at most so many items that fit. */
  readonly list: (name: FieldsOf<State, readonly string[]>, most: number, fits?: (item: string) => boolean) => ShareKey<State>;
  /** A field that is `true` or absent; `word` says yes. */
  readonly yes: (name: keyof State, word: string) => ShareKey<State>;
}

/** The ways of making keys for states of this type. */
export function keysFor<State>(): KeyMaker<State> {
  const key = <Value>(one: ShareKey<State, Value>): ShareKey<State> => one as ShareKey<State>;
  const plain: KeyMaker<State>['plain'] = (name, parse, print) => {
    type Value = State[typeof name];
    return key<Value>({
      write: (state) => { const value = state[name]; return value === undefined || value === null ? undefined : writePart(print(value)); },
      read: (raw) => { const text = readPart(raw); return text === undefined ? undefined : parse(text); },
      put: (state, value) => ({ ...state, [name]: value }),
    });
  };
  return {
    key, plain,
    typed: (name, most) => plain(name, (text) => ([...text].length <= most ? (text as State[typeof name]) : undefined), (text) => cutTo(text as string, most)),
    list: (name, most, fits) => {
      const { write, read } = listPart(most, fits);
      return key<readonly string[]>({ write: (state) => write((state[name] ?? []) as readonly string[]), read, put: (state, items) => ({ ...state, [name]: items }) });
    },
    yes: (name, word) => plain(name, (text) => (text === word ? (true as State[typeof name]) : undefined), () => word),
  };
}

export interface ShareSpec<State> {
  /** Name and version of the block: `kde-timeline`, `v1`. */
  readonly name: string;
  readonly version: string;
  readonly empty: State;
  /** In the order in which they are written. */
  readonly keys: Readonly<Record<string, ShareKey<State>>>;
  readonly lists?: NamedListsKey<State> | undefined;
}

export interface ShareFormat<State> {
  /** The state as it can stand in a link: what is too long or cannot be meant is left out. */
  readonly tidy: (state: State) => State;
  /** The part of a link that says this state, without `#`. Always begins with the name and the version. */
  readonly encode: (state: State, id?: string) => string;
  /** The address with this widget's own block replaced; the rest of it, also of the fragment, stays as it is. */
  readonly url: (address: string, state: State, id?: string) => string;
  /** What a fragment, with or without `#`, says about the widget with this `id`. Never throws. */
  readonly decode: (fragment: string, id?: string) => Shared<State>;
}

const readNamed = (name: string, raw: string, others: NamedLists): string[] | undefined => {
  const values = readList(raw);
  const fits = NAME.test(name) && Object.keys(others).length < MAX.lists;
  return values && fits && values.length <= MAX.values && values.every((value) => value.length <= MAX.value) ? [...new Set(values)] : undefined;
};
const writeNamed = (lists: NamedLists, prefix: string): string[] => Object.entries(lists).slice(0, MAX.lists).map(([name, values = []]) =>
  `${prefix}${name}=${NAME.test(name) ? writeList(once(values, (value) => value !== '' && value.length <= MAX.value, MAX.values)) : ''}`);

/** How the states of one widget stand in a link. */
export function shareFormat<State>({ name: block, version, empty, keys, lists }: ShareSpec<State>): ShareFormat<State> {
  const isList = (name: string): boolean => lists !== undefined && name.startsWith(lists.prefix);
  const kind: FragmentKind = { name: block, version, isOwn: (name) => Object.hasOwn(keys, name) || isList(name) };

  function parts(state: State): string[] {
    let length = 0;
    return [...Object.entries(keys).map(([name, one]) => `${name}=${one.write(state) ?? ''}`), ...(lists ? writeNamed(lists.of(state), lists.prefix) : [])]
      .filter((part) => !part.endsWith('=') && (length += part.length + 1) <= MAX_BLOCK);
  }

  /** The state with what a part says, unless that cannot be read. */
  function take(state: State, name: string, raw: string): State | undefined {
    if (lists && isList(name)) {
      const own = name.slice(lists.prefix.length);
      const values = readNamed(own, raw, lists.of(state));
      return values && lists.put(state, { ...lists.of(state), [own]: values });
    }
    const value = keys[name]?.read(raw);
    return value === undefined ? undefined : keys[name]?.put(state, value);
  }

  function decodeParts(own: readonly string[]): Shared<State> {
    let state = empty;
    let problem: ShareProblem | undefined;
    const seen = new Set<string>();
    for (const part of own) {
      const name = nameOfPart(part);
      const next = seen.has(name) ? undefined : take(state, name, part.slice(name.length + 1));
      seen.add(name);
      if (next === undefined) problem = 'unreadable';
      else state = next;
    }
    return { state, found: true, problem };
  }

  const tidy = (state: State): State => decodeParts(parts(state)).state;
  const url = (address: string, state: State, id = ''): string => withFragmentBlock(address, kind, parts(tidy(state)), id);
  return {
    tidy, url,
    encode: (state, id = '') => url('', state, id).slice(1),
    decode: (fragment, id = '') => {
      const found = fragmentBlock(fragment, kind, id);
      if (!found) return { state: empty, found: false };
      if (found.parts.join('&').length > MAX_BLOCK) return { state: empty, found: true, problem: 'too-long' };
      // What a newer release means with a word is not known here.
      if (found.version !== version) return { state: empty, found: true, problem: /^v\d+$/.test(found.version) ? 'newer-version' : 'unreadable' };
      return decodeParts(found.parts);
    },
  };
}
