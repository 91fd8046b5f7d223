import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { inForcedColors } from '../../../packages/ui/src/testing/forced-colors.ts';
import { menu, StorybookDriver, violationsIn, type Entry } from './storybook.driver.ts';

/** Said on purpose: a story of a failure tells developers of it. */
const EXPECTED = /^warn: kde-[\w-]+: TypeError: sample of a failure$/;
const WIDGETS = ['timeline', 'priority-matrix', 'fund-finder', 'network-map'];
const STATES = ['default', 'loading', 'empty', 'failed', 'many', 'narrow', 'wide', 'print', 'english', 'dark', 'forced-colours', 'themes', 'walk'];

const entries = await menu();
const ofType = (type: Entry['type']): readonly Entry[] => entries.filter((entry) => entry.type === type);

describe('the built Storybook', () => {
  let book: StorybookDriver;
  before(async () => {
    await setViewport({ width: 1300, height: 920 });
    book = await StorybookDriver.open();
  });
  beforeEach(() => { book.said.length = 0; });
  afterEach(() => { expect(book.said.filter((line) => !EXPECTED.test(line)), 'console').to.deep.equal([]); });
  after(() => book.close());

  it('has every state of every widget', () => {
    const ids = new Set(entries.map(({ id }) => id));
    expect(WIDGETS.flatMap((widget) => STATES.map((state) => `${widget}--${state}`)).filter((id) => !ids.has(id))).to.deep.equal([]);
  });

  for (const { id, title, name, tags } of ofType('story')) {
    it(`shows ${title}, ${name}, without an error and accessible [R21]`, async () => {
      const show = async (): Promise<void> => {
        const finished = await book.story(id);
        expect(violationsIn(finished)).to.deep.equal([]);
        expect(finished.status).to.equal('success');
      };
      await (tags.includes('forced-colors') ? inForcedColors(show) : show());
    });
  }

  for (const { id, title } of ofType('docs')) {
    it(`shows the page ${title}`, async () => {
      await book.docs(id);
      expect(book.document.querySelector('#storybook-docs h1')?.textContent).not.to.equal('');
    });
  }

  it('asks nothing of another site [R39]', () => {
    const asked = book.window.performance.getEntriesByType('resource').map(({ name }) => new URL(name)).filter(({ protocol }) => protocol.startsWith('http'));
    expect(asked).to.have.length.above(10);
    expect(asked.filter(({ origin }) => origin !== location.origin).map(String)).to.deep.equal([]);
  });
});
