import { expect, waitUntil } from '@open-wc/testing';
import { guardConsole } from '@digitaal-europa/ui/testing';
import { BoardStore, RESCUE_KEY, STORAGE_PREFIX, type StoreChange, type StoreOptions } from './matrix.storage.ts';
import { newBoard, type Board } from './model/board.ts';
import { decide, rename } from './model/edit.ts';

const [A, B] = [`${STORAGE_PREFIX}/a`, `${STORAGE_PREFIX}/b`] as const;
const KEY = 'avg/informeren';
const board = newBoard('bord', 'Bord', { type: 'gemeente' });
type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & { readonly content: Map<string, string> };
const memory = (): Memory => { const content = new Map<string, string>(); return { content, getItem: (key) => content.get(key) ?? null, setItem: (key, value) => { content.set(key, value); }, removeItem: (key) => { content.delete(key); } }; };

describe('boards on the device', () => {
  guardConsole();
  const made: BoardStore[] = [];
  const store = (options: StoreOptions = {}): BoardStore => { const one = new BoardStore(options); made.push(one); return one; };
  const ours = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith(STORAGE_PREFIX)).sort();
  const clean = (): void => { for (const key of ours()) localStorage.removeItem(key); };
  beforeEach(clean);
  afterEach(() => { for (const one of made.splice(0)) one.stop(); clean(); });
  /** The boards as a visitor finds them after a reload. */
  const reloaded = (): readonly Board[] => store().load().boards;

  it('are there again after a reload, at every change, under keys of their own', () => {
    const others = Object.keys(localStorage).sort();
    const first = store();
    expect(first.load()).to.deep.equal({ boards: [], current: '', status: 'ready', dropped: 0, unread: [], rescue: '' });
    expect(ours()).to.deep.equal([], 'nothing is written before somebody decides something');
    expect(first.save([board], 'bord')).to.equal('saved');
    for (let i = 0; i < 5; i++) {
      const boards = [decide(board, KEY, { note: `n${i}` }), { ...board, id: 'b2' }];
      first.save(boards, 'b2');
      expect(store().load()).to.deep.equal({ boards, current: 'b2', status: 'saved', dropped: 0, unread: [], rescue: '' });
    }
    expect(Object.keys(localStorage).sort()).to.deep.equal([...others, A, B].sort());
  });

  it('survive a crash in the middle of a write: the one before it is whole', () => {
    const first = store();
    first.load();
    for (const text of ['een', 'twee', 'drie']) first.save([decide(board, KEY, { note: text })], 'bord');
    first.stop();
    const whole = { a: localStorage.getItem(A) ?? '', b: localStorage.getItem(B) ?? '' };
    const newest = whole.a.includes('drie') ? A : B;
    const text = newest === A ? whole.a : whole.b;
    for (let cut = 0; cut < text.length; cut += 7) {
      localStorage.setItem(newest, text.slice(0, cut));
      const again = store();
      const { boards, status } = again.load();
      expect(boards[0]?.decisions[KEY]?.note).to.equal('twee', `cut at ${cut}`);
      expect(status).to.equal('saved');
      again.stop();
    }
    localStorage.setItem(newest, text.replace('drie', 'dr1e'));
    expect(reloaded()[0]?.decisions[KEY]?.note).to.equal('twee', 'what was mixed up is not whole');
    const again = store();
    again.load();
    again.save([decide(board, KEY, { note: 'vier' })], 'bord');
    expect(reloaded()[0]?.decisions[KEY]?.note).to.equal('vier');
  });

  it('never write over the newest whole one', () => {
    const device = memory();
    const crash = { ...device, setItem: (key: string, value: string) => device.setItem(key, value.slice(0, value.length / 2)) };
    const [good, bad] = [store({ storage: () => device }), store({ storage: () => crash })];
    good.load();
    for (let i = 0; i < 6; i++) {
      good.save([decide(board, KEY, { note: `goed ${i}` })], 'bord');
      const again = bad.load();
      bad.save([decide(board, KEY, { note: `half ${i}` })], again.current);
      bad.stop();
      const after = new BoardStore({ storage: () => device }).load();
      expect(after.boards[0]?.decisions[KEY]?.note).to.equal(`goed ${i}`);
    }
  });

  it('keep as it was what cannot be read at all', () => {
    localStorage.setItem(A, 'kde-store/1 half');
    localStorage.setItem(B, 'junk');
    const first = store();
    expect(first.load()).to.deep.equal({ boards: [], current: '', status: 'ready', dropped: 0, unread: ['kde-store/1 half', 'junk'], rescue: 'kde-store/1 half\njunk' });
    first.save([board], 'bord');
    first.save([rename(board, 'Nog')], 'bord');
    expect(localStorage.getItem(RESCUE_KEY)).to.equal('kde-store/1 half\njunk');
    expect(reloaded()[0]?.name).to.equal('Nog');
  });

  it('leave alone what a newer release keeps, and go on in memory', () => {
    for (const newer of ['kde-store/2 anders', 'kde-store/12 1 a b 3 00000000\n{}']) {
      clean();
      localStorage.setItem(B, newer);
      const first = store();
      const loaded = first.load();
      expect([loaded.status, loaded.unread]).to.deep.equal(['newer', [newer]]);
      expect(first.save([board], 'bord')).to.equal('newer');
      first.forget();
      expect([ours(), localStorage.getItem(B)]).to.deep.equal([[B], newer]);
    }
  });

  it('leave alone boards of a newer format, also when it comes while the page is open', () => {
    const device = memory();
    const [first, other] = [store({ storage: () => device }), store({ storage: () => device })];
    const heard: StoreChange[] = [];
    first.load();
    first.onChange((change) => heard.push(change));
    first.save([board], 'bord');
    const newer = 'kde-store/2 anders';
    device.setItem(B, newer);
    dispatchEvent(new StorageEvent('storage', { key: B, newValue: newer }));
    expect(heard.map(({ status, boards }) => [status, boards[0]?.id])).to.deep.equal([['newer', 'bord']]);
    expect(first.save([rename(board, 'Nieuw')], 'bord')).to.equal('newer');
    expect([device.content.get(B), device.content.get(A)?.includes('Nieuw')]).to.deep.equal([newer, false]);
    expect(other.load().status).to.equal('newer');
  });

  it('say when storage is blocked, and when it is full, and are saved again when it is not', () => {
    const device = memory();
    let fault: DOMException | undefined = new DOMException('no', 'SecurityError');
    const first = store({ storage: () => { if (fault?.name === 'SecurityError') throw fault; return { ...device, setItem: (key, value) => { if (fault) throw fault; device.setItem(key, value); } }; } });
    expect(first.load().status).to.equal('blocked');
    expect([first.save([board], 'bord'), first.status]).to.deep.equal(['blocked', 'blocked']);
    fault = new DOMException('no', 'QuotaExceededError');
    expect(first.save([rename(board, 'Vol')], 'bord')).to.equal('full');
    expect(device.content.size).to.equal(0);
    fault = undefined;
    expect(first.save([rename(board, 'Past')], 'bord')).to.equal('saved');
    expect(new BoardStore({ storage: () => device }).load().boards[0]?.name).to.equal('Past');
  });

  it('stay whole when the real storage is full', () => {
    const filler = 'kde-priority-matrix-test-filler';
    const first = store();
    first.load();
    first.save([decide(board, KEY, { note: 'klein' })], 'bord');
    try {
      let size = 1 << 22;
      let text = '';
      while (size >= 16) { try { localStorage.setItem(filler, text + 'x'.repeat(size)); text += 'x'.repeat(size); } catch { size >>= 1; } }
      const big = { ...board, decisions: Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`wet/taak-${i}`, { note: 'groot'.repeat(90) }])) };
      expect(first.save([big], 'bord')).to.equal('full');
      expect(reloaded()[0]?.decisions).to.deep.equal({ [KEY]: { note: 'klein' } });
      localStorage.removeItem(filler);
      expect(first.save([big], 'bord')).to.equal('saved');
      expect(reloaded()[0]?.decisions).to.deep.equal(big.decisions);
    } finally {
      localStorage.removeItem(filler);
    }
  });

  it('are taken from the device when asked', () => {
    const first = store();
    first.load();
    first.save([board], 'bord');
    first.save([rename(board, 'X')], 'bord');
    first.forget();
    expect(ours()).to.deep.equal([]);
    expect(reloaded()).to.deep.equal([]);
  });

  describe('in two tabs', () => {
    /** A tab with its own ear: events reach it when the test says so, as they do late in a browser. */
    const tab = (device: Memory, at = 1): { store: BoardStore; heard: StoreChange[]; boards: () => readonly Board[]; edit: (change: (one: Board) => Board) => void; hears: (key: string, newValue: string | null) => void } => {
      const target = new EventTarget();
      // A view of its own, for stores that share a storage object tell each other at once.
      const one = store({ storage: () => ({ ...device }), target, now: () => at });
      const heard: StoreChange[] = [];
      let boards = one.load().boards;
      one.onChange((change) => { heard.push(change); boards = change.boards; });
      return {
        store: one, heard, boards: () => boards,
        edit: (change) => { boards = boards.map((each) => change(each)); one.save(boards, 'bord'); },
        hears: (key, newValue) => target.dispatchEvent(new StorageEvent('storage', { key, newValue })),
      };
    };
    /** Everything that is written, in order, so that it can be told to the other tab. */
    const watched = (): Memory & { writes: [string, string][] } => { const device = memory(); const writes: [string, string][] = []; return { ...device, writes, setItem: (key, value) => { writes.push([key, value]); device.setItem(key, value); } }; };
    const seeded = (): Memory & { writes: [string, string][] } => { const device = watched(); store({ storage: () => device }).save([board], 'bord'); device.writes.length = 0; return device; };
    const noteOf = (boards: readonly Board[], key: string): string | undefined => boards[0]?.decisions[key]?.note;

    it('show each other what was decided', () => {
      const device = seeded();
      const [one, two] = [tab(device), tab(device)];
      one.edit((each) => decide(each, KEY, { note: 'van een' }));
      for (const [key, value] of device.writes) two.hears(key, value);
      expect(noteOf(two.boards(), KEY)).to.equal('van een');
      expect(two.heard.map(({ conflicts }) => conflicts)).to.deep.equal([[]]);
      expect(device.writes.length).to.equal(1, 'what was only heard is not written again');
    });

    it('keep both edits when a tab writes before it heard of the other', () => {
      const device = seeded();
      const [one, two] = [tab(device), tab(device)];
      one.edit((each) => decide(each, KEY, { note: 'van een' }));
      two.edit((each) => decide(each, 'woo/actief', { note: 'van twee' }));
      expect(two.boards()[0]?.decisions).to.deep.equal({ [KEY]: { note: 'van een' }, 'woo/actief': { note: 'van twee' } });
      for (const [key, value] of device.writes) one.hears(key, value);
      expect(one.boards()).to.deep.equal(two.boards());
    });

    it('keep both edits when they wrote over each other at one moment', () => {
      const before = seeded();
      // Each process has its own view of the storage, until the events of the other come in.
      const views = [watched(), watched()] as const;
      for (const view of views) for (const [key, value] of before.content) view.content.set(key, value);
      const [one, two] = [tab(views[0], 5), tab(views[1], 5)];
      one.edit((each) => decide(decide(each, KEY, { note: 'van een' }), 'nis2/melden', { note: 'een' }));
      two.edit((each) => decide(decide(each, 'woo/actief', { note: 'van twee' }), 'nis2/melden', { note: 'twee' }));
      const told: [number, number] = [0, 0];
      let rounds = 0;
      while (told[0] < views[0].writes.length || told[1] < views[1].writes.length) {
        const [first, second] = [views[0].writes.slice(told[0]), views[1].writes.slice(told[1])];
        told[0] += first.length;
        told[1] += second.length;
        for (const [key, value] of first) { views[1].content.set(key, value); two.hears(key, value); }
        for (const [key, value] of second) { views[0].content.set(key, value); one.hears(key, value); }
        expect(rounds += 1).to.be.lessThan(6, 'two tabs answer each other for ever');
      }
      expect(one.boards()).to.deep.equal(two.boards());
      expect([noteOf(one.boards(), KEY), noteOf(one.boards(), 'woo/actief')]).to.deep.equal(['van een', 'van twee']);
      const kept = noteOf(one.boards(), 'nis2/melden');
      expect(['een', 'twee']).to.include(kept);
      for (const each of [one, two]) expect(each.heard.flatMap(({ conflicts }) => conflicts)).to.deep.equal([{ board: 'bord', key: 'nis2/melden', field: 'note', kept, other: kept === 'een' ? 'twee' : 'een' }]);
    });

    it('let the newest win of what was changed in both, and show the other', () => {
      const device = seeded();
      const [one, two] = [tab(device, 10), tab(device, 20)];
      one.edit((each) => decide(each, KEY, { note: 'oud' }));
      two.edit((each) => decide(each, KEY, { note: 'nieuw' }));
      expect(noteOf(two.boards(), KEY)).to.equal('nieuw');
      expect(two.heard.at(-1)?.conflicts).to.deep.equal([{ board: 'bord', key: KEY, field: 'note', kept: 'nieuw', other: 'oud' }]);
    });

    it('lose nothing of what only stood in memory when the other could write', () => {
      const device = seeded();
      let isFull = true;
      const one = tab({ ...device, setItem: (key, value) => { if (isFull) throw new DOMException('no', 'QuotaExceededError'); device.setItem(key, value); } });
      const two = tab(device);
      one.edit((each) => decide(each, KEY, { note: 'niet bewaard' }));
      two.edit((each) => decide(each, 'woo/actief', { note: 'bewaard' }));
      isFull = false;
      for (const [key, value] of device.writes) one.hears(key, value);
      expect([one.store.status, noteOf(one.boards(), KEY), noteOf(one.boards(), 'woo/actief')]).to.deep.equal(['saved', 'niet bewaard', 'bewaard']);
    });

    it('lose nothing when a tab missed many writes', () => {
      const device = seeded();
      const [one, two] = [tab(device), tab(device)];
      one.edit((each) => decide(each, KEY, { note: 'van een' }));
      const first = new Map(device.content);
      for (const [key, value] of device.writes) two.hears(key, value);
      device.content.clear();
      // Two writes on a state without the note of the first tab; it hears of the last only.
      const three = tab(Object.assign(device, {}));
      three.store.save([decide(board, 'woo/actief', { note: 'x' })], 'bord');
      three.store.save([decide(board, 'woo/actief', { note: 'y' })], 'bord');
      const last = device.writes.at(-1) as [string, string];
      for (const [key, value] of first) if (!device.content.has(key)) device.content.set(key, value);
      one.hears(...last);
      expect([noteOf(one.boards(), KEY), noteOf(one.boards(), 'woo/actief')]).to.deep.equal(['van een', 'y']);
    });

    it('each keep the board they look at', () => {
      const device = watched();
      store({ storage: () => device }).save([board, { ...board, id: 'b2' }], 'bord');
      const [one, two] = [tab(device), tab(device)];
      one.store.save([rename(board, 'X'), { ...board, id: 'b2' }], 'b2');
      two.hears(...(device.writes.at(-1) as [string, string]));
      expect(two.heard[0]?.current).to.equal('bord');
    });

    it('share one page too', () => {
      const [one, two] = [store(), store()];
      one.load();
      two.load();
      const heard: StoreChange[] = [];
      two.onChange((change) => heard.push(change));
      one.save([board], 'bord');
      expect(heard.map(({ boards }) => boards)).to.deep.equal([[board]]);
    });

    it('look at the board that was just made, also when the other wrote in between', () => {
      const device = seeded();
      const [one, two] = [tab(device), tab(device)];
      two.edit((each) => decide(each, KEY, { note: 'daar' }));
      one.store.save([board, { ...board, id: 'b2' }], 'b2');
      expect([one.heard[0]?.current, new BoardStore({ storage: () => device }).load().current]).to.deep.equal(['b2', 'b2']);
    });

    it('hear each other in a real browser', async () => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      try {
        const first = store();
        first.load();
        first.save([board], 'bord');
        const heard: StoreChange[] = [];
        first.onChange((change) => heard.push(change));
        const inside = frame.contentWindow as Window & typeof globalThis;
        // What the other tab writes is written from there, so that the browser itself tells this one.
        const second = store({ storage: () => inside.localStorage, target: inside });
        second.save([decide(second.load().boards[0] ?? board, KEY, { note: 'daar' })], 'bord');
        await waitUntil(() => heard.length > 0, 'the browser tells of the write', { timeout: 5000 });
        expect(noteOf(heard[0]?.boards ?? [], KEY)).to.equal('daar');
      } finally {
        frame.remove();
      }
    });

    it('hear nothing after they stopped', () => {
      const device = seeded();
      const [one, two] = [tab(device), tab(device)];
      two.store.stop();
      one.edit((each) => decide(each, KEY, { note: 'van een' }));
      two.hears(...(device.writes.at(-1) as [string, string]));
      expect(two.heard).to.deep.equal([]);
      const asked: string[] = [];
      const stopped = store({ storage: () => memory(), target: { addEventListener: (name: string) => asked.push(`+${name}`), removeEventListener: (name: string) => asked.push(`-${name}`) } as unknown as EventTarget });
      stopped.load();
      stopped.stop();
      expect(asked).to.deep.equal(['+storage', '-storage']);
      const deaf = store();
      deaf.load();
      deaf.onChange(() => { throw new Error('heard'); })();
      store().save([board], 'bord');
      expect(deaf.status).to.equal('saved');
    });
  });
});
