import { expect, html } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expectAccessible, guardConsole, plain, standIn } from '@digitaal-europa/ui/testing';
import { TimelineDriver } from './timeline.driver.ts';
import { manyLaws, sampleFeed, sampleLaws, sampleProposal, TODAY } from './timeline.fixture.ts';

const LAWS = [...sampleLaws, sampleProposal];
const open = (laws: readonly unknown[] = LAWS): Promise<TimelineDriver> => TimelineDriver.open(html`<kde-timeline loading="eager" today=${TODAY} .data=${sampleFeed(laws)}></kde-timeline>`);
/** What a browser says before and after it takes its picture of the page. */
const begin = (): boolean => dispatchEvent(new Event('beforeprint'));
const end = (): boolean => dispatchEvent(new Event('afterprint'));
const printedLaws = (timeline: TimelineDriver): string[] => timeline.all('.print__name').map((name) => plain(name.textContent));
/** The laws of the drawing from top to bottom: those with a row, and those that are only named. */
const drawnLaws = (timeline: TimelineDriver): string[] => timeline.all('.row__button, .folded p .link').map((name) => plain(name.textContent));

/** WebKitGTK cannot be told to show a page as it prints it. */
const isWebKit = !('chrome' in window) && navigator.vendor.startsWith('Apple');

/** Hidden by the print style; WebKitGTK cannot show that, so there by what the style hides. */
const isOffPaper = (element: HTMLElement): boolean => (isWebKit
  ? element.closest('.no-print, .toolbar, .timeline--printing :is(.above, .hidden, .list, .table-scroller, .panel, .row__detail)') !== null
  : element.getBoundingClientRect().height === 0);

describe('kde-timeline, printed', () => {
  guardConsole();
  beforeEach(() => setViewport({ width: 1400, height: 900 }));
  afterEach(async () => {
    end();
    if (!isWebKit) await emulateMedia({ media: 'screen' });
  });

  describe('has', () => {
    it('the laws in the order of the search, as the drawing has them', async () => {
      const timeline = await open(manyLaws(4).map((law, i) => ({ ...law, title: { nl: i === 3 ? 'Zeppelin' : `Wet met zeppelinregels nummer ${i}`, en: 'x' }, dates: [{ ...(law['dates'] as object[])[1], earliest: `2027-0${i + 1}-01`, latest: `2027-0${i + 1}-01` }] })));
      await timeline.type('zeppelin');
      const drawn = drawnLaws(timeline);
      begin();
      expect(printedLaws(timeline)).to.deep.equal(drawn);
    });

    it('the drawing, the legend, and every law with its dates, tasks and sources, at once [R32]', async () => {
      const timeline = await open();
      begin();
      expect([timeline.all('.lanes').length, timeline.all('.print__legend').length, timeline.all('.print__legend li').length > 5]).to.deep.equal([1, 1, true]);
      expect(printedLaws(timeline)).to.have.members(['Voorbeeldverordening', 'Voorbeeldwet', 'Voorbeeldprogramma', 'Voorbeeldvoorstel']);
      const text = timeline.text('.print');
      for (const law of LAWS) {
        const { dates, obligations = [], sources } = law as { dates: { text: string }[]; obligations?: { title: string; text: string }[]; sources: { url?: string; title?: string }[] };
        for (const part of [...dates.map((date) => date.text), ...obligations.flatMap(({ title, text: body }) => [title, body]), ...sources.map(({ url, title }) => url ?? title ?? '')]) expect(text).to.include(part);
      }
      expect(text).to.include('Reageer op het voorbeeldvoorstel: nu open, tot en met 15 december 2026');
    });

    it('a code that brings the same view back on a screen, unless the page wants nothing shared', async () => {
      const timeline = await open();
      begin();
      expect(timeline.all('.print .qr__code').length).to.equal(1);
      const shape = timeline.one('.print .qr__code path').getAttribute('d');
      end();
      await timeline.type('voorbeeldwet');
      begin();
      expect(timeline.one('.print .qr__code path').getAttribute('d')).not.to.equal(shape);
      end();
      timeline.element.noShare = true;
      begin();
      expect(timeline.all('.print .qr__code')).to.deep.equal([]);
    });

    it('above the drawing for whom and from when it is: its sheet may be handed on without the others', async () => {
      const timeline = await open();
      await timeline.choose('waterschap');
      begin();
      const said = timeline.one('.print__for');
      expect(plain(said.textContent)).to.match(/geldt voor alle waterschappen\. Stand .* · Afgedrukt op /);
      expect(said.compareDocumentPosition(timeline.one('.lanes'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    });

    it('the laws in the order of the drawing', async () => {
      const timeline = await open([...manyLaws(3).map((law, i) => ({ ...law, title: { nl: `Wet nummer ${i}`, en: 'x' }, dates: [{ ...(law['dates'] as object[])[1], earliest: `2027-0${5 - i}-01`, latest: `2027-0${5 - i}-01` }] })), ...LAWS]);
      const drawn = drawnLaws(timeline);
      begin();
      expect(printedLaws(timeline)).to.deep.equal(drawn);
      expect(drawn.indexOf('Wet nummer 2')).to.be.lessThan(drawn.indexOf('Wet nummer 0'));
    });

    it('only what is left, and says what was chosen', async () => {
      const timeline = await open();
      await timeline.choose('waterschap');
      await timeline.type('vbv');
      begin();
      expect(printedLaws(timeline)).to.deep.equal(['Voorbeeldverordening']);
      expect(timeline.text('.print__about')).to.include('Keuze: zoekwoord “vbv”; geldt voor alle waterschappen.').and.include('Stand 1 november 2026').and.include('Afgedrukt op 21 november 2026');
      expect(timeline.text('.print'), 'a task of others').not.to.include('Houd een register bij.');
    });

    it('says so when nothing was chosen', async () => {
      const timeline = await open();
      begin();
      expect(timeline.text('.print__about')).to.include('Alle wetten en regelingen.');
    });

    it('every row of the drawing, also those far below the window', async () => {
      const timeline = await open([...LAWS, ...manyLaws(200)]);
      const before = timeline.all('.row').length;
      begin();
      expect([timeline.all('.row').length > before, timeline.all('.row').length >= 202, printedLaws(timeline).length]).to.deep.equal([true, true, 204]);
      end();
      expect(timeline.all('.row').length).to.be.lessThan(202);
    });

    if (!isWebKit) {
      for (const [paper, width, isBeside] of [['upright', 720, false], ['on its side', 1040, true]] as const) {
        it(`names ${isBeside ? 'left of' : 'above'} the lanes on a sheet ${paper}, and the axis as a header that every page repeats [R32]`, async () => {
          const timeline = await open();
          await setViewport({ width, height: 900 });
          await emulateMedia({ media: 'print' });
          begin();
          const [name, axis] = ['.row__name', '.row__axis'].map((part) => timeline.one(part).getBoundingClientRect());
          // One ends where the other begins, in whatever binary fraction of a pixel.
          expect([Math.round(name?.right ?? 0) <= Math.round(axis?.left ?? 0), Math.round(name?.bottom ?? 0) <= Math.round(axis?.top ?? 0)]).to.deep.equal([isBeside, !isBeside]);
          const scale = timeline.one('.axis__scale').getBoundingClientRect();
          expect([scale.left, scale.width], 'the header above its lanes').to.deep.equal([axis?.left, axis?.width]);
          expect(['.lanes', '.axis-head', '.lanes__body'].map((part) => getComputedStyle(timeline.one(part)).display)).to.deep.equal(['table', 'table-header-group', 'table-row-group']);
        });
      }
    }

    it('English words on an English page', async () => {
      const timeline = await TimelineDriver.open(html`<div lang="en"><kde-timeline loading="eager" today=${TODAY} .data=${sampleFeed(LAWS)}></kde-timeline></div>`);
      begin();
      expect(timeline.text('.print__about')).to.include('All laws and policies.');
      expect(timeline.text('.print')).to.include('What must we do?').and.include('Sample Regulation');
    });

    it('markup that is accessible, for a PDF is made of it', async () => {
      const timeline = await open();
      if (!isWebKit) await emulateMedia({ media: 'print' });
      begin();
      await expectAccessible(timeline.element);
    });
  });

  describe('has not', () => {
    for (const view of ['list', 'table'] as const) {
      it(`the ${view}, for everything stands in full below`, async () => {
        const timeline = await open();
        await timeline.press({ list: 'Lijst', table: 'Tabel' }[view]);
        if (!isWebKit) await emulateMedia({ media: 'print' });
        begin();
        expect(printedLaws(timeline)).to.have.length(4);
        expect(isOffPaper(timeline.one(`.${view}`))).to.equal(true);
      });
    }

    it('the column with details', async () => {
      const timeline = await open();
      await timeline.press('Voorbeeldverordening');
      await timeline.until(() => timeline.focusedName === 'Voorbeeldverordening', 'focus in the details');
      if (!isWebKit) await emulateMedia({ media: 'print' });
      begin();
      expect(isOffPaper(timeline.one('.panel'))).to.equal(true);
    });

    it('anything to press beside the drawing, and in it only what is read as well', async () => {
      const timeline = await open();
      if (!isWebKit) await emulateMedia({ media: 'print' });
      begin();
      // Groups, laws, dates and moments are buttons; what they say belongs on paper.
      const seen = timeline.all('button, input, select, summary').filter((control) => !isOffPaper(control) && !control.matches('.row__button, .group__button, .folded p .link, .mark, .moment, .unknown, .answer'));
      expect(seen.map((control) => control.textContent.trim())).to.deep.equal([]);
      expect(timeline.all('.row__button').filter((control) => !isOffPaper(control)).length).to.be.greaterThan(0);
    });
  });

  describe('leaves behind', () => {
    for (const width of [1400, 800]) {
      it(`everything as it was: details that are open, the place and the focus, at ${width} px`, async () => {
        await setViewport({ width, height: 500 });
        const timeline = await open([...LAWS, ...manyLaws(12)]);
        await timeline.press('Voorbeeldverordening');
        await timeline.until(() => timeline.detailTitle === 'Voorbeeldverordening', 'open');
        const folded = timeline.all('.detail details').map((details) => details as HTMLDetailsElement);
        if (folded[1]) folded[1].open = true;
        const more = timeline.all('.more__button')[1];
        more?.click();
        const focus = timeline.one('.detail__close');
        focus.focus();
        timeline.one('.detail__actions').scrollIntoView({ block: 'center' });
        const state = (): unknown => [
          timeline.all('.detail details').map((details) => (details as HTMLDetailsElement).open), timeline.all('.more__button').map((button) => button.getAttribute('aria-expanded')),
          timeline.rows, timeline.focused?.className, timeline.detailTitle, scrollY, timeline.all('.print').length,
        ];
        const before = state();
        begin();
        expect(timeline.all('.print')).to.have.length(1);
        end();
        await timeline.element.updateComplete;
        await timeline.until(() => JSON.stringify(state()) === JSON.stringify(before), `${JSON.stringify(state())} as ${JSON.stringify(before)}`);
      });
    }

    it('the law that was open, wherever its details stand', async () => {
      for (const width of [1400, 800, 400]) {
        await setViewport({ width, height: 900 });
        const timeline = await open();
        timeline.all('.row__button, .entry__button')[0]?.click();
        await timeline.until(() => timeline.detailTitle !== '', 'open');
        const before = [timeline.detailTitle, timeline.shown, timeline.all('.panel').length];
        begin();
        expect(timeline.all('.print'), 'on paper').to.have.length(1);
        end();
        expect([timeline.detailTitle, timeline.shown, timeline.all('.panel').length], `${width} px`).to.deep.equal(before);
        expect(timeline.all('.print'), 'on screen').to.have.length(0);
        timeline.element.remove();
      }
    });

    it('the focus on the button of the menu from which it was asked', async () => {
      const back = standIn(window, 'print', () => { begin(); end(); });
      try {
        const timeline = await open();
        await timeline.menu('Delen en bewaren');
        timeline.button('Afdrukken').focus();
        await timeline.press('Afdrukken');
        await timeline.until(() => timeline.focusedName === 'Delen en bewaren', 'the focus on the button');
        expect(timeline.one('[aria-controls=share-panel]').getAttribute('aria-expanded')).to.equal('false');
      } finally {
        back();
      }
    });

    it('the period, the search and an open lens', async () => {
      const timeline = await open();
      await timeline.type('voorbeeld');
      await timeline.press('Later ›');
      await timeline.menu('Hulpmiddelen', /^Vergelijken/);
      await timeline.until(() => timeline.focused?.id === 'compare-title', 'the comparison');
      const state = (): unknown => [timeline.text('.axis__scale'), timeline.one<HTMLInputElement>('input[type=search]').value, timeline.text('.compare__title'), timeline.focused?.id];
      const before = state();
      begin();
      end();
      await timeline.element.updateComplete;
      expect(state()).to.deep.equal(before);
    });
  });
});
