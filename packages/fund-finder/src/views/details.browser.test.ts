import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { callOn, parseSpan, type Call, type Fund, type FundLaw } from '@digitaal-europa/data';
import { checkPrivateProps, cssTextOf, expectAccessible, guardConsole, hasForcedColors, inForcedColors } from '@digitaal-europa/ui/testing';
import { tokens } from '@digitaal-europa/ui';
import { PROOF, sampleCall, sampleFund, THOLEN, TODAY } from '../model/finder.fixture.ts';
import { detailsPrintStyles } from '../styles/details-print.styles.ts';
import { detailsStyles } from '../styles/details.styles.ts';
import { calendarFile, type CalendarAsk } from '../model/calendar.ts';
import { BARE, FULL, showDetails, SOURCE, wordsOf, type Shown } from './details.fixture.ts';
import { DETAILS_STEPS_ID } from './details-steps.view.ts';
import { DETAILS_TITLE_ID } from './details.view.ts';

/** A phone of 320 pixels, without the edges of the page. */
const NARROW = 288;
/** Cannot emulate paper. */
const isWebKit = !('chrome' in window) && navigator.vendor.startsWith('Apple');
const without = (fund: Fund, ...names: readonly (keyof Fund)[]): Fund => Object.fromEntries(Object.entries(fund).filter(([name]) => !names.includes(name as keyof Fund))) as Fund;
/** What a part says, by its heading. */
const partOf = (shown: Shown, title: RegExp): string => {
  const found = shown.all('.details__part').find((one) => title.test(one.querySelector('.details__subheading')?.textContent ?? ''));
  if (!found) throw new Error(`no part ${String(title)}`);
  return wordsOf(found);
};
const button = (shown: Shown, name: RegExp): HTMLElement => {
  const found = shown.all('button').find((one) => name.test(one.getAttribute('aria-label') ?? one.textContent ?? ''));
  if (!found) throw new Error(`no button ${String(name)}`);
  return found;
};
const unfold = (shown: Shown): void => { for (const one of shown.all('details')) (one as HTMLDetailsElement).open = true; };
const rowsOf = (shown: Shown, within = ''): Record<string, string> => Object.fromEntries(shown.all(`${within} .details__rows > div`).map((row) => [wordsOf(row.querySelector('dt')), wordsOf(row.querySelector('dd'))]));

describe('the details of a fund', () => {
  guardConsole();

  for (const language of ['nl', 'en'] as const) {
    it(`are accessible with everything and with nothing known, folded, unfolded and on paper, in ${language}`, async () => {
      for (const fund of [FULL, BARE, sampleFund('spuk', { level: 'spuk', spuk: { ministry: 'BZK' } })]) {
        const shown = await showDetails(fund, { language, contact: 'redactie@voorbeeld.example', amount: 500_000, ways: { law: { href: ({ law }) => `/tijdlijn#${law}` }, laws: { href: ({ themes }) => `/tijdlijn#${themes.join()}` }, tasks: undefined, networks: undefined }, partOf: sampleFund('groter') });
        await expectAccessible(shown.root.host);
        unfold(shown);
        shown.change({ term: 'cofinanciering' });
        await expectAccessible(shown.root.host);
        shown.change({ printing: true });
        await expectAccessible(shown.root.host);
        shown.root.host.remove();
      }
    });
  }

  it('stay in a narrow column, and are accessible there, on a dark page and in forced colours', async () => {
    const shown = await showDetails(FULL, { amount: 1_234_567, term: 'cofinanciering', contact: 'redactie@voorbeeld.example' }, NARROW);
    unfold(shown);
    expect(shown.one('.details').scrollWidth).to.be.at.most(shown.one('.details').clientWidth);
    await expectAccessible(shown.root.host);
    const page = (shown.root.host as HTMLElement).parentElement as HTMLElement;
    Object.assign(page.style, { color: '#fff', backgroundColor: '#111', colorScheme: 'dark' });
    await expectAccessible(shown.root.host);
    Object.assign(page.style, { color: '', backgroundColor: '', colorScheme: '' });
    if (hasForcedColors) await inForcedColors(() => expectAccessible(shown.root.host));
  });

  it('use no colour or size that is not there', () => {
    expect(checkPrivateProps(cssTextOf([tokens, detailsStyles, detailsPrintStyles])).undefined).to.deep.equal([]);
  });

  it('have a heading that takes the focus, and one for each part below it', async () => {
    const shown = await showDetails(FULL, { level: 3 });
    expect(shown.all('h2, h3, h4, h5').map(({ localName, textContent }) => `${localName} ${textContent.replaceAll('\u00AD', '')}`)).to.deep.equal([
      'h4 Voorbeeldwater', 'h5 Wat betaalt dit fonds?', 'h5 Zo past digitalisering', 'h5 Rondes', 'h5 Zo vraagt u aan', 'h5 Hoeveel geld?', 'h5 Wie mag aanvragen?', 'h5 Hoe zwaar is de administratie?', 'h5 Waar kunt u vragen stellen?', 'h5 Wat deden anderen?', 'h5 Welke wet zit hierachter?', 'h5 Bronnen',
    ]);
    expect(shown.one('.details').getAttribute('aria-labelledby')).to.equal(DETAILS_TITLE_ID);
    for (const id of [DETAILS_TITLE_ID, DETAILS_STEPS_ID]) {
      shown.one(`#${id}`).focus();
      expect(shown.root.activeElement?.id).to.equal(id);
    }
  });

  it('close by their button and by Escape', async () => {
    const shown = await showDetails(FULL);
    button(shown, /^Sluit de details$/).click();
    shown.one(`#${DETAILS_TITLE_ID}`).focus();
    await sendKeys({ press: 'Escape' });
    expect(shown.said.map(([name]) => name)).to.deep.equal(['close', 'close']);
  });

  it('say what it is, in which years, who decides, and of what it is a part', async () => {
    const shown = await showDetails(FULL, { partOf: sampleFund('groter') });
    const about = rowsOf(shown);
    expect([about['Officiële naam'], about['Niveau'], about['Wie beslist'], about['Stand'], about['Looptijd'], about['Thema’s']]).to.deep.equal(['Voorbeeldfonds voor water', 'Europees', 'gedeeld beheer', 'loopt', '2021 tot en met 2027. Verlenging is mogelijk.', 'Water, Data en data delen']);
    button(shown, /^Voorbeeld groter$/).click();
    expect(shown.said).to.deep.equal([['select', 'groter']]);
  });

  it('say of everything that nobody knows that it is not known, and never tell a number for it', async () => {
    const shown = await showDetails(BARE);
    const rows = rowsOf(shown);
    for (const name of ['Wie beslist', 'Stand', 'Looptijd', 'Thema’s', 'Website van het fonds', 'Per project', 'In het hele fonds', 'Samenwerking', 'Aanvragen zonder partners', 'Partners, minstens', 'Landen, minstens', 'Gebied']) expect(rows[name], name).to.equal('niet bekend');
    expect(shown.text('.details__part > p')).to.equal([
      'Waarvoor het geld is, is niet bekend.', 'Hoofddoel', 'Er is geen ronde bekend.', 'Hoeveel tijd een aanvraag kost, is niet bekend. Wanneer u moet indienen, is niet bekend.', 'De stappen zijn niet bekend.', 'Wie betaalt wat: niet bekend', 'Of iemand meebetaalt aan uw deel, is niet bekend.',
      'Wie mag aanvragen, is niet bekend.', 'Voor een kleine organisatie: niet bekend.', 'Waar u vragen kunt stellen, is niet bekend.', 'Voorbeelden zijn niet bekend.', 'Welke wet hierachter zit, is niet bekend.', 'Hoe we dit weten: bron gelezen. Hoe zeker: hoog.', 'Er staat geen bron bij.', 'Gecontroleerd op 1 november 2026',
    ].join(' | '));
    expect(shown.all('.details__calculator, .share')).to.have.length(0);
    expect(shown.text('.details')).not.to.match(/€|\b0\b|%|undefined|NaN/);
  });

  it('say what digitalisation is in it, what counts, and how sure that is', async () => {
    expect(partOf(await showDetails(FULL), /digitalisering/)).to.equal('Zo past digitalisering Vast onderdeel Sensoren tellen mee. Alleen software kopen niet. (nog te bevestigen)');
  });
});

describe('who may apply, in the details', () => {
  guardConsole();

  it('begins with the own organisation, and says role, note and doubt of each', async () => {
    const shown = await showDetails(FULL);
    const list = shown.all('.details__part').find((one) => /Wie mag/.test(one.textContent ?? ''))?.querySelectorAll('li') ?? [];
    expect([...list].map(wordsOf)).to.deep.equal(['Gemeente (u): mag zelf aanvragen, met een partner (nog te bevestigen)', 'Mkb: kan partner zijn']);
    const rows = rowsOf(shown);
    expect([rows['Samenwerking'], rows['Aanvragen zonder partners'], rows['Partners, minstens'], rows['Landen, minstens'], rows['Gebied']]).to.deep.equal(['U vormt een consortium met een penvoerder.', 'dat kan niet', '2', '2', 'Zeeland. Niet overal in deze provincies.']);
  });

  it('says that it is not known whether the own organisation may, when no one wrote that down', async () => {
    expect(partOf(await showDetails(FULL, { who: { type: 'waterschap', provinces: [] } }), /Wie mag/)).to.include('Of een waterschap mag aanvragen, is niet bekend.');
    expect(partOf(await showDetails(FULL, { who: undefined }), /Wie mag/)).not.to.include('is niet bekend.');
  });

  it('asks for no number of partners of who may apply alone', async () => {
    const rows = rowsOf(await showDetails(sampleFund('x')));
    expect([rows['Aanvragen zonder partners'], rows['Partners, minstens']]).to.deep.equal(['dat kan', undefined]);
  });

  it('has fields of its own for a specific grant, and asks no own share there', async () => {
    const shown = await showDetails({ ...FULL, level: 'spuk', spuk: { ministry: 'BZK', allocation: 'verdeling' } });
    const rows = rowsOf(shown);
    expect([rows['Ministerie'], rows['SiSa-code'], rows['Hoe komt u eraan?']]).to.deep.equal(['BZK', 'niet bekend', 'Het Rijk verdeelt het geld.']);
    expect(shown.all('.details__calculator, .share')).to.have.length(0);
    expect(partOf(shown, /Hoeveel geld/)).not.to.match(/Wie betaalt|zelf/);
  });
});

describe('the money in the details', () => {
  guardConsole();
  const type = async (shown: Shown, text: string): Promise<void> => {
    const field = shown.one<HTMLInputElement>('#details-amount');
    field.focus();
    field.select();
    await sendKeys({ type: text });
    await sendKeys({ press: 'Enter' });
  };

  it('says amounts with their notes and sources, and who pays what', async () => {
    const shown = await showDetails(FULL);
    const rows = rowsOf(shown);
    expect([rows['In het hele fonds'], rows['Deel voor Nederland']]).to.deep.equal(['€ 20 mln. Voor alle jaren.', 'niet bekend']);
    const money = partOf(shown, /Hoeveel geld/);
    expect(money).to.include(`Per project € 500.000 – € 4 mln. (bron: voorbeeld.example, ${SOURCE.article})`).and.to.include('Wie betaalt wat: fonds 50%, zelf 50%').and.to.include('Vijftig procent. (uit tweede hand, bron: voorbeeld.example, art. 3)');
    expect(money).to.include('Dit geldt voor het hele fonds, niet voor één ronde.').and.to.include('Wie betaalt mee aan uw deel? Rijk en provincie: Soms.');
    expect(shown.one('.share').getAttribute('aria-hidden')).to.equal('true');
  });

  it('says so when what a project got was told of a round that has closed', async () => {
    const shown = await showDetails({ ...FULL, calls: [sampleCall('oud', '2024-01-01', { perProject: { to: 70_000, ...PROOF } })] });
    expect(partOf(shown, /Hoeveel geld/)).to.include('Per project hoogstens € 70.000 Dit gold in een gesloten ronde.');
  });

  it('works out from an amount what the fund and oneself pay, and who helps', async () => {
    const shown = await showDetails(FULL);
    await type(shown, '750.000');
    expect(shown.said).to.deep.equal([['amount', 750_000]]);
    expect(rowsOf(shown, '.details__calculator')).to.deep.equal({ Fonds: '€ 750.000 (50%)', Zelf: '€ 750.000 (50%)', 'Van uw deel betaalt mee: Rijk en provincie': 'hoeveel is niet bekend' });
    await type(shown, '€ 1,5 mln');
    expect(rowsOf(shown, '.details__calculator')['Zelf']).to.equal('€ 1,5 mln. (50%)');
    expect(shown.one<HTMLInputElement>('#details-amount').value).to.equal('1.500.000');
  });

  it('says what is wrong with what is no amount, keeps it, and works out nothing', async () => {
    const shown = await showDetails(FULL);
    const field = shown.one<HTMLInputElement>('#details-amount');
    await type(shown, 'veel');
    expect([field.getAttribute('aria-invalid'), field.value, shown.text('.details__mistake'), shown.said.length]).to.deep.equal(['true', 'veel', 'Vul een bedrag in hele euro’s in, bijvoorbeeld 500.000.', 0]);
    await type(shown, '600000');
    expect([field.getAttribute('aria-invalid'), shown.text('.details__mistake'), shown.said.length]).to.deep.equal(['false', '', 1]);
    await type(shown, '0');
    expect([field.getAttribute('aria-invalid'), shown.said.length]).to.deep.equal(['true', 1]);
  });

  it('tells a range where the fund does not always pay the same, and nothing where it pays all', async () => {
    const own = async (from: number | undefined, to: number): Promise<string | undefined> => rowsOf(await showDetails({ ...FULL, cofinancing: { from, to, text: 'Voorbeeld.', ...PROOF } }, { amount: 300_000 }), '.details__calculator')['Zelf'];
    expect([await own(60, 75), await own(undefined, 75), await own(100, 100), await own(75, 100), await own(undefined, 100)]).to.deep.equal(['€ 100.000 – € 200.000 (25 tot 40%)', 'vanaf € 100.000 (minstens 25%)', 'niets (0%)', 'hoogstens € 100.000 (0 tot 25%)', 'niet bekend (minstens 0%)']);
  });
});

describe('the calls in the details', () => {
  guardConsole();
  const dates = (shown: Shown): string => shown.text('.details__dates > li');
  /** Of a call with one date: the line that tells when, and what it leaves out. */
  const closing = (shown: Shown): string => shown.text('.details__closing, .details__date');
  const dated = (fields: Partial<Call['deadlines'][number]>): Call['deadlines'][number] => ({ id: 'sluiting', ...parseSpan('2026-12-12'), certainty: 'gepland', time: '17:00', timeZone: 'Europe/Brussels', ...fields });

  it('say of every date the time, the zone, and how long one still has', async () => {
    expect(dates(await showDetails({ ...FULL, calls: FULL.calls.slice(0, 1) }))).to.equal('1 oktober 2026, 17.00 uur, Brusselse tijd · voorbij | 12 december 2026 (volledige aanvraag), 17.00 uur, Brusselse tijd · nog 20 dagen In agenda | 1 juni 2027, tijd niet bekend · nog ongeveer 6 maanden In agenda');
  });

  it('say the time on the clock of a reader elsewhere', async () => {
    expect(dates(await showDetails(FULL, { timeZone: 'America/Kralendijk' }))).to.include('17.00 uur, Brusselse tijd · bij u 12.00 uur · nog 20 dagen');
    expect(dates(await showDetails(FULL, { timeZone: 'Europe/Amsterdam' }))).not.to.include('bij u');
    expect(closing(await showDetails(sampleFund('x', { calls: [sampleCall('x-ronde', undefined, { deadlines: [dated({})] })] }), { timeZone: 'America/Kralendijk' }))).to.include('| Bij u 12.00 uur In agenda');
  });

  it('know on the last day whether the hour has struck', async () => {
    const fund = sampleFund('x', { calls: [sampleCall('x-ronde', undefined, { deadlines: [dated({ ...parseSpan(TODAY) })] })] });
    const at = async (now: string): Promise<string> => closing(await showDetails(fund, { now: Date.parse(now) }));
    expect(await at('2026-11-22T15:59:00Z')).to.equal('Open Sluit op 22 november 2026, 17.00 uur, Brusselse tijd · sluit vandaag | In agenda');
    expect(await at('2026-11-22T16:00:00Z')).to.equal('Gesloten Sloot op 22 november 2026');
  });

  it('never make up a day, an hour or a zone', async () => {
    const one = async (fields: Partial<Call['deadlines'][number]>): Promise<string> => closing(await showDetails(sampleFund('x', { calls: [sampleCall('x-ronde', undefined, { deadlines: [dated(fields)] })] })));
    expect(await one({})).to.equal('Open Sluit op 12 december 2026, 17.00 uur, Brusselse tijd · nog 20 dagen | In agenda');
    expect(await one({ timeZone: undefined })).to.equal('Open Sluit op 12 december 2026 · nog 20 dagen | 17.00 uur, tijdzone niet bekend In agenda');
    expect(await one({ time: undefined, timeZone: undefined, text: 'volledige aanvraag' })).to.equal('Open Sluit op 12 december 2026 · nog 20 dagen | Volledige aanvraag. Tijd niet bekend In agenda');
    expect(await one({ ...parseSpan('2027-03'), time: undefined, timeZone: undefined, certainty: 'verwacht' })).to.equal('Open Sluit naar verwachting in maart 2027 · nog minstens 3 maanden | In agenda');
    expect(await one({ earliest: undefined, latest: undefined, precision: 'onbekend', time: undefined, timeZone: undefined })).to.equal('Open Sluitingsdatum niet bekend');
    const several = await showDetails(sampleFund('x', { calls: [sampleCall('x-ronde', undefined, { deadlineModel: 'meermaals', deadlines: [dated({}), dated({ id: 'later', ...parseSpan('2027-03'), time: undefined, timeZone: undefined, certainty: 'verwacht' }), { id: 'ooit', precision: 'onbekend', certainty: 'verwacht' }] })] }));
    expect(dates(several).split(' | ').slice(1)).to.deep.equal(['maart 2027, dag niet bekend · nog minstens 3 maanden · verwacht In agenda', 'datum onbekend, dag niet bekend · verwacht']);
  });

  it('go into the calendar one date at a time, or all that are to come', async () => {
    const shown = await showDetails(FULL);
    button(shown, /^In agenda: Voorbeeldronde drie, 12 december 2026$/).click();
    button(shown, /^Alle datums in agenda: Voorbeeldronde drie$/).click();
    const asks = shown.said.map(([, ask]) => ask as CalendarAsk);
    expect(asks.map(({ kind }) => kind)).to.deep.equal(['deadline', 'call']);
    expect(asks.map((ask) => calendarFile(FULL, ask, TODAY)?.match(/DTSTART[^\r]*/g)?.filter((line) => /2026|2027/.test(line)))).to.deep.equal([['DTSTART;TZID=Europe/Brussels:20261212T170000'], ['DTSTART;TZID=Europe/Brussels:20261212T170000', 'DTSTART;VALUE=DATE:20270601']]);
  });

  it('have the closed ones folded, the last first, with the round after them', async () => {
    const shown = await showDetails(FULL);
    const fold = shown.all('details').find((one) => /gesloten ronde/.test(one.textContent ?? '')) as HTMLDetailsElement;
    expect([fold.open, fold.querySelector('summary')?.textContent]).to.deep.equal([false, '2 gesloten rondes']);
    const closed = [...fold.querySelectorAll('.details__call')].map(wordsOf);
    expect(closed[0]).to.include('Voorbeeldronde een').and.to.include('Sloot op 1 maart 2024').and.to.include('Volgende ronde: Voorbeeldronde vier, verwacht. Sluit naar verwachting in september 2027');
    expect(closed[1]).not.to.include('olgende ronde');
    const ended = await showDetails(sampleFund('x', { calls: [sampleCall('a', '2024-01-01'), sampleCall('b', '2023-01-01')] }));
    expect(ended.all('.details__call').map(({ textContent }) => /Of er een volgende ronde komt, is niet bekend/.test(textContent))).to.deep.equal([true, false]);
    expect(fold.querySelectorAll('button')).to.have.length(0);
  });

  it('lead to the fund of the next round when that is another one', async () => {
    const [old, other] = [sampleFund('x', { calls: [sampleCall('a', '2024-01-01', { next: 'y-ronde' })] }), sampleFund('y')];
    const shown = await showDetails(old, { result: { fund: old, elsewhere: false, call: callOn(old, old.calls[0] as Call, TODAY), status: 'closed', nextRound: callOn(other, other.calls[0] as Call, TODAY) } });
    unfold(shown);
    button(shown, /^Voorbeeld y$/).click();
    expect(shown.said).to.deep.equal([['select', 'y']]);
    expect(partOf(shown, /Rondes/)).to.include('Er is nu geen ronde open of aangekondigd, voor zover bekend.');
  });

  it('say that those of other provinces are left out, where there are any', async () => {
    const fund = sampleFund('x', { calls: [] });
    const shown = await showDetails(fund);
    expect(partOf(shown, /Rondes/)).to.equal('Rondes Er is geen ronde bekend.');
    shown.change({ result: { fund, elsewhere: true, status: 'unknown' } });
    expect(partOf(shown, /Rondes/)).to.equal('Rondes Er is geen ronde bekend. Rondes voor andere provincies staan hier niet bij.');
  });

  it('put no date in a calendar of a call that closed early', async () => {
    const shown = await showDetails(sampleFund('x', { calls: [sampleCall('a', undefined, { closedOn: '2026-11-01', deadlines: [dated({})] })] }));
    expect(closing(shown)).to.equal('Gesloten Sloot op 1 november 2026');
    const several = await showDetails(sampleFund('x', { calls: [sampleCall('a', undefined, { closedOn: '2026-11-01', deadlineModel: 'meermaals', deadlines: [dated({}), dated({ id: 'later', ...parseSpan('2027-01-12') })] })] }));
    expect(dates(several)).to.equal('12 december 2026, 17.00 uur, Brusselse tijd · telt niet meer | 12 januari 2027, 17.00 uur, Brusselse tijd · telt niet meer');
    expect([...shown.all('.details__link'), ...several.all('.details__link')]).to.have.length(0);
  });
});

describe('the steps in the details', () => {
  guardConsole();

  it('are an ordered list with who, how long, and the days counted back from the deadline', async () => {
    const shown = await showDetails(FULL);
    expect(shown.text('ol.details__steps > li')).to.equal([
      'Zoek een partner Wie: projectleider · Duur: enkele weken · 17 oktober 2026 tot en met 13 november 2026 · had al klaar moeten zijn', 'Regel het besluit Wie: niet bekend · Duur: niet bekend · 14 november 2026 tot en met 11 december 2026',
      'Dien in via het loket Wie: niet bekend · Duur: niet bekend · uiterlijk 12 december 2026', 'Wacht op de beoordeling Wie: niet bekend · Duur: niet bekend',
    ].join(' | '));
    expect(shown.one<HTMLAnchorElement>('.details__steps a').href).to.equal('https://www.voorbeeld.example/besluit');
    expect(shown.text('.details__planning')).to.equal('Terugrekenen Sluit op 12 december 2026. Reken op 8 weken voorbereiding. U had op 17 oktober 2026 moeten beginnen. De dagen zijn een schatting: de weken zijn gelijk verdeeld over de stappen. Planning in agenda');
  });

  it('go into the calendar', async () => {
    const shown = await showDetails(FULL);
    button(shown, /^Planning in agenda: /).click();
    const file = calendarFile(FULL, shown.said[0]?.[1] as CalendarAsk, TODAY);
    expect(file?.match(/SUMMARY:[^\r]*/g)).to.have.length(3);
    expect(file).to.include('DTSTART;VALUE=DATE:20261017');
  });

  it('say whether there is time enough, in words', async () => {
    const said = async (weeks: number | undefined, when: string | undefined): Promise<string> => (await showDetails(sampleFund('x', { estimates: { by: 'voorbeeld', asOf: TODAY, preparationWeeks: weeks === undefined ? undefined : { value: weeks, reason: 'Voorbeeld.' } }, calls: [sampleCall('x-ronde', when)] }))).text('.details__time');
    expect([await said(8, '2026-12-12'), await said(8, '2027-06-01'), await said(12, '2026-11-23'), await said(undefined, '2026-12-12'), await said(1, undefined)]).to.deep.equal([
      'Nog 20 dagen, reken op 8 weken: krap.', 'Nog 27 weken, reken op 8 weken: genoeg tijd.', 'Nog 1 dag, reken op 12 weken: te kort.', 'Nog 20 dagen. Hoeveel tijd een aanvraag kost, is niet bekend.', 'Reken op 1 week. Wanneer u moet indienen, is niet bekend.',
    ]);
  });

  it('have no days without a deadline or an estimate, and say once what is known of none of them', async () => {
    const shown = await showDetails({ ...FULL, steps: [{ title: 'Bel het loket' }, { title: 'Dien in' }], calls: [] });
    expect(shown.text('.details__steps > li')).to.equal('Bel het loket | Dien in');
    expect(partOf(shown, /Zo vraagt/)).to.include('Wie elke stap zet, is niet bekend. Hoe lang elke stap duurt, is niet bekend.');
    expect(shown.all('.details__planning')).to.have.length(0);
    expect((await showDetails(without(FULL, 'estimates'))).all('.details__planning')).to.have.length(0);
  });

  it('say how heavy the administration is, who thinks so, and why', async () => {
    expect(partOf(await showDetails(FULL), /administratie/)).to.equal('Hoe zwaar is de administratie? Voor een kleine organisatie: zwaar. Er is een accountant nodig. Inschatting van voorbeeldredactie, 22 november 2026.');
    expect(partOf(await showDetails(FULL, { who: { ...THOLEN, small: false } }), /administratie/)).to.include('administratie? Zwaar. Er is');
  });
});

describe('help and sources in the details', () => {
  guardConsole();

  it('name the desk for this organisation; desks for others are folded', async () => {
    const shown = await showDetails(FULL);
    expect(partOf(shown, /vragen stellen/)).to.equal('Waar kunt u vragen stellen? Loket Zeeland (gemeente) 1 loket voor anderen Loket voor waterschappen (waterschap)');
    expect(partOf(await showDetails(FULL, { who: { type: 'provincie', provinces: ['pv20'] } }), /vragen stellen/)).to.include('Een loket voor uw organisatie is niet bekend. 2 loketten voor anderen');
    expect(partOf(await showDetails(FULL, { who: undefined }), /vragen stellen/)).to.include('Misschien voor u Loket Zeeland');
  });

  it('tell what others did, what they learned, and that it failed', async () => {
    expect(partOf(await showDetails(FULL), /anderen/)).to.equal('Wat deden anderen? Proef met pompen · niet gelukt Vijf pompen. Les: Begin een jaar eerder. Proef zonder einde · hoe het afliep, is niet bekend');
  });

  it('lead to the laws behind it: their text, and where we have them their dates', async () => {
    const laws: readonly FundLaw[] = [
      { role: 'grondslag', title: { nl: 'Voorbeeldverordening', en: 'Sample Regulation' }, number: 'Verordening (EU) 1/1', url: 'https://www.voorbeeld.example/verordening', asOf: TODAY, ...PROOF },
      { role: 'uitvoering', title: { nl: 'Voorbeeldwet', en: 'Sample Act' }, law: 'voorbeeldwet', text: 'Het geld is voor de uitvoering ervan.', asOf: TODAY, evidence: 'unverified' },
    ];
    expect(partOf(await showDetails(FULL), /Welke wet/)).to.equal('Welke wet zit hierachter? Welke wet hierachter zit, is niet bekend.');
    const asked: unknown[] = [];
    const shown = await showDetails(FULL, { laws, ways: { law: { tell: (what) => { asked.push(what); } }, laws: undefined, tasks: undefined, networks: undefined } });
    expect(partOf(shown, /Welke wet/)).to.equal('Welke wet zit hierachter? Voorbeeldverordening (Verordening (EU) 1/1): hierin staan de regels van dit fonds. Voorbeeldwet: hier helpt het geld bij. Het geld is voor de uitvoering ervan. (nog te bevestigen) Op de tijdlijn: Voorbeeldwet');
    button(shown, /^Op de tijdlijn/).click();
    expect(asked).to.deep.equal([{ law: 'voorbeeldwet' }]);
    const away = await showDetails(FULL, { laws, ways: { law: { href: ({ law }) => `/tijdlijn#${law}` }, laws: undefined, tasks: undefined, networks: undefined } });
    expect(away.all('a').flatMap((link) => link.getAttribute('href') ?? []).filter((href) => /verordening|tijdlijn/.test(href))).to.deep.equal(['https://www.voorbeeld.example/verordening', '/tijdlijn#voorbeeldwet']);
  });

  it('lead to laws, obligations and networks on its themes, where they are', async () => {
    const asked: unknown[] = [];
    expect((await showDetails(FULL)).text('.details')).not.to.include('Meer hierover');
    expect((await showDetails({ ...FULL, themes: [] }, { ways: { law: undefined, laws: { href: () => '/t' }, tasks: undefined, networks: undefined } })).text('.details')).not.to.include('Meer hierover');
    const shown = await showDetails(FULL, { ways: { law: undefined, laws: { tell: (what) => { asked.push(what); } }, tasks: { href: () => '/taken' }, networks: { href: ({ themes }) => `/netwerken#${themes.join()}` } } });
    button(shown, /^Wetten hierover$/).click();
    expect(asked).to.deep.equal([{ themes: ['water', 'data'] }]);
    expect(shown.all('a').flatMap((link) => link.getAttribute('href') ?? []).filter((href) => href.startsWith('/'))).to.deep.equal(['/taken', '/netwerken#water,data']);
  });

  it('say where it comes from, what is not confirmed, and when it was checked [R36]', async () => {
    expect(partOf(await showDetails(FULL), /Bronnen/)).to.equal('Bronnen Hoe we dit weten: uit tweede hand. Hoe zeker: midden. Nog niet bevestigd Het percentage is niet bevestigd. voorbeeld.example Voorbeeldcourant 12 Gecontroleerd op 1 november 2026');
    const old = partOf(await showDetails({ ...FULL, asOf: '2026-01-01' }), /Bronnen/);
    expect(old).to.include('Gecontroleerd op 1 januari 2026, ronde gecontroleerd op 1 november 2026 · niet recent gecontroleerd');
  });

  it('take a letter about a mistake, only to what is an address', async () => {
    const links = async (contact: string | undefined): Promise<string[]> => (await showDetails(FULL, { contact })).all('a[href^="mailto:"]').map((link) => link.getAttribute('href') ?? '');
    expect(await links(undefined)).to.deep.equal([]);
    expect(await links('javascript:alert(1)')).to.deep.equal([]);
    expect(await links('a@b.nl?bcc=c@d.nl')).to.deep.equal([]);
    const [address = ''] = await links('redactie@voorbeeld.example');
    expect(address.startsWith('mailto:redactie@voorbeeld.example?subject=')).to.equal(true);
    expect(decodeURIComponent(address)).to.include('Fout bij fonds: Voorbeeldwater').and.to.include('(vol)').and.to.include('1 november 2026');
  });
});

describe('words that are explained in the details', () => {
  guardConsole();

  it('are buttons once each, and open below their paragraph by the keyboard', async () => {
    const shown = await showDetails(FULL);
    const terms = shown.all('.term').map(({ textContent }) => textContent);
    expect(terms).to.include('cofinanciering').and.to.include('penvoerder').and.to.include('gedeeld beheer');
    expect(new Set(terms).size).to.equal(terms.length);
    const word = button(shown, /^cofinanciering: Uitleg van Cofinanciering$/);
    word.focus();
    await sendKeys({ press: 'Enter' });
    expect(shown.said).to.deep.equal([['explain', 'cofinanciering']]);
    expect(word.getAttribute('aria-expanded')).to.equal('true');
    const shownBelow = word.closest('.explained')?.querySelector('p + .definition');
    expect(shownBelow?.id).to.equal(word.getAttribute('aria-controls'));
    expect(shownBelow?.textContent).to.match(/Het fonds betaalt een deel van de kosten/).and.to.match(/Bron/);
  });

  it('close by Escape, which gives the focus back and leaves the details open; a second one closes those', async () => {
    const shown = await showDetails(FULL, { term: 'cofinanciering' });
    button(shown, /^Sluit uitleg$/).focus();
    await sendKeys({ press: 'Escape' });
    expect(shown.all('.definition')).to.have.length(0);
    expect(shown.root.activeElement?.textContent).to.equal('cofinanciering');
    await sendKeys({ press: 'Escape' });
    expect(shown.said).to.deep.equal([['explain', undefined], ['close']]);
  });

  it('close by their own button and by a second press', async () => {
    const shown = await showDetails(FULL, { term: 'cofinanciering' });
    button(shown, /^Sluit uitleg$/).click();
    expect(shown.all('.definition')).to.have.length(0);
    button(shown, /^cofinanciering/).click();
    button(shown, /^cofinanciering/).click();
    expect(shown.said.map(([, term]) => term)).to.deep.equal([undefined, 'cofinanciering', undefined]);
  });
});

describe('the details on paper', () => {
  guardConsole();
  it('are all unfolded, with what the words mean, and fold back afterwards', async () => {
    const shown = await showDetails(FULL, { printing: true });
    expect(shown.all('details').every((one) => (one as HTMLDetailsElement).open)).to.equal(true);
    expect(partOf(shown, /Begrippen/)).to.include('Cofinanciering: Het fonds betaalt').and.to.include('Penvoerder:');
    expect(shown.text('.details')).to.include('Afgedrukt op 22 november 2026');
    shown.change({ printing: false });
    expect(shown.all('details').some((one) => (one as HTMLDetailsElement).open)).to.equal(false);
  });

  it('have no controls, and addresses written out', async () => {
    const shown = await showDetails(FULL, { printing: true, amount: 500_000, contact: 'redactie@voorbeeld.example', actions: 'Bewaar' });
    const controls = shown.all('button:not(.term), input, .details__actions');
    expect(controls.filter((one) => one.closest('.no-print') === null)).to.deep.equal([]);
    if (isWebKit) return;
    await emulateMedia({ media: 'print' });
    try {
      expect(controls.filter((one) => one.checkVisibility())).to.deep.equal([]);
      // As it was written, or as it comes out: browsers differ.
      expect(getComputedStyle(shown.one('.details .source'), '::after').content).to.match(/attr\(href\)|https:\/\/www\.voorbeeld\.example/);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
