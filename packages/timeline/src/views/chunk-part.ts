import { directive, type DirectiveResult } from 'lit/directive.js';
import type { Chunk, RowsInView } from '../timeline.window.ts';
import { LateDirective } from './late-directive.ts';

/** Draws some rows, and draws them again by itself when they come near the window or leave it: nothing else has to be drawn for that. */
class ChunkPart extends LateDirective {
  private given: { readonly inView: RowsInView; readonly chunk: Chunk; readonly view: () => unknown } | undefined;
  private was = '';
  private stop: (() => void) | undefined;

  override render(inView: RowsInView, chunk: Chunk, view: () => unknown): unknown {
    this.given = { inView, chunk, view };
    this.was = this.now;
    this.watch();
    return view();
  }

  override disconnected(): void {
    this.stop?.();
    this.stop = undefined;
  }

  override reconnected(): void {
    this.watch();
  }

  private watch(): void {
    this.stop ??= this.given?.inView.watch(() => this.check());
  }

  private get now(): string {
    return this.given ? `${this.given.inView.isNear(this.given.chunk)}/${this.given.inView.isDrawn(this.given.chunk)}` : '';
  }

  private check(): boolean {
    const { now } = this;
    if (now === this.was) return false;
    this.was = now;
    this.draw(() => this.given?.view());
    return true;
  }
}

const chunkDirective = directive(ChunkPart);

/** @param view makes the rows, or the room they take, by what `inView` says at that moment */
export const chunkPart = (inView: RowsInView, chunk: Chunk, view: () => unknown): DirectiveResult => chunkDirective(inView, chunk, view);
