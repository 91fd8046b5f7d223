import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { parseSpan } from '@digitaal-europa/data';
import { expectAccessible, guardConsole, hasForcedColors, inForcedColors } from '@digitaal-europa/ui/testing';
import { sampleCall, sampleFund, TODAY } from '../model/finder.fixture.ts';
import { stripOf } from '../model/strip.ts';
import type { FinderContext } from './context.ts';
import { choose, OPEN, showResults, type Shown, type ShowOptions } from './results.fixture.ts';
import { stripView } from './strip.view.ts';

const at = (id: string, when: string): ReturnType<typeof sampleFund> => sampleFund(id, { calls: [sampleCall(`${id}-1`, when)] });
const SAMPLE = [at('a', '2026-12-11'), at('b', '2026-12-11'), at('c', '2027-03-01'), at('d', '2027-06'), at('e', '2028-03-01'), OPEN, sampleFund('f', { calls: [sampleCall('f-1', undefined, { opens: parseSpan('2026-01-01') })] })];
const view = ({ found, language, state, printing, handlers }: FinderContext): unknown => stripView({ strip: stripOf(found.beforePeriod, TODAY), period: state.period, language, printing, onPeriod: handlers.period });
const show = (options: ShowOptions = {}): Promise<Shown> => showResults(view, { funds: SAMPLE, width: 720, ...options });
const handle = ({ all }: Shown, end: 'from' | 'until'): HTMLElement => all(`[data-end="${end}"]`)[0] as HTMLElement;
const fields = ({ all }: Shown): HTMLSelectElement[] => all('select') as HTMLSelectElement[];

/** A point on the drawing: a share of its width, and half its height. */
function point({ one }: Shown, share: number): [number, number] {
  const box = one('.strip__plot').getBoundingClientRect();
  return [Math.round(box.left + share * box.width), Math.round(box.top + 40)];
}

describe('the strip of closing dates', () => {
  guardConsole();

  for (const [language, width] of [['nl', 288], ['nl', 720], ['en', 600]] as const) {
    it(`is accessible at ${width} pixels in ${language}, with a period, and stays in its column`, async () => {
      const shown = await show({ width, context: { language }, state: { period: { from: '2026-12-01', until: '2027-03-31' } } });
      await expectAccessible(shown.root.host);
      expect(shown.one('.strip').scrollWidth).to.be.at.most(shown.one('.strip').clientWidth);
      if (hasForcedColors) await inForcedColors(() => expectAccessible(shown.root.host));
    });
  }

  it('draws a dot for each fund on its date, and of a month an open one', async () => {
    const shown = await show();
    const dots = shown.all('.strip__dot').map((dot) => [dot.getAttribute('cx'), dot.getAttribute('cy')]);
    expect(dots).to.deep.equal([['5.2%', '78'], ['5.2%', '64'], ['27.1%', '78'], ['56.3%', '78']]);
    expect(shown.all('.strip__dot--rough').length).to.equal(1);
    expect(shown.all('.strip__pill').map(({ textContent }) => textContent)).to.deep.equal(['doorlopend: 1', 'na dit jaar: 1', 'sluitingsdatum niet bekend: 1']);
  });

  it('draws five dots on each other at most, and counts the others', async () => {
    const shown = await show({ funds: Array.from({ length: 9 }, (_, i) => at(`fonds-${i}`, '2027-03-01')) });
    expect([shown.all('.strip__dot').length, shown.text('.strip__more')]).to.deep.equal([5, '+4']);
  });

  it('is a sentence with numbers where there is no room for a drawing, and for who cannot see it', async () => {
    const wide = await show();
    const numbers = 'binnen 1 maand 2 · 1 tot 3 maanden 0 · later 3 · doorlopend 1 · sluitingsdatum niet bekend 1';
    expect([wide.text('.strip__numbers'), wide.one('.strip__numbers').offsetWidth, wide.one('.strip__plot').offsetHeight > 0]).to.deep.equal([numbers, 1, true]);
    const narrow = await show({ width: 400 });
    expect([narrow.text('.strip__numbers'), narrow.one('.strip__numbers').offsetWidth > 200, narrow.one('.strip__plot').offsetHeight]).to.deep.equal([numbers, true, 0]);
  });

  it('takes a period from two lists of months', async () => {
    const shown = await show();
    choose(fields(shown)[0] as HTMLElement, '2026-12-01');
    expect(shown.said.at(-1)).to.equal('period {"from":"2026-12-01","until":"2027-11-22"}');
    choose(fields(shown)[1] as HTMLElement, '2027-02-01');
    expect(shown.state().period).to.deep.equal({ from: '2026-12-01', until: '2027-02-28' });
    expect([fields(shown).map(({ value }) => value), shown.text('.strip__chosen')]).to.deep.equal([['2026-12-01', '2027-02-01'], 'Gekozen: 1 december 2026 tot en met 28 februari 2027. Toon alle sluitingsdatums']);
    shown.button('Toon alle sluitingsdatums').click();
    expect([shown.state().period, fields(shown).map(({ value }) => value), shown.all('.strip__chosen').length]).to.deep.equal([undefined, ['', ''], 0]);
  });

  it('takes a period from the keyboard, and says which day [R25]', async () => {
    const shown = await show();
    handle(shown, 'from').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect([shown.state().period, handle(shown, 'from').ariaValueText, handle(shown, 'from').ariaValueNow]).to.deep.equal([{ from: '2026-11-29', until: '2027-11-22' }, '29 november 2026', '7']);
    expect(shown.root.activeElement).to.equal(handle(shown, 'from'));
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'PageDown' });
    expect(shown.state().period).to.deep.equal({ from: '2026-11-29', until: '2027-10-23' });
    await sendKeys({ press: 'Home' });
    expect(shown.state().period).to.deep.equal({ from: '2026-11-29', until: '2026-11-29' });
    await sendKeys({ press: 'End' });
    handle(shown, 'from').focus();
    await sendKeys({ press: 'Home' });
    expect(shown.state().period).to.equal(undefined);
  });

  it('takes a period from dragging over it, when the button comes up', async () => {
    const shown = await show();
    await sendMouse({ type: 'move', position: point(shown, 0.25) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: point(shown, 0.5) });
    expect(parseFloat(shown.one('.strip__plot').style.getPropertyValue('--_until'))).to.be.closeTo(50, 2);
    expect(shown.said).to.deep.equal([]);
    await sendMouse({ type: 'up' });
    const period = shown.state().period;
    expect([period?.from.slice(0, 7), period?.until.slice(0, 7)]).to.deep.equal(['2027-02', '2027-05']);
    expect(shown.said.length).to.equal(1);
  });

  it('moves one end by its handle', async () => {
    const shown = await show({ state: { period: { from: '2027-02-01', until: '2027-05-31' } } });
    const box = handle(shown, 'until').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(box.left + box.width / 2), Math.round(box.top + 20)] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: point(shown, 0.75) });
    await sendMouse({ type: 'up' });
    expect([shown.state().period?.from, shown.state().period?.until.slice(0, 7)]).to.deep.equal(['2027-02-01', '2027-08']);
  });

  it('takes the month that is tapped', async () => {
    const shown = await show();
    await sendMouse({ type: 'click', position: point(shown, 0.3) });
    expect(shown.state().period).to.deep.equal({ from: '2027-03-01', until: '2027-03-31' });
  });

  it('leaves everything as it was at Escape', async () => {
    const shown = await show({ state: { period: { from: '2027-02-01', until: '2027-05-31' } } });
    const before = shown.one('.strip__plot').style.getPropertyValue('--_until');
    await sendMouse({ type: 'move', position: point(shown, 0.1) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: point(shown, 0.9) });
    await sendKeys({ press: 'Escape' });
    await sendMouse({ type: 'up' });
    expect([shown.said, shown.one('.strip__plot').style.getPropertyValue('--_until')]).to.deep.equal([[], before]);
  });

  it('on paper shows the dates and the period, and no controls', async () => {
    const shown = await show({ context: { printing: true }, state: { period: { from: '2027-02-01', until: '2027-05-31' } } });
    expect([shown.all('button, select, [role="slider"]').length, shown.text('.strip__chosen'), shown.all('.strip__dot').length]).to.deep.equal([0, 'Gekozen: 1 februari 2027 tot en met 31 mei 2027.', 4]);
  });
});
