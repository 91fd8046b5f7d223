import { expect, fixture, html } from '@open-wc/testing';
import { guardConsole } from './testing/index.ts';
import { measureIn } from './text-width.ts';

/** Runs `act` and counts how often the browser was asked to measure. */
function asked(act: () => void): number {
  const { measureText } = CanvasRenderingContext2D.prototype;
  let count = 0;
  CanvasRenderingContext2D.prototype.measureText = function (text) {
    count += 1;
    return measureText.call(this, text);
  };
  try {
    act();
  } finally {
    CanvasRenderingContext2D.prototype.measureText = measureText;
  }
  return count;
}

describe('measureIn', () => {
  guardConsole();

  it('finds a longer text wider, and nothing 0 wide', () => {
    const measure = measureIn('600 13px sans-serif');
    const widths = ['', 'W', 'We', 'Wet', 'Wet open', 'Wet open overheid'].map(measure);
    expect(widths[0]).to.equal(0);
    for (const [at, width] of widths.slice(1).entries()) expect(width).to.be.above(widths[at] as number);
  });

  it('finds what the page finds', async () => {
    const text = 'Wet digitale overheid';
    const span = await fixture<HTMLElement>(html`<span>${text}</span>`);
    span.style.font = '600 20px sans-serif';
    expect(measureIn('600 20px sans-serif')(text)).to.be.closeTo(span.getBoundingClientRect().width, 2);
  });

  it('keeps two fonts apart', () => {
    const [small, large] = [measureIn('10px sans-serif'), measureIn('30px sans-serif')];
    const before = [small('Woo'), large('Woo')] as const;
    expect(before[1]).to.be.closeTo(before[0] * 3, 1.5);
    expect(small('Woo!')).to.be.below(large('Woo'));
    expect([small('Woo'), large('Woo')]).to.deep.equal(before);
  });

  it('remembers what it measured', () => {
    const measure = measureIn('13px sans-serif');
    expect(asked(() => {
      measure('AVG');
      measure('AVG');
      measure('NIS2');
      measure('AVG');
    })).to.equal(2);
  });
});
