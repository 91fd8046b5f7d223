import { expect, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import ICAL from 'ical.js';
import { catchFiles, type CaughtFile, expectAccessible, guardConsole, served, standIn } from '@digitaal-europa/ui/testing';
import { TimelineDriver } from './timeline.driver.ts';
import { sampleFeed, sampleLaws, sampleProposal, TODAY } from './timeline.fixture.ts';
import { decodeShare, EMPTY_SHARE } from './timeline.share.ts';

const MENU = 'Delen en bewaren';
const LAWS = [...sampleLaws, sampleProposal];
const open = (): Promise<TimelineDriver> => TimelineDriver.open(html`<kde-timeline loading="eager" today=${TODAY} .data=${sampleFeed(LAWS)}></kde-timeline>`);
/** Opens the details of a law, and waits until the focus is in them. */
async function openLaw(timeline: TimelineDriver, name: string): Promise<void> {
  await timeline.press(name);
  await timeline.until(() => timeline.focusedName === name && timeline.focused?.localName !== 'button', 'focus in the details');
}
const items = (timeline: TimelineDriver): string[] => timeline.all('.share__button').map((button) => button.textContent.trim());

/** What a calendar program makes of a file. */
async function eventsOf(file: CaughtFile | undefined): Promise<ICAL.Event[]> {
  const calendar = new ICAL.Component(ICAL.parse(await (file as CaughtFile).text()) as unknown[]);
  expect([calendar.name, calendar.getFirstPropertyValue('version')]).to.deep.equal(['vcalendar', '2.0']);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}
const said = (events: readonly ICAL.Event[]): string[] => events.map(({ startDate, summary }) => `${startDate.toString()} ${summary}`);

describe('kde-timeline, taken away', () => {
  guardConsole();
  let files: readonly CaughtFile[] = [];
  let copied: string[] = [];
  let printed = 0;
  let restore: (() => void)[] = [];
  beforeEach(async () => {
    await setViewport({ width: 1400, height: 900 });
    const caught = catchFiles();
    [files, copied, printed] = [caught.files, [], 0];
    restore = [
      caught.giveBack, standIn(window, 'print', () => { printed += 1; }),
      standIn(navigator, 'clipboard', { writeText: (text: string) => { copied.push(text); return Promise.resolve(); } }),
    ];
  });
  afterEach(() => { for (const back of restore) back(); });
  const refuse = (): void => { restore.push(standIn(navigator, 'clipboard', { writeText: () => Promise.reject(new Error('NotAllowed')) })); };

  describe('as an address to subscribe to', () => {
    const AT = 'https://voorbeeld.example/agenda/';
    const feed = (calendars: Record<string, string>): object => ({ ...sampleFeed(LAWS), calendars });
    const openWith = (calendars: Record<string, string>): Promise<TimelineDriver> => TimelineDriver.open(html`<kde-timeline loading="eager" today=${TODAY} .data=${feed(calendars)}></kde-timeline>`);

    it('copies the address of the calendar of the chosen organisation, and says what to do with it', async () => {
      const timeline = await openWith({ all: `${AT}laws.ics`, waterschap: `${AT}waterschap.ics` });
      await timeline.menu(MENU, /^Kopieer adres voor abonnement$/);
      await timeline.until(() => timeline.taken === 'Het adres is gekopieerd. Plak het in uw agenda, bij “abonneren”.', 'told');
      expect(timeline.all('.share__hint').map(({ textContent }) => textContent.trim())).to.contain('De datums die nog komen, voor Outlook en andere agenda’s. Met een abonnement houdt uw agenda zelf alle datums bij, los van uw filters.');
      await timeline.choose('waterschap');
      await timeline.menu(MENU, /^Kopieer adres voor abonnement$/);
      await timeline.until(() => copied.length === 2, 'copied');
      expect(copied).to.deep.equal([`${AT}laws.ics`, `${AT}waterschap.ics`]);
    });

    it('finds the calendar beside the file with the laws', async () => {
      const src = await served({ json: feed({ all: 'exports/laws.ics' }) });
      const timeline = await TimelineDriver.open(html`<kde-timeline loading="eager" today=${TODAY} src=${src}></kde-timeline>`);
      await timeline.menu(MENU, /^Kopieer adres voor abonnement$/);
      await timeline.until(() => copied.length === 1, 'copied');
      expect(copied).to.deep.equal([new URL('exports/laws.ics', new URL(src, location.href)).href]);
    });

    it('offers none where the feed names none for this organisation, or nothing that can be subscribed to', async () => {
      for (const calendars of [{}, { gemeente: `${AT}gemeente.ics` }, { all: 'javascript:alert(1)' }, { all: 'laws.ics' }] as Record<string, string>[]) {
        const timeline = await openWith(calendars);
        await timeline.menu(MENU, /^Link kopiëren$/);
        expect(items(timeline).filter((label) => label.includes('abonnement')), JSON.stringify(calendars)).to.deep.equal([]);
        timeline.element.remove();
      }
    });
  });

  describe('as a link', () => {
    it('copies what is on screen, says so, and leaves the address alone', async () => {
      const timeline = await open();
      const before = location.href;
      await timeline.type('voorbeeld');
      await timeline.press('10 jaar');
      timeline.marks.find((mark) => mark.textContent.includes('2 dec 2027'))?.click();
      await timeline.until(() => timeline.focusedName === 'Voorbeeldverordening', 'focus in the details');
      await timeline.menu(MENU, /^Link kopiëren$/);
      await timeline.until(() => timeline.taken === 'De link is gekopieerd.', 'told');
      expect(timeline.one('.share__result').getAttribute('role')).to.equal('status');
      const { state, problem } = decodeShare(new URL(copied[0] ?? '').hash);
      expect([state, problem]).to.deep.equal([{ ...EMPTY_SHARE, organisation: 'alle', query: 'voorbeeld', zoom: '10', selected: { law: 'voorbeeldverordening', date: 'deel' } }, undefined]);
      expect([copied.length, location.href]).to.deep.equal([1, before]);
    });

    it('gives somebody else the same view', async () => {
      const timeline = await open();
      await timeline.choose('waterschap');
      await timeline.press('Later ›');
      await openLaw(timeline, 'Voorbeeldverordening');
      await timeline.press('Vergelijk deze wet');
      await timeline.until(() => timeline.focusedName === 'Wetten vergelijken', 'focus in the comparison');
      await timeline.menu(MENU, /^Link kopiëren$/);
      const seen = (one: TimelineDriver): unknown => [one.organisation, one.rows, one.folded, one.text('.axis__scale'), one.detailTitle, one.text('.compare__law > span')];
      const mine = seen(timeline);
      timeline.element.remove();
      history.replaceState(null, '', copied[0]);
      try {
        const theirs = await open();
        await theirs.until(() => theirs.organisation !== '', 'the organisation');
        expect(seen(theirs)).to.deep.equal(mine);
      } finally {
        history.replaceState(null, '', location.href.replace(/#.*/, ''));
      }
    });

    it('of one of two timelines says nothing about the other', async () => {
      const two = await TimelineDriver.open(html`<kde-timeline id="twee" view="table" loading="eager" today=${TODAY} .data=${sampleFeed(LAWS)}></kde-timeline>`);
      await two.menu(MENU, /^Link kopiëren$/);
      const { hash } = new URL(copied[0] ?? '');
      expect([decodeShare(hash, 'twee').state.view, decodeShare(hash).found]).to.deep.equal(['table', false]);
    });

    it('that may not be copied stands in the panel, to copy by hand', async () => {
      refuse();
      const timeline = await open();
      await timeline.menu(MENU, /^Link kopiëren$/);
      await timeline.until(() => timeline.all('.share__text').length > 0, 'the text');
      expect(timeline.taken).to.equal('Kopiëren mag niet op deze pagina. Selecteer de tekst hieronder en kopieer hem zelf.');
      const area = timeline.one<HTMLTextAreaElement>('.share__text');
      area.focus();
      expect(area.value.slice(area.selectionStart, area.selectionEnd)).to.match(/^http.*#kde-timeline=v1&voor=alle$/);
      await expectAccessible(timeline.element);
      timeline.button('Sluit tekst').focus();
      await sendKeys({ press: 'Enter' });
      await timeline.until(() => timeline.all('.share__text').length === 0, 'closed');
      expect(timeline.taken).to.equal('');
      expect(timeline.focusedName, 'the focus is in the panel still, or on its button').to.be.oneOf([MENU, 'Link kopiëren']);
    });
  });

  describe('into a calendar', () => {
    it('puts all dates to come of what is chosen, and says so', async () => {
      const timeline = await open();
      await timeline.menu(MENU, /^Agenda \(\.ics\), 5 datums$/);
      expect(files.map(({ name, type }) => [name, type])).to.deep.equal([['digitale-wetten-2026-11-01.ics', 'text/calendar;charset=utf-8']]);
      const events = await eventsOf(files[0]);
      expect(said(events).map((text) => text.slice(0, 10))).to.have.members(['2026-12-02', '2026-12-15', '2027-12-02', '2028-01-01', '2028-10-01']);
      expect(new Set(events.map(({ uid }) => uid)).size).to.equal(5);
      expect(timeline.taken).to.equal('Het bestand digitale-wetten-2026-11-01.ics wordt bewaard.');
    });

    it('leaves out what the search leaves out', async () => {
      const timeline = await open();
      await timeline.type('vbv');
      await timeline.menu(MENU, /^Agenda \(\.ics\), 3 datums$/);
      expect(said(await eventsOf(files[0])).every((text) => text.includes('Voorbeeldverordening') || text.includes('VBV'))).to.equal(true);
    });

    it('puts one law, by its details', async () => {
      const timeline = await open();
      await openLaw(timeline, 'Voorbeeldverordening');
      await timeline.press('Zet datums in agenda: Voorbeeldverordening');
      expect(files[0]?.name).to.equal('vbv-2026-11-01.ics');
      expect(said(await eventsOf(files[0])).map((text) => text.slice(0, 10))).to.deep.equal(['2026-12-02', '2027-12-02', '2028-10-01']);
      expect(timeline.said, 'no panel is open to say it').to.equal('Het bestand vbv-2026-11-01.ics wordt bewaard.');
    });

    it('puts one date', async () => {
      const timeline = await open();
      await openLaw(timeline, 'Voorbeeldverordening');
      await timeline.unfold('.detail');
      await timeline.press('Zet in agenda: Voorbeeldverordening, 2 december 2027, Van toepassing: voorbeeldgroep');
      const [event, ...others] = await eventsOf(files[0]);
      expect([files[0]?.name, event?.startDate.toString(), event?.duration.toString(), others.length]).to.deep.equal(['vbv-2027-12-02-2026-11-01.ics', '2027-12-02', 'P1D', 0]);
      expect(event?.description).to.include('Deel van het voorbeeld geldt.');
    });

    it('puts the last day of a moment of influence', async () => {
      const timeline = await open();
      await openLaw(timeline, 'Voorbeeldvoorstel');
      timeline.one('.moments--open button').click();
      const [event, ...others] = await eventsOf(files[0]);
      expect([event?.startDate.toString(), others.length]).to.deep.equal(['2026-12-15', 0]);
      expect(event?.summary).to.include('Voorbeeldvoorstel');
    });

    it('puts a reminder of what a contract meets, with an alarm', async () => {
      const timeline = await open();
      await timeline.menu('Hulpmiddelen', /contract/);
      const set = (id: string, value: string): void => {
        const field = timeline.one<HTMLInputElement>(`#contract-${id}`);
        field.value = value;
        field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
      };
      set('month', '12');
      await timeline.element.updateComplete;
      set('year', '2026');
      await timeline.element.updateComplete;
      await timeline.press('Toon de wetten');
      await timeline.press('In agenda: herinnering voor Voorbeeldverordening, 2 december 2027');
      const [event] = await eventsOf(files[0]);
      expect(event?.summary).to.match(/^Contract: /);
      expect(event?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).to.equal('-P90D');
      expect(timeline.said).to.match(/^Het bestand contract-.*\.ics wordt bewaard\.$/);
    });

    it('says of a second file as well that it is saved', async () => {
      const timeline = await open();
      await openLaw(timeline, 'Voorbeeldverordening');
      await timeline.press('Zet datums in agenda: Voorbeeldverordening');
      await timeline.unfold('.detail');
      await timeline.press('Zet in agenda: Voorbeeldverordening, 2 december 2027, Van toepassing: voorbeeldgroep');
      expect(timeline.said).to.equal('Het bestand vbv-2027-12-02-2026-11-01.ics wordt bewaard.');
    });
  });

  describe('as a file', () => {
    it('gives the table of what is chosen', async () => {
      const timeline = await open();
      await timeline.choose('gemeente');
      await timeline.type('vbv');
      await timeline.menu(MENU, /^Tabel \(CSV\), 4 rijen$/);
      expect([files[0]?.name, files[0]?.type]).to.deep.equal(['digitale-wetten-gemeente-2026-11-01.csv', 'text/csv;charset=utf-8']);
      const text = await (files[0] as CaughtFile).text();
      expect(text.trim().split('\r\n')).to.have.length(5);
      expect(text).to.include('Voorbeeldverordening').and.not.include('Voorbeeldprogramma');
    });

    it('gives a picture of the timeline with what was chosen, as SVG', async () => {
      const timeline = await open();
      await timeline.type('vbv');
      await timeline.menu(MENU, /SVG/);
      await timeline.until(() => files.length > 0, 'the file');
      const { documentElement } = new DOMParser().parseFromString(await (files[0] as CaughtFile).text(), 'image/svg+xml');
      expect([files[0]?.name, documentElement.localName]).to.deep.equal(['digitale-wetten-2026-11-01.svg', 'svg']);
      expect(documentElement.textContent).to.include('Voorbeeldverordening').and.include('zoekwoord “vbv”').and.not.include('Voorbeeldwet');
      expect(timeline.taken).to.equal('Het bestand digitale-wetten-2026-11-01.svg wordt bewaard.');
    });

    it('gives a picture as PNG, and says that it is being made', async () => {
      const timeline = await open();
      await timeline.menu(MENU, /PNG/);
      expect(timeline.text('.share__hint')).to.include('De afbeelding wordt gemaakt.');
      await timeline.until(() => files.length > 0, 'the file');
      expect([files[0]?.name, files[0]?.type]).to.deep.equal(['digitale-wetten-2026-11-01.png', 'image/png']);
      expect((await createImageBitmap((files[0] as CaughtFile).file)).width).to.be.greaterThan(1000);
      await timeline.until(() => timeline.taken.includes('.png wordt bewaard.'), 'told');
      expect(timeline.text('.share__hint')).not.to.include('De afbeelding wordt gemaakt.');
    });

    it('says it when a picture cannot be made', async () => {
      const timeline = await open();
      restore.push(standIn(HTMLCanvasElement.prototype, 'toBlob', (done: (blob: null) => void) => { done(null); }));
      await timeline.menu(MENU, /PNG/);
      await timeline.until(() => timeline.taken !== '', 'told');
      expect([timeline.taken, files.length]).to.deep.equal(['De afbeelding kon niet worden gemaakt. Probeer de andere soort afbeelding, of kies minder wetten.', 0]);
    });

    it('gives the text when saving is not possible', async () => {
      const timeline = await open();
      restore.push(standIn(URL, 'createObjectURL', () => { throw new Error('forbidden'); }));
      await openLaw(timeline, 'Voorbeeldverordening');
      await timeline.press('Zet datums in agenda: Voorbeeldverordening');
      // The panel opens, for the text stands in it.
      await timeline.until(() => timeline.all('.share__text').length > 0, 'the text');
      expect(timeline.one<HTMLTextAreaElement>('.share__text').value).to.match(/^BEGIN:VCALENDAR/);
      expect(timeline.taken).to.equal('Bewaren lukt niet in deze browser. Kopieer de tekst hieronder.');
    });
  });

  describe('as a text for the council', () => {
    it('tells of all that is chosen, with the choice and a link to it', async () => {
      const timeline = await open();
      await timeline.type('vbv');
      await timeline.menu(MENU, /^Kopieer tekst over deze wet of regeling$/);
      await timeline.until(() => timeline.taken === 'De tekst is gekopieerd.', 'told');
      expect(copied[0]).to.include('Dit overzicht gaat over 1 wet of regeling.').and.include('zoekwoord “vbv”').and.include('#kde-timeline=v1&zoek=vbv');
      expect(copied[0]?.match(/Keuze:/g), 'said once').to.have.length(1);
    });

    it('tells of one law, by the menu and by its details', async () => {
      const timeline = await open();
      await timeline.type('voorbeeld');
      await openLaw(timeline, 'Voorbeeldverordening');
      await timeline.press('Tekst voor raadsbrief');
      await timeline.until(() => timeline.said === 'De tekst is gekopieerd.', 'said');
      await timeline.menu(MENU, /^Kopieer tekst over Voorbeeldverordening$/);
      await timeline.until(() => copied.length === 2, 'copied again');
      expect(copied[0]).to.match(/^Voorbeeldverordening\n/).and.include('Wat moet onze organisatie doen?').and.include('#kde-timeline=v1&wet=voorbeeldverordening');
      expect(copied[1]).to.equal(copied[0]);
    });

    it('opens the panel with the text when it may not be copied', async () => {
      refuse();
      const timeline = await open();
      await openLaw(timeline, 'Voorbeeldverordening');
      await timeline.press('Tekst voor raadsbrief');
      await timeline.until(() => timeline.all('.share__text').length > 0, 'the text');
      expect(timeline.one<HTMLTextAreaElement>('.share__text').value).to.match(/^Voorbeeldverordening\n/);
      expect(timeline.focusedName).to.equal(MENU);
    });
  });

  it('on paper asks the browser to print', async () => {
    const timeline = await open();
    await timeline.menu(MENU, /^Afdrukken$/);
    expect(printed).to.equal(1);
  });

  it('forgets how the last thing went when the panel opens again', async () => {
    const timeline = await open();
    await timeline.menu(MENU, /^Tabel/);
    expect(timeline.taken).not.to.equal('');
    await timeline.press(MENU);
    await timeline.type('vbv');
    await timeline.menu(MENU);
    expect(timeline.taken).to.equal('');
  });

  describe('as far as the page wants it', () => {
    it('offers no link and no text for others with no-share', async () => {
      const timeline = await TimelineDriver.open(html`<kde-timeline no-share loading="eager" today=${TODAY} .data=${sampleFeed(LAWS)}></kde-timeline>`);
      await openLaw(timeline, 'Voorbeeldverordening');
      expect(timeline.text('.detail')).to.include('Zet datums in agenda').and.not.include('Tekst voor raadsbrief');
      await timeline.menu(MENU);
      expect(items(timeline).join('|')).to.match(/^Agenda/).and.not.match(/Link|Kopieer/);
    });

    it('offers no files, no pictures, no calendars and no print with no-export', async () => {
      const timeline = await TimelineDriver.open(html`<kde-timeline no-export loading="eager" today=${TODAY} .data=${sampleFeed(LAWS)}></kde-timeline>`);
      await openLaw(timeline, 'Voorbeeldvoorstel');
      expect(timeline.text('.detail')).to.include('Tekst voor raadsbrief').and.not.match(/in agenda/);
      await timeline.menu(MENU);
      expect(items(timeline)).to.deep.equal(['Link kopiëren', 'Kopieer tekst over Voorbeeldvoorstel', 'Kopieer tekst over 4 wetten en regelingen']);
      await timeline.press(MENU);
      timeline.element.noShare = true;
      await timeline.element.updateComplete;
      expect(timeline.all('button').map((button) => button.textContent.trim())).not.to.include(MENU);
    });

    it('offers no reminder in the contract lens with no-export', async () => {
      history.replaceState(null, '', '#kde-timeline=v1&toon=contract&contract=2026-12_48_0');
      try {
        const timeline = await TimelineDriver.open(html`<kde-timeline no-export loading="eager" today=${TODAY} .data=${sampleFeed(LAWS)}></kde-timeline>`);
        expect(timeline.text('.contract')).to.include('2 december 2027').and.not.include('In agenda');
      } finally {
        history.replaceState(null, '', location.href.replace(/#.*/, ''));
      }
    });

    it('has no menus without a toolbar', async () => {
      const timeline = await TimelineDriver.open(html`<kde-timeline no-toolbar loading="eager" today=${TODAY} .data=${sampleFeed(LAWS)}></kde-timeline>`);
      await openLaw(timeline, 'Voorbeeldverordening');
      expect(timeline.all('.disclosure__button')).to.have.length(0);
      expect(timeline.text('.detail__actions')).to.equal('Zet datums in agenda');
    });
  });
});
