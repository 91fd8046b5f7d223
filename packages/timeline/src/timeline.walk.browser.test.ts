import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import ICAL from 'ical.js';
import { catchFiles, guardConsole, standIn } from '@digitaal-europa/ui/testing';
import { TimelineDriver } from './timeline.driver.ts';
import type { KdeTimeline } from './timeline.element.ts';
import { sampleFeed, sampleLaws, sampleProposal, TODAY } from './timeline.fixture.ts';

/** Presses Tab until the focus is on what bears this name; as a visitor does, one stop after the other. */
async function tabTo(timeline: TimelineDriver, name: RegExp, back = false): Promise<void> {
  const passed: string[] = [];
  if (back) await sendKeys({ down: 'Shift' });
  try {
    for (let i = 0; i < 60; i++) {
      await sendKeys({ press: 'Tab' });
      if (name.test(timeline.focusedName)) return;
      passed.push(timeline.focusedName.slice(0, 40));
    }
  } finally {
    if (back) await sendKeys({ up: 'Shift' });
  }
  throw new Error(`no ${String(name)} on the way: ${passed.join(' → ')}`);
}

describe('kde-timeline, with the keyboard alone', () => {
  guardConsole();
  let restore: (() => void)[] = [];
  beforeEach(() => setViewport({ width: 1400, height: 900 }));
  afterEach(() => { for (const back of restore) back(); });

  it('finds a law by an old name, reads its next date, takes the end of its moment of influence away, compares it and prints [R22 R25]', async () => {
    const { files, giveBack } = catchFiles();
    const printed: boolean[] = [];
    restore = [giveBack, standIn(window, 'print', () => {
      dispatchEvent(new Event('beforeprint'));
      printed.push(timeline.all('.print__name').length > 0);
      dispatchEvent(new Event('afterprint'));
    })];
    const page = await fixture<HTMLElement>(html`<div><button type="button">Eerder op de pagina</button><kde-timeline loading="eager" today=${TODAY} .data=${sampleFeed([...sampleLaws, sampleProposal])}></kde-timeline></div>`);
    const timeline = new TimelineDriver(page.querySelector('kde-timeline') as KdeTimeline);
    await timeline.until(() => timeline.isDrawn, 'drawn');
    // The last focus that does not come from a key.
    page.querySelector('button')?.focus();

    // Finds a law by a name that it no longer has.
    await tabTo(timeline, /^Zoek/);
    await sendKeys({ type: 'oude proefregeling' });
    await timeline.until(() => timeline.said === '1 wet of regeling, 3 datums.', 'what is left is said');
    expect(timeline.focused?.getAttribute('type')).to.equal('search');
    expect([timeline.rows, timeline.text('.row__match')]).to.deep.equal([['Voorbeeldvoorstel'], 'gevonden op “Oude proefregeling”']);

    // Reads its next date and how certain that is.
    await tabTo(timeline, /^Voorbeeldvoorstel$/);
    expect(timeline.focused?.className).to.equal('row__button');
    const read: string[] = [];
    for (let i = 0; i < 5; i++) {
      await sendKeys({ press: 'ArrowRight' });
      read.push(timeline.focusedName);
      if (/^15 dec 2026/.test(read.at(-1) ?? '')) break;
    }
    expect(read.at(-1)).to.match(/^15 dec 2026 raadpleging sluit.*, gepland/);

    // Opens its moment of influence: the details tell when and how certain, and have the focus.
    await tabTo(timeline, /^Voorbeeldvoorstel: reageer t\/m 15 dec 2026.*nog 24 dagen, nu open\. Reageer op het voorbeeldvoorstel$/, true);
    await sendKeys({ press: 'Enter' });
    await timeline.until(() => timeline.focused?.className === 'detail__title', 'the focus in the details');
    expect(timeline.focusedName).to.equal('Voorbeeldvoorstel');
    expect(timeline.one('.panel').getAttribute('aria-label')).to.equal('Voorbeeldvoorstel');
    expect(timeline.text('.detail')).to.include('15 december 2026 · nog 24 dagen').and.include('Raadpleging sluit, gepland.');

    // Takes its last day to a calendar.
    await tabTo(timeline, /^Zet in agenda: Voorbeeldvoorstel, 15 december 2026/);
    expect(timeline.focused?.closest('.moments__item'), 'first beside the date itself').to.equal(null);
    await tabTo(timeline, /^Zet in agenda: Voorbeeldvoorstel, 15 december 2026/);
    expect(timeline.focused?.closest('.moments__item--selected'), 'beside the moment').not.to.equal(null);
    await sendKeys({ press: 'Enter' });
    await timeline.until(() => /^Het bestand voorbeeldvoorstel-2026-12-15-.*\.ics wordt bewaard\.$/.test(timeline.said), 'said');
    expect(timeline.focusedName).to.match(/^Zet in agenda/);
    const calendar = new ICAL.Component(ICAL.parse(await (files[0]?.text() ?? '')) as unknown[]);
    expect(calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).startDate.toString())).to.deep.equal(['2026-12-15']);

    // Compares it with another law.
    await tabTo(timeline, /^Vergelijk deze wet$/, true);
    await sendKeys({ press: 'Enter' });
    await timeline.until(() => timeline.focusedName === 'Wetten vergelijken', 'the focus in the comparison');
    expect(timeline.text('.compare [role=status]')).to.equal('Kies nog een wet om mee te vergelijken.');
    await tabTo(timeline, /^Wet toevoegen/);
    await sendKeys({ press: 'ArrowDown' });
    await tabTo(timeline, /^Voeg toe$/);
    await sendKeys({ press: 'Enter' });
    await timeline.until(() => timeline.text('.compare__law > span') === 'Voorbeeldvoorstel | Voorbeeldprogramma', 'two laws');
    expect(timeline.text('.compare [role=status]')).to.match(/^Verschillen: soort, /);
    expect(timeline.focusedName).to.equal('Voeg toe');

    // Prints: the focus is back where the way to it began.
    await tabTo(timeline, /^Delen en bewaren$/);
    await sendKeys({ press: 'Enter' });
    await tabTo(timeline, /^Afdrukken$/);
    await sendKeys({ press: 'Enter' });
    await timeline.until(() => printed.length === 1, 'printed');
    expect(printed).to.deep.equal([true]);
    await timeline.until(() => timeline.focusedName === 'Delen en bewaren', 'the focus on the button');
    expect(timeline.detailTitle, 'as it was').to.equal('Voorbeeldvoorstel');
  });
});
