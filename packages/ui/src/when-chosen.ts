import { noChange } from 'lit';
import { Directive, directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';
import { nextTurn } from './next-turn.ts';

type Act = (select: HTMLSelectElement) => void;

/** Keys that choose or go on; every other one passes choices. */
const CHOOSING = /^(Enter| |Tab|Escape)$/;

class WhenChosen extends Directive {
  private act: Act | undefined;
  /** A key that passes choices is down. */
  private passing = false;
  private held = false;

  render(_act: Act): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [act]: [Act]): unknown {
    if (!this.act) for (const type of ['change', 'keydown', 'keyup', 'blur']) element.addEventListener(type, this);
    this.act = act;
    return noChange;
  }

  handleEvent(event: Event): void {
    const { type, key, currentTarget } = event as KeyboardEvent;
    if (type === 'change') this.held = true;
    else this.passing = type === 'keydown' && !CHOOSING.test(key);
    const leaves = type === 'blur';
    if (!this.held || (!leaves && (this.passing || (type !== 'change' && key !== 'Enter')))) return;
    this.held = false;
    const act = (): void => this.act?.(currentTarget as HTMLSelectElement);
    // What takes the focus has it first: what is drawn by then must not get it back.
    if (leaves) void nextTurn().then(act);
    else act();
  }
}

const whenChosenDirective = directive(WhenChosen);

/**
 * For a select of which the choice takes it elsewhere, as an attribute of its own: `<select ${whenChosen(act)}>`. With the arrow keys a closed list
 * passes every choice on the way, and the browser tells of each; such a choice counts when the visitor goes on: by Enter, or to another field.
 * What is pressed in an open list counts at once.
 */
export const whenChosen = (act: Act): DirectiveResult => whenChosenDirective(act);
