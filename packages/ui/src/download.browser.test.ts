import { expect } from '@open-wc/testing';
import { copyText, download } from './download.ts';

describe('download', () => {
  /** Takes the place of the click, which would really save a file. */
  function caught(run: () => unknown): { links: HTMLAnchorElement[]; result: unknown } {
    const links: HTMLAnchorElement[] = [];
    const own = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click') as PropertyDescriptor;
    Object.defineProperty(HTMLElement.prototype, 'click', { ...own, value: function click(this: HTMLAnchorElement) { links.push(this); } });
    try {
      return { result: run(), links };
    } finally {
      Object.defineProperty(HTMLElement.prototype, 'click', own);
    }
  }

  it('hands over a file with its name, type and text, and leaves the page alone', async () => {
    const before = [location.href, document.body.childElementCount];
    const { links: [link], result } = caught(() => download('wetten.csv', 'text/csv', 'é;1'));
    expect(result).to.equal('started');
    expect(link?.download).to.equal('wetten.csv');
    expect(link?.isConnected).to.equal(false);
    const file = await fetch(link?.href ?? '');
    expect(file.headers.get('content-type')).to.equal('text/csv;charset=utf-8');
    expect(await file.text()).to.equal('é;1');
    expect([location.href, document.body.childElementCount]).to.deep.equal(before);
  });

  it('says that it failed instead of throwing', () => {
    const own = Object.getOwnPropertyDescriptor(URL, 'createObjectURL') as PropertyDescriptor;
    Object.defineProperty(URL, 'createObjectURL', { ...own, value: () => { throw new Error('forbidden'); } });
    try {
      expect(caught(() => download('a.txt', 'text/plain', 'a')).result).to.equal('failed');
    } finally {
      Object.defineProperty(URL, 'createObjectURL', own);
    }
  });
});

describe('copyText', () => {
  const clipboard = (value: unknown): void => { Object.defineProperty(navigator, 'clipboard', { configurable: true, value }); };
  afterEach(() => { Reflect.deleteProperty(navigator, 'clipboard'); });

  it('copies', async () => {
    let copied = '';
    clipboard({ writeText: (text: string) => { copied = text; return Promise.resolve(); } });
    expect(await copyText('tekst')).to.equal(true);
    expect(copied).to.equal('tekst');
  });

  it('says no when the clipboard is closed or missing', async () => {
    clipboard({ writeText: () => Promise.reject(new Error('NotAllowed')) });
    expect(await copyText('tekst')).to.equal(false);
    clipboard(undefined);
    expect(await copyText('tekst')).to.equal(false);
  });
});
