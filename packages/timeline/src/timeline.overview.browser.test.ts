import { expect, html } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { expectAccessible, guardConsole } from '@digitaal-europa/ui/testing';
import { TimelineDriver } from './timeline.driver.ts';
import { sampleFeed, TODAY } from './timeline.fixture.ts';

/** With the overview, which comes after the first picture. */
async function open(): Promise<TimelineDriver> {
  const timeline = await TimelineDriver.open();
  await timeline.until(() => timeline.all('.overview__years').length > 0, 'all years');
  return timeline;
}
const axisText = (timeline: TimelineDriver): string => timeline.text('.axis__year');
const nameOf = (element: Element | null | undefined): string => element?.getAttribute('aria-label') ?? '';
const inView = (timeline: TimelineDriver): string[] => timeline.all('.overview__years').map(nameOf).filter((name) => name.endsWith('in beeld')).map((name) => name.slice(0, 4));
const box = (timeline: TimelineDriver): DOMRect => timeline.one('.overview__window').getBoundingClientRect();

describe('kde-timeline, all years in small', () => {
  guardConsole();
  beforeEach(async () => {
    await setViewport({ width: 1400, height: 900 });
    scrollTo(0, 0);
  });

  it('is accessible, and tells how many dates each year has and which years are in view', async () => {
    const timeline = await open();
    await expectAccessible(timeline.element);
    expect(nameOf(timeline.one('.overview__tools'))).to.equal('Alle jaren, van 2019 tot en met 2028');
    expect(timeline.all('.overview__years').map(nameOf).slice(-5)).to.deep.equal(['2024: 1 datum', '2025: geen datums', '2026: 2 datums, in beeld', '2027: 1 datum, in beeld', '2028: 1 datum, in beeld']);
    for (const button of timeline.all('.overview__tools button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height), nameOf(button)).to.be.at.least(24);
    }
    timeline.element.lang = 'en';
    await timeline.until(() => nameOf(timeline.all('.overview__years').at(-1)) === '2028: 1 date, in view', 'in English');
  });

  it('keeps its room free before it is drawn, so that nothing jumps', async () => {
    const timeline = await TimelineDriver.open();
    const top = timeline.one('.lanes').getBoundingClientRect().top;
    await timeline.until(() => timeline.all('.overview__years').length > 0, 'all years');
    expect(timeline.one('.lanes').getBoundingClientRect().top).to.equal(top);
  });

  it('is one tab stop, where arrows go from year to year and Enter goes there', async () => {
    const timeline = await open();
    timeline.one('.legend__summary').focus();
    await sendKeys({ press: 'Tab' });
    expect(nameOf(timeline.focused)).to.equal('Vorige periode');
    for (let i = 0; i < 3; i++) await sendKeys({ press: 'ArrowRight' });
    expect(nameOf(timeline.focused)).to.equal('2021: geen datums');
    await sendKeys({ press: 'Enter' });
    await timeline.until(() => inView(timeline).join() === '2020,2021,2022', 'three years around it');
    expect(nameOf(timeline.focused)).to.equal('2021: geen datums, in beeld');
    expect(axisText(timeline)).to.equal('2020 | 2021 | 2022');
    await sendKeys({ press: 'Tab' });
    expect(timeline.focused?.closest('.overview')).to.equal(null);
  });

  it('goes a whole period back and forth, as far as there are dates', async () => {
    const timeline = await open();
    await timeline.press('Vorige periode');
    expect(axisText(timeline)).to.equal('2023 | 2024 | 2025');
    await timeline.press('Volgende periode');
    expect(axisText(timeline)).to.equal('2026 | 2027 | 2028');
    expect(timeline.button('Volgende periode').getAttribute('aria-disabled')).to.equal('true');
    await timeline.press('Volgende periode');
    expect(axisText(timeline), 'nothing later').to.equal('2026 | 2027 | 2028');
  });

  it('lets its window be dragged, which follows the pointer and takes the axis along, and letting go is no press', async () => {
    const timeline = await open();
    const from = box(timeline);
    const year = timeline.one('.overview__years').getBoundingClientRect().width;
    const [x, y] = [Math.round(from.left + from.width / 2), Math.round(from.top + from.height / 2)];
    const to = x - Math.round(2 * year);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x - 20, y] });
    await timeline.until(() => box(timeline).left < from.left - 10, 'follows');
    await sendMouse({ type: 'move', position: [to, y] });
    await sendMouse({ type: 'up' });
    await timeline.until(() => timeline.all('.lanes--moving').length === 0 && Math.abs(box(timeline).left - (from.left + to - x)) < 2, 'where it was let go');
    expect(inView(timeline)).to.include('2025').and.not.to.include('2028');
    expect(timeline.one('.overview__window').style.transform).to.equal('');
  });

  it('is left out without room for an axis, in other views, without a toolbar and on paper', async () => {
    const none = async (timeline: TimelineDriver): Promise<boolean> => { await timeline.element.updateComplete; return timeline.all('.overview').length === 0; };
    const timeline = await open();
    timeline.element.view = 'table';
    expect(await none(timeline), 'table').to.equal(true);
    expect(await none(await TimelineDriver.open(html`<kde-timeline loading="eager" no-toolbar today=${TODAY} .data=${sampleFeed()}></kde-timeline>`)), 'no toolbar').to.equal(true);
    await setViewport({ width: 560, height: 900 });
    expect(await none(await TimelineDriver.open()), 'narrow').to.equal(true);
    await setViewport({ width: 1400, height: 900 });
    const printed = await open();
    expect(printed.one('.overview').classList.contains('no-print')).to.equal(true);
  });
});
