import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { guardConsole, readText } from '@digitaal-europa/ui/testing';
import type { KdeTimeline } from './timeline.element.ts';
import { TimelineDriver } from './timeline.driver.ts';
import { manyLaws, sampleFeed, sampleLaws, TODAY } from './timeline.fixture.ts';

const open = (): Promise<TimelineDriver> => TimelineDriver.open();

describe('kde-timeline, in its surroundings', () => {
  guardConsole();
  beforeEach(() => setViewport({ width: 1400, height: 900 }));

  describe('the visitor’s place', () => {
    /** A page of its own length, with many laws, in a width without a panel. */
    const long = (): Promise<TimelineDriver> => TimelineDriver.open(html`<kde-timeline loading="eager" today=${TODAY} .data=${sampleFeed([...sampleLaws, ...manyLaws(12)])}></kde-timeline>`);
    const topOf = (element: Element | undefined): number => element?.getBoundingClientRect().top ?? NaN;

    for (const width of [400, 800]) {
      it(`stays when another law opens and the first closes above it, at ${width} px`, async () => {
        await setViewport({ width, height: 600 });
        const timeline = await long();
        const controls = timeline.all('.row__button, .entry__button');
        controls[1]?.click();
        await timeline.element.updateComplete;
        const second = controls[4];
        second?.scrollIntoView({ block: 'center' });
        const before = topOf(second);
        second?.click();
        await timeline.element.updateComplete;
        await timeline.until(() => Math.abs(topOf(second) - before) < 2, 'the pressed control is where it was');
      });
    }

    for (const width of [800, 1400]) {
      it(`stays while rows that were left out are drawn above it: their room is kept free, at ${width} px`, async () => {
        await setViewport({ width, height: 600 });
        // Short and long, so that no one height is right for all; and so many that those far away are never drawn before they come near.
        const laws = manyLaws(150).map((law, i) => ({ ...law, displayName: { nl: `Wet ${'over gegevens '.repeat(i % 3)}${i % 100}`, en: `Sample ${i}` }, status: 'aangenomen, voor een deel van toepassing; de rest volgt later dan eerst gezegd'.slice(0, 10 + 20 * (i % 4)) }));
        const timeline = await TimelineDriver.open(html`<kde-timeline loading="eager" today=${TODAY} .data=${sampleFeed(laws)}></kde-timeline>`);
        const left = timeline.all('.rows').slice(12, 20);
        const heights = (): number => left.reduce((sum, rows) => sum + rows.getBoundingClientRect().height, 0);
        expect(left.some(({ childElementCount }) => childElementCount > 0)).to.equal(false);
        const before = heights();
        for (const rows of left) {
          rows.scrollIntoView();
          await timeline.until(() => rows.childElementCount > 0, 'drawn, for it is near');
          rows.style.contentVisibility = 'visible';
        }
        expect(heights()).to.be.closeTo(before, before / 50);
      });
    }

    it('is not lost when rows unfold, a filter goes or a search is wiped', async () => {
      const timeline = await open();
      const press = async (text: RegExp): Promise<void> => {
        const button = timeline.all('button').find((candidate) => text.test(candidate.textContent));
        button?.focus();
        button?.click();
        await timeline.element.updateComplete;
      };
      await press(/^Toon$/);
      await timeline.until(() => timeline.focusedName === 'Voorbeeldprogramma', 'the first new row has the focus');
      await timeline.choose('waterschap');
      await press(/Toon alles/);
      await timeline.until(() => timeline.focused?.getAttribute('role') === 'combobox', 'the filter has the focus');
      await timeline.type('');
      timeline.one<HTMLInputElement>('input[type=search]').value = 'zeppelin';
      timeline.one('input[type=search]').dispatchEvent(new Event('input'));
      await timeline.element.updateComplete;
      await press(/Zonder zoekwoord/);
      await timeline.until(() => timeline.focused !== null, 'something near has the focus');
    });

    it('opens dates that share a mark as a list, in which each leads to the others', async () => {
      const base = sampleLaws[0] as Record<string, unknown>;
      const dates = (base['dates'] as object[]).slice(1, 2).flatMap((date) => ['2027-03-01', '2027-03-02', '2027-03-03'].map((day, i) => ({ ...date, id: `dag-${i}`, earliest: day, latest: day })));
      const timeline = await TimelineDriver.open(html`<kde-timeline loading="eager" today=${TODAY} .data=${sampleFeed([{ ...base, dates, obligations: [], relations: [] }])}></kde-timeline>`);
      expect(timeline.marks).to.have.length(1);
      timeline.marks[0]?.click();
      const others = (): string[] => timeline.all('.detail .next__button').map((button) => button.textContent.replace(/\s+/g, ' ').trim().slice(0, 12));
      await timeline.until(() => others().length === 2, 'the other two');
      expect(others()).to.deep.equal(['1 maart 2027', '2 maart 2027']);
      timeline.all('.detail .next__button')[0]?.click();
      await timeline.until(() => timeline.text('.detail__next').startsWith('1 maart 2027'), 'the first is open');
      expect(others()).to.deep.equal(['2 maart 2027', '3 maart 2027']);
      expect(timeline.focused?.classList.contains('detail__title')).to.equal(true);
    });

    it('goes back to the law when the next dates opened it', async () => {
      const timeline = await open();
      const next = timeline.one('.next__button');
      next.focus();
      next.click();
      await timeline.until(() => timeline.focused?.className === 'detail__title', 'focus in the panel');
      await timeline.press('Sluit details');
      await timeline.until(() => timeline.focused?.classList.contains('mark') === true, 'focus on its date');
    });

    it('stays on the name of a group that closes, which opens for whoever is searched for, asked for or printed', async () => {
      const timeline = await open();
      const group = timeline.one('.group__button');
      const [law = ''] = timeline.rows;
      const press = (key: string): Promise<void> => sendKeys({ press: key });
      group.focus();
      await press('Enter');
      await timeline.until(() => !timeline.rows.includes(law), 'closed');
      expect([timeline.focused, group.getAttribute('aria-expanded'), timeline.text('.group__count').slice(0, 1)]).to.deep.equal([group, 'false', '3']);
      await timeline.type('vbv');
      expect(timeline.rows, 'searched for').to.deep.equal(['Voorbeeldverordening']);
      await press('Escape');
      await timeline.until(() => !timeline.rows.includes(law), 'closed again');
      dispatchEvent(new Event('beforeprint'));
      expect(timeline.rows, 'on paper').to.include(law);
      dispatchEvent(new Event('afterprint'));
      timeline.all('.next__button').find((button) => button.textContent.includes(law))?.click();
      await timeline.until(() => timeline.rows.includes(law), 'asked for');
      expect(timeline.one('.group__button').getAttribute('aria-expanded')).to.equal('true');
    });

    it('keeps the past unfolded after a look at one of its dates', async () => {
      const timeline = await TimelineDriver.open(html`<kde-timeline loading="eager" view="list" today=${TODAY} .data=${sampleFeed()}></kde-timeline>`);
      const past = timeline.one<HTMLDetailsElement>('.list__past');
      past.open = true;
      await oneEvent(past, 'toggle');
      const entry = timeline.entries[0];
      entry?.click();
      await timeline.element.updateComplete;
      entry?.click();
      await timeline.until(() => timeline.all('.detail').length === 0, 'closed');
      expect(past.open).to.equal(true);
    });

    it('says of a date on the axis that it is open, and a second press closes it', async () => {
      const timeline = await open();
      const mark = timeline.marks[0];
      mark?.click();
      await timeline.until(() => mark?.getAttribute('aria-expanded') === 'true', 'open');
      mark?.click();
      await timeline.until(() => mark?.getAttribute('aria-expanded') === 'false', 'closed');
    });

    it('follows a relation in the list to a date of the other law', async () => {
      const timeline = await TimelineDriver.open(html`<kde-timeline loading="eager" view="list" today=${TODAY} .data=${sampleFeed()}></kde-timeline>`);
      timeline.entries.find((entry) => entry.textContent.includes('Voorbeeldverordening'))?.click();
      await timeline.element.updateComplete;
      timeline.one('.detail__bullets .link').click();
      await timeline.until(() => timeline.detailTitle === 'Voorbeeldwet', 'the other law is open');
    });
  });

  describe('on a phone', () => {
    for (const organisation of [undefined, 'gemeente']) {
      it(`comes to the first date within 600 pixels, with all our laws${organisation ? ` for a ${organisation}` : ''} (rule 18)`, async () => {
        await setViewport({ width: 320, height: 800 });
        const data: unknown = JSON.parse(await readText(await fetch(new URL('../../data/dist/laws.json', import.meta.url))));
        const timeline = await TimelineDriver.open(html`<kde-timeline loading="eager" today=${TODAY} organisation=${organisation ?? ''} .data=${data}></kde-timeline>`);
        const first = timeline.all('.entry').find((entry) => !entry.closest('.list__past'));
        expect((first?.getBoundingClientRect().top ?? NaN) - timeline.element.getBoundingClientRect().top).to.be.at.most(600);
      });
    }
  });

  describe('in text twice as large', () => {
    afterEach(() => { document.documentElement.style.fontSize = ''; });

    for (const view of ['timeline', 'list'] as const) {
      it(`draws its marks twice as large as ${view}`, async () => {
        const widthOf = async (): Promise<number> => {
          const timeline = await TimelineDriver.open(html`<kde-timeline loading="eager" view=${view} today=${TODAY} .data=${sampleFeed()}></kde-timeline>`);
          return timeline.one(view === 'list' ? '.entry__button .icon' : '.mark .icon').getBoundingClientRect().width;
        };
        const usual = await widthOf();
        document.documentElement.style.fontSize = '200%';
        expect(await widthOf()).to.be.closeTo(2 * usual, 2);
      });
    }

    it('keeps marks on the line of their law, above their labels', async () => {
      document.documentElement.style.fontSize = '200%';
      const timeline = await open();
      const middle = (element: Element | null): number => (element ? element.getBoundingClientRect().top + element.getBoundingClientRect().height / 2 : NaN);
      const lined = timeline.marks.filter((mark) => mark.closest('.row__axis')?.querySelector('.line'));
      expect(lined).to.have.length.above(2);
      for (const mark of lined) {
        const sign = mark.querySelector('.icon, .mark__bracket') as Element;
        expect(middle(sign), 'on the line').to.be.closeTo(middle(mark.closest('.row__axis')?.querySelector('.line') ?? null), 1);
        const label = mark.querySelector('.mark__label');
        if (label) expect(label.getBoundingClientRect().top, 'above its label').to.be.at.least(sign.getBoundingClientRect().bottom - 1);
      }
    });
  });

  describe('on paper and on dark pages', () => {
    it('is drawn for the width of the paper while it is printed', async () => {
      const timeline = await open();
      expect(timeline.all('.lanes--panel')).to.have.length(1);
      dispatchEvent(new Event('beforeprint'));
      expect(timeline.all('.lanes--stacked'), 'at once').to.have.length(1);
      dispatchEvent(new Event('afterprint'));
      expect(timeline.all('.lanes--panel')).to.have.length(1);
    });

    it('has dark grounds below light text on a page without tokens', async () => {
      const page = await fixture<HTMLElement>(html`<div style="background: #111; color: #eee"><kde-timeline loading="eager" today=${TODAY} .data=${sampleFeed()}></kde-timeline></div>`);
      const timeline = new TimelineDriver(page.querySelector('kde-timeline') as KdeTimeline);
      await timeline.until(() => timeline.isDrawn, 'drawn');
      expect(getComputedStyle(timeline.one('.axis')).colorScheme).to.equal('dark');
      expect(getComputedStyle(timeline.one('.row__button')).color).to.equal('rgb(156, 195, 240)');
    });
  });
});
