import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { LoadError } from '../fetch-json.ts';
import { answer, feedAddress, guardConsole, served } from '../testing/index.ts';
import { FeedController, type FeedSource, type Loaded } from './feed-controller.ts';

/** A feed is `{ name }`; a name in capitals is left out with an issue, and any other shape is refused. */
function read(input: unknown): Loaded<string, string> {
  const { name } = input as { name: unknown };
  if (name === 'defect') throw new TypeError('a fault of ours');
  if (typeof name !== 'string') throw new LoadError('shape', 'no name; expected one', { issues: ['name'] });
  return { value: name, issues: name === name.toUpperCase() ? ['capitals'] : [] };
}

class TestFeed extends LitElement {
  @property({ attribute: false }) source: FeedSource | undefined;
  /** What the controller told, in order. */
  readonly told: string[] = [];
  /** What the next drawing finds done. */
  prepared: () => Iterable<unknown> = () => [];
  readonly feed = new FeedController<string, string>(this, {
    source: () => this.source,
    read,
    prepare: () => this.prepared(),
    onLoad: ({ value, issues }) => this.told.push(`${value}${issues.length > 0 ? ` (${issues.join()})` : ''}`),
    onError: ({ code }) => this.told.push(`error ${code}`),
  });

  protected override render(): string {
    return `${this.feed.loaded?.value ?? 'nothing'}, ${this.feed.error?.code ?? 'no error'}${this.feed.pending ? ', pending' : ''}`;
  }
}
customElements.define('test-feed', TestFeed);

const make = (source?: FeedSource): Promise<TestFeed> => fixture<TestFeed>(html`<test-feed .source=${source}></test-feed>`);
const shown = (element: TestFeed): string => element.shadowRoot?.textContent ?? '';
const shows = (element: TestFeed, text: string): Promise<void> => waitUntil(() => shown(element) === text, `shows "${text}"; last "${shown(element)}"`, { timeout: 5000 });

/** A source in the hands of the test, which does not listen to its signal. */
function held(): { source: (signal: AbortSignal) => Promise<unknown>; signals: AbortSignal[]; bring: (name: string) => void; fail: (error: Error) => void } {
  const signals: AbortSignal[] = [];
  const waiting: PromiseWithResolvers[] = [];
  return {
    signals,
    source: (signal) => {
      signals.push(signal);
      return new Promise((resolve, reject) => { waiting.push({ resolve, reject }); });
    },
    bring: (name) => waiting.shift()?.resolve({ name }),
    fail: (error) => waiting.shift()?.reject(error),
  };
}
interface PromiseWithResolvers {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

describe('FeedController', () => {
  guardConsole();

  it('has what the drawing needs prepared in turns, with the data there and nobody told yet', async () => {
    const element = document.createElement('test-feed') as TestFeed;
    const steps: string[] = [];
    const during = (step: string): void => {
      steps.push(`${step}: ${element.feed.loaded?.value ?? ''} ${element.told.join()}`);
      setTimeout(() => steps.push('the page'));
    };
    element.prepared = function* () {
      yield during('first');
      yield during('second');
    };
    element.source = () => Promise.resolve({ name: 'wetten' });
    document.body.append(element);
    await waitUntil(() => element.told.length > 0, 'told', { timeout: 5000 });
    element.remove();
    expect(steps).to.deep.equal(['first: wetten ', 'the page', 'second: wetten ', 'the page']);
  });

  it('prepares the first drawing only: of what is loaded again nothing is seen before it is told', async () => {
    const element = document.createElement('test-feed') as TestFeed;
    const prepared: string[] = [];
    element.prepared = () => [prepared.push(element.feed.loaded?.value ?? '')];
    element.source = () => Promise.resolve({ name: prepared.length === 0 ? 'eerst' : 'later' });
    document.body.append(element);
    await waitUntil(() => element.told.length === 1, 'told', { timeout: 5000 });
    const seen = new Set<string>();
    const again = element.feed.reload();
    while (element.told.length === 1) {
      seen.add(element.feed.loaded?.value ?? '');
      await new Promise((resolve) => { setTimeout(resolve); });
    }
    await again;
    element.remove();
    expect([[...seen], prepared, element.told]).to.deep.equal([['eerst'], ['eerst'], ['eerst', 'later']]);
  });

  it('prepares for a value that was given as for one that was fetched, and draws a later one at once', async () => {
    const element = document.createElement('test-feed') as TestFeed;
    const asked: string[] = [];
    element.prepared = () => [asked.push(element.feed.loaded?.value ?? '')];
    element.source = { name: 'gegeven' };
    document.body.append(element);
    await waitUntil(() => element.told.length > 0, 'told', { timeout: 5000 });
    element.source = { name: 'later' };
    // All that takes no turn of its own is done before this one.
    await new Promise((resolve) => { setTimeout(resolve); });
    const drawn = shown(element);
    element.remove();
    expect([asked, element.told, drawn]).to.deep.equal([['gegeven'], ['gegeven', 'later'], 'later, no error']);
  });

  it('does what waits for data when they are told, only the last of it, and what comes later at once', async () => {
    const element = document.createElement('test-feed') as TestFeed;
    const ask = (what: string): void => element.feed.whenLoaded(() => { element.told.push(what); });
    ask('first');
    element.source = { name: 'gegeven' };
    element.prepared = () => [ask('second')];
    document.body.append(element);
    await waitUntil(() => element.told.length > 1, 'told', { timeout: 5000 });
    ask('third');
    element.remove();
    expect(element.told).to.deep.equal(['gegeven', 'second', 'third']);
  });

  it('brings the element into view while what was asked for has to wait, and not when it is there', async () => {
    const page = await fixture<HTMLElement>(html`<div><div></div><test-feed></test-feed><div></div></div>`);
    const [before, element, after] = page.children as unknown as [HTMLElement, TestFeed, HTMLElement];
    before.style.blockSize = after.style.blockSize = '3000px';
    element.feed.whenLoaded(() => undefined);
    expect(Math.round(element.getBoundingClientRect().top)).to.equal(0);
    element.source = { name: 'gegeven' };
    await waitUntil(() => element.told.length > 0, 'told', { timeout: 5000 });
    scrollTo(0, 0);
    element.feed.whenLoaded(() => undefined);
    expect(scrollY).to.equal(0);
  });

  it('tells nobody when the element leaves between two steps', async () => {
    const element = document.createElement('test-feed') as TestFeed;
    element.prepared = function* () {
      yield element.remove();
      yield element.told.push('went on');
    };
    element.source = () => Promise.resolve({ name: 'wetten' });
    document.body.append(element);
    await waitUntil(() => !element.isConnected, 'left', { timeout: 5000 });
    await nextFrame();
    await nextFrame();
    expect(element.told).to.deep.equal([]);
  });

  it('is reading while a value that was given is read, and not while an answer is on its way', async () => {
    const states = async (source: FeedSource): Promise<boolean[]> => {
      const element = document.createElement('test-feed') as TestFeed;
      element.source = source;
      const seen: boolean[] = [];
      element.addController({ hostUpdated: () => { seen.push(element.feed.reading); } });
      document.body.append(element);
      await waitUntil(() => element.told.length > 0, 'told', { timeout: 5000 });
      await element.updateComplete;
      element.remove();
      return seen;
    };
    const given = await states({ name: 'Given' });
    expect(given[0]).to.equal(true);
    expect(given.at(-1)).to.equal(false);
    expect(await states(await served({ json: { name: 'Fetched' } }))).to.not.include(true);
    expect(await states(() => Promise.resolve({ name: 'Brought' }))).to.not.include(true);
  });

  it('is pending until an answer comes, then has the data', async () => {
    const address = feedAddress();
    const element = await make(address);
    expect(shown(element)).to.equal('nothing, no error, pending');
    await answer(address, { json: { name: 'wetten' } });
    await shows(element, 'wetten, no error');
    expect(element.told).to.deep.equal(['wetten']);
  });

  it('hands on what the reader left out', async () => {
    const element = await make({ name: 'AI' });
    await shows(element, 'AI, no error');
    expect(element.feed.loaded?.issues).to.deep.equal(['capitals']);
    expect(element.told).to.deep.equal(['AI (capitals)']);
  });

  it('takes an address, a URL, an object and a function', async () => {
    const element = await make(await served({ json: { name: 'address' } }));
    await shows(element, 'address, no error');
    element.source = new URL(await served({ json: { name: 'URL' } }), document.baseURI);
    await shows(element, 'URL, no error');
    element.source = { name: 'object' };
    await shows(element, 'object, no error');
    element.source = () => Promise.resolve({ name: 'function' });
    await shows(element, 'function, no error');
  });

  it('waits while there is no source, and keeps what it has when the source goes', async () => {
    const element = await make();
    await shows(element, 'nothing, no error');
    element.source = { name: 'now' };
    await shows(element, 'now, no error');
    element.source = undefined;
    await element.updateComplete;
    await shows(element, 'now, no error');
    expect(element.told).to.deep.equal(['now']);
  });

  it('loads a source once, however often the element renders', async () => {
    const { source, signals, bring } = held();
    const element = await make(source);
    bring('once');
    await shows(element, 'once, no error');
    element.requestUpdate();
    await element.updateComplete;
    expect(signals.length).to.equal(1);
  });

  it('aborts what is under way when the source changes; a late first answer does not win', async () => {
    const { source, signals, bring } = held();
    const element = await make(source);
    element.source = { name: 'second' };
    await shows(element, 'second, no error');
    expect(signals[0]?.aborted).to.equal(true);
    bring('first');
    await element.updateComplete;
    expect([shown(element), element.told]).to.deep.equal(['second, no error', ['second']]);
  });

  it('does not tell an abort over the network as a failure', async () => {
    const first = feedAddress();
    const element = await make(first);
    element.source = await served({ json: { name: 'second' } });
    await shows(element, 'second, no error');
    await answer(first, { json: { name: 'first' } });
    await fetch(first);
    expect([shown(element), element.told]).to.deep.equal(['second, no error', ['second']]);
  });

  it('keeps the last good data after a failed reload, until one succeeds', async () => {
    const address = await served({ json: { name: 'good' } });
    const element = await make(address);
    await shows(element, 'good, no error');
    await answer(address, { status: 500, body: '' });
    await element.feed.reload();
    await shows(element, 'good, http');
    expect(element.feed.error?.status).to.equal(500);
    await answer(address, { json: { name: 'better' } });
    await element.feed.reload();
    await shows(element, 'better, no error');
    expect(element.told).to.deep.equal(['good', 'error http', 'better']);
  });

  it('shows the last good data while it reloads', async () => {
    const { source, bring } = held();
    const element = await make(source);
    bring('old');
    await shows(element, 'old, no error');
    const done = element.feed.reload();
    await shows(element, 'old, no error, pending');
    bring('new');
    await done;
    await shows(element, 'new, no error');
  });

  it('tells the error of the reader with its code and its issues', async () => {
    const element = await make({ title: 'no name' });
    await shows(element, 'nothing, shape');
    expect(element.feed.error?.issues).to.deep.equal(['name']);
    expect(element.told).to.deep.equal(['error shape']);
  });

  it('calls any other error "unexpected" and keeps its message', async () => {
    const { source, fail } = held();
    const element = await make({ name: 'defect' });
    await shows(element, 'nothing, unexpected');
    expect(element.feed.error).to.be.instanceOf(LoadError);
    expect(element.feed.error?.message).to.contain('a fault of ours');
    element.source = source;
    await waitUntil(() => element.feed.pending, undefined, { timeout: 5000 });
    fail(new Error('from the function'));
    await waitUntil(() => element.feed.error?.message.includes('from the function'), undefined, { timeout: 5000 });
  });

  it('aborts when it is taken out of the page, and tells nobody', async () => {
    const { source, signals, fail } = held();
    const element = await make(source);
    element.remove();
    expect(signals[0]?.aborted).to.equal(true);
    // Not every engine rejects with the reason of the signal.
    fail(new DOMException('stopped', 'AbortError'));
    await nextFrame();
    expect([element.told, element.feed.error]).to.deep.equal([[], undefined]);
  });

  it('takes no data while it is out of the page, from a source that does not listen', async () => {
    const { source, bring } = held();
    const element = await make(source);
    element.remove();
    bring('late');
    await nextFrame();
    expect([element.told, element.feed.loaded]).to.deep.equal([[], undefined]);
  });

  it('loads again when it is put back before the data came', async () => {
    const address = feedAddress();
    const element = await make(address);
    const around = element.parentElement;
    element.remove();
    await nextFrame();
    around?.append(element);
    await answer(address, { json: { name: 'back' } });
    await shows(element, 'back, no error');
    expect(element.told).to.deep.equal(['back']);
  });

  it('loads again when it is put back long after an aborted request has ended', async () => {
    const { source, signals, fail, bring } = held();
    const element = await make(source);
    const around = element.parentElement;
    element.remove();
    fail(signals[0]?.reason as Error);
    await nextFrame();
    around?.append(element);
    await waitUntil(() => signals.length === 2, 'asks again', { timeout: 5000 });
    bring('back');
    await shows(element, 'back, no error');
  });

  it('asks nothing of another source while it is out of the page, and asks it once when it is put back', async () => {
    const [first, second] = [held(), held()];
    const element = await make(first.source);
    first.bring('first');
    await shows(element, 'first, no error');
    const around = element.parentElement;
    element.remove();
    element.source = second.source;
    await element.updateComplete;
    expect([second.signals.length, shown(element)]).to.deep.equal([0, 'first, no error']);
    around?.append(element);
    await waitUntil(() => second.signals.length > 0, 'asks', { timeout: 5000 });
    second.bring('second');
    await shows(element, 'second, no error');
    expect([first.signals.length, second.signals.length, element.told]).to.deep.equal([1, 1, ['first', 'second']]);
  });

  it('does not load again when it is moved after the data came', async () => {
    const { source, signals, bring } = held();
    const element = await make(source);
    bring('here');
    await shows(element, 'here, no error');
    element.parentElement?.append(element);
    await element.updateComplete;
    expect([signals.length, shown(element)]).to.deep.equal([1, 'here, no error']);
  });
});
