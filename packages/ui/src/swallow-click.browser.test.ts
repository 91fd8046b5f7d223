import { expect } from '@open-wc/testing';
import { swallowClick } from './swallow-click.ts';

describe('swallowClick', () => {
  it('takes the click that follows a drag, and no later one', async () => {
    const [root, box] = [document.createElement('div'), document.createElement('input')];
    box.type = 'checkbox';
    root.append(box);
    document.body.append(root);
    let heard = 0;
    box.addEventListener('click', () => { heard += 1; });
    swallowClick(root);
    box.click();
    expect([heard, box.checked]).to.deep.equal([0, false]);
    swallowClick(root);
    await new Promise((resolve) => { setTimeout(resolve); });
    box.click();
    expect([heard, box.checked]).to.deep.equal([1, true]);
    root.remove();
  });
});
