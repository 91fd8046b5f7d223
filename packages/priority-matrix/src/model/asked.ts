/**
 * What a link asks to see, as readable parts of it: `#kde-priority-matrix=v1&taak=ai-act/registratie`, `wet=ai-act&datum=hoog-risico`,
 * `thema=ai,data`, `voor=gm0716`. A link is somebody else's text: of what it asks only what can exist is kept.
 */
import { readAskedThemes, type Theme } from '@digitaal-europa/data';
import type { Card } from './cards.ts';
import { isKey } from './format.ts';

export interface Asked {
  /** Open this card: `law/obligation`, or an own task of a board on this device. */
  readonly task?: string | undefined;
  /** Show the cards of this law. */
  readonly law?: string | undefined;
  /** Only those of this date of {@link law}. */
  readonly date?: string | undefined;
  /** Show the cards of laws on one of these themes. */
  readonly themes?: readonly Theme[] | undefined;
  /** An organisation (`gm0716`) or a type (`gemeente`). */
  readonly organisation?: string | undefined;
}

/** In the order in which they are written. Dutch, for people read links. */
const NAMES = { task: 'taak', law: 'wet', date: 'datum', themes: 'thema', organisation: 'voor' } as const satisfies Record<keyof Asked, string>;
const FIELDS = Object.keys(NAMES) as readonly (keyof Asked)[];
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const id = (text: string): string | undefined => (text.length <= 80 && ID.test(text) ? text : undefined);
/** What a part says, if it can be meant. Of themes those that exist. */
const READ: { readonly [K in keyof Asked]-?: (text: string) => Asked[K] } = {
  task: (text) => (isKey(text) ? text : undefined), law: id, date: id, organisation: id,
  themes: (text) => { const themes = readAskedThemes({ themes: text.split(',') }); return themes.length > 0 ? themes : undefined; },
};

/** The parts of a block that ask this. No sign in them needs an escape. */
export const writeAsked = (asked: Asked): string[] => FIELDS.flatMap((field) => {
  const text = asked[field]?.toString();
  return text !== undefined && READ[field](text) !== undefined ? [`${NAMES[field]}=${text}`] : [];
});

export interface ReadAsked {
  readonly asked: Asked;
  /** The part that holds a board: `z=…` or `t=…`. */
  readonly board?: string | undefined;
  /** A part of it cannot be meant, or stands there twice. */
  readonly unreadable: boolean;
}

/** Reads the parts of a block. Never throws. */
export function readAsked(parts: readonly string[]): ReadAsked {
  const asked: { -readonly [K in keyof Asked]: Asked[K] } = {};
  let board: string | undefined;
  let unreadable = false;
  for (const part of parts) {
    const [name = ''] = part.split('=', 1);
    const field = FIELDS.find((one) => NAMES[one] === name);
    const text = field && decoded(part.slice(name.length + 1));
    const value = field && text !== undefined ? READ[field](text) : undefined;
    if (/^[zt]=/.test(part) && board === undefined) board = part;
    else if (field && value !== undefined && asked[field] === undefined) Object.assign(asked, { [field]: value });
    else unreadable = true;
  }
  // A date has its name within its law only.
  if (asked.law === undefined && asked.date !== undefined) {
    delete asked.date;
    unreadable = true;
  }
  return { asked, board, unreadable };
}

/** Programs that hand on a link may escape what needs none. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The cards that are asked for, in the order of the cards: of the law, and of its date when one is named. */
export const cardsAsked = (cards: Iterable<Card>, { task, law, date }: Asked): readonly Card[] =>
  [...cards].filter((card) => card.key === task || (law !== undefined && card.law?.id === law && (date === undefined || card.obligation?.dates.includes(date))));

/** What a link names that the laws at hand do not have, or no longer. Own tasks are not looked up here: they are in a board. */
export function missingOf({ task, law }: Asked, known: readonly string[]): readonly string[] {
  const isOwn = task?.startsWith('eigen/');
  return [...(task !== undefined && !isOwn && !known.includes(task) ? [task] : []), ...(law !== undefined && !known.some((key) => key.startsWith(`${law}/`)) ? [law] : [])];
}
