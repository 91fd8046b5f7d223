import { expect } from '@open-wc/testing';
import { onEscape } from './on-escape.ts';

describe('onEscape', () => {
  const press = (key: string, isTaken = false): { readonly acted: number; readonly around: number } => {
    const [outer, inner] = [document.createElement('div'), document.createElement('div')];
    outer.append(inner);
    let [acted, around] = [0, 0];
    if (isTaken) inner.addEventListener('keydown', (event) => event.preventDefault());
    inner.addEventListener('keydown', onEscape(() => { acted += 1; }));
    outer.addEventListener('keydown', onEscape(() => { around += 1; }));
    inner.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    return { acted, around };
  };

  it('closes what it is pressed in, and nothing around it', () => expect(press('Escape')).to.deep.equal({ acted: 1, around: 0 }));
  it('leaves other keys alone', () => expect(press('Enter')).to.deep.equal({ acted: 0, around: 0 }));
  it('leaves alone what somebody has taken already', () => expect(press('Escape', true)).to.deep.equal({ acted: 0, around: 0 }));
});
