import { expect, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { guardConsole } from '@digitaal-europa/ui/testing';
import { TimelineDriver } from './timeline.driver.ts';
import { manyLaws, sampleFeed, sampleLaws, TODAY } from './timeline.fixture.ts';

interface WheelPayload { x: number; y: number; deltaX?: number; deltaY?: number; ctrl?: boolean; shift?: boolean }
const wheel = (payload: WheelPayload): Promise<boolean> => executeServerCommand('real-wheel', payload);
const touch = (payload: { points: readonly (readonly [number, number])[][] }): Promise<boolean> => executeServerCommand('real-touch', payload);
/** Only Chromium can be told to turn a wheel or put down fingers. */
const hasWheel = await executeServerCommand<boolean, WheelPayload>('real-wheel', { x: 0, y: 0 });

const long = (): Promise<TimelineDriver> => TimelineDriver.open(html`<kde-timeline loading="eager" today=${TODAY} .data=${sampleFeed([...sampleLaws, ...manyLaws(30)])}></kde-timeline>`);
const centreOf = (element: Element): { x: number; y: number } => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
};
/** Where to point: the browser's own pointer reaches only what is in the window, and a scroll may still be bringing rows in. */
async function seenCentreOf(find: () => Element): Promise<{ x: number; y: number }> {
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  // Rows that come in later move what lies below them: the place has to hold for a while.
  for (let steady = 0, before = -1; steady < 15; steady++) {
    find().scrollIntoView({ block: 'center' });
    await frame();
    const { y } = centreOf(find());
    if (y !== before) [steady, before] = [0, y];
  }
  return centreOf(find());
}
const axisText = (timeline: TimelineDriver): string => timeline.text('.axis__scale');
const pressed = (timeline: TimelineDriver): string => timeline.text('.segmented__option[aria-pressed=true]');

describe('kde-timeline, moving through time', () => {
  guardConsole();
  beforeEach(async () => {
    await setViewport({ width: 1400, height: 700 });
    // What a finger set going before comes to rest first.
    for (let last = NaN; last !== 0;) {
      scrollTo(0, 0);
      for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
      last = scrollY;
    }
  });

  describe('the page’s own gestures', () => {
    (hasWheel ? it : it.skip)('a bare wheel over the drawing scrolls the page and leaves the period alone', async () => {
      const timeline = await long();
      const before = axisText(timeline);
      await wheel({ ...centreOf(timeline.one('.row__axis')), deltaY: 300 });
      await timeline.until(() => scrollY > 100, 'the page has scrolled');
      expect(axisText(timeline)).to.equal(before);
    });

    (hasWheel ? it : it.skip)('one finger scrolls the page and leaves the period alone', async () => {
      const timeline = await long();
      const before = axisText(timeline);
      const { x } = centreOf(timeline.one('.row__axis'));
      await touch({ points: [[[x, 600]], [[x, 500]], [[x, 400]], [[x, 300]], [[x, 200]], ...Array.from({ length: 8 }, () => [[x, 200] as const])] });
      await timeline.until(() => scrollY > 100, 'the page has scrolled');
      expect(axisText(timeline)).to.equal(before);
    });
  });

  describe('ours', () => {
    (hasWheel ? it : it.skip)('Ctrl and wheel zoom, and the page stays where it is', async () => {
      const timeline = await long();
      expect(pressed(timeline)).to.include('3 jaar');
      await wheel({ ...centreOf(timeline.one('.row__axis')), deltaY: -200, ctrl: true });
      await timeline.until(() => !pressed(timeline).includes('3 jaar'), 'a period of the visitor’s own');
      await timeline.until(() => timeline.all('.lanes--moving').length === 0, 'at rest');
      expect(scrollY).to.equal(0);
      await timeline.press('3 jaar');
      expect(pressed(timeline)).to.include('3 jaar');
    });

    (hasWheel ? it : it.skip)('what lies under the pointer stays there while zooming', async () => {
      const timeline = await long();
      const today = (): number => timeline.one('.axis__today').getBoundingClientRect().left;
      const before = today();
      await wheel({ x: Math.round(before), y: centreOf(timeline.one('.row__axis')).y, deltaY: -60, ctrl: true });
      await timeline.until(() => !pressed(timeline).includes('3 jaar') && timeline.all('.lanes--moving').length === 0, 'zoomed');
      expect(Math.abs(today() - before)).to.be.below(2);
    });

    (hasWheel ? it : it.skip)('a sideways wheel moves the period', async () => {
      const timeline = await long();
      const before = axisText(timeline);
      await wheel({ ...centreOf(timeline.one('.row__axis')), deltaX: 300 });
      await timeline.until(() => axisText(timeline) !== before && timeline.all('.lanes--moving').length === 0, 'moved');
      expect(scrollX).to.equal(0);
    });

    (hasWheel ? it : it.skip)('two fingers zoom around what lies between them', async () => {
      const timeline = await long();
      const { x, y } = centreOf(timeline.one('.row__axis'));
      await touch({ points: [[[x - 40, y], [x + 40, y]], [[x - 80, y], [x + 80, y]], [[x - 120, y], [x + 120, y]], [[x - 160, y], [x + 160, y]]] });
      await timeline.until(() => !pressed(timeline).includes('3 jaar') && timeline.all('.lanes--moving').length === 0, 'zoomed');
    });

    it('dragging moves the axis and shifts the layers in between, and letting go is no click', async () => {
      const timeline = await long();
      const selections = timeline.record('kde-select');
      const { x, y } = await seenCentreOf(() => timeline.marks[0] as HTMLElement);
      const before = axisText(timeline);
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [x - 60, y] });
      await timeline.until(() => timeline.one('.row__layer').style.transform !== '' || axisText(timeline) !== before, 'follows the pointer');
      await sendMouse({ type: 'move', position: [x - 200, y] });
      await sendMouse({ type: 'up' });
      await timeline.until(() => timeline.all('.lanes--moving').length === 0 && axisText(timeline) !== before, 'at rest');
      expect(timeline.all('.row__layer').every((layer) => layer.style.transform === '')).to.equal(true);
      expect(selections).to.deep.equal([]);
    });

    it('a press on a mark is still a click, and names can be selected as text', async () => {
      const timeline = await long();
      const { x, y } = await seenCentreOf(() => timeline.marks[0] as HTMLElement);
      await sendMouse({ type: 'click', position: [x, y] });
      await timeline.until(() => timeline.all('.detail').length === 1, 'open');
      expect(getComputedStyle(timeline.one('.row__status')).userSelect).not.to.equal('none');
    });

    it('plus, minus and zero zoom while the focus is in the drawing, and are text in the search field [R25]', async () => {
      const timeline = await long();
      await timeline.type('0');
      const field = timeline.one<HTMLInputElement>('input');
      expect(field.value).to.equal('0');
      field.value = '';
      field.dispatchEvent(new Event('input'));
      await timeline.element.updateComplete;
      expect(pressed(timeline)).to.include('3 jaar');
      timeline.one('.row__button').focus();
      await sendKeys({ press: '-' });
      expect(pressed(timeline)).not.to.include('3 jaar');
      await sendKeys({ press: '0' });
      expect(pressed(timeline)).to.include('3 jaar');
    });
  });

  describe('buttons', () => {
    it('zoom in and out, and bring today back to its place', async () => {
      const timeline = await long();
      const before = axisText(timeline);
      await timeline.press('Inzoomen');
      await timeline.press('Uitzoomen');
      expect(axisText(timeline)).to.equal(before);
      await timeline.press('‹ Eerder');
      await timeline.press('‹ Eerder');
      expect(timeline.all('.axis__today')).to.have.length(0);
      await timeline.press('Naar vandaag');
      expect(timeline.text('.axis__flag')).to.equal('vandaag 21 nov');
      expect(timeline.button('Naar vandaag').getAttribute('aria-disabled')).to.equal('true');
    });

    it('counts at the edge bring the nearest hidden date into view, with the focus', async () => {
      const timeline = await TimelineDriver.open();
      const edge = timeline.one('.edge--before');
      // Its frame is that of the text in it: a class that another part styles as well would draw a second one.
      expect(getComputedStyle(edge).borderTopWidth).to.equal('0px');
      expect(edge.textContent.trim()).to.match(/1 datum eerder: toon de dichtstbijzijnde$/);
      const box = edge.getBoundingClientRect();
      expect(Math.min(box.width, box.height)).to.be.at.least(24);
      edge.focus();
      await sendKeys({ press: 'Enter' });
      await timeline.until(() => timeline.focused?.classList.contains('mark') === true, 'focus on the date');
      expect(timeline.focused?.textContent).to.match(/1 aug 2024/);
    });

    it('keeps counts at the edges clear of the marks beside them', async () => {
      const timeline = await long();
      for (const edge of timeline.all('.edge')) {
        const own = edge.getBoundingClientRect();
        for (const mark of edge.parentElement?.querySelectorAll('.mark') ?? []) {
          const other = mark.getBoundingClientRect();
          expect(own.right <= other.left || other.right <= own.left, `${own.left}–${own.right} and ${other.left}–${other.right}`).to.equal(true);
        }
      }
    });
  });

  describe('many laws', () => {
    it('draws only the rows near the window, and each when it is scrolled to, at its place in the list', async () => {
      const timeline = await TimelineDriver.open(html`<kde-timeline loading="eager" today=${TODAY} .data=${sampleFeed(manyLaws(400))}></kde-timeline>`);
      await timeline.until(() => timeline.rows.length > 5, 'first rows');
      expect(timeline.rows.length).to.be.below(100);
      const far = timeline.all('.rows')[30];
      far?.scrollIntoView();
      await timeline.until(() => (far?.querySelectorAll('.row').length ?? 0) > 0, 'drawn when near');
      expect(far?.querySelector('.row')?.getAttribute('aria-posinset')).to.equal('181');
      expect(far?.querySelector('.row')?.getAttribute('aria-setsize')).to.equal('400');
      expect(timeline.rows.length).to.be.below(100);
    });

    it('goes on by Tab past the rows that were drawn', async () => {
      const timeline = await TimelineDriver.open(html`<kde-timeline loading="eager" no-toolbar today=${TODAY} .data=${sampleFeed(manyLaws(400))}></kde-timeline>`);
      const drawn = timeline.rows.length;
      timeline.one('.row__button').focus();
      for (let i = 0; i < drawn + 3; i++) {
        await sendKeys({ press: 'Tab' });
        await timeline.element.updateComplete;
      }
      expect(timeline.focused?.closest('.row')?.getAttribute('aria-posinset')).to.equal(String(drawn + 4));
    });

    it('has every law in the page after a while when there are some dozens', async () => {
      const timeline = await TimelineDriver.open(html`<kde-timeline loading="eager" today=${TODAY} .data=${sampleFeed(manyLaws(60))}></kde-timeline>`);
      await timeline.until(() => timeline.rows.length === 60, 'all rows');
    });

    it('draws every row on paper', async () => {
      const timeline = await TimelineDriver.open(html`<kde-timeline loading="eager" today=${TODAY} .data=${sampleFeed(manyLaws(400))}></kde-timeline>`);
      dispatchEvent(new Event('beforeprint'));
      expect(timeline.rows).to.have.length(400);
      dispatchEvent(new Event('afterprint'));
      expect(timeline.rows.length).to.be.below(400);
    });

    it('keeps years and months in view while rows scroll by', async () => {
      const timeline = await long();
      await timeline.until(() => timeline.all('.rows').every((rows) => rows.querySelector('.row') !== null), 'every row is there');
      timeline.all('.row').at(-1)?.scrollIntoView({ block: 'end' });
      expect(Math.round(timeline.one('.axis').getBoundingClientRect().top)).to.equal(0);
      timeline.element.style.setProperty('--kde-timeline-axis-inset-block-start', '50px');
      expect(Math.round(timeline.one('.axis').getBoundingClientRect().top)).to.equal(50);
    });
  });
});
