import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectAccessible, guardConsole } from '@digitaal-europa/ui/testing';
import { compassView } from './compass.view.ts';
import { all, AS_THOLEN, expectApart, focused, MANY, mark, one, plain, press, show, type TestPictures } from './pictures.fixture.ts';
import { provinceMapView } from './province-map.view.ts';

guardConsole();

const button = (element: TestPictures, name: string): HTMLElement => all(element, '.zoom__button').find((each) => plain(each).endsWith(name)) as HTMLElement;
const boxOf = (element: TestPictures): HTMLElement => one(element, '.zoom__box');
const middleOf = (each: Element): { readonly clientX: number; readonly clientY: number } => {
  const { left, top, width, height } = each.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
};
/** Turns a wheel over something. @returns whether the page is kept from it */
async function wheel(element: TestPictures, over: Element, init: WheelEventInit): Promise<boolean> {
  const turned = new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true, ...middleOf(over), ...init });
  over.dispatchEvent(turned);
  await element.updateComplete;
  return turned.defaultPrevented;
}
/** So many fingers on the picture, so far apart around its middle. @returns whether the browser is kept from what it does with them */
async function fingers(element: TestPictures, type: string, apart: number, count = 2): Promise<boolean> {
  const { clientX, clientY } = middleOf(boxOf(element));
  const touches = Array.from({ length: count }, (_, i) => ({ clientX: clientX + (i - 0.5) * apart, clientY }));
  const event = Object.assign(new Event(type, { bubbles: true, composed: true, cancelable: true }), { touches });
  boxOf(element).dispatchEvent(event);
  await element.updateComplete;
  return event.defaultPrevented;
}

describe('a picture that is drawn larger', () => {
  it('is accessible, as large as it was, and has room for more names that stand apart', async () => {
    const element = await show(compassView, { networks: MANY });
    const size = (): number[] => [boxOf(element).offsetWidth, boxOf(element).offsetHeight];
    const [before, names] = [size(), all(element, '.mark-name').length];
    expect(boxOf(element).hasAttribute('tabindex'), 'no stop for what does not scroll').to.equal(false);
    await press(element, button(element, 'Zoom in'));
    await press(element, button(element, 'Zoom in'));
    expect(size()).to.deep.equal(before);
    expect(one(element, '.compass').offsetWidth).to.be.closeTo((before[0] ?? 0) * 2, 1);
    expect(getComputedStyle(one(element, '.compass')).fontSize, 'the same letters').to.equal('13px');
    expect(all(element, '.mark-name').length).to.be.greaterThan(names + 10);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    expectApart(element, '.compass text, .mark-count');
    await expectAccessible(element);
  });

  it('goes by steps with buttons that say so, end at both ends and keep the focus [R25]', async () => {
    const element = await show(compassView);
    const off = (): string[] => all(element, '.zoom__button').filter((each) => each.ariaDisabled === 'true').map(plain);
    expect(off()).to.deep.equal(['−Zoom uit', 'Passend']);
    button(element, 'Zoom in').focus();
    for (let i = 0; i < 4; i++) await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect([element.said, off()]).to.deep.equal([['zoom 1.5', 'zoom 2', 'zoom 3'], ['+Zoom in']]);
    expect(element.shadowRoot?.activeElement).to.equal(button(element, 'Zoom in'));
    await press(element, button(element, 'Passend'));
    expect([element.said.at(-1), boxOf(element).scrollLeft, off()]).to.deep.equal(['zoom 1', 0, ['−Zoom uit', 'Passend']]);
    for (const each of all(element, '.zoom__button')) expect(Math.min(each.offsetWidth, each.offsetHeight), plain(each)).to.be.at.least(44);
  });

  it('follows Ctrl and the wheel around the pointer, and leaves a bare wheel to the page', async () => {
    const element = await show(compassView);
    const kring = mark(element, 'network/kring');
    const { clientX, clientY } = middleOf(kring);
    expect(await wheel(element, kring, { deltaY: -120, ctrlKey: true })).to.equal(true);
    expect(element.said).to.deep.equal(['zoom 1.5']);
    const after = middleOf(kring);
    expect(Math.hypot(after.clientX - clientX, after.clientY - clientY), 'stays under the pointer').to.be.below(2);
    // A touchpad tells it in small bits.
    for (let i = 0; i < 5; i++) expect(await wheel(element, kring, { deltaY: -15, metaKey: true })).to.equal(true);
    expect(element.said).to.deep.equal(['zoom 1.5', 'zoom 2']);
    expect(await wheel(element, kring, { deltaY: 120 })).to.equal(false);
    expect(element.said.length).to.equal(2);
  });

  it('follows two fingers, and leaves one to the page', async () => {
    const element = await show(provinceMapView);
    expect(await fingers(element, 'touchstart', 100, 1)).to.equal(false);
    expect(await fingers(element, 'touchmove', 100, 1)).to.equal(false);
    expect(await fingers(element, 'touchstart', 100)).to.equal(true);
    for (const apart of [110, 130, 150, 190]) await fingers(element, 'touchmove', apart);
    expect(element.said).to.deep.equal(['zoom 1.5', 'zoom 2']);
    await fingers(element, 'touchend', 0, 0);
    await fingers(element, 'touchstart', 200);
    await fingers(element, 'touchmove', 60);
    expect(element.said.at(-1)).to.equal('zoom 1.5');
  });

  it('listens to plus, minus and zero in the picture, and keeps what has the focus in its place', async () => {
    const element = await show(provinceMapView, { state: { ...AS_THOLEN, province: 'pv27' } });
    const province = mark(element, 'province/pv27');
    province.focus();
    const before = middleOf(province);
    await sendKeys({ press: '+' });
    await element.updateComplete;
    const { clientX, clientY } = middleOf(province);
    expect(Math.hypot(clientX - before.clientX, clientY - before.clientY)).to.be.below(2);
    await sendKeys({ press: '-' });
    await sendKeys({ press: '-' });
    await sendKeys({ press: '+' });
    await sendKeys({ press: '0' });
    expect(element.said).to.deep.equal(['zoom 1.5', 'zoom 1', 'zoom 1.5', 'zoom 1']);
    expect(focused(element)).to.equal('province/pv27');
  });

  it('has its usual size on paper', async () => {
    const element = await show(provinceMapView);
    const width = (): number => one(element, '.outlines').offsetWidth;
    const usual = width();
    await press(element, button(element, 'Zoom in'));
    expect(width()).to.be.closeTo(usual * 1.5, 1);
    element.printing = true;
    await element.updateComplete;
    expect(width()).to.equal(usual);
  });
});
