import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { catchFiles, expectAccessible, guardConsole, standIn } from '@digitaal-europa/ui/testing';
import { TimelineDriver } from './timeline.driver.ts';
import type { KdeTimeline } from './timeline.element.ts';
import { manyLaws, sampleFeed, sampleLaws, sampleProposal, TODAY } from './timeline.fixture.ts';
import { MEMORY_KEY, noteVisit } from './timeline.memory.ts';
import { MAX_BLOCK } from './timeline.share.ts';

const LAWS = [...sampleLaws, sampleProposal];
const timelineOf = (id = ''): ReturnType<typeof html> => html`<kde-timeline id=${id} loading="eager" today=${TODAY} .data=${sampleFeed(LAWS)}></kde-timeline>`;
const page = location.href.replace(/#.*/, '');

/** The address as it is when the page opens: nobody is told that it changed. */
const address = (fragment: string): void => history.replaceState(null, '', `${page}${fragment}`);
async function opened(choices: string): Promise<TimelineDriver> {
  address(`#kde-timeline=v1&${choices}`);
  return TimelineDriver.open(timelineOf());
}
const pressed = (timeline: TimelineDriver): string => timeline.text('[aria-pressed=true]');
const searched = (timeline: TimelineDriver): string => timeline.one<HTMLInputElement>('input[type=search]').value;

describe('kde-timeline, opened by a link', () => {
  guardConsole();
  beforeEach(() => setViewport({ width: 1400, height: 900 }));
  afterEach(() => address(''));

  describe('shows what the link says', () => {
    it('search, filters and organisation', async () => {
      const timeline = await opened('zoek=voorbeeld&voor=gemeente&filter.certainty=bindend');
      expect(searched(timeline)).to.equal('voorbeeld');
      expect(timeline.text('.chip')).to.include('Volgende datum staat vast');
      expect([...timeline.rows, ...timeline.folded]).to.deep.equal(['Voorbeeldverordening']);
      await timeline.until(() => timeline.organisation === 'Alle gemeenten', 'the organisation');
    });

    it('everybody, also where the page names an organisation', async () => {
      address('#kde-timeline=v1&voor=alle');
      const timeline = await TimelineDriver.open(html`<kde-timeline organisation="waterschap" loading="eager" today=${TODAY} .data=${sampleFeed(LAWS)}></kde-timeline>`);
      expect([timeline.organisation, timeline.element.organisation]).to.deep.equal(['', undefined]);
    });

    for (const view of ['list', 'table'] as const) {
      it(`the view: ${view}`, async () => {
        const timeline = await opened(`weergave=${view}`);
        expect([timeline.shown, timeline.element.view]).to.deep.equal([view, view]);
      });
    }

    it('years, and days of one’s own', async () => {
      expect(pressed(await opened('zoom=10'))).to.include('10 jaar');
      const timeline = await opened('vanaf=2027-02-01&dagen=365');
      expect(pressed(timeline)).not.to.include('jaar');
      expect(timeline.text('.axis__scale')).to.include('2027').and.not.include('2026');
    });

    it('what changed since a day, also to somebody of whom an earlier visit is remembered', async () => {
      const moved = (timeline: TimelineDriver): string => timeline.text('.answers').replaceAll('\u00A0', ' ');
      expect(moved(await opened('sinds=2026-10-01'))).to.include('gecontroleerd sinds 1 oktober 2026: 1 datum');
      expect(moved(await opened('sinds=2026-11-02'))).to.include('Sinds 2 november 2026 is geen verschoven datum gecontroleerd');
      noteVisit([], '2026-11-01');
      address('#kde-timeline=v1&sinds=2026-10-01');
      const known = await TimelineDriver.open(html`<kde-timeline loading="eager" persist="local" today=${TODAY} .data=${sampleFeed(LAWS)}></kde-timeline>`);
      localStorage.removeItem(MEMORY_KEY);
      expect(moved(known)).to.include('gecontroleerd sinds 1 oktober 2026');
    });

    it('a law with a date of it', async () => {
      const timeline = await opened('wet=voorbeeldverordening&datum=deel');
      expect(timeline.detailTitle).to.equal('Voorbeeldverordening');
      expect(timeline.text('.mark[aria-expanded=true]')).to.include('2 dec 2027');
      expect(timeline.text('.detail .date[aria-current=true]')).to.include('Deel van het voorbeeld geldt.');
    });

    it('laws to compare', async () => {
      const timeline = await opened('toon=compare&vergelijk=voorbeeldwet,voorbeeldverordening');
      expect(timeline.text('.compare__law > span')).to.equal('Voorbeeldwet | Voorbeeldverordening');
    });

    it('a contract, with its answer', async () => {
      const timeline = await opened('toon=contract&contract=2026-12_48_12');
      expect(timeline.text('.contract__runs')).to.include('van 1 december 2026 tot en met 30 november 2030, met verlenging tot en met 30 november 2031');
      expect(timeline.all('.contract__form input').map((field) => (field as HTMLInputElement).value)).to.deep.equal(['2026', '48', '12']);
    });

    it('the explanation, with its texts', async () => {
      const timeline = await opened('toon=explain&uitleg=voorbeeldwet');
      expect(timeline.one<HTMLSelectElement>('.explain select').value).to.equal('voorbeeldwet');
      await timeline.until(() => timeline.all('.explain__stage > .explain__text').length > 0, 'texts');
    });

    it('the order of the table', async () => {
      for (const key of ['date', 'law', 'kind']) {
        const timeline = await opened(`weergave=table&volgorde=${key}_descending`);
        expect(timeline.all('th[scope=col]').map((head) => head.getAttribute('aria-sort')).filter((sort) => sort === 'descending'), key).to.have.length(1);
        expect(timeline.one('th[aria-sort=descending]').textContent.trim().toLowerCase(), key).to.match({ date: /datum/, law: /wet/, kind: /soort|wat/ }[key] as RegExp);
      }
    });

    it('groups, and what is unfolded in them', async () => {
      const timeline = await opened('groepen=family&uitgeklapt=policy');
      // Rows below the window come in when the browser has a moment.
      await timeline.until(() => timeline.rows.includes('Voorbeeldprogramma'), 'the unfolded row is drawn');
      expect(timeline.text('.group__heading')).to.include('Europese');
    });

    it('an answer that filters, and all moments', async () => {
      const timeline = await opened('antwoord=influence&momenten=ja');
      expect(timeline.one('[data-answer=influence]').getAttribute('aria-pressed')).to.equal('true');
      expect(timeline.rows).to.deep.equal(['Voorbeeldvoorstel']);
      expect(timeline.all('.all-moments')).to.have.length(1);
    });

    it('of each of two timelines its own', async () => {
      address('#kde-timeline.een=v1&weergave=list&kde-timeline.twee=v1&weergave=table&zoek=vbv');
      const [one, two] = [await TimelineDriver.open(timelineOf('een')), await TimelineDriver.open(timelineOf('twee'))];
      expect([one.shown, searched(one), two.shown, searched(two)]).to.deep.equal(['list', '', 'table', 'vbv']);
    });

    it('also when the laws come later', async () => {
      address('#kde-timeline=v1&wet=voorbeeldwet&vergelijk=weg&toon=compare');
      const timeline = await TimelineDriver.mount(html`<kde-timeline loading="lazy" hidden today=${TODAY} .data=${sampleFeed(LAWS)}></kde-timeline>`);
      expect(timeline.isDrawn).to.equal(false);
      timeline.element.hidden = false;
      await timeline.until(() => timeline.detailTitle === 'Voorbeeldwet', 'the law of the link');
      expect(timeline.notice).to.include('niet meer in het overzicht staat: weg.');
    });
  });

  describe('says what it could not do', () => {
    it('opens a law of which the link names no date, in a list too', async () => {
      await setViewport({ width: 400, height: 900 });
      const timeline = await opened('wet=voorbeeldverordening');
      expect(timeline.detailTitle).to.equal('Voorbeeldverordening');
    });
    for (const choices of ['wet=voorbeeldverordening&filter.family=policy', 'wet=voorbeeldverordening&weergave=table']) {
      it(`offers no way to a law that is not on screen: ${choices}`, async () => {
        const timeline = await opened(choices);
        if (timeline.notice === '') return;
        await timeline.press('Ga erheen');
        expect(timeline.focused).not.to.equal(null);
      });
    }

    for (const [what, fragment, sentence] of [
      ['a law that is gone', '#kde-timeline=v1&wet=weg', 'Deze link noemt een wet of regeling die niet meer in het overzicht staat: weg.'],
      ['a date that is gone', '#kde-timeline=v1&wet=voorbeeldwet&datum=weg', 'De datum uit de link staat niet meer bij deze wet.'],
      ['a newer version', '#kde-timeline=v2&wet=voorbeeldwet', 'De link is gemaakt met een nieuwere versie.'],
      ['a part that cannot be read', '#kde-timeline=v1&zoom=7&zoek=vbv', 'Een deel van de link is niet te lezen.'],
      ['a link that is too long', `#kde-timeline=v1&zoek=${'a'.repeat(MAX_BLOCK)}`, 'De link is te lang om te lezen.'],
    ] as const) {
      it(what, async () => {
        address(fragment);
        const timeline = await TimelineDriver.open(timelineOf());
        expect(timeline.notice).to.include(sentence);
        timeline.button('Sluit deze melding').focus();
        await sendKeys({ press: 'Enter' });
        await timeline.until(() => timeline.notice === '', 'the message is gone');
        expect(timeline.focused, 'the focus is not lost').not.to.equal(null);
      });
    }

    it('accessibly, whatever the sentence', async () => {
      address('#kde-timeline=v2');
      const timeline = await TimelineDriver.open(timelineOf());
      expect(timeline.notice).not.to.equal('');
      await expectAccessible(timeline.element);
    });

    it('in English on an English page', async () => {
      address('#kde-timeline=v2');
      const timeline = await TimelineDriver.open(html`<div lang="en">${timelineOf()}</div>`);
      expect(timeline.notice).to.include('The link was made with a newer version.');
    });

    it('and nothing when all went well, or the link is of somebody else', async () => {
      for (const fragment of ['#kde-timeline=v1&zoom=10', '#kde-timeline.ander=v9', '#inhoud', '#kde-timeline-x=v9', '']) {
        address(fragment);
        expect((await TimelineDriver.open(timelineOf())).notice, fragment).to.equal('');
      }
    });
  });

  describe('leaves the page alone', () => {
    /** A page on which the timeline stands far below what the visitor sees. */
    async function below(fragment: string): Promise<TimelineDriver> {
      address(fragment);
      const box = await fixture<HTMLElement>(html`<div><div class="before"></div><kde-timeline loading="eager" today=${TODAY} .data=${sampleFeed([...LAWS, ...manyLaws(12)])}></kde-timeline></div>`);
      (box.querySelector('.before') as HTMLElement).style.blockSize = '3000px';
      const timeline = new TimelineDriver(box.querySelector('kde-timeline') as KdeTimeline);
      await timeline.until(() => timeline.isDrawn, 'drawn');
      return timeline;
    }

    for (const width of [1400, 800, 400]) {
      it(`and scrolls to the law only when the visitor asks for it, at ${width} px`, async () => {
        await setViewport({ width, height: 600 });
        const timeline = await below('#kde-timeline=v1&wet=voorbeeldverordening&datum=deel');
        await timeline.until(() => timeline.detailTitle === 'Voorbeeldverordening', 'open');
        expect(timeline.notice).to.include('De link opende Voorbeeldverordening.');
        expect([scrollY, timeline.focused]).to.deep.equal([0, null]);
        await timeline.press('Ga erheen');
        await timeline.until(() => timeline.focusedName === 'Voorbeeldverordening', 'focus on the law');
        await timeline.until(() => scrollY > 1000, 'the page has scrolled');
        const { top } = (timeline.focused as HTMLElement).getBoundingClientRect();
        expect(top).to.be.within(0, innerHeight);
      });
    }

    for (const view of ['timeline', 'list', 'table'] as const) {
      it(`and writes no address and no history, whatever is pressed in the ${view}`, async () => {
        const { giveBack } = catchFiles();
        const restore = [giveBack, standIn(window, 'print', () => undefined), standIn(navigator, 'clipboard', { writeText: () => Promise.resolve() })];
        try {
          const timeline = await opened(`weergave=${view}&wet=voorbeeldverordening&datum=deel&zoek=voorbeeld&toon=compare&vergelijk=voorbeeldwet`);
          const before = [location.href, history.length];
          const nameOf = (button: HTMLElement): string => (button.getAttribute('aria-label') ?? button.textContent).replace(/\s+/g, ' ').trim();
          // Each name once; what a press takes away and what it brings are pressed as well. The views have a test each.
          const names: string[] = ['Tijdlijn', 'Lijst', 'Tabel', 'Sluit details'];
          for (let next: HTMLElement | undefined; (next = timeline.all('button').find((button) => !names.includes(nameOf(button)))) && names.length < 150;) {
            names.push(nameOf(next));
            next.click();
            await timeline.element.updateComplete;
            expect([location.href, history.length], names.at(-1)).to.deep.equal(before);
          }
          expect(names.join('|')).to.include('Link kopiëren').and.include('Afdrukken').and.include('Tabel (CSV)');
          // A table has no details to go to.
          expect(names.includes('Ga erheen')).to.equal(view !== 'table');
          await timeline.type('x');
          expect([location.href, history.length]).to.deep.equal(before);
        } finally {
          for (const back of restore) back();
        }
      });
    }
  });

  describe('while it is open', () => {
    /** Another link to the same page, followed by the visitor. */
    const follow = (fragment: string): Promise<Event> => new Promise((resolve) => {
      addEventListener('hashchange', resolve, { once: true });
      location.replace(`${page}${fragment}`);
    });

    it('follows another link, and forgets what was chosen before', async () => {
      const timeline = await opened('wet=voorbeeldwet&zoek=voorbeeld&weergave=list');
      await follow('#kde-timeline=v1&toon=compare&vergelijk=voorbeeldwet,weg');
      await timeline.until(() => timeline.shown === 'timeline', 'the new link');
      expect([searched(timeline), timeline.text('.compare__law > span'), timeline.all('.detail').length]).to.deep.equal(['', 'Voorbeeldwet', 0]);
      expect(timeline.notice).to.include('weg.').and.not.include('De link opende');
    });

    it('keeps everything when the visitor goes to another part of the page', async () => {
      const timeline = await opened('zoek=voorbeeld&weergave=table');
      await timeline.press('Lijst');
      await follow('#inhoud');
      await timeline.element.updateComplete;
      expect([searched(timeline), timeline.shown, timeline.notice]).to.deep.equal(['voorbeeld', 'list', '']);
    });

    it('is not listened to any more when the timeline is gone, and asked again when it comes back', async () => {
      const timeline = await TimelineDriver.open(timelineOf());
      const { element } = timeline;
      const parent = element.parentElement as HTMLElement;
      element.remove();
      await follow('#kde-timeline=v1&weergave=list');
      dispatchEvent(new HashChangeEvent('hashchange'));
      expect(element.view).to.equal('timeline');
      parent.append(element);
      await timeline.until(() => timeline.shown === 'list', 'what the address says now');
      await timeline.press('Tabel');
      // Moved within the page, it stays as the visitor made it.
      parent.append(element);
      await element.updateComplete;
      expect(element.view).to.equal('table');
    });
  });
});
