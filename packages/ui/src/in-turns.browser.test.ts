import { expect, waitUntil } from '@open-wc/testing';
import { inTurns, MadeInTurns } from './in-turns.ts';

/** Each step takes a millisecond. */
function* busy(steps: number, log: string[]): Generator<undefined, string> {
  for (let i = 0; i < steps; i++) {
    for (const until = performance.now() + 1; performance.now() < until;);
    log.push('step');
    yield;
  }
  return 'made';
}

const unexpected = (fault: unknown): void => { throw fault; };
/** Breaks after so many steps. */
function* breaking(steps: number): Generator<undefined, string> {
  yield* busy(steps, []);
  throw new Error('broken');
}

describe('work in turns', () => {
  it('is done at once when it is little', () => {
    let made = '';
    inTurns(busy(0, []), (value) => { made = value; }, unexpected);
    expect(made).to.equal('made');
  });

  it('lets the page have a turn in between', async () => {
    const log: string[] = [];
    inTurns(busy(40, log), (value) => log.push(value), unexpected);
    expect(log.length).to.be.within(1, 20);
    setTimeout(() => log.push('page'));
    await waitUntil(() => log.includes('made'), 'it is done', { timeout: 5000 });
    expect(log.indexOf('page')).to.be.below(log.indexOf('made'));
    expect(log.filter((one) => one === 'step').length).to.equal(40);
  });

  it('ends when it is no longer wanted', async () => {
    const log: string[] = [];
    const end = inTurns(busy(40, log), (value) => log.push(value), unexpected);
    const before = log.length;
    end();
    // A turn that was still to come would have come before this.
    await new Promise((later) => setTimeout(() => setTimeout(later)));
    expect(log.length).to.equal(before);
  });
});

describe('what is made in turns', () => {
  it('is there at once when it is little, and later when it is much, and then says so', async () => {
    let said = 0;
    const made = new MadeInTurns<string>(() => { said += 1; });
    expect([made.get(['a'], () => busy(0, [])), said]).to.deep.equal(['made', 0]);
    expect(made.get(['b'], () => busy(40, []))).to.equal(undefined);
    await waitUntil(() => said === 1, 'it says so', { timeout: 5000 });
    expect(made.get(['b'], () => { throw new Error('made twice'); })).to.equal('made');
  });

  it('is only the last that was asked for', async () => {
    const first: string[] = [];
    const second: string[] = [];
    let said = 0;
    const made = new MadeInTurns<string>(() => { said += 1; });
    made.get(['a'], () => busy(40, first));
    made.get(['b'], () => busy(40, second));
    await waitUntil(() => said > 0, 'it says so', { timeout: 5000 });
    expect([said, second.length, first.length < 40]).to.deep.equal([1, 40, true]);
  });

  it('throws what a step threw to who asks for it, at once and later, and never to the page', async () => {
    const thrown: unknown[] = [];
    const note = (event: ErrorEvent): void => { thrown.push(event.message); };
    addEventListener('error', note);
    let said = 0;
    const made = new MadeInTurns<string>(() => { said += 1; });
    expect(() => made.get(['a'], () => breaking(0))).to.throw('broken');
    expect(() => made.get(['a'], () => busy(0, [])), 'asked again').to.throw('broken');
    expect(made.get(['b'], () => breaking(40))).to.equal(undefined);
    await waitUntil(() => said === 1, 'it says so', { timeout: 5000 });
    expect(() => made.get(['b'], () => busy(0, []))).to.throw('broken');
    removeEventListener('error', note);
    expect(thrown).to.deep.equal([]);
  });
});
