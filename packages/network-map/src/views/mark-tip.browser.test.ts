import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { guardConsole } from '@digitaal-europa/ui/testing';
import { compassView } from './compass.view.ts';
import { all, MANY, show } from './pictures.fixture.ts';

const isShown = (tip: HTMLElement): boolean => getComputedStyle(tip).clipPath === 'none';
const middleOf = (each: Element): [number, number] => {
  const { left, top, width, height } = each.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

describe('a name for which the compass has no room', () => {
  guardConsole();

  it('shows while one points at its mark or at the name itself, and goes away by Escape until one points again', async () => {
    const element = await show(compassView, { networks: MANY });
    const tip = all(element, '.mark__tip')[0] as HTMLElement;
    const mark = tip.parentElement as HTMLElement;
    mark.scrollIntoView({ block: 'center' });
    expect(isShown(tip)).to.equal(false);
    await sendMouse({ type: 'move', position: middleOf(mark) });
    expect(isShown(tip), 'on the mark').to.equal(true);
    const [x, y] = middleOf(tip);
    const [, from] = middleOf(mark);
    for (let at = from; at > y; at -= 3) await sendMouse({ type: 'move', position: [x, at] });
    expect(isShown(tip), 'on the name').to.equal(true);
    await sendKeys({ press: 'Escape' });
    // What is away is no longer pointed at, and a browser finds that out a moment later.
    await waitUntil(() => !isShown(tip), 'away after Escape');
    await sendMouse({ type: 'move', position: [0, 0] });
    await sendMouse({ type: 'move', position: middleOf(mark) });
    expect(isShown(tip), 'again').to.equal(true);
    await sendMouse({ type: 'move', position: [0, 0] });
  });

  it('shows while its mark has the focus, and goes away by Escape', async () => {
    const element = await show(compassView, { networks: MANY });
    const tip = all(element, '.mark__tip')[0] as HTMLElement;
    const mark = tip.parentElement as HTMLElement;
    await sendKeys({ press: 'Shift' });
    mark.focus();
    expect(isShown(tip)).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(isShown(tip)).to.equal(false);
    mark.blur();
    mark.focus();
    expect(isShown(tip)).to.equal(true);
  });
});
