import { expect } from '@open-wc/testing';
import { isShareId, keysFor, MAX_BLOCK, oneOf, shareFormat, wholeNumber, type NamedLists } from './share-keys.ts';
import { guardConsole } from './testing/index.ts';

interface Sample { readonly text: string; readonly ids: readonly string[]; readonly on: true | undefined; readonly view: 'a' | 'b' | undefined; readonly about: string | undefined; readonly lists: NamedLists }
const EMPTY: Sample = { text: '', ids: [], on: undefined, view: undefined, about: undefined, lists: {} };
const { key, plain, typed, list, yes } = keysFor<Sample>();
const sample = shareFormat<Sample>({
  name: 'kde-sample', version: 'v1', empty: EMPTY, lists: { prefix: 'f.', of: ({ lists }) => lists, put: (state, lists) => ({ ...state, lists }) },
  keys: {
    view: plain('view', oneOf(['a', 'b']), (view) => view), text: typed('text', 10), ids: list('ids', 3), on: yes('on', 'yes'),
    about: key<string>({ write: ({ about }) => about, read: (raw) => raw, put: (state, about) => (state.view ? { ...state, about } : undefined) }),
  },
});

describe('keys of a link', () => {
  guardConsole();

  it('stand in their own order, and what is empty is left out', () => {
    expect(sample.encode(EMPTY)).to.equal('kde-sample=v1');
    expect(sample.encode({ text: 'é, (b).', ids: ['x', 'y-1'], on: true, view: 'b', about: 'z', lists: { kind: ['p', 'q r'], none: [] } })).to.equal('kde-sample=v1&view=b&text=%C3%A9%2C%20%28b%29%2E&ids=x,y-1&on=yes&about=z&f.kind=p,q%20r');
  });

  it('leave out what cannot be meant, and cut what is too long', () => {
    expect(sample.tidy({ ...EMPTY, text: 'a'.repeat(30), ids: ['x', 'X!', 'x', 'y', 'z', 'w'], lists: { kind: ['p', 'p', ''], 'not a name': ['p'] } })).to.deep.equal({ ...EMPTY, text: 'a'.repeat(10), ids: ['x', 'y', 'z'], lists: { kind: ['p'] } });
  });

  it('say once that something cannot be read, and keep the rest', () => {
    const unreadable = (parts: string, state: Partial<Sample> = {}): void => { expect(sample.decode(`#kde-sample=v1&${parts}`), parts).to.deep.equal({ state: { ...EMPTY, ...state }, found: true, problem: 'unreadable' }); };
    unreadable('on=no&text=ok', { text: 'ok' });
    unreadable('view=c');
    unreadable('text=%E0%A4');
    unreadable(`text=${'a'.repeat(11)}`);
    unreadable('ids=x,x');
    unreadable('ids=a,b,c,d');
    unreadable('ids=a,,b');
    unreadable('about=z&view=a', { view: 'a' });
    unreadable('view=a&view=b', { view: 'a' });
    unreadable('f.__proto__=a');
  });

  it('are never more than can be read back', () => {
    const lists = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`n${n}`, Array.from({ length: 40 }, (__, m) => `${m}${'é'.repeat(70)}`)]));
    const link = sample.encode({ ...EMPTY, text: 'kept', lists });
    expect(link.length).to.be.below(MAX_BLOCK + 20);
    expect(sample.decode(link)).to.include({ found: true, problem: undefined });
    expect(sample.decode(link).state.text).to.equal('kept');
    expect(sample.decode(`kde-sample=v1&text=${'a'.repeat(MAX_BLOCK)}`).problem).to.equal('too-long');
  });

  it('of a newer release are not guessed at', () => {
    expect(sample.decode('kde-sample=v2&view=a')).to.deep.equal({ state: EMPTY, found: true, problem: 'newer-version' });
    expect(sample.decode('kde-sample=x&view=a').problem).to.equal('unreadable');
    expect(sample.decode('other=v1&view=a')).to.deep.equal({ state: EMPTY, found: false });
  });

  it('know ids and whole numbers', () => {
    expect(['a', 'a-1', 'A', 'a--b', '', 'a'.repeat(81)].map(isShareId)).to.deep.equal([true, true, false, false, false, false]);
    expect(['7', '007', '', '1e3', '-1', '11', '1234567890'].map((text) => wholeNumber(text, 0, 10))).to.deep.equal([7, 7, undefined, undefined, undefined, undefined, undefined]);
  });
});
