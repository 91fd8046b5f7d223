import { expect, fixture } from '@open-wc/testing';
import { html, render } from 'lit';
import { emulateMedia } from '@web/test-runner-commands';
import { LAWS, readFeed, type Law } from '@digitaal-europa/data';
import { guardConsole } from '@digitaal-europa/ui/testing';
import { sampleFeed, TODAY } from '../timeline.fixture.ts';
import { styles } from '../timeline.styles.ts';
import { printStyles } from '../styles/print.styles.ts';
import { printView, type PrintOptions } from './print.view.ts';

const laws = (): readonly Law[] => {
  const result = readFeed(LAWS, sampleFeed());
  if (!result.ok) throw new Error('sample feed: expected it to be right');
  return result.feed.records;
};

async function print(options: Partial<PrintOptions> = {}): Promise<ShadowRoot> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [styles, printStyles].flat(Infinity as 1).map((one) => (one as { styleSheet: CSSStyleSheet }).styleSheet);
  render(printView({ laws: laws(), today: TODAY, organisation: undefined, language: 'nl', level: 2, grouping: 'family', order: 'urgency', chosen: 'Keuze: zoekwoord “proef”.', generated: '2026-11-01T00:00:00Z', ...options }), root);
  return root;
}
const textOf = (root: ShadowRoot): string => root.querySelector('.print')?.textContent.replace(/\s+/g, ' ') ?? '';

/** WebKitGTK cannot be told to show a page as it prints it. */
const isWebKit = !('chrome' in window) && navigator.vendor.startsWith('Apple');
const itPrints = isWebKit ? it.skip : it;

describe('on paper', () => {
  guardConsole();
  afterEach(async () => { if (!isWebKit) await emulateMedia({ media: 'screen' }); });

  it('stands every law, date, duty and address in full', async () => {
    const text = textOf(await print());
    for (const law of laws()) {
      for (const part of [law.title.nl, law.status, ...law.dates.map((date) => date.text), ...law.obligations.map((one) => one.text), ...law.unconfirmed, ...law.sources.map(({ url, title }) => url ?? title ?? '')]) expect(text).to.include(part);
    }
  });

  itPrints('repeats on every page what was chosen and how old it is', async () => {
    const root = await print();
    await emulateMedia({ media: 'print' });
    const head = root.querySelector('thead') as HTMLElement;
    expect(getComputedStyle(head).display).to.equal('table-header-group');
    expect(head.textContent).to.include('Keuze: zoekwoord “proef”.').and.to.include('Stand 1 november 2026').and.to.include('Afgedrukt op 21 november 2026');
  });

  itPrints('keeps a law on one page', async () => {
    const root = await print();
    await emulateMedia({ media: 'print' });
    for (const law of root.querySelectorAll('.print__law')) expect(getComputedStyle(law).breakInside).to.equal('avoid');
    expect(root.querySelectorAll('.print__law').length).to.equal(laws().length);
  });

  it('says what is to be confirmed, and numbers its sources', async () => {
    const text = textOf(await print());
    expect(text).to.match(/4e kwartaal 2028 Evaluatie \(verwacht, nog te bevestigen/).and.to.include('was 2 augustus 2026: uitgesteld');
    expect(text).to.include('Voorbeeld treedt in werking. [2]');
  });

  it('is not on the screen', async () => {
    const root = await print();
    expect((root.querySelector('.print') as HTMLElement).getBoundingClientRect().height).to.equal(0);
  });

  it('leaves out duties of others, never a law', async () => {
    const text = textOf(await print({ organisation: 'waterschap' }));
    expect(text).to.not.include('Houd een register bij.');
    for (const law of laws()) expect(text).to.include(law.title.nl);
  });

  it('speaks English around the Dutch texts', async () => {
    const root = await print({ language: 'en' });
    expect(textOf(root)).to.include('What must we do?').and.to.include('Sample Regulation');
  });
});
