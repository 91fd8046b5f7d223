/** Milliseconds that the page waits for us at most, half a frame; then it gets a turn. */
const TURN = 8;

/**
 * Work in steps, so many in a turn as half a frame holds; the first turn is at once, and the page goes on between the others.
 * @param done gets what the last step gives
 * @param failed gets what a step throws: in a turn of its own it would be a fault of the page
 * @returns ends it, whether or not it is done
 */
export function inTurns<T>(steps: Iterator<unknown, T>, done: (value: T) => void, failed: (fault: unknown) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  const turn = (): void => {
    const until = performance.now() + TURN;
    try {
      while (!ended && performance.now() < until) {
        const step = steps.next();
        if (step.done) {
          ended = true;
          done(step.value);
        }
      }
    } catch (fault) {
      ended = true;
      failed(fault);
    }
    if (!ended) timer = setTimeout(turn);
  };
  turn();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}

/** Something that takes long, made in turns, and kept as long as it is asked for with the same. */
export class MadeInTurns<T> {
  private made: { readonly of: readonly unknown[]; value?: T; fault?: { readonly thrown: unknown } } | undefined;
  private end = (): void => undefined;
  private readonly ready: () => void;

  /** @param ready called when what was asked for is there, or will never be, and was not at once */
  constructor(ready: () => void) {
    this.ready = ready;
  }

  /**
   * `undefined` as long as it is not there.
   * @param of what it depends on
   * @throws what a step threw, whenever that was
   */
  get(of: readonly unknown[], steps: () => Iterator<unknown, T>): T | undefined {
    if (!this.made?.of.every((one, i) => one === of[i])) {
      const made: typeof this.made = { of };
      this.made = made;
      this.end();
      let isLater = false;
      const settle = (result: Pick<typeof made, 'value' | 'fault'>): void => {
        Object.assign(made, result);
        if (isLater) this.ready();
      };
      this.end = inTurns(steps(), (value) => settle({ value }), (thrown) => settle({ fault: { thrown } }));
      isLater = true;
    }
    if (this.made.fault) throw this.made.fault.thrown;
    return this.made.value;
  }
}
