/** `kde-data new`: a new record, by answering questions in Dutch or by flags. Every answer is checked at once, and no file is overwritten. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import type { CalendarDate } from '../calendar.ts';
import { checkRecord, type FeedKind } from '../feed.ts';
import { KINDS } from '../kinds.ts';
import { expand, type Fields } from './expand.ts';
import { recordJsonSchema } from './json-schema.ts';
import { fallbackOf, flagOf, isNewKind, NEW_KINDS, QUESTIONS, valueOf, type NewKind, type Question } from './questions.ts';

export interface NewIo {
  /** The folder with content. */
  readonly content: string;
  readonly today: CalendarDate;
  /** Gives the answer to a question; `undefined` when there will be none. Absent: nobody to ask, flags only. */
  readonly ask?: ((question: string) => Promise<string | undefined>) | undefined;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

/** Where the questions of a command are asked. */
export interface Asker { readonly ask: (question: string) => Promise<string | undefined>; readonly close: () => void }

/** Asks on a terminal, or on any pair of streams. Lines that come early wait for their question. */
export function asker(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Asker {
  const lines = createInterface({ input });
  const answers = lines[Symbol.asyncIterator]();
  return {
    async ask(question) {
      output.write(question);
      const next: IteratorResult<string, undefined> = await answers.next();
      return next.done === true ? undefined : next.value;
    },
    close: () => lines.close(),
  };
}

/** How to use it: for a kind of record, with its fields. */
export const newUsage = (kind?: NewKind): string => kind === undefined
  ? 'Gebruik: kde-data new <law|fund|network|service> [--veld waarde …] [--content map]\n'
  : `Gebruik: kde-data new ${kind} [--veld waarde …] [--content map]\n\nVelden:\n${QUESTIONS[kind].map((question) => `  --${flagOf(question)}${question.choices === undefined ? '' : ` ${Object.keys(question.choices).join('|')}`}\n`).join('')}`;

type Answers = ReadonlyMap<string, string>;

/** The record as an editor would write it: `title.nl` inside `title`, `sources[0].url` in a list. */
function nested(answers: Answers): Fields {
  const root: Record<string, unknown> = {};
  for (const [path, value] of answers) {
    const keys = path.match(/[^.[\]]+/g) ?? [];
    let at = root;
    keys.forEach((key, i) => {
      const next = keys[i + 1];
      if (next === undefined) at[key] = value;
      else at = (at[key] ??= /^\d+$/.test(next) ? [] : {}) as Record<string, unknown>;
    });
  }
  return root;
}

/** What the package's own reader says of the answers so far, by path. */
function problemsOf(kind: NewKind, answers: Answers): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const schema = recordJsonSchema(NEW_KINDS[kind]);
  const record = expand(schema, nested(answers), (path, message) => void found.set(path, message));
  for (const { path, message } of checkRecord<FeedKind>(KINDS[NEW_KINDS[kind]], record).issues) found.set(path, message);
  return found;
}

/** Why this answer will not do, in Dutch; `undefined` when it will. */
function problemWith(kind: NewKind, question: Question, value: string, answers: Answers, file: (id: string) => string): string | undefined {
  const { path, choices, expected } = question;
  if (choices !== undefined && !Object.hasOwn(choices, value)) return `"${value}" staat niet in de lijst. Kies uit: ${Object.entries(choices).map(([name, { nl }]) => `${name} (${nl})`).join(', ')}.`;
  if (problemsOf(kind, new Map([...answers, [path, value]])).has(path)) return `"${value}" kan hier niet. Verwacht: ${expected}.`;
  if (path === 'id' && existsSync(file(value))) return `Er is al een bestand ${file(value)}. Kies een andere naam, of werk dat bestand bij.`;
  if (path === 'evidence' && value !== 'unverified' && !answers.has('sources[0].url')) return 'Zonder bron kan niemand dit nagaan. Noem een bron, of kies unverified (nog te bevestigen).';
  return undefined;
}

const hint = ({ choices, optional, expected }: Question, fallback: string | undefined): string => {
  const extra = [choices === undefined ? expected : Object.entries(choices).map(([name, { nl }]) => (name === nl ? name : `${name} (${nl})`)).join(', '), fallback !== undefined ? `leeg: ${fallback}` : optional ? 'mag leeg' : undefined];
  return extra.filter((part) => part !== undefined).join('; ');
};

/** Nobody answers any more. */
const STOPPED = Symbol('stopped');

/**
 * A right answer to one question, or `undefined` for one that stays open. A wrong one is said and asked again; with nobody to ask it goes to
 * `wrong`.
 */
async function answerTo(question: Question, flagged: string | undefined, check: (value: string) => string | undefined, { ask, print, today }: NewIo, wrong: string[]): Promise<string | undefined | typeof STOPPED> {
  const fallback = fallbackOf(question, today);
  const read = (answer: string | undefined): string | undefined => valueOf(question, answer?.trim() ?? '') || fallback;
  const problemIn = (value: string | undefined): string | undefined => (value !== undefined ? check(value) : question.optional ? undefined : 'Dit antwoord is nodig.');
  if (flagged !== undefined || ask === undefined) {
    const value = read(flagged);
    const problem = problemIn(value);
    if (problem === undefined) return value;
    if (ask === undefined) {
      wrong.push(`--${flagOf(question)}: ${problem}`);
      return undefined;
    }
    print(`--${flagOf(question)}: ${problem}\n`);
  }
  for (;;) {
    const answer = await ask(`${question.text} (${hint(question, fallback)})\n> `);
    if (answer === undefined) return STOPPED;
    const value = read(answer);
    const problem = problemIn(value);
    if (problem === undefined) return value;
    print(`${problem}\n`);
  }
}

/** Runs the command and gives the exit code: 0 written, 1 stopped before the end, 2 wrong usage or a wrong flag. */
export async function newRecord(args: readonly string[], io: NewIo): Promise<number> {
  const { content, print, printError } = io;
  const [name, ...flags] = args;
  if (!isNewKind(name)) {
    printError(`kde-data: ${name === undefined ? 'wat wilt u maken?' : `onbekende soort "${name}"`}\n\n${newUsage()}`);
    return 2;
  }
  const kind = name;
  let given: Readonly<Record<string, string | undefined>>;
  try {
    given = parseArgs({ args: flags, options: Object.fromEntries(QUESTIONS[kind].map((question) => [flagOf(question), { type: 'string' as const }])) }).values;
  } catch (error) {
    printError(`kde-data: ${(error as Error).message}\n\n${newUsage(kind)}`);
    return 2;
  }
  const file = (id: string): string => join(content, NEW_KINDS[kind], `${id}.yaml`);
  const answers = new Map<string, string>();
  const wrong: string[] = [];
  for (const question of QUESTIONS[kind]) {
    const answer = await answerTo(question, given[flagOf(question)], (value) => problemWith(kind, question, value, answers, file), io, wrong);
    if (answer === STOPPED) {
      printError('\nGestopt. Er is niets geschreven.\n');
      return 1;
    }
    if (answer !== undefined) answers.set(question.path, answer);
  }
  const left = wrong.length > 0 ? [] : [...problemsOf(kind, answers)].map(([path, message]) => `${path}: ${message}`);
  if (wrong.length + left.length > 0) {
    printError(`${[...wrong, ...left].join('\n')}\n\n${newUsage(kind)}`);
    return 2;
  }
  const path = file(answers.get('id') ?? '');
  mkdirSync(join(content, NEW_KINDS[kind]), { recursive: true });
  writeFileSync(path, stringify(nested(answers), { lineWidth: 120 }), { flag: 'wx' });
  print(`Gemaakt: ${path}\n\nZo gaat u verder:\n${nextSteps(kind)}`);
  return 0;
}

function nextSteps(kind: NewKind): string {
  const add: Readonly<Record<NewKind, string>> = {
    law: 'Vul de datums aan, elk met een bron (dates), en daarna wat de wet vraagt (obligations).',
    fund: 'Vul aan wie kan aanvragen (applicants) en voeg de oproepen toe (calls).',
    network: 'Vul aan voor wie het is (audience) en wie er bekend lid zijn (memberships).',
    service: 'Vul aan wie het aanbiedt (providers) en bij welke wetten het helpt (laws).',
  };
  return `1. ${add[kind]}\n2. Weet u iets niet? Laat het weg. Wat een goede invulling is, staat in GUIDELINES.md.\n3. Controleer alles met: npx kde-data validate\n`;
}
