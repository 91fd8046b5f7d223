/** Lanes: which of them is free for something that must stand at its own place sideways. */
import type { Span } from './plot-card.ts';

/** Something in a lane: how far it reaches, how high it is, and how far above the middle of the lane. */
export interface Part extends Span { readonly height: number; readonly up: number }

export const touches = (a: Span, b: Span, gap: number): boolean => a.from < b.to + gap && b.from < a.to + gap;

interface Taken extends Span { readonly top: number; readonly bottom: number }

/** What is taken in one row of boxes: both share it, so that what reaches over the line between them is in the way there too. */
export class Floor {
  bottom: number;
  readonly #head: number;
  readonly #gap: number;
  /** By strips of the height, so that only what is near is looked at. */
  readonly #strips = new Map<number, Taken[]>();

  constructor(head: number, gap: number) {
    [this.bottom, this.#head, this.#gap] = [head, head, gap];
  }

  /** Takes the first lane in which all parts are free. @returns the middle of that lane */
  take(parts: readonly Part[], lane: number): number {
    let middle = this.#head + lane / 2;
    while (!parts.every((part) => this.#isFree(part, middle))) middle += lane;
    for (const { from, to, height, up } of parts) {
      const taken: Taken = { from, to, top: middle - up - height / 2, bottom: middle - up + height / 2 };
      for (let strip = stripOf(taken.top); strip <= stripOf(taken.bottom); strip++) {
        const own = this.#strips.get(strip);
        if (own) own.push(taken);
        else this.#strips.set(strip, [taken]);
      }
    }
    this.bottom = Math.max(this.bottom, middle + lane / 2);
    return middle;
  }

  #isFree(part: Part, middle: number): boolean {
    const [top, bottom] = [middle - part.up - part.height / 2, middle - part.up + part.height / 2];
    for (let strip = stripOf(top); strip <= stripOf(bottom); strip++) {
      for (const other of this.#strips.get(strip) ?? []) if (top < other.bottom && other.top < bottom && touches(part, other, this.#gap)) return false;
    }
    return true;
  }
}

const stripOf = (y: number): number => Math.floor(y / 32);
