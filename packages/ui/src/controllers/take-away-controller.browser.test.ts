import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { disclosure } from '../styles/disclosure.styles.ts';
import { takeAway } from '../styles/take-away.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { expectAccessible, guardConsole } from '../testing/index.ts';
import { takeAwayView, type TakeAwayResult } from '../views/take-away.view.ts';
import { DisclosureController } from './disclosure-controller.ts';
import { TakeAwayController } from './take-away-controller.ts';

class TestTakeAway extends LitElement {
  static override readonly styles = [tokens, disclosure, takeAway];
  readonly announced: string[] = [];
  readonly menus = new DisclosureController(this);
  readonly takeAway = new TakeAwayController(this, {
    id: 'deel', controller: this.menus, announce: (message) => { this.announced.push(message); },
    words: () => ({ saved: (name) => `${name} bewaard`, unsure: (name) => `${name} misschien bewaard`, failed: 'mislukt', copied: 'gekopieerd', copyYourself: 'kopieer zelf' }),
  });

  protected override render(): TemplateResult {
    const { result, busy } = this.takeAway;
    return html`<div class="disclosures">${takeAwayView({
      controller: this.menus, id: 'deel', label: 'Delen', result, busy, words: { closeText: 'Sluit tekst' }, onCloseText: () => this.takeAway.closeText(),
      items: () => [{ buttons: [{ label: 'Doe iets', run: () => undefined }], hint: busy ? 'bezig' : 'klaar' }],
    })}</div>`;
  }
}
customElements.define('test-take-away', TestTakeAway);

/** Puts something in the place of a property until the test is over. */
const restore: (() => void)[] = [];
function standIn(object: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { configurable: true, writable: true, value });
  restore.unshift(() => { if (own) Object.defineProperty(object, name, own); else Reflect.deleteProperty(object, name); });
}

const one = (host: TestTakeAway, selector: string): HTMLElement | null => host.renderRoot.querySelector<HTMLElement>(selector);
const button = (host: TestTakeAway): HTMLElement => one(host, '.disclosure__button') as HTMLElement;
const isFocused = (host: TestTakeAway): boolean => host.shadowRoot?.activeElement === button(host);
const result = (host: TestTakeAway): string => one(host, '.share__result')?.textContent.trim() ?? '';
const byHand = (host: TestTakeAway): string | undefined => (one(host, 'textarea') as HTMLTextAreaElement | null)?.value;
const make = (): Promise<TestTakeAway> => fixture<TestTakeAway>(html`<test-take-away></test-take-away>`);
async function toggle(host: TestTakeAway): Promise<void> {
  button(host).click();
  await host.updateComplete;
}
async function open(): Promise<TestTakeAway> {
  const host = await make();
  await toggle(host);
  return host;
}
const FILE = { name: 'voorbeeld.csv', type: 'text/csv', text: 'a;b' };

describe('TakeAwayController', () => {
  guardConsole();
  let files: { readonly name: string; readonly type: string }[] = [];
  let copied: string[] = [];
  beforeEach(() => {
    [files, copied] = [[], []];
    const types = new Map<string, string>();
    const create = URL.createObjectURL.bind(URL);
    standIn(URL, 'createObjectURL', (blob: Blob) => { const address = create(blob); types.set(address, blob.type); return address; });
    // Takes the place of the click, which would really save a file; buttons click as ever.
    standIn(HTMLAnchorElement.prototype, 'click', function click(this: HTMLAnchorElement) { files.push({ name: this.download, type: types.get(this.href) ?? '' }); });
    standIn(navigator, 'clipboard', { writeText: (text: string) => { copied.push(text); return Promise.resolve(); } });
  });
  afterEach(() => { for (const back of restore.splice(0)) back(); });
  const refuseFiles = (): void => standIn(URL, 'createObjectURL', () => { throw new Error('forbidden'); });
  const refuseCopy = (): void => standIn(navigator, 'clipboard', { writeText: () => Promise.reject(new Error('NotAllowed')) });

  it('is accessible with a text to copy', async () => {
    refuseFiles();
    const host = await open();
    host.takeAway.save(FILE);
    await host.updateComplete;
    await expectAccessible(host);
  });

  describe('with the panel open', () => {
    it('saves a file and says so there, not elsewhere', async () => {
      const host = await open();
      host.takeAway.save(FILE);
      await host.updateComplete;
      expect([files, result(host), byHand(host), host.announced]).to.deep.equal([[{ name: 'voorbeeld.csv', type: 'text/csv;charset=utf-8' }], 'voorbeeld.csv bewaard', undefined, []]);
    });

    it('gives the text of a file that could not be saved', async () => {
      refuseFiles();
      const host = await open();
      host.takeAway.save(FILE);
      await host.updateComplete;
      expect([result(host), byHand(host)]).to.deep.equal(['mislukt', 'a;b']);
    });

    it('gives the text of a file that may not have been saved: in a sandbox no browser says so', async () => {
      standIn(self, 'origin', 'null');
      const host = await open();
      host.takeAway.save(FILE);
      await host.updateComplete;
      expect([result(host), byHand(host), files.length]).to.deep.equal(['voorbeeld.csv misschien bewaard', 'a;b', 1]);
    });

    it('gives no text of a file that has none', async () => {
      const host = await open();
      const blob = { name: 'voorbeeld.png', type: 'image/png', text: new Blob(['x'], { type: 'image/png' }) };
      expect(host.takeAway.hand(blob)).to.deep.equal({ message: 'voorbeeld.png bewaard' });
      refuseFiles();
      expect(host.takeAway.hand(blob)).to.deep.equal({ message: 'mislukt' });
    });

    it('copies a text and says what was copied', async () => {
      const host = await open();
      await host.takeAway.copy('de tekst', 'de tekst is gekopieerd');
      await host.updateComplete;
      expect([copied, result(host), byHand(host)]).to.deep.equal([['de tekst'], 'de tekst is gekopieerd', undefined]);
      await host.takeAway.copy('nog een');
      await host.updateComplete;
      expect(result(host)).to.equal('gekopieerd');
    });

    it('gives the text that may not be copied, and takes it away with the focus on the button', async () => {
      refuseCopy();
      const host = await open();
      await host.takeAway.copy('de tekst', 'gekopieerd');
      await host.updateComplete;
      expect([result(host), byHand(host)]).to.deep.equal(['kopieer zelf', 'de tekst']);
      const close = one(host, '.share__close') as HTMLElement;
      close.focus();
      close.click();
      await host.updateComplete;
      expect([result(host), byHand(host), isFocused(host), host.menus.open]).to.deep.equal(['', undefined, true, 'deel']);
    });

    it('forgets how it went when the panel closes', async () => {
      const host = await open();
      host.takeAway.save(FILE);
      await toggle(host);
      await toggle(host);
      expect(result(host)).to.equal('');
    });
  });

  describe('with the panel closed', () => {
    it('announces how it went, each time, and leaves the panel closed', async () => {
      const host = await make();
      host.takeAway.save(FILE);
      await host.takeAway.copy('de tekst', 'gekopieerd');
      await host.updateComplete;
      expect([host.announced, host.menus.open]).to.deep.equal([['voorbeeld.csv bewaard', 'gekopieerd'], undefined]);
      await toggle(host);
      expect(result(host)).to.equal('');
    });

    it('opens the panel where the text stands, with the focus on its button', async () => {
      refuseCopy();
      const host = await make();
      await host.takeAway.copy('de tekst', 'gekopieerd');
      await host.updateComplete;
      expect([host.announced, result(host), byHand(host), isFocused(host)]).to.deep.equal([['kopieer zelf'], 'kopieer zelf', 'de tekst', true]);
    });
  });

  describe('during work', () => {
    it('is busy until it is done, and forgets what went before', async () => {
      const host = await open();
      host.takeAway.save(FILE);
      let finish: (done: TakeAwayResult) => void = () => undefined;
      const work = new Promise<TakeAwayResult>((resolve) => { finish = resolve; });
      const done = host.takeAway.during(() => work);
      await host.updateComplete;
      expect([one(host, '.share__hint')?.textContent, result(host)]).to.deep.equal(['bezig', '']);
      finish({ message: 'gemaakt' });
      await done;
      await host.updateComplete;
      expect([one(host, '.share__hint')?.textContent, result(host)]).to.deep.equal(['klaar', 'gemaakt']);
    });

    it('begins within the press, for only then a browser lets a file be saved', async () => {
      const host = await open();
      const done = host.takeAway.during(() => Promise.resolve(host.takeAway.hand(FILE)));
      const atOnce = files.length;
      await done;
      expect(atOnce).to.equal(1);
    });

    for (const [how, work] of [['throws', () => { throw new Error('sample'); }], ['is rejected', () => Promise.reject(new Error('sample'))]] as const) {
      it(`says it when the work ${how}, in its own words if it has them`, async () => {
        const host = await open();
        await host.takeAway.during(work);
        await host.updateComplete;
        expect([result(host), host.takeAway.busy]).to.deep.equal(['mislukt', false]);
        await host.takeAway.during(work, 'geen plaatje');
        await host.updateComplete;
        expect(result(host)).to.equal('geen plaatje');
      });
    }
  });

  describe('on paper', () => {
    it('closes the panel, prints once, and gives the focus back after it', async () => {
      const host = await open();
      let printed = 0;
      standIn(window, 'print', () => { printed += 1; });
      one(host, '.share__button')?.focus();
      host.takeAway.print();
      await host.updateComplete;
      expect([printed, host.menus.open]).to.deep.equal([1, undefined]);
      button(host).blur();
      dispatchEvent(new Event('afterprint'));
      expect(isFocused(host)).to.equal(true);
      // Only once: a later print is not ours.
      button(host).blur();
      dispatchEvent(new Event('afterprint'));
      expect(isFocused(host)).to.equal(false);
    });

    it('keeps the screen where it is', async () => {
      const host = await open();
      standIn(window, 'print', () => undefined);
      const room = document.createElement('div');
      room.style.blockSize = '5000px';
      host.after(room);
      try {
        host.takeAway.print();
        await host.updateComplete;
        button(host).blur();
        scrollTo(0, 2000);
        await waitUntil(() => scrollY === 2000, 'scrolled');
        dispatchEvent(new Event('afterprint'));
        expect([isFocused(host), scrollY]).to.deep.equal([true, 2000]);
      } finally {
        room.remove();
      }
    });
  });
});
