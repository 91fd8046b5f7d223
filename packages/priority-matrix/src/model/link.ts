/**
 * A board as a part of a link: `#kde-priority-matrix=v1&z=…`. Of what people decided only where things stand, how they are met and what that was
 * reckoned with; what they wrote, and names, only when asked. Nothing here reads or writes the address of the page.
 *
 * Most of a link would be the names of obligations, so each stands in it as four signs made of its name; who opens it has the laws, and with
 * them the names. Signs that two names share are told apart by a salt.
 */
import { fromDay, toDay } from '@digitaal-europa/data';
import { ANSWERS, type Basis, type Board, type Decision, FOR_US, type Move } from './board.ts';
import { QUADRANTS } from './quadrants.ts';
import { board as checkBoard, isKey, type Left } from './format.ts';

/** Parts of a block: a board, packed or plain, and what `asked.ts` reads. */
const PARTS: readonly string[] = ['z', 't', 'taak', 'wet', 'datum', 'thema', 'voor'];
/** How this block is headed in a fragment, and which parts are its own. */
export const LINK = { name: 'kde-priority-matrix', version: 'v1', isOwn: (part: string): boolean => PARTS.includes(part) } as const;
/** Longest block that is read, and longest text that it may unfold to, in characters. */
export const MAX_LINK = 100_000;
export const MAX_UNFOLDED = 1_000_000;

/** What browsers have for packing; handed in by tests, and for browsers that lack it. */
export interface Packers { readonly CompressionStream?: unknown; readonly DecompressionStream?: unknown }
interface Chunk { readonly done: boolean; readonly value?: Uint8Array }
interface Pipe { readonly writable: { getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> } }; readonly readable: { getReader(): { read(): Promise<Chunk>; cancel(): Promise<void> } } }
type PipeClass = new (format: string) => Pipe;
interface Encoder { encode(text: string): Uint8Array }
interface Decoder { decode(bytes: Uint8Array): string }
interface Web extends Packers { TextEncoder: new () => Encoder; TextDecoder: new (label: string, options: { fatal: boolean }) => Decoder; btoa(text: string): string; atob(text: string): string }
const web = globalThis as unknown as Web;

/** All that comes out of a pipe; nothing when it is more than `most`, or no whole stream. Never unfolds more than that. */
async function through(pipe: Pipe, bytes: Uint8Array, most: number): Promise<Uint8Array | 'too-long' | undefined> {
  const [writer, reader] = [pipe.writable.getWriter(), pipe.readable.getReader()];
  // A fault is heard where it is read.
  const written = writer.write(bytes).then(() => writer.close()).catch(() => undefined);
  const found: Uint8Array[] = [];
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      found.push(next.value as Uint8Array);
      length += next.value?.length ?? 0;
      if (length > most) {
        void reader.cancel().catch(() => undefined);
        return 'too-long';
      }
    }
    await written;
  } catch {
    return undefined;
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const one of found) { all.set(one, at); at += one.length; }
  return all;
}
const binary = (bytes: Uint8Array): string => { let text = ''; for (const byte of bytes) text += String.fromCharCode(byte); return text; };
const toBase64 = (bytes: Uint8Array): string => web.btoa(binary(bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
const fromBase64 = (text: string): Uint8Array => Uint8Array.from(web.atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** A whole number in signs of six bits each. */
const put = (value: number, width: number): string => Array.from({ length: width }, (_, i) => DIGITS[Math.floor(value / 64 ** (width - 1 - i)) % 64]).join('');
/** Days since the year 0, months since 2000: never negative, and of few signs. */
const ZERO_DAY = 719_528;
const putDay = (date: string): string => put(toDay(date) + ZERO_DAY, 4);
const putMonth = (month: string): string => put((Number(month.slice(0, 4)) - 2000) * 12 + Number(month.slice(5)) - 1, 2);

/** Takes numbers off the front of a text; throws when there is no such number. */
class Taker {
  #at = 0;
  readonly #text: string;
  constructor(text: string) { this.#text = text; }
  signs(width: number): string { const found = this.#text.slice(this.#at, this.#at += width); if (found.length < width) throw new RangeError('too short'); return found; }
  number(width: number): number { return [...this.signs(width)].reduce((value, sign) => { const digit = DIGITS.indexOf(sign); if (digit < 0) throw new RangeError('no digit'); return value * 64 + digit; }, 0); }
  day(): string { return fromDay(this.number(4) - ZERO_DAY); }
  month(): string { const all = this.number(2); return `${2000 + Math.floor(all / 12)}-${String(all % 12 + 1).padStart(2, '0')}`; }
  many<T>(take: () => T): T[] { return Array.from({ length: this.number(2) }, take); }
  get rest(): string { return this.#text.slice(this.#at); }
}

/** Four signs for a name: FNV-1a, of which 24 bits are kept. */
function signOf(key: string, salt: number): string {
  let hash = 0x811c9dc5 ^ salt;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return put(((hash >>> 8) ^ hash) & 0xff_ffff, 4);
}
/** The first salt with which no two names have the same signs. */
function saltFor(keys: readonly string[]): number {
  for (let salt = 0; salt < 63; salt++) if (new Set(keys.map((key) => signOf(key, salt))).size === keys.length) return salt;
  return 63;
}

export interface LinkOptions {
  /** `law/obligation` of all laws at hand. */
  readonly known: readonly string[];
  /** True: also notes, reasons, names, and all else that people wrote. */
  readonly notes?: boolean | undefined;
}

const leanMove = ({ quadrant, startBy, on, basis }: Move): Move => ({ quadrant, ...(startBy !== undefined && { startBy }), on, basis });
const lean = ({ move, answer, forUs, pinned, leadMonths, priority }: Decision): Decision =>
  ({ ...(move && { move: leanMove(move) }), ...(answer && { answer }), ...(forUs && { forUs }), ...(pinned && { pinned }), ...(leadMonths !== undefined && { leadMonths }), ...(priority !== undefined && { priority }) });
/** The part of a board that a link holds. */
export function shareable(board: Board, notes = false): Omit<Board, 'id'> {
  const { id: _, generated: __, ...all } = board;
  if (notes) return all;
  const decisions = Object.entries(board.decisions).map(([key, decision]) => [key, lean(decision)] as const).filter(([, decision]) => Object.keys(decision).length > 0);
  return { ...all, name: '', decisions: Object.fromEntries(decisions) };
}

/** Bits of a move: its quadrant, that of its basis (or none), and whether it has a start month. */
const QUADRANT = 4;
const SPAN = (QUADRANT + 1) * QUADRANT;
/** Which days a basis has. */
const KINDS = ['day', 'span', 'first', 'last'] as const;

function writeLean({ profile, settings, decisions, own }: Omit<Board, 'id'>, known: readonly string[]): string {
  const entries = Object.entries(decisions);
  const names = new Set(known);
  const extra = entries.map(([key]) => key).filter((key) => !names.has(key));
  const salt = saltFor([...names, ...extra]);
  const sign = (key: string): string => signOf(key, salt);
  const many = <T>(all: readonly T[], write: (one: T) => string): string => put(all.length, 2) + all.map(write).join('');
  const having = <K extends keyof Decision>(part: K, value?: Decision[K]): [string, Decision][] => entries.filter(([, one]) => (value === undefined ? one[part] !== undefined : one[part] === value));
  const spanOf = ({ earliest, latest }: Basis): string => {
    const kind: typeof KINDS[number] = latest === undefined ? 'first' : earliest === undefined ? 'last' : earliest === latest ? 'day' : 'span';
    return put(KINDS.indexOf(kind), 1) + (earliest === undefined ? '' : putDay(earliest)) + (latest === undefined || kind === 'day' ? '' : putDay(latest));
  };
  const moves = having('move') as [string, { move: Move }][];
  const dated = ({ earliest, latest }: Basis): boolean => earliest !== undefined || latest !== undefined;
  const spans = [...new Set(moves.filter(([, { move }]) => dated(move.basis)).map(([, { move }]) => spanOf(move.basis)))].sort();
  const width = spans.length < 64 ? 1 : 2;
  const days = [...new Set(moves.map(([, { move }]) => move.on))].sort();
  return put(salt, 1) + many(spans, (one) => one)
    + many(days, (day) => putDay(day) + many(moves.filter(([, { move }]) => move.on === day), ([key, { move: { quadrant, startBy, basis } }]) =>
      sign(key) + put(QUADRANTS.indexOf(quadrant) + QUADRANT * (basis.quadrant ? QUADRANTS.indexOf(basis.quadrant) + 1 : 0) + (startBy === undefined ? 0 : SPAN), 1)
      + put(dated(basis) ? spans.indexOf(spanOf(basis)) + 1 : 0, width) + (startBy === undefined ? '' : putMonth(startBy))))
    + ANSWERS.map((one) => many(having('answer', one), ([key]) => sign(key))).join('')
    + many(having('pinned'), ([key]) => sign(key))
    + many(having('leadMonths'), ([key, { leadMonths = 0 }]) => sign(key) + put(leadMonths * 4, 2))
    + many(having('priority'), ([key, { priority = 0 }]) => sign(key) + put(priority, 1))
    + FOR_US.map((one) => many(having('forUs', one), ([key]) => sign(key))).join('')
    + JSON.stringify([profile, ...(own.length + extra.length > 0 || Object.keys(settings).length > 0 ? [settings, own, extra] : [])]);
}

/** A board without its keys: what the signs mean is looked up. `lost`: signs that no name at hand has. */
function readLean(text: string, known: readonly string[]): { value: Record<string, unknown>; lost: number } {
  const start = text.indexOf('[');
  const [profile, settings = {}, own = [], extra = []] = JSON.parse(text.slice(start)) as unknown[];
  const take = new Taker(text.slice(0, start));
  const salt = take.number(1);
  const names = new Map<string, string | undefined>();
  for (const key of new Set([...known, ...(Array.isArray(extra) ? extra : []).filter((one): one is string => typeof one === 'string' && isKey(one))])) names.set(signOf(key, salt), names.has(signOf(key, salt)) ? undefined : key);
  const decisions = new Map<string, Record<string, unknown>>();
  const lost = new Set<string>();
  const add = (sign: string, part: Record<string, unknown>): void => { const key = names.get(sign); if (key === undefined) lost.add(sign); else decisions.set(key, { ...decisions.get(key), ...part }); };
  const spans = take.many((): Basis => {
    const kind = KINDS[take.number(1)];
    if (kind === 'day') { const day = take.day(); return { earliest: day, latest: day }; }
    return { ...(kind !== 'last' && { earliest: take.day() }), ...(kind !== 'first' && { latest: take.day() }) };
  });
  const width = spans.length < 64 ? 1 : 2;
  take.many(() => {
    const on = take.day();
    take.many(() => {
      const sign = take.signs(4);
      const bits = take.number(1);
      const was = Math.floor(bits / QUADRANT) % (QUADRANT + 1);
      const basis = { ...spans[take.number(width) - 1], ...(was > 0 && { quadrant: QUADRANTS[was - 1] }) };
      add(sign, { move: { quadrant: QUADRANTS[bits % QUADRANT], ...(bits >= SPAN && { startBy: take.month() }), on, basis } });
    });
  });
  for (const answer of ANSWERS) take.many(() => add(take.signs(4), { answer }));
  take.many(() => add(take.signs(4), { pinned: true }));
  take.many(() => add(take.signs(4), { leadMonths: take.number(2) / 4 }));
  take.many(() => add(take.signs(4), { priority: take.number(1) }));
  for (const forUs of FOR_US) take.many(() => add(take.signs(4), { forUs }));
  if (take.rest !== '') throw new RangeError('too long');
  return { value: { profile, settings, own, decisions: Object.fromEntries(decisions) }, lost: lost.size };
}

/** The part of a link that holds this board: `z=…` packed, `t=…` where that is shorter, or browsers cannot pack. */
export async function encodeLink(board: Board, { known, notes = false }: LinkOptions, { CompressionStream: Packer }: Packers = web): Promise<string> {
  const part = shareable(board, notes);
  const text = notes ? JSON.stringify(part) : writeLean(part, known);
  const plain = `t=${encodeURIComponent(text).replace(/[!'()*.]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
  if (Packer === undefined) return plain;
  const packed = await through(new (Packer as PipeClass)('deflate-raw'), new web.TextEncoder().encode(text), Infinity);
  return packed instanceof Uint8Array && packed.length * 4 / 3 + 2 < plain.length ? `z=${toBase64(packed)}` : plain;
}

/** Why a link does not give all it asked. */
export type LinkProblem = 'newer-version' | 'too-long' | 'unreadable' | 'cannot-unpack';

export type Linked =
  | { readonly ok: true; /** With the id and name that were handed in; its own name when the link holds it. */ readonly board: Board; /** Decisions on obligations that the laws at hand do not have. */ readonly lost: number; /** Parts that were left out or cut. */ readonly dropped: number }
  | { readonly ok: false; readonly problem: LinkProblem };

/** Reads what {@link encodeLink} wrote, from a block with this version. Never throws, and never unfolds more than {@link MAX_UNFOLDED}. */
export async function decodeLink(block: string, as: { readonly id: string; readonly name: string; readonly known: readonly string[]; readonly version?: string }, { DecompressionStream: Unpacker }: Packers = web): Promise<Linked> {
  const refuse = (problem: LinkProblem): Linked => ({ ok: false, problem });
  const { version = LINK.version } = as;
  if (version !== LINK.version) return refuse(/^v\d{1,6}$/.test(version) ? 'newer-version' : 'unreadable');
  if (block.length > MAX_LINK) return refuse('too-long');
  try {
    let text = decodeURIComponent(block.slice(2));
    if (block.startsWith('z=')) {
      if (Unpacker === undefined) return refuse('cannot-unpack');
      const bytes = await through(new (Unpacker as PipeClass)('deflate-raw'), fromBase64(text), MAX_UNFOLDED);
      if (!(bytes instanceof Uint8Array)) return refuse(bytes ?? 'unreadable');
      text = new web.TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } else if (!block.startsWith('t=')) return refuse('unreadable');
    const { value, lost } = text.startsWith('{') ? { value: JSON.parse(text) as Record<string, unknown>, lost: 0 } : readLean(text, as.known);
    const left: Left = { dropped: 0 };
    const found = checkBoard({ name: as.name, ...value, id: as.id }, left);
    return found ? { ok: true, board: found, lost, dropped: left.dropped } : refuse('unreadable');
  } catch {
    return refuse('unreadable');
  }
}
