import { expect, html } from '@open-wc/testing';
import { ORGANISATION_KEY } from '@digitaal-europa/data';
import { guardConsole } from '@digitaal-europa/ui/testing';
import { TimelineDriver } from './timeline.driver.ts';
import { sampleFeed, TODAY } from './timeline.fixture.ts';
import { MEMORY_KEY } from './timeline.memory.ts';

const open = (persist: 'local' | 'none', organisation = ''): Promise<TimelineDriver> => TimelineDriver.open(html`<kde-timeline loading="eager" persist=${persist} organisation=${organisation} today=${TODAY} .data=${sampleFeed()}></kde-timeline>`);
const kept = (): string | null => localStorage.getItem(ORGANISATION_KEY);

describe('the organisation that a visitor of kde-timeline chose', () => {
  guardConsole();
  const forget = (): void => { for (const key of [ORGANISATION_KEY, MEMORY_KEY]) localStorage.removeItem(key); };
  beforeEach(forget);
  after(forget);

  it('is there at the next visit, without an event, until it is taken away', async () => {
    const first = await open('local');
    await first.choose('waterschap');
    await first.until(() => kept() === 'waterschap', 'kept');
    first.element.remove();
    const changes: Event[] = [];
    const hear = (event: Event): void => { changes.push(event); };
    addEventListener('kde-organisation-change', hear);
    const second = await open('local');
    removeEventListener('kde-organisation-change', hear);
    expect([second.element.organisation, second.organisation, changes.length]).to.deep.equal(['waterschap', 'Alle waterschappen', 0]);
    second.one('.combobox__clear').click();
    await second.until(() => kept() === null, 'let go');
  });

  it('gives way to a page that names another type, and fills in one that names only the type', async () => {
    localStorage.setItem(ORGANISATION_KEY, 'gm0716');
    expect([(await open('local', 'provincie')).element.organisation, (await open('local', 'gemeente')).element.organisation]).to.deep.equal(['provincie', 'gm0716']);
  });

  it('is neither kept nor asked for where the page keeps nothing [R40]', async () => {
    const timeline = await open('none');
    await timeline.choose('waterschap');
    await timeline.until(() => timeline.element.organisation === 'waterschap', 'chosen');
    expect(kept()).to.equal(null);
    timeline.element.remove();
    localStorage.setItem(ORGANISATION_KEY, 'gm0716');
    expect((await open('none')).element.organisation).to.equal('');
  });

  it('is nobody when what was kept is nonsense', async () => {
    localStorage.setItem(ORGANISATION_KEY, '<img src=x onerror=alert(1)>');
    expect((await open('local')).element.organisation).to.equal('');
  });
});
