import { expect } from '@open-wc/testing';
import { guardConsole } from '@digitaal-europa/ui/testing';
import { demoPages } from './page.driver.ts';
import { overlapping, WITH_NETWORKS } from './site.driver.ts';
import { NETWORK_VIEWS as VIEWS } from './widget.driver.ts';

/** Round targets that share some room, by their text. */
function touching(elements: readonly HTMLElement[]): string[] {
  const rounds = elements.map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }));
  const gap = (a: DOMRect, b: DOMRect): number => Math.hypot(a.left + a.width / 2 - b.left - b.width / 2, a.top + a.height / 2 - b.top - b.height / 2) - (a.width + b.width) / 2;
  return rounds.flatMap((a, i) => rounds.slice(i + 1).filter((b) => gap(a.box, b.box) < -0.1).map((b) => `${a.text} × ${b.text}`));
}

describe('the network map of the built kde.js on a host page, by its size', () => {
  guardConsole();
  const demo = demoPages();

  for (const width of [320, 768, 1440]) {
    for (const path of WITH_NETWORKS) {
      it(`fits ${path} at ${width} px and lets no two networks overlap, with a network open too`, async () => {
        const { networks } = await (await demo.open(path, { width, height: 900 })).drawn('networks');
        const fits = (): void => {
          expect(demo.page.document.documentElement.scrollWidth).to.be.at.most(width);
          for (const fold of networks.all('.theme__fold')) (fold as HTMLDetailsElement).open = true;
          const seen = networks.all('.mark, .net').filter((one) => one.checkVisibility());
          expect(seen.length).to.be.greaterThan(5);
          expect(overlapping(networks.all('.net').filter((one) => one.checkVisibility()))).to.deep.equal([]);
          expect(touching(networks.all('.mark'))).to.deep.equal([]);
          expect(overlapping(networks.drawnTexts)).to.deep.equal([]);
        };
        fits();
        await networks.alone().say('Amsterdam');
        fits();
        await networks.openNetwork();
        fits();
      });
    }

    for (const path of ['netwerken.html', 'foreign-css.html']) {
      it(`fits ${path} at ${width} px in every view`, async () => {
        const { networks } = await (await demo.open(path, { width, height: 900 })).drawn('networks');
        await networks.alone().say('Amsterdam');
        for (const view of VIEWS) {
          await networks.press(view);
          expect(demo.page.document.documentElement.scrollWidth, view).to.be.at.most(width);
          expect(overlapping(networks.all('.province, .link-node, .list__cards > li').filter((one) => one.checkVisibility())), view).to.deep.equal([]);
        }
      });
    }
  }

  for (const width of [320, 1440]) {
    for (const [pointer, least] of [['a mouse', 24], ['a finger', 44]] as const) {
      it(`has targets of ${least} pixels for ${pointer} on a page with foreign style rules: ${width} px`, async () => {
        await demo.open('foreign-css.html', { width, height: 900 });
        if (pointer === 'a finger') demo.page.pretendTouch();
        const { networks } = await demo.page.drawn('networks');
        await networks.alone().say('Amsterdam');
        // A mark in the circle is as large as its neighbours leave room for; the list has the same networks.
        const small = (): unknown[] => networks.all('button, select, summary, [role=combobox], [type=search]').filter((one) => one.checkVisibility())
          .filter((one) => one.getBoundingClientRect().height < (one.matches('.mark, .mark-count') ? 24 : least)).map((one) => `${one.localName}.${one.className} ${one.textContent.trim()}`);
        for (const view of VIEWS) {
          await networks.press(view);
          expect(small(), view).to.deep.equal([]);
        }
        await networks.press('Overzicht');
        await networks.openNetwork();
        expect(small(), 'with a network open').to.deep.equal([]);
      });
    }
  }
});
