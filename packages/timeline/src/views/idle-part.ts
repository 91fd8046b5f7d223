import { nothing } from 'lit';
import { directive, type DirectiveResult } from 'lit/directive.js';
import { cancelIdle, whenIdle } from '../idle.ts';
import { LateDirective } from './late-directive.ts';

/** Leaves a part empty until the browser has a moment; from then on it is drawn along with the rest. */
class IdlePart extends LateDirective {
  private view: (() => unknown) | undefined;
  private ready = false;
  private waiting = 0;

  override render(view: () => unknown): unknown {
    this.view = view;
    if (this.ready) return view();
    this.wait();
    return nothing;
  }

  override disconnected(): void {
    cancelIdle(this.waiting);
    this.waiting = 0;
  }

  override reconnected(): void {
    this.wait();
  }

  private wait(): void {
    if (this.ready) return;
    this.waiting ||= whenIdle(() => {
      this.ready = true;
      this.draw(() => this.view?.());
    });
  }
}

const idleDirective = directive(IdlePart);

/** For what the first picture can do without. */
export const idlePart = (view: () => unknown): DirectiveResult => idleDirective(view);
