import { expect, fixture, html } from '@open-wc/testing';
import { guardConsole } from './testing/index.ts';
import { measureIn, textStyleOf } from './text-width.ts';

/** Runs `act` and counts how often the browser was asked to measure. */
function asked(act: () => void): number {
  const original = Object.getOwnPropertyDescriptor(CanvasRenderingContext2D.prototype, 'measureText') as PropertyDescriptor;
  const measure = original.value as (text: string) => TextMetrics;
  let count = 0;
  CanvasRenderingContext2D.prototype.measureText = function (text) {
    count += 1;
    return measure.call(this, text);
  };
  try {
    act();
  } finally {
    Object.defineProperty(CanvasRenderingContext2D.prototype, 'measureText', original);
  }
  return count;
}

describe('measureIn', () => {
  guardConsole();

  it('finds a longer text wider, and nothing 0 wide', () => {
    const measure = measureIn({ family: 'sans-serif', size: 13, weight: 600 });
    const widths = ['', 'W', 'We', 'Wet', 'Wet open', 'Wet open overheid'].map(measure);
    expect(widths[0]).to.equal(0);
    for (const [at, width] of widths.slice(1).entries()) expect(width).to.be.above(widths[at] as number);
  });

  for (const font of ['600 20px sans-serif', '400 13.5px serif']) {
    for (const spacing of ['normal', '2px']) {
      it(`finds what the page finds, in ${font} with ${spacing} letter and word spacing`, async () => {
        const text = 'Wet digitale overheid';
        const span = await fixture<HTMLElement>(html`<span>${text}</span>`);
        Object.assign(span.style, { font, letterSpacing: spacing, wordSpacing: spacing });
        const measure = measureIn({ ...textStyleOf(span), weight: Number(font.split(' ')[0]) });
        expect(measure(text)).to.be.closeTo(span.getBoundingClientRect().width, 2);
      });
    }
  }

  it('keeps two fonts apart', () => {
    const [small, large] = [measureIn({ family: 'sans-serif', size: 10 }), measureIn({ family: 'sans-serif', size: 30 })];
    const before = [small('Woo'), large('Woo')] as const;
    expect(before[1]).to.be.closeTo(before[0] * 3, 1.5);
    expect(small('Woo!')).to.be.below(large('Woo'));
    expect([small('Woo'), large('Woo')]).to.deep.equal(before);
  });

  it('finds heavier text wider', () => {
    expect(measureIn({ family: 'sans-serif', size: 40, weight: 700 })('Gemeente')).to.be.above(measureIn({ family: 'sans-serif', size: 40 })('Gemeente'));
  });

  it('remembers what it measured', () => {
    const measure = measureIn({ family: 'sans-serif', size: 13 });
    expect(asked(() => {
      measure('AVG');
      measure('AVG');
      measure('NIS2');
      measure('AVG');
    })).to.equal(2);
  });
});

describe('textStyleOf', () => {
  guardConsole();

  it('reads family, size and spacing as they come out, in pixels', async () => {
    const around = await fixture<HTMLElement>(html`<div><span>tekst</span></div>`);
    Object.assign(around.style, { font: '20px serif', letterSpacing: '0.1em', wordSpacing: '3px' });
    const span = around.firstElementChild as HTMLElement;
    span.style.fontSize = '150%';
    const style = textStyleOf(span);
    expect({ ...style, letterSpacing: Math.round((style.letterSpacing ?? 0) * 100) / 100 }).to.include({ family: 'serif', size: 30, letterSpacing: 2, wordSpacing: 3 });
  });

  it('counts normal spacing as 0', async () => {
    expect(textStyleOf(await fixture(html`<span>tekst</span>`))).to.include({ letterSpacing: 0, wordSpacing: 0 });
  });
});
