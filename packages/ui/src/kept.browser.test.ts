import { expect } from '@open-wc/testing';
import { keep, readKept } from './kept.ts';
import { standIn } from './testing/files.ts';

const KEY = 'kde-test/kept';

describe('what a browser keeps', () => {
  afterEach(() => localStorage.removeItem(KEY));

  it('is there the next time, until it is let go of', () => {
    expect(readKept(KEY)).to.equal(undefined);
    keep(KEY, 'gm0716');
    expect([readKept(KEY), localStorage.getItem(KEY)]).to.deep.equal(['gm0716', 'gm0716']);
    for (const nothing of [undefined, '']) {
      keep(KEY, 'gm0716');
      keep(KEY, nothing);
      expect([readKept(KEY), localStorage.getItem(KEY)]).to.deep.equal([undefined, null]);
    }
  });

  it('is nothing, without a fault, where storage is refused', () => {
    const giveBack = standIn(Storage.prototype, 'getItem', () => { throw new DOMException('no', 'SecurityError'); });
    const giveBackToo = standIn(Storage.prototype, 'setItem', () => { throw new DOMException('full', 'QuotaExceededError'); });
    try {
      keep(KEY, 'gm0716');
      expect(readKept(KEY)).to.equal(undefined);
    } finally {
      giveBack();
      giveBackToo();
    }
  });
});
