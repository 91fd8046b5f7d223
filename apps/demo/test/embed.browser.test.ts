import { expect } from '@open-wc/testing';
import { guardConsole } from '@digitaal-europa/ui/testing';
import { demoPages } from './page.driver.ts';
import { dataOf, keptKeys, overlapping, PAGES, WIDE, WITH_FINDER, WITH_MATRIX, WITH_NETWORKS } from './site.driver.ts';

describe('the built kde.js on a host page', () => {
  guardConsole();
  const demo = demoPages();

  it('leaves the matrix accessible where the page has style rules for everything', async () => {
    const { matrix } = await (await demo.open('foreign-css.html', WIDE)).drawn();
    await demo.page.expectAccessible(matrix);
    await matrix.openCard(matrix.firstCard);
    await demo.page.expectAccessible(matrix);
  });

  it('draws all laws with one script tag and one element', async () => {
    const { timeline } = await (await demo.open('index.html')).drawn();
    expect(demo.page.document.querySelectorAll('script')).to.have.length(1);
    expect(demo.page.widgets).to.have.length(1);
    await timeline.press('Lijst');
    expect(timeline.all('.entry__button').length).to.be.greaterThan(400);
    await timeline.press('Tabel');
    expect(timeline.all('tbody tr').length).to.be.greaterThan(400);
  });

  for (const path of WITH_MATRIX) {
    it(`draws the matrix on ${path}, and as a list`, async () => {
      const { matrix } = await (await demo.open(path, WIDE)).drawn();
      expect(matrix.all('.plot [data-key]').length).to.be.greaterThan(5);
      await matrix.press(path === 'english.html' ? 'List' : 'Lijst');
      expect(matrix.all('.rows').length).to.be.greaterThan(0);
    });
  }

  it('speaks English on an English page', async () => {
    const { widgets } = await (await demo.open('english.html')).drawn();
    expect(widgets.map((widget) => widget.text('.title'))).to.deep.equal(['European and Dutch digital law', 'Priorities: what comes first?', 'Funds and grants', 'Networks around digitalisation']);
  });

  for (const path of PAGES.filter((one) => one !== 'strict-csp.html')) {
    it(`changes nothing outside its own element: ${path}`, async () => {
      await (await demo.open(path, WIDE)).drawn();
      if (WITH_MATRIX.includes(path)) await demo.page.matrix.moveCard(demo.page.matrix.firstCard, 'volgen');
      if (WITH_FINDER.includes(path)) await demo.page.finder.openFund();
      if (WITH_NETWORKS.includes(path)) await demo.page.networks.openNetwork();
      const source = new DOMParser().parseFromString(await (await fetch(`/demo/${path}`)).text(), 'text/html');
      for (const { element } of demo.page.widgets) element.removeAttribute('today');
      expect(demo.page.document.documentElement.outerHTML).to.equal(source.documentElement.outerHTML);
      expect(demo.page.document.adoptedStyleSheets).to.have.length(0);
    });
  }

  for (const path of PAGES) {
    it(`asks its own folder for the data of its widgets, and nobody else for anything: ${path}`, async () => {
      await (await demo.open(path)).drawn();
      const own = new URL('/demo/', location.href).href;
      const requests = await demo.page.requests();
      expect(requests.filter((address) => !address.startsWith(own))).to.deep.equal([]);
      expect([...new Set(requests)].filter((address) => /(laws|funds|networks)\.json$/.test(address)).map((address) => address.replace(own, '')).sort()).to.deep.equal(dataOf(path));
    });

    // Another test tells what is kept where the page asks for it.
    if (path !== 'fondsen.html') it(`keeps nothing on the device before a choice, only boards after it, and never a cookie: ${path}`, async () => {
      const before = keptKeys();
      await (await demo.open(path, WIDE)).drawn();
      expect(keptKeys()).to.deep.equal(before);
      if (WITH_MATRIX.includes(path)) {
        const { matrix } = demo.page;
        await matrix.openCard(matrix.firstCard);
        expect(keptKeys()).to.deep.equal(before);
        await matrix.moveCard(matrix.firstCard, 'volgen');
        const added = keptKeys().filter((key) => !before.includes(key));
        expect(added).not.to.deep.equal([]);
        expect(added.filter((key) => !key.startsWith('kde-priority-matrix'))).to.deep.equal([]);
        if (WITH_FINDER.includes(path)) await demo.page.finder.keepFund();
        expect(keptKeys().filter((key) => !before.includes(key)), 'a fund is kept as long as the page').to.deep.equal(added);
      }
      expect(demo.page.document.cookie).to.equal('');
    });
  }

  it('shows the fallback of the page where its script does not run', async () => {
    const { widgets } = await demo.open('no-script.html');
    expect(widgets.map(({ element }) => element.localName)).to.deep.equal(['kde-timeline', 'kde-priority-matrix', 'kde-fund-finder', 'kde-network-map']);
    for (const { element } of widgets) {
      expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
      expect(element.shadowRoot).to.equal(null);
    }
  });

  for (const width of [320, 768, 1440]) {
    it(`fits the page at ${width} px and lets no two labels overlap`, async () => {
      const { timeline } = await (await demo.open('index.html', { width, height: 900 })).drawn();
      expect(demo.page.document.documentElement.scrollWidth).to.be.at.most(width);
      for (const zoom of width < 600 ? [] : ['1 jaar', '10 jaar', 'Alles', '3 jaar']) {
        await timeline.press(zoom);
        for (const row of timeline.all('.row')) expect(overlapping([...row.querySelectorAll('.mark__label')]), zoom).to.deep.equal([]);
        expect(overlapping([...timeline.all('.axis__year'), ...timeline.all('.axis__flag')].filter((text) => text.textContent)), zoom).to.deep.equal([]);
      }
    });

    for (const path of WITH_MATRIX) {
      it(`fits ${path} at ${width} px and lets no two cards overlap`, async () => {
        const { matrix } = await (await demo.open(path, { width, height: 900 })).drawn();
        expect(demo.page.document.documentElement.scrollWidth).to.be.at.most(width);
        expect(matrix.all('.plot')).to.have.length(width === 1440 ? 1 : 0);
        const cards = (): HTMLElement[] => matrix.all('.plot .card, .lists .entry');
        expect(cards().length).to.be.greaterThan(5);
        expect(overlapping(cards())).to.deep.equal([]);
        // What applies already and is not met joins the cards.
        const counts = matrix.text('.box__count, .list__count');
        for (const { key } of matrix.all('.beside--already [data-key]').map(({ dataset }) => dataset)) {
          const select = matrix.one<HTMLSelectElement>(`.beside--already [data-key="${key}"] select`);
          select.value = 'nee';
          select.dispatchEvent(new Event('change', { bubbles: true }));
          await matrix.element.updateComplete;
        }
        expect(matrix.text('.box__count, .list__count')).not.to.equal(counts);
        expect(overlapping(cards())).to.deep.equal([]);
        expect(demo.page.document.documentElement.scrollWidth).to.be.at.most(width);
      });
    }
  }

  it('keeps its own shape on a page with foreign style rules', async () => {
    await (await demo.open('foreign-css.html', WIDE)).drawn();
    for (const row of demo.page.timeline.all('.row')) expect(overlapping([...row.querySelectorAll('.mark__label')])).to.deep.equal([]);
    for (const widget of demo.page.widgets) {
      const title = demo.page.window.getComputedStyle(widget.one('.title'));
      expect([title.textAlign, title.textTransform, title.textIndent], widget.element.localName).to.deep.equal(['start', 'none', '0px']);
    }
    // 44 pixels, and 36 for a pointer that is fine beside the drawing.
    for (const widget of demo.page.widgets) expect(widget.all('.button').every((button) => button.getBoundingClientRect().height >= 36), widget.element.localName).to.equal(true);
  });

  for (const width of [320, 1440]) {
    for (const [pointer, least] of [['a mouse', 24], ['a finger', 44]] as const) {
      it(`has targets of ${least} pixels for ${pointer} on a page with foreign style rules: ${width} px`, async () => {
        await demo.open('foreign-css.html', { width, height: 900 });
        if (pointer === 'a finger') demo.page.pretendTouch();
        const { matrix } = await demo.page.drawn();
        await matrix.openCard(matrix.firstCard);
        // The whole entry of a list is the target of its button.
        const targets = matrix.all('button:not(.entry__button), .entry, select, summary, [role=combobox]').filter((one) => one.checkVisibility());
        expect(targets.map((one) => [one.getBoundingClientRect().height, `${one.localName}.${one.className} ${one.textContent.trim()}`] as const).filter(([height]) => height < least)).to.deep.equal([]);
      });
    }
  }
});

describe('the timeline and the matrix together', () => {
  guardConsole();
  const demo = demoPages();

  it('follow each other’s organisation on one page', async () => {
    const { timeline, matrix } = await (await demo.open('samen.html', WIDE)).drawn();
    await timeline.choose('Tholen');
    await matrix.until(() => /^Gemeente Tholen/.test(matrix.text('.subtitle')), 'for the organisation of the timeline');
    await matrix.press(/^Voor: /);
    await matrix.choose('Zeeland');
    await timeline.until(() => timeline.one<HTMLInputElement>('[role=combobox]').value.includes('Zeeland'), 'for the organisation of the matrix');
    expect(matrix.text('.subtitle')).to.match(/^Provincie Zeeland/);
  });

  it('lead to each other on one page', async () => {
    const { timeline, matrix } = await (await demo.open('samen.html', WIDE)).drawn();
    const key = matrix.firstCard;
    const [law = ''] = key.split('/');
    await matrix.openCard(key);
    await matrix.press(/^Toon op tijdlijn/);
    await timeline.until(() => timeline.all('.detail').length === 1, 'the law of the card is open');
    expect(timeline.all('[data-opens][aria-expanded=true]').map(({ dataset }) => dataset['opens']?.split('/')[0])).to.include(law);
    expect(demo.page.document.activeElement?.localName).to.equal('kde-timeline');
    await timeline.press('Bekijk deze taken in de matrix');
    await matrix.until(() => matrix.all('.plot [data-key]').every(({ dataset }) => dataset['key']?.startsWith(`${law}/`)), 'only cards of that law');
    expect(matrix.all('.plot [data-key]').length).to.be.greaterThan(0);
    expect(demo.page.document.activeElement?.localName).to.equal('kde-priority-matrix');
  });

  it('lead to each other between two pages', async () => {
    const { matrix } = await (await demo.open('prioriteiten.html', WIDE)).drawn();
    const key = matrix.firstCard;
    const [law = ''] = key.split('/');
    await matrix.openCard(key);
    const there = matrix.one<HTMLAnchorElement>('.details a.button').getAttribute('href') ?? '';
    expect(there).to.match(new RegExp(`^index\\.html#kde-timeline=v1&wet=${law}&`));
    demo.page.close();
    const { timeline } = await (await demo.open(there, WIDE)).drawn();
    await timeline.until(() => timeline.all('.duties__matrix a').length === 1, 'the law of the card is open');
    const back = timeline.one('.duties__matrix a').getAttribute('href') ?? '';
    expect(back).to.match(new RegExp(`^prioriteiten\\.html#kde-priority-matrix=v1&wet=${law}`));
    demo.page.close();
    await (await demo.open(back, WIDE)).drawn();
    expect(demo.page.matrix.all('.plot [data-key]').length).to.be.greaterThan(0);
    expect(demo.page.matrix.all('.plot [data-key]').filter(({ dataset }) => !dataset['key']?.startsWith(`${law}/`))).to.deep.equal([]);
  });
});

describe('the built kde.js under a strict content security policy', () => {
  guardConsole();
  const demo = demoPages();

  it('is served with the policy as a header', async () => {
    await demo.open('strict-csp.html', WIDE);
    const { headers } = await fetch('/demo/strict-csp.html');
    expect(headers.get('content-security-policy')).to.equal("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'");
  });

  it('is fully drawn in every view, without one violation', async () => {
    const { timeline } = await (await demo.open('strict-csp.html', WIDE)).drawn();
    // Rows beyond the window come in when the browser is idle.
    const places = (): number => new Set(timeline.all('.mark').map((mark) => Math.round(mark.getBoundingClientRect().left))).size;
    await timeline.until(() => places() > 20, 'marks at different places');
    expect(demo.page.window.getComputedStyle(timeline.one('.row')).display).to.equal('grid');
    timeline.one('.row__button').click();
    for (const label of ['10 jaar', 'Alles', 'Lijst', 'Tabel', 'Tijdlijn']) await timeline.press(label);
    timeline.one('.mark').click();
    await timeline.element.updateComplete;
    expect(timeline.all('.detail')).to.have.length(1);
    expect(await demo.page.violations()).to.deep.equal([]);
  });

  it('lets the matrix be used, without one violation', async () => {
    const { matrix } = await (await demo.open('strict-csp.html', WIDE)).drawn();
    const places = new Set(matrix.all('.plot .card').map((card) => Math.round(card.getBoundingClientRect().left)));
    expect(places.size, 'cards at different places').to.be.greaterThan(5);
    const key = matrix.firstCard;
    await matrix.openCard(key);
    await matrix.moveCard(key, 'volgen');
    await matrix.press('Belang wegen');
    await matrix.until(() => matrix.all('form[part=weights]').length === 1, 'the weights are open');
    const weight = matrix.one<HTMLSelectElement>('form[part=weights] select');
    weight.selectedIndex = 0;
    weight.dispatchEvent(new Event('change', { bubbles: true }));
    await matrix.element.updateComplete;
    matrix.one('form[part=weights] [type=submit]').click();
    await matrix.until(() => matrix.all('form[part=weights]').length === 0, 'the weights are kept');
    await matrix.press('+ Eigen taak');
    await matrix.until(() => matrix.all('form[part=own-task]').length === 1, 'the form of an own task is open');
    await matrix.press('Lijst');
    await matrix.press('Matrix');
    await matrix.press('Borden');
    expect(matrix.all('.boards')).to.have.length(1);
    expect(await demo.page.violations()).to.deep.equal([]);
  });

  for (const [label, type] of [['Bewaar dit bord als bestand', 'application/json'], ['Tabel (CSV)', 'text/csv'], ['Afbeelding (SVG)', 'image/svg+xml'], ['Afbeelding (PNG)', 'image/png']] as const) {
    it(`lets what the matrix shows be taken away, without one violation: ${label}`, async () => {
      const { matrix } = await (await demo.open('strict-csp.html', WIDE)).drawn();
      const files = demo.page.catchFiles();
      await matrix.press('Deel of print');
      await matrix.press(label);
      await matrix.until(() => matrix.text('.share__result') !== '', 'told how it went');
      expect(files.map((one) => one.replace(/;.*/, ''))).to.deep.equal([type]);
      expect(await demo.page.violations()).to.deep.equal([]);
    });
  }

  it('is a page on which a violation would be noticed', async () => {
    await demo.open('strict-csp.html', WIDE);
    const paragraph = demo.page.document.createElement('p');
    paragraph.setAttribute('style', 'color: red');
    demo.page.document.body.append(paragraph);
    expect(await demo.page.violations()).to.have.length(1);
  });
});
