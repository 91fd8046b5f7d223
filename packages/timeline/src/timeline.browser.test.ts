import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { checkPrivateProps, cssTextOf, expectAccessible, expectConsole, guardConsole, hasForcedColors, inForcedColors } from '@digitaal-europa/ui/testing';
import { KdeTimeline } from './timeline.element.ts';
import { TimelineDriver } from './timeline.driver.ts';
import { sampleFeed, TODAY } from './timeline.fixture.ts';

const WIDE = { width: 1400, height: 900 };
const open = (): Promise<TimelineDriver> => TimelineDriver.open();

describe('kde-timeline', () => {
  guardConsole();
  beforeEach(() => setViewport(WIDE));

  describe('for everybody', () => {
    for (const view of ['timeline', 'list', 'table'] as const) {
      it(`is accessible as ${view}, with details open`, async () => {
        const timeline = await TimelineDriver.open(html`<kde-timeline loading="eager" today=${TODAY} view=${view} .data=${sampleFeed()}></kde-timeline>`);
        await expectAccessible(timeline.element);
        timeline.all('.row__button, .entry__button')[0]?.click();
        await timeline.element.updateComplete;
        await expectAccessible(timeline.element);
      });
    }

    it('is accessible on a phone [R21]', async () => {
      await setViewport({ width: 320, height: 800 });
      const timeline = await open();
      timeline.entries[0]?.click();
      await timeline.element.updateComplete;
      await expectAccessible(timeline.element);
    });

    it('hides when hidden [R19]', async () => {
      const timeline = await open();
      timeline.element.hidden = true;
      expect(timeline.element.getBoundingClientRect().height).to.equal(0);
    });

    it('speaks Dutch, and English inside lang="en"', async () => {
      expect((await open()).text('.title')).to.equal('Europese en Nederlandse digitale wetgeving');
      const english = await TimelineDriver.open(html`<div lang="en"><kde-timeline loading="eager" today=${TODAY} .data=${sampleFeed()}></kde-timeline></div>`);
      expect(english.text('.title')).to.equal('European and Dutch digital law');
      expect(english.rows).to.deep.equal(['Sample Regulation', 'Sample Act']);
    });

    it('marks the Dutch texts of the data as Dutch on an English page [R34]', async () => {
      const english = await TimelineDriver.open(html`<div lang="en"><kde-timeline loading="eager" today=${TODAY} view="list" .data=${sampleFeed()}></kde-timeline></div>`);
      english.entries.find((entry) => entry.textContent.includes('sample group'))?.click();
      await english.element.updateComplete;
      const dutch = english.all('.detail *').filter((part) => part.childElementCount === 0 && /Deel van het voorbeeld|Voorbeeldregister/.test(part.textContent));
      expect(dutch.length).to.be.greaterThan(2);
      expect(dutch.filter((part) => part.closest('[lang]')?.getAttribute('lang') !== 'nl').map((part) => part.textContent)).to.deep.equal([]);
    });

    it('puts its headings below the level that the page gives it', async () => {
      const timeline = await TimelineDriver.open(html`<kde-timeline loading="eager" heading-level="3" today=${TODAY} .data=${sampleFeed()}></kde-timeline>`);
      expect(timeline.one('.title').localName).to.equal('h3');
      expect(timeline.one('.group__heading').localName).to.equal('h4');
      expect(timeline.one('.row__heading').localName).to.equal('h5');
    });

    it('takes font and colour from the page', async () => {
      const box = await fixture<HTMLElement>(html`<div style="font: 20px monospace; color: rgb(1, 2, 3)"><kde-timeline loading="eager" today=${TODAY} .data=${sampleFeed()}></kde-timeline></div>`);
      const timeline = new TimelineDriver(box.querySelector('kde-timeline') as KdeTimeline);
      await timeline.until(() => timeline.isDrawn, 'drawn');
      expect(getComputedStyle(timeline.one('.title')).fontFamily).to.equal('monospace');
      expect(getComputedStyle(timeline.one('.title')).color).to.equal('rgb(1, 2, 3)');
    });

    it('leaves no private custom property undefined or unused', () => {
      const set = ['--_name', '--_axis', '--_gutter', '--_width', '--_height', '--_room', '--_side', '--_panel', '--_text-height', '--_lanes', '--_lane', '--_below', '--_at'];
      expect(checkPrivateProps(cssTextOf(KdeTimeline.styles), set)).to.deep.equal({ undefined: [], unused: [] });
    });

    it('cleans up when it is removed and works when it is put back', async () => {
      const timeline = await open();
      const { element } = timeline;
      const filters = timeline.record('kde-filter-change');
      // At once, so that no rest comes between the letter and the leaving.
      const search = (query: string): void => {
        const field = timeline.one<HTMLInputElement>('input[type=search]');
        field.value = query;
        field.dispatchEvent(new Event('input'));
      };
      search('v');
      const parent = element.parentElement as HTMLElement;
      element.remove();
      parent.append(element);
      await timeline.until(() => timeline.isDrawn, 'drawn again');
      expect(timeline.rows.length).to.be.greaterThan(0);
      // What was pending when it left is dropped: the next thing that is told is the next search.
      search('vbv');
      await timeline.until(() => filters.length > 0, 'told');
      expect(filters).to.deep.equal([{ filters: { query: 'vbv', chosen: {} }, count: 1 }]);
    });

    it('stands twice on one page, each with its own choices [R60]', async () => {
      const [one, two] = [await open(), await open()];
      await one.press('Tabel');
      expect([one.shown, two.shown]).to.deep.equal(['table', 'timeline']);
    });
  });

  describe('what it shows', () => {
    it('shows every law, on the axis or by name below it', async () => {
      const timeline = await open();
      expect([...timeline.rows, ...timeline.folded]).to.have.members(['Voorbeeldverordening', 'Voorbeeldwet', 'Voorbeeldprogramma']);
    });

    it('shows every date in the list and in the table [R23]', async () => {
      const timeline = await open();
      await timeline.press('Lijst');
      expect(timeline.entries).to.have.length(7);
      await timeline.press('Tabel');
      expect(timeline.all('tbody tr')).to.have.length(7);
    });

    it('says what a mark means, how certain it is, and when it is not a fact', async () => {
      const timeline = await open();
      const names = timeline.marks.map((_, i) => timeline.markName(i));
      expect(names).to.include('2 dec 2026 van toepassing, bindend');
      expect(names.some((name) => /^4e kw 2028 \?.*, verwacht, te bevestigen$/.test(name))).to.equal(true);
    });

    it('names a date by what it is about, where an editor wrote that', async () => {
      const timeline = await open();
      expect(timeline.marks.map((_, i) => timeline.markName(i))).to.include('2 dec 2027 voorbeeldgroep · 1 taak, Van toepassing, bindend');
      await timeline.press('Lijst');
      expect(timeline.text('.entry')).to.include('2 dec 2027 · nog 376 dagen Voorbeeldverordening: voorbeeldgroep van toepassing · bindend · 1 taak was 2 aug 2026');
    });

    it('never shows a forecast that has passed as a fact', async () => {
      const timeline = await open();
      await timeline.press('Lijst');
      expect(timeline.text('.entry')).to.include('verwachting verstreken, niet bevestigd');
    });

    it('puts an unknown date in its own column, not on a day [R37]', async () => {
      const timeline = await open();
      expect(timeline.text('.unknown')).to.equal('? advies, datum onbekend');
    });

    it('marks today on the axis', async () => {
      expect((await open()).text('.axis__flag')).to.equal('vandaag 21 nov');
    });

    it('uses the day in the Netherlands when no day is given [R35]', async () => {
      const timeline = await TimelineDriver.open(html`<kde-timeline loading="eager" view="list" .data=${sampleFeed()}></kde-timeline>`);
      const day = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date());
      expect(timeline.text('.list__today')).to.equal(`Vandaag · ${day}`);
    });

    it('draws periods in every zoom and moves through time', async () => {
      const timeline = await open();
      for (const zoom of ['1 jaar', '10 jaar', 'Alles', '3 jaar']) {
        await timeline.press(zoom);
        expect(timeline.marks.length, zoom).to.be.greaterThan(0);
      }
      await timeline.press('Later ›');
      expect(timeline.text('.axis__year')).to.match(/2028/);
      await timeline.press('Naar vandaag');
      expect(timeline.text('.axis__flag')).to.equal('vandaag 21 nov');
    });

    it('becomes a list by date where there is no room for an axis', async () => {
      const timeline = await open();
      expect(timeline.shown).to.equal('timeline');
      await setViewport({ width: 360, height: 800 });
      await timeline.until(() => timeline.shown === 'list', 'a list');
      expect(timeline.text('.segmented__option')).to.equal('Lijst | Tabel');
      expect(timeline.text('.segmented__option[aria-pressed=true]')).to.equal('Lijst');
    });

    for (const width of [320, 768, 1400]) {
      it(`never makes the page scroll sideways at ${width} px`, async () => {
        await setViewport({ width, height: 800 });
        const timeline = await open();
        for (const view of ['table', 'list', 'timeline'] as const) {
          timeline.element.view = view;
          await timeline.element.updateComplete;
          timeline.all('.row__button, .entry__button')[0]?.click();
          await timeline.element.updateComplete;
          expect(document.documentElement.scrollWidth, view).to.be.at.most(innerWidth);
        }
      });
    }

    (hasForcedColors ? it : it.skip)('stays legible in forced colours: lines, marks and the flag stand out from the ground', async () => {
      await inForcedColors(async () => {
        expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
        const timeline = await open();
        const colour = (selector: string, property: 'stroke' | 'fill' | 'backgroundColor' | 'color'): string => getComputedStyle(timeline.one(selector))[property];
        const ground = getComputedStyle(document.body).backgroundColor;
        expect(colour('.line--applies', 'stroke'), 'line').not.to.equal(ground);
        expect(colour('.mark .icon', 'fill'), 'mark').not.to.equal(ground);
        expect(colour('.axis__flag', 'backgroundColor'), 'flag').not.to.equal(ground);
        expect(colour('.axis__flag', 'backgroundColor'), 'text on the flag').not.to.equal(colour('.axis__flag', 'color'));
        expect(colour('.segmented__option[aria-pressed=true]', 'backgroundColor'), 'pressed').not.to.equal(colour('.segmented__option[aria-pressed=false]', 'backgroundColor'));
      });
    });
  });

  describe('finding', () => {
    it('finds a law by name, short name, synonym and number, and says why', async () => {
      for (const [query, why] of [['voorbeeldverord', 'Voorbeeldverordening'], ['vbv', 'VBV'], ['wet op de voorbeelden', 'Wet op de voorbeelden'], ['2024/9991', '2024/9991'], ['32024R9991', '32024R9991']] as const) {
        const timeline = await open();
        await timeline.type(query);
        expect(timeline.rows[0], query).to.equal('Voorbeeldverordening');
        expect(timeline.text('.row__match'), query).to.include(why);
      }
    });

    it('offers a way on when nothing is found', async () => {
      const timeline = await open();
      await timeline.type('zeppelin');
      expect(timeline.status).to.include('Geen wet past bij alles wat u koos.');
      await timeline.press('Zonder zoekwoord “zeppelin”: 3 wetten');
      expect(timeline.rows).to.have.length(2);
      expect(timeline.one<HTMLInputElement>('input').value).to.equal('');
    });

    it('leaves out what does not apply to the organisation, says so, and brings it back', async () => {
      const timeline = await open();
      await timeline.choose('waterschap');
      expect(timeline.rows).not.to.include('Voorbeeldwet');
      expect(timeline.text('.hidden')).to.include('1 wet of regeling geldt niet voor waterschappen');
      await timeline.press('Toon alles');
      expect(timeline.rows).to.include('Voorbeeldwet');
      expect(timeline.organisation).to.equal('');
    });

    it('keeps what may apply: unknown is not no', async () => {
      const timeline = await TimelineDriver.open(html`<kde-timeline loading="eager" organisation="pv29" today=${TODAY} .data=${sampleFeed()}></kde-timeline>`);
      expect([...timeline.rows, ...timeline.folded]).to.have.length(3);
      await timeline.until(() => timeline.organisation === 'Provincie Zeeland', 'the name of the province');
    });

    it('tells screen readers what a search found [R27]', async () => {
      const timeline = await open();
      await timeline.type('vbv');
      await timeline.until(() => timeline.text('[role=status]').includes('1 wet of regeling, 4 datums.'), 'announced');
    });

    it('shows in the table what is still to come first, and sorts it both ways with unknown dates last', async () => {
      const timeline = await TimelineDriver.open(html`<kde-timeline loading="eager" view="table" today=${TODAY} .data=${sampleFeed()}></kde-timeline>`);
      const dates = (): string[] => timeline.all('.table__date').map((cell) => cell.textContent);
      expect([dates()[0], timeline.one('th').getAttribute('aria-sort')]).to.deep.equal(['2 december 2026', null]);
      expect(dates().indexOf('datum onbekend'), 'before what is over').to.be.lessThan(dates().indexOf('1 mei 2019'));
      timeline.one('.table__sort').click();
      await timeline.element.updateComplete;
      expect([dates()[0], dates().at(-1)]).to.deep.equal(['1 mei 2019', 'datum onbekend']);
      timeline.one('.table__sort').click();
      await timeline.element.updateComplete;
      expect([dates()[0], dates().at(-1)]).to.deep.equal(['4e kwartaal 2028', 'datum onbekend']);
      expect(timeline.one('th').getAttribute('aria-sort')).to.equal('descending');
    });
  });

  describe('details', () => {
    it('shows the chosen date with source, evidence and day of checking [R36]', async () => {
      const timeline = await open();
      timeline.marks.find((mark) => mark.textContent.includes('2027'))?.click();
      await timeline.element.updateComplete;
      const chosen = timeline.text('.detail .date[aria-current=true]');
      expect(chosen).to.include('2 december 2027');
      expect(chosen).to.include('was 2 augustus 2026: uitgesteld');
      expect(chosen).to.include('Bron: eur-lex.europa.eu (bron gelezen) · stand 1 november 2026');
    });

    it('links to the official text', async () => {
      const timeline = await open();
      await timeline.press('Voorbeeldverordening');
      expect(timeline.one<HTMLAnchorElement>('.detail__header a').href).to.match(/^https:\/\/eur-lex\.europa\.eu\/eli\/reg\/2024\/9991\/oj/);
    });

    it('says for the organisation whether it applies and what must be done', async () => {
      const timeline = await TimelineDriver.open(html`<kde-timeline loading="eager" organisation="gm0716" today=${TODAY} .data=${sampleFeed()}></kde-timeline>`);
      await timeline.press('Voorbeeldverordening');
      expect(timeline.text('.detail')).to.include('Geldt voor gemeenten: ja.');
      expect(timeline.text('.detail__duties')).to.include('Voorbeeldregister bijhouden');
    });

    it('has no heading for duties of which none is for this organisation', async () => {
      const timeline = await TimelineDriver.open(html`<kde-timeline loading="eager" organisation="waterschap" today=${TODAY} .data=${sampleFeed()}></kde-timeline>`);
      await timeline.press('Voorbeeldverordening');
      expect(timeline.text('.detail')).not.to.include('Wat moeten we doen?');
    });

    it('goes to a related law', async () => {
      const timeline = await open();
      await timeline.press('Voorbeeldverordening');
      timeline.one('.detail__bullets .link').click();
      await timeline.element.updateComplete;
      expect(timeline.detailTitle).to.equal('Voorbeeldwet');
    });

    it('takes the focus into the panel, and Escape gives it back [R28]', async () => {
      const timeline = await open();
      const button = timeline.button('Voorbeeldwet');
      button.focus();
      await sendKeys({ press: 'Enter' });
      await timeline.until(() => timeline.focused?.className === 'detail__title', 'focus in the panel');
      await sendKeys({ press: 'Escape' });
      await timeline.until(() => timeline.focused === button, 'focus back');
      expect(timeline.all('.detail')).to.have.length(0);
    });

    it('opens below the row where there is no room beside it', async () => {
      await setViewport({ width: 800, height: 900 });
      const timeline = await open();
      await timeline.press('Voorbeeldwet');
      expect(timeline.one('.row--selected').contains(timeline.one('.detail'))).to.equal(true);
    });

    it('treats hostile data as text [R45]', async () => {
      const record = { ...(sampleFeed().records as object[])[0], title: { nl: '<img src=x onerror=alert(1)>', en: 'x' }, status: '</p><script>alert(1)</script>' };
      const timeline = await TimelineDriver.open(html`<kde-timeline loading="eager" today=${TODAY} .data=${sampleFeed([record])}></kde-timeline>`);
      timeline.one('.row__button').click();
      await timeline.element.updateComplete;
      expect(timeline.all('img, script')).to.have.length(0);
      expect(timeline.detailTitle).to.equal('<img src=x onerror=alert(1)>');
    });
  });

  describe('keyboard', () => {
    it('is one tab stop per law; arrows go along its dates and to the next law', async () => {
      const timeline = await open();
      timeline.button('Voorbeeldverordening').focus();
      await sendKeys({ press: 'ArrowRight' });
      expect(timeline.focused === timeline.marks[0]).to.equal(true);
      await sendKeys({ press: 'Home' });
      expect(timeline.focusedName).to.equal('Voorbeeldverordening');
      await sendKeys({ press: 'Tab' });
      expect(timeline.focusedName).to.equal('Voorbeeldwet');
    });
  });

  describe('events', () => {
    it('fires nothing while a page sets it up, but for loading', async () => {
      const seen: string[] = [];
      const types = ['kde-select', 'kde-filter-change', 'kde-view-change', 'kde-organisation-change', 'kde-error'];
      const note = (event: Event): void => { seen.push(event.type); };
      for (const type of types) addEventListener(type, note);
      const timeline = await open();
      timeline.element.view = 'table';
      timeline.element.organisation = 'gemeente';
      await timeline.element.updateComplete;
      for (const type of types) removeEventListener(type, note);
      expect(seen).to.deep.equal([]);
    });

    it('tells the page what the visitor chose [R77]', async () => {
      const timeline = await open();
      const [views, organisations, selections, filters] = [timeline.record('kde-view-change'), timeline.record('kde-organisation-change'), timeline.record('kde-select'), timeline.record('kde-filter-change')];
      await timeline.press('Voorbeeldwet');
      await timeline.choose('gemeente');
      await timeline.type('vbv');
      // Keys that come slowly are told between as well, as for a visitor who hesitates: the last word counts.
      const last = (): unknown => filters.at(-1);
      const told = { filters: { query: 'vbv', chosen: {} }, count: 1 };
      await timeline.until(() => JSON.stringify(last()) === JSON.stringify(told), 'filter told');
      await timeline.press('Lijst');
      expect({ views, organisations, selections }).to.deep.equal({
        views: [{ view: 'list' }], organisations: [{ organisation: 'gemeente' }], selections: [{ kind: 'laws', id: 'voorbeeldwet' }],
      });
    });

    it('warns developers once of a value it does not know, and goes on with the default', async () => {
      expectConsole(/unknown view "decade"; expected "timeline", "list" or "table"/, /unknown organisation "rijk"/, /unknown today "morgen"/);
      const timeline = await TimelineDriver.open(html`<kde-timeline loading="eager" view="decade" organisation="rijk" today="morgen" .data=${sampleFeed()}></kde-timeline>`);
      expect(timeline.shown).to.equal('timeline');
    });
  });
});
