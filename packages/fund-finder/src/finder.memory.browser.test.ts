import { expect, waitUntil } from '@open-wc/testing';
import { guardConsole } from '@digitaal-europa/ui/testing';
import { FinderMemory, SHORTLIST_KEY, VISITS_KEY, type MemoryOptions, type Store } from './finder.memory.ts';

const device = (): Store & { readonly content: Map<string, string> } => { const content = new Map<string, string>(); return { content, getItem: (key) => content.get(key) ?? null, setItem: (key, value) => { content.set(key, value); }, removeItem: (key) => { content.delete(key); } }; };
const seen = (day: string, ...ids: string[]) => ({ day, ids: new Set(ids) });

describe('what the fund finder remembers', () => {
  guardConsole();
  const made: FinderMemory[] = [];
  const heard = new Map<FinderMemory, (readonly string[])[]>();
  function memory(options: Partial<MemoryOptions> = {}): FinderMemory {
    const news: (readonly string[])[] = [];
    const one = new FinderMemory({ isPersistent: () => true, onChange: (ids) => news.push(ids), ...options });
    made.push(one);
    heard.set(one, news);
    return one;
  }
  const ours = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith('kde-fund-finder/')).sort();
  const clean = (): void => { for (const key of ours()) localStorage.removeItem(key); };
  beforeEach(clean);
  afterEach(() => { for (const one of made.splice(0)) one.stop(); clean(); });

  it('is there again after a reload, under keys of its own', () => {
    const others = Object.keys(localStorage).sort();
    const first = memory();
    expect(first.start()).to.deep.equal([]);
    expect(ours()).to.deep.equal([], 'nothing is written before somebody keeps something');
    expect(first.save(['life', 'eucf'])).to.equal('saved');
    expect(memory().start()).to.deep.equal(['life', 'eucf']);
    expect(first.save(['eucf'])).to.equal('saved');
    expect(memory().start()).to.deep.equal(['eucf']);
    expect(Object.keys(localStorage).sort()).to.deep.equal([...others, SHORTLIST_KEY].sort());
  });

  it('is nothing when the page does not say persist', () => {
    memory().save(['life']);
    const kept = localStorage.getItem(SHORTLIST_KEY);
    const one = memory({ isPersistent: () => false });
    expect(one.start()).to.deep.equal([]);
    expect(one.save(['eucf'])).to.equal('off');
    expect(one.start()).to.deep.equal(['eucf'], 'as long as the page lasts');
    expect(one.noteVisit(seen('2026-11-21', 'life'))).to.equal(undefined);
    expect(ours()).to.deep.equal([SHORTLIST_KEY]);
    expect(localStorage.getItem(SHORTLIST_KEY)).to.equal(kept);
  });

  it('goes on when the storage is refused or full, and says which', () => {
    const refuse = memory({ storage: () => { throw new DOMException('refused', 'SecurityError'); } });
    expect(refuse.start()).to.deep.equal([]);
    expect(refuse.save(['life'])).to.equal('blocked');
    expect(refuse.start()).to.deep.equal(['life']);
    expect(refuse.noteVisit(seen('2026-11-21'))).to.equal(undefined);
    expect(() => { refuse.clear(); }).not.to.throw();
    const full = memory({ storage: () => ({ ...device(), setItem: () => { throw new DOMException('full', 'QuotaExceededError'); } }) });
    expect(full.save(['life'])).to.equal('full');
    expect(full.status).to.equal('full');
  });

  it('loses nothing of two windows that keep and take away at the same time', () => {
    const store = device();
    // Windows of their own: neither hears the other.
    const [one, two] = [1, 2].map((start) => memory({ storage: () => store, target: new EventTarget(), now: () => start * 1000 })) as [FinderMemory, FinderMemory];
    one.save(['life', 'eucf']);
    two.start();
    one.stop();
    two.stop();
    one.save(['life', 'eucf', 'dmi']);
    two.save(['eucf', 'urbact']);
    expect(heard.get(two)).to.deep.equal([['eucf', 'dmi', 'urbact']], 'told what another window kept');
    expect(memory({ storage: () => store }).start()).to.deep.equal(['eucf', 'dmi', 'urbact']);
  });

  it('hears another window, and answers only with what that lacks', () => {
    const [store, target] = [device(), new EventTarget()];
    const writes: string[] = [];
    const one = memory({ target, now: () => 1000, storage: () => ({ ...store, setItem: (key, value) => { writes.push(value); store.setItem(key, value); } }) });
    one.start();
    one.save(['life']);
    writes.length = 0;
    const hear = (ids: Record<string, number>): void => { const newValue = JSON.stringify({ version: 1, ids }); store.setItem(SHORTLIST_KEY, newValue); target.dispatchEvent(new StorageEvent('storage', { key: SHORTLIST_KEY, newValue })); };
    hear({ eucf: 2000 });
    expect(heard.get(one)).to.deep.equal([['life', 'eucf']]);
    expect(writes).to.deep.equal(['{"version":1,"ids":{"eucf":2000,"life":1000}}']);
    hear({ eucf: 2000, life: -3000 });
    expect(heard.get(one)?.at(-1)).to.deep.equal(['eucf']);
    expect(writes.length).to.equal(1, 'nothing to add, so nothing is written');
    // News that is late: a third window has written since.
    store.setItem(SHORTLIST_KEY, '{"version":1,"ids":{"dmi":5000}}');
    target.dispatchEvent(new StorageEvent('storage', { key: SHORTLIST_KEY, newValue: '{"version":1,"ids":{"urbact":4000}}' }));
    expect(store.content.get(SHORTLIST_KEY)).to.equal('{"version":1,"ids":{"dmi":5000,"eucf":2000,"life":-3000,"urbact":4000}}');
    expect(heard.get(one)?.at(-1)).to.deep.equal(['eucf', 'urbact', 'dmi']);
    target.dispatchEvent(new StorageEvent('storage', { key: 'kde-timeline/1', newValue: null }));
    expect(heard.get(one)?.length).to.equal(3);
    one.stop();
    hear({ dmi: 9000 });
    expect(heard.get(one)?.length).to.equal(3, 'hears nothing any more');
  });

  it('hears a real other window', async () => {
    const one = memory();
    one.start();
    one.save(['life']);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const other = frame.contentWindow;
    expect(other).not.to.equal(null);
    other?.localStorage.setItem(SHORTLIST_KEY, JSON.stringify({ version: 1, ids: { eucf: Date.now() + 1000 } }));
    await waitUntil(() => heard.get(one)?.at(-1)?.includes('eucf'), 'the event of the other window arrives');
    expect(heard.get(one)?.at(-1)).to.deep.equal(['life', 'eucf']);
    frame.remove();
  });

  it('is one for all widgets on a page', () => {
    const [one, two, apart] = [memory(), memory(), memory({ isPersistent: () => false })];
    for (const each of [one, two, apart]) each.start();
    one.save(['life']);
    expect([heard.get(one), heard.get(two), heard.get(apart)]).to.deep.equal([[], [['life']], []]);
    two.save([]);
    expect(heard.get(one)).to.deep.equal([[]]);
  });

  it('is gone everywhere, and from the device, when the visitor empties the list', () => {
    const [target, store] = [new EventTarget(), device()];
    const [one, two] = [memory({ storage: () => store }), memory({ storage: () => store, target })];
    one.start();
    two.start();
    one.save(['life']);
    one.noteVisit(seen('2026-11-21', 'life'));
    one.clear();
    expect([...store.content.keys()]).to.deep.equal([VISITS_KEY], 'visits are something else');
    expect(heard.get(two)?.at(-1)).to.deep.equal([]);
    two.save(['eucf']);
    expect(two.start()).to.deep.equal(['eucf']);
    store.removeItem(SHORTLIST_KEY);
    target.dispatchEvent(new StorageEvent('storage', { key: SHORTLIST_KEY, newValue: null }));
    expect(heard.get(two)).to.deep.equal([['life'], [], []], 'another window forgot');
    expect(two.start()).to.deep.equal([]);
  });

  it('tells at the next visit what was seen at the last one, until that is forgotten', () => {
    const store = device();
    const one = memory({ storage: () => store });
    expect(one.noteVisit(seen('2026-11-03', 'life'))).to.equal(undefined);
    expect(one.noteVisit(seen('2026-11-21', 'life', 'eucf'))).to.deep.equal({ last: seen('2026-11-03', 'life') });
    expect(one.noteVisit(seen('2026-11-21', 'life', 'eucf'))).to.deep.equal({ last: seen('2026-11-21', 'life', 'eucf'), before: seen('2026-11-03', 'life') });
    expect(one.noteVisit(seen('2020-01-01', 'dmi'))?.last.day).to.equal('2026-11-21');
    expect(one.noteVisit(seen('2026-11-22', 'life'))?.last.day).to.equal('2026-11-21', 'a clock that was set back changes nothing');
    one.forgetVisits();
    expect(store.content.has(VISITS_KEY)).to.equal(false);
    expect(one.noteVisit(seen('2026-11-23', 'life'))).to.equal(undefined);
  });

  it('is read without harm when somebody else wrote it', () => {
    for (const junk of ['{', 'null', '{"version":9}', '[1,2]']) {
      localStorage.setItem(SHORTLIST_KEY, junk);
      localStorage.setItem(VISITS_KEY, junk);
      const one = memory();
      expect(one.start()).to.deep.equal([]);
      expect(one.noteVisit(seen('2026-11-21'))).to.equal(undefined);
      expect(one.save(['life'])).to.equal('saved');
      one.stop();
      clean();
    }
  });
});
