import { expect, waitUntil } from '@open-wc/testing';
import { guardConsole } from '@digitaal-europa/ui/testing';
import { DemoPage } from './page.driver.ts';

/** Boxes that share some room, by their text. */
function overlapping(elements: readonly Element[]): string[] {
  const boxes = elements.map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }));
  return boxes.flatMap((a, i) => boxes.slice(i + 1)
    .filter((b) => a.box.left < b.box.right && b.box.left < a.box.right && a.box.top < b.box.bottom && b.box.top < a.box.bottom)
    .map((b) => `${a.text} × ${b.text}`));
}

describe('the built kde.js on a host page', () => {
  guardConsole();
  let page: DemoPage;
  const open = async (path: string, size?: { width: number; height: number }): Promise<DemoPage> => (page = await DemoPage.open(path, size));
  afterEach(() => page.close());

  it('draws all laws with one script tag and one element', async () => {
    await (await open('index.html')).drawn();
    expect(page.document.querySelectorAll('script')).to.have.length(1);
    expect(page.document.querySelectorAll('kde-timeline')).to.have.length(1);
    await page.press('Lijst');
    expect(page.all('.entry__button').length).to.be.greaterThan(400);
    await page.press('Tabel');
    expect(page.all('tbody tr').length).to.be.greaterThan(400);
  });

  it('speaks English on an English page', async () => {
    await (await open('english.html')).drawn();
    expect(page.all('.title')[0]?.textContent).to.equal('European and Dutch digital law');
  });

  it('changes nothing outside its own element', async () => {
    await (await open('index.html')).drawn();
    const source = new DOMParser().parseFromString(await (await fetch('/demo/index.html')).text(), 'text/html');
    page.timeline.removeAttribute('today');
    expect(page.document.documentElement.outerHTML).to.equal(source.documentElement.outerHTML);
    expect(page.document.adoptedStyleSheets).to.have.length(0);
  });

  it('asks nobody but its own folder for anything, and keeps nothing on the device', async () => {
    const before = { ...localStorage, ...sessionStorage };
    await (await open('index.html')).drawn();
    const own = new URL('/demo/', location.href).href;
    expect(page.requests.filter((address) => !address.startsWith(own))).to.deep.equal([]);
    expect(page.requests).to.include(`${own}kde/data/laws.json`);
    expect({ ...page.window.localStorage, ...page.window.sessionStorage }).to.deep.equal(before);
    expect(page.document.cookie).to.equal('');
  });

  it('shows the fallback of the page where its script does not run', async () => {
    await open('no-script.html');
    expect(page.timeline.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(page.timeline.shadowRoot).to.equal(null);
  });

  for (const width of [320, 768, 1440]) {
    it(`fits the page at ${width} px and lets no two labels overlap`, async () => {
      await (await open('index.html', { width, height: 900 })).drawn();
      expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
      for (const zoom of width < 600 ? [] : ['1 jaar', '10 jaar', 'Alles', '3 jaar']) {
        await page.press(zoom);
        for (const row of page.all('.row')) expect(overlapping([...row.querySelectorAll('.mark__label')]), zoom).to.deep.equal([]);
        expect(overlapping([...page.all('.axis__year'), ...page.all('.axis__flag')].filter((text) => text.textContent)), zoom).to.deep.equal([]);
      }
    });
  }

  it('keeps its own shape on a page with foreign style rules', async () => {
    await (await open('foreign-css.html')).drawn();
    for (const row of page.all('.row')) expect(overlapping([...row.querySelectorAll('.mark__label')])).to.deep.equal([]);
    const title = page.window.getComputedStyle(page.all('.title')[0] as HTMLElement);
    expect([title.textAlign, title.textTransform, title.textIndent]).to.deep.equal(['start', 'none', '0px']);
    // 44 pixels, and 36 for a pointer that is fine beside the drawing.
    expect(page.all('.button').every((button) => button.getBoundingClientRect().height >= 36)).to.equal(true);
  });
});

describe('the built kde.js under a strict content security policy', () => {
  guardConsole();

  it('is served with the policy as a header', async () => {
    const { headers } = await fetch('/demo/strict-csp.html');
    expect(headers.get('content-security-policy')).to.equal("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'");
  });

  it('is fully drawn in every view, without one violation', async () => {
    const page = await (await DemoPage.open('strict-csp.html')).drawn();
    // Rows beyond the window come in when the browser is idle.
    const places = (): number => new Set(page.all('.mark').map((mark) => Math.round(mark.getBoundingClientRect().left))).size;
    await waitUntil(() => places() > 20, 'marks at different places', { timeout: 8000 });
    expect(page.window.getComputedStyle(page.all('.row')[0] as HTMLElement).display).to.equal('grid');
    page.all('.row__button')[0]?.click();
    for (const label of ['10 jaar', 'Alles', 'Lijst', 'Tabel', 'Tijdlijn']) await page.press(label);
    page.all('.mark')[0]?.click();
    await (page.timeline as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    expect(page.all('.detail')).to.have.length(1);
    expect(page.window.violations).to.deep.equal([]);
    page.close();
  });

  it('is a page on which a violation would be noticed', async () => {
    const page = await DemoPage.open('strict-csp.html');
    const paragraph = page.document.createElement('p');
    paragraph.setAttribute('style', 'color: red');
    page.document.body.append(paragraph);
    await new Promise((resolve) => page.window.requestAnimationFrame(() => setTimeout(resolve)));
    expect(page.window.violations?.length).to.be.greaterThan(0);
    page.close();
  });
});
