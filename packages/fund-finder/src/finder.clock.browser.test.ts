import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Call } from '@digitaal-europa/data';
import { guardConsole, standIn } from '@digitaal-europa/ui/testing';
import { deadline, FinderDriver, sampleFeed, setAddress } from './finder.driver.ts';
import { sampleCall, sampleFund } from './model/finder.fixture.ts';

const RealDate = Date;

/** A clock that begins here and runs on, until what is returned is called. */
function clockAt(moment: string): () => void {
  const [begin, real] = [RealDate.parse(moment), RealDate.now()];
  const now = (): number => begin + RealDate.now() - real;
  class StoodIn extends RealDate {
    constructor(...args: unknown[]) {
      // @ts-expect-error Any of its constructors; only the one without arguments tells the time.
      super(...(args.length === 0 ? [now()] : args));
    }

    static override now(): number { return now(); }
  }
  return standIn(globalThis, 'Date', StoodIn);
}
/** Where the reader is, until what is returned is called. */
function readerIn(timeZone: string): () => void {
  const own = Reflect.get(Intl.DateTimeFormat.prototype, 'resolvedOptions');
  return standIn(Intl.DateTimeFormat.prototype, 'resolvedOptions', function resolvedOptions(this: Intl.DateTimeFormat) { return { ...own.call(this), timeZone }; });
}

const feed = (day: string, fields: Partial<Call['deadlines'][number]> = {}): Record<string, unknown> => sampleFeed([
  sampleFund('klok', { calls: [sampleCall('klok-ronde', undefined, { deadlines: [deadline('sluiting', day, fields)] })] }), sampleFund('ander', { calls: [sampleCall('ander-ronde', '2029-01-01')] }),
]);

describe('kde-fund-finder, on its clock', () => {
  guardConsole();
  let restore: (() => void)[] = [];
  beforeEach(async () => {
    setAddress('');
    await setViewport({ width: 1440, height: 900 });
  });
  afterEach(() => {
    for (const back of restore.reverse()) back();
    restore = [];
  });
  async function at(moment: string, data: Record<string, unknown>, timeZone = 'Europe/Amsterdam'): Promise<FinderDriver> {
    for (const back of restore.reverse()) back();
    restore = [clockAt(moment), readerIn(timeZone)];
    return FinderDriver.open(html`<kde-fund-finder loading="eager" organisation="gemeente" .data=${data}></kde-fund-finder>`);
  }
  /** Its tag and its date with what stands below it; closed ones are folded away. */
  const told = (finder: FinderDriver): string => (finder.ids().includes('klok') ? finder.card('klok').querySelector('.fact')?.textContent.replace(/[\s\u00A0\u202F]+/g, ' ').trim() ?? '' : finder.text('.closed'));

  for (const [season, day, before, after] of [['winter', '2026-12-11', '2026-12-11T15:54:00Z', '2026-12-11T16:00:01Z'], ['summer', '2026-07-10', '2026-07-10T14:54:00Z', '2026-07-10T15:00:01Z']] as const) {
    it(`is open before 17:00 in Brussels and closed after it, in ${season}`, async () => {
      const data = feed(day);
      expect(told(await at(before, data))).to.match(/17\.00 uur, Brusselse tijd.*sluit vandaag/);
      expect(told(await at(after, data))).to.equal('Toon ook 1 gesloten fonds');
    });
  }

  it('counts the days in the Netherlands, also where the clock says another day', async () => {
    const data = feed('2026-12-11');
    expect(told(await at('2026-12-09T22:59:00Z', data))).to.include('nog 2 dagen');
    expect(told(await at('2026-12-09T23:01:00Z', data))).to.include('nog 1 dag');
    expect(told(await at('2026-12-11T23:01:00Z', data))).to.equal('Toon ook 1 gesloten fonds');
  });

  it('is open the whole day when nobody recorded the hour', async () => {
    const data = feed('2026-12-11', { time: undefined, timeZone: undefined });
    expect(told(await at('2026-12-11T22:58:00Z', data))).to.include('sluit vandaag').and.not.include('uur');
    expect(told(await at('2026-12-11T23:01:00Z', data))).to.equal('Toon ook 1 gesloten fonds');
  });

  it('tells a reader in Kralendijk the time of their own, and a reader in the Netherlands only the one of Brussels', async () => {
    const winter = await at('2026-12-01T12:00:00Z', feed('2026-12-11'), 'America/Kralendijk');
    expect(told(winter)).to.include('17.00 uur, Brusselse tijd').and.include('bij u 12.00 uur');
    expect(told(await at('2026-07-01T12:00:00Z', feed('2026-07-10'), 'America/Kralendijk')), 'no summer time there').to.include('bij u 11.00 uur');
    expect(told(await at('2026-12-01T12:00:00Z', feed('2026-12-11', { time: '02:00' }), 'America/Kralendijk')), 'a day earlier there').to.include('bij u 10 december 2026, 21.00 uur');
    expect(told(await at('2026-12-01T12:00:00Z', feed('2026-12-11')))).not.to.include('bij u');
  });

  for (const [change, day, last, first] of [['forward', '2026-03-29', '2026-03-29T14:54:00Z', '2026-03-29T15:00:01Z'], ['back', '2026-10-25', '2026-10-25T15:54:00Z', '2026-10-25T16:00:01Z']] as const) {
    it(`closes at 17:00 in Brussels on the day on which clocks go ${change}`, async () => {
      const data = feed(day);
      expect(told(await at(`${day}T00:30:00Z`, data), ), 'before the change').to.include('sluit vandaag');
      expect(told(await at(last, data))).to.include('sluit vandaag');
      expect(told(await at(first, data))).to.equal('Toon ook 1 gesloten fonds');
    });
  }

  it('sees a call close on a page that stays open, without taking the focus or what was typed', async () => {
    const finder = await at('2026-12-11T15:59:59.000Z', feed('2026-12-11'));
    expect(finder.counts).to.match(/^2 passen/);
    finder.one('input[type=search]').focus();
    await finder.until(() => finder.text('.closed') === 'Toon ook 1 gesloten fonds', 'closed');
    expect([finder.counts, finder.focused?.getAttribute('type')]).to.deep.equal(['1 past · 0 misschien · 0 passen niet', 'search']);
  });

  it('shows details that are open as closed when the call closes', async () => {
    const finder = await at('2026-12-11T15:59:58.500Z', feed('2026-12-11'));
    await finder.openFund('klok');
    await finder.until(() => /Sloot op 11 december 2026/.test(finder.text('.details')), 'closed');
    expect(finder.focused?.id).to.equal('details-title');
  });

  it('lets a day that the page tells go before the clock', async () => {
    restore = [clockAt('2026-12-11T18:00:00Z')];
    const finder = await FinderDriver.open(html`<kde-fund-finder loading="eager" organisation="gemeente" today="2026-12-11" .data=${feed('2026-12-11')}></kde-fund-finder>`);
    expect(told(finder)).to.include('sluit vandaag');
  });
});
