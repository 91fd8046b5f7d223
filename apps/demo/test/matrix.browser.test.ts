import { expect } from '@open-wc/testing';
import { guardConsole } from '@digitaal-europa/ui/testing';
import { demoPages } from './page.driver.ts';
import { overlapping, WIDE, WITH_MATRIX } from './site.driver.ts';

describe('the matrix of the built kde.js on a host page', () => {
  guardConsole();
  const demo = demoPages();

  it('is accessible where the page has style rules for everything', async () => {
    const { matrix } = await (await demo.open('foreign-css.html', WIDE)).drawn('matrix');
    await demo.page.expectAccessible(matrix);
    await matrix.openCard(matrix.firstCard);
    await demo.page.expectAccessible(matrix);
  });

  for (const path of WITH_MATRIX) {
    it(`draws the matrix on ${path}, and as a list`, async () => {
      const { matrix } = await (await demo.open(path, WIDE)).drawn('matrix');
      expect(matrix.all('.plot [data-key]').length).to.be.greaterThan(5);
      await matrix.press(path === 'english.html' ? 'List' : 'Lijst');
      expect(matrix.all('.rows').length).to.be.greaterThan(0);
    });
  }

  for (const width of [320, 768, 1440]) {
    for (const path of WITH_MATRIX) {
      it(`fits ${path} at ${width} px and lets no two cards overlap`, async () => {
        const { matrix } = await (await demo.open(path, { width, height: 900 })).drawn('matrix');
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

  for (const width of [320, 1440]) {
    for (const [pointer, least] of [['a mouse', 24], ['a finger', 44]] as const) {
      it(`has targets of ${least} pixels for ${pointer} on a page with foreign style rules: ${width} px`, async () => {
        await demo.open('foreign-css.html', { width, height: 900 });
        if (pointer === 'a finger') demo.page.pretendTouch();
        const { matrix } = await demo.page.drawn('matrix');
        await matrix.openCard(matrix.firstCard);
        // The whole entry of a list is the target of its button.
        const targets = matrix.all('button:not(.entry__button), .entry, select, summary, [role=combobox]').filter((one) => one.checkVisibility());
        expect(targets.map((one) => [one.getBoundingClientRect().height, `${one.localName}.${one.className} ${one.textContent.trim()}`] as const).filter(([height]) => height < least)).to.deep.equal([]);
      });
    }
  }

  it('can be used under a strict policy, without one violation [R41 R43]', async () => {
    const { matrix } = await (await demo.open('strict-csp.html', WIDE)).drawn('matrix');
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
    it(`lets what it shows be taken away under a strict policy, without one violation: ${label}`, async () => {
      const { matrix } = await (await demo.open('strict-csp.html', WIDE)).drawn('matrix');
      const files = demo.page.catchFiles();
      await matrix.press('Deel of print');
      await matrix.press(label);
      await matrix.until(() => matrix.text('.share__result') !== '', 'told how it went');
      expect(files.map((one) => one.replace(/;.*/, ''))).to.deep.equal([type]);
      expect(await demo.page.violations()).to.deep.equal([]);
    });
  }
});
