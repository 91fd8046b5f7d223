import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { guardConsole, standIn } from '@digitaal-europa/ui/testing';
import { aroundIt, manyNetworks, MapDriver, mapOf, setAddress } from './network.driver.ts';

/** What was measured since, and how much wider text is than it was. */
function measuring(): { times: number; wider: number; readonly restore: () => void } {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own context
  const { measureText } = CanvasRenderingContext2D.prototype;
  const spy = { times: 0, wider: 1, restore: (): void => {} };
  spy.restore = standIn(CanvasRenderingContext2D.prototype, 'measureText', function (this: CanvasRenderingContext2D, text: string): TextMetrics {
    spy.times += 1;
    return { width: measureText.call(this, text).width * spy.wider } as TextMetrics;
  });
  return spy;
}

describe('kde-network-map, with many networks', () => {
  guardConsole();
  let restore: (() => void)[] = [];
  beforeEach(async () => {
    setAddress('');
    await setViewport({ width: 1440, height: 900 });
    restore = [aroundIt()];
  });
  afterEach(() => { for (const back of restore) back(); });
  /** Networks in lists that are closed, and how many their counts say. */
  const inLists = (map: MapDriver): [number, number] => [map.all('.over .net').length, map.all('.mark-count [aria-hidden]').reduce((sum, { textContent }) => sum + Number(textContent.replace('+', '')), 0)];
  const unfold = async (map: MapDriver, list: HTMLDetailsElement): Promise<void> => {
    list.querySelector('summary')?.click();
    await map.until(() => list.open && list.querySelectorAll('button').length > 0, 'what is in it');
  };

  it('looks for no place again when something opens', async () => {
    const spy = measuring();
    restore.push(spy.restore);
    const map = await MapDriver.open(mapOf({ records: manyNetworks(60) }));
    expect(spy.times).to.be.above(60);
    spy.times = 0;
    await map.openDetails('network', 'nummer-0');
    expect(spy.times).to.be.below(20);
  });

  it('looks for other places when a font comes in which names are wider', async () => {
    const spy = measuring();
    restore.push(spy.restore);
    const map = await MapDriver.open(mapOf({ records: manyNetworks(60) }));
    const names = map.all('.compass text.mark-name').length;
    spy.wider = 3;
    document.fonts.dispatchEvent(new Event('loadingdone'));
    await map.until(() => map.all('.compass text.mark-name').length < names, 'fewer names fit');
  });

  it('has all names on the page, so that a browser finds them, as long as one can look through them', async () => {
    const map = await MapDriver.open(mapOf({ records: manyNetworks(300) }));
    const [drawn, counted] = inLists(map);
    expect([drawn, counted > 100]).to.deep.equal([counted, true]);
  });

  it('draws what is in a closed list of more than 400 networks when it opens', async () => {
    const map = await MapDriver.open(mapOf({ records: manyNetworks(450) }));
    const [drawn, counted] = inLists(map);
    expect([drawn, counted > 300, map.all('.advice .fold.no-print button')]).to.deep.equal([0, true, []]);
    const list = map.one<HTMLElement>('.mark-count').closest('details') as HTMLDetailsElement;
    await unfold(map, list);
    expect(list.querySelectorAll('.net').length).to.equal(Number(list.querySelector('[aria-hidden]')?.textContent.replace('+', '')));
    // From the list to its details, and back to where one was.
    const net = list.querySelector<HTMLElement>('.net') as HTMLElement;
    const { mark } = net.dataset;
    net.click();
    await map.until(() => map.focused?.id === 'details-title', 'the focus in the details');
    await map.press(/^Sluit/, '.details');
    await map.until(() => map.all('.details').length === 0, 'closed');
    expect(map.focusedMark).to.equal(mark);
    await unfold(map, map.one<HTMLDetailsElement>('.advice .fold.no-print'));
  });
});
