import { expect } from '@open-wc/testing';
import { remember } from './remember.ts';

describe('remember', () => {
  const [a, b] = [{ name: 'a' }, { name: 'b' }];

  it('gives the same answer for the same parts, and makes another one for others', () => {
    let made = 0;
    const answer = remember((one: object, word: string) => ({ one, word, made: ++made }));
    const first = answer(a, 'x');
    expect(answer(a, 'x')).to.equal(first);
    expect(answer({ ...a }, 'x'), 'the same object, not one like it').not.to.equal(first);
    expect(answer(a, 'y').word).to.equal('y');
    expect(answer(a, 'x'), 'the last one only').not.to.equal(first);
    expect(made).to.equal(4);
  });

  it('keeps as many as it is told, and forgets the one that was asked least lately', () => {
    const answer = remember((one: object) => ({ one }), 2);
    const [first, second] = [answer(a), answer(b)];
    expect(answer(a)).to.equal(first);
    answer({ name: 'c' });
    expect(answer(a), 'asked later than b').to.equal(first);
    expect(answer(b)).not.to.equal(second);
  });

  it('remembers nothing of what was thrown', () => {
    let fails = true;
    const answer = remember(() => { if (fails) throw new Error('planted'); return 1; });
    expect(() => answer()).to.throw('planted');
    fails = false;
    expect(answer()).to.equal(1);
  });
});
