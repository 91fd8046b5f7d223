/** Boards that came with a link: to look at and not kept, or known from before. */
import { sameContent } from './matrix.boards.ts';
import type { Desk } from './matrix.desk.ts';
import { randomId } from './matrix.ids.ts';
import type { Taken } from './matrix.link.ts';
import type { Board } from './model/board.ts';

/** A board from a link, with what of it has no place here. */
type Guest = Pick<Taken, 'lost' | 'dropped'> & { readonly board: Board };
interface KnownGuest extends Guest { /** Nothing was done with it since. */ readonly isSame: boolean }

export class Guests {
  private readonly desk: Desk;
  private guest: Guest | undefined;
  /** The board of a link that was kept before: what a link says then is shown when it is asked for. */
  private known: KnownGuest | undefined;

  constructor(desk: Desk) {
    this.desk = desk;
  }

  /** Takes the board in hand, or the one that the visitor made of it before. */
  take(guest: Guest): void {
    const { board } = guest;
    const known = this.desk.boards.find(({ id }) => id === board.id);
    this.known = known && { ...guest, isSame: sameContent(known, board) };
    if (known) this.desk.switchTo(board.id); else this.show(guest);
  }

  /** What the link says, beside the board that the visitor made of it before. False: there is no such link. */
  showAgain(): boolean {
    const { known } = this;
    this.known = undefined;
    if (known) this.show({ ...known, board: { ...known.board, id: randomId() } });
    return known !== undefined;
  }

  /** The visitor has seen that it was here before, or another link came. */
  dismiss(): void {
    this.known = undefined;
  }

  /** The board in hand came with a link, and is not kept. */
  get inHand(): Guest | undefined {
    return !this.desk.isKept && this.guest?.board.id === this.desk.board.id ? this.guest : undefined;
  }

  /** The board in hand was made of the last link before. */
  get again(): KnownGuest | undefined {
    return this.known?.board.id === this.desk.board.id ? this.known : undefined;
  }

  private show(guest: Guest): void {
    this.guest = guest;
    this.desk.show(guest.board);
  }
}
