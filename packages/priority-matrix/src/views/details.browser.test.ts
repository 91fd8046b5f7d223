import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expectAccessible, guardConsole, hasForcedColors, inForcedColors } from '@digitaal-europa/ui/testing';
import type { Law } from '@digitaal-europa/data';
import type { Decision } from '../model/board.ts';
import type { MatrixContext } from './context.ts';
import { fill, OPEN_ROUND, sample, showView, TODAY, type ShowOptions, type Shown } from './details.fixture.ts';
import { DETAILS_TITLE_ID, detailsView } from './details.view.ts';
import { moveFormView } from './move-form.view.ts';

const KEY = 'ai/taak';
const LAWS: readonly Law[] = [sample('ai', { when: '2027-09-01', dependsOn: ['avg/taak'], law: OPEN_ROUND }), sample('avg', { when: '2018-05-25' }), sample('later', { when: '2029-01-01', dependsOn: [KEY] }), sample('elders', { when: '2027-01-01', gemeente: 'nee' })];
const MOVED: Decision = { move: { quadrant: 'nu-doen', startBy: '2027-01', reason: 'Valt samen', by: 'CIO', on: TODAY, basis: { earliest: '2027-09-01', latest: '2027-09-01' } } };
const view = (key: string) => (context: MatrixContext, { card }: Shown): unknown => detailsView(card(key), context, { form: context.moving === key ? moveFormView(card(key), context, 4) : undefined });
const open = (decision: Decision = {}, { key = KEY, ...options }: Partial<ShowOptions> & { readonly key?: string } = {}): Promise<Shown> => showView(view(key), { laws: LAWS, decisions: { [key]: decision }, ...options });
const isWebKit = !('chrome' in window) && navigator.vendor.startsWith('Apple');
const unfold = (shown: Shown): void => { for (const one of shown.all('details')) (one as HTMLDetailsElement).open = true; };
const named = (shown: Shown, name: RegExp): HTMLElement => {
  const found = shown.all('button').find((one) => name.test(one.getAttribute('aria-label') ?? one.textContent));
  if (!found) throw new Error(`no button ${String(name)}`);
  return found;
};

describe('details of a card', () => {
  guardConsole();

  for (const [what, decision, key] of [['computed', {}, KEY], ['moved, with everything filled in', { ...MOVED, note: 'Bel a@b.nl', delegate: { to: 'koepel', text: 'VNG' }, status: 'bezig', pinned: true, leadMonths: 2, priority: 3, ownDate: '2027-02-01', nextStep: 'Bel' }, KEY], ['that applies already', {}, 'avg/taak'], ['that is not for us', {}, 'elders/taak']] as const) {
    for (const language of ['nl', 'en'] as const) {
      it(`are accessible, ${what}, folded and unfolded, in ${language}`, async () => {
        const shown = await open(decision, { key, context: { language } });
        await expectAccessible(shown.root.host);
        unfold(shown);
        await expectAccessible(shown.root.host);
      });
    }
  }

  it('are accessible in a narrow column, inline, on a dark page and in forced colours, and stay in their column', async () => {
    const shown = await showView((context, { card }) => detailsView(card(KEY), context, { layout: 'inline' }), { laws: LAWS, decisions: { [KEY]: MOVED }, width: 280 });
    unfold(shown);
    expect(shown.one('.details').scrollWidth).to.be.at.most(shown.one('.details').clientWidth);
    const page = (shown.root.host as HTMLElement).parentElement as HTMLElement;
    Object.assign(page.style, { color: '#fff', backgroundColor: '#111', colorScheme: 'dark' });
    await expectAccessible(shown.root.host);
    Object.assign(page.style, { color: '', backgroundColor: '', colorScheme: '' });
    if (hasForcedColors) await inForcedColors(() => expectAccessible(shown.root.host));
  });

  it('say what it is, why it stands there, what was computed and what was chosen', async () => {
    const shown = await open(MOVED);
    expect(shown.text('.details__heading')).to.equal('Taak ai');
    expect(shown.one('.details').getAttribute('aria-labelledby')).to.equal(DETAILS_TITLE_ID);
    expect(shown.text('.details__header .details__meta')).to.equal('Gekozen | Wet ai, art. 1');
    const [chosen, computed] = shown.all('section.details__part > p').map(({ textContent }) => textContent);
    expect(chosen).to.match(/^Nu doen, begin in januari 2027: gekozen op 22 november 2026 door CIO\. Reden: Valt samen\.$/);
    expect(computed).to.match(/^Berekend: Inplannen: begin uiterlijk juni 2027/);
    expect(shown.all('h3, h4').map((one) => `${one.localName} ${one.textContent}`)).to.deep.equal(['h3 Taak ai', 'h4 Waarom hier?', 'h4 Hangt samen met']);
  });

  it('offer “terug naar berekend” only for a choice, and the timeline only where there is one', async () => {
    const names = (shown: Shown): string[] => shown.all('.details__actions .button').map(({ textContent }) => textContent);
    expect(names(await open())).to.deep.equal(['Verplaats', 'Toon op tijdlijn']);
    const shown = await open(MOVED);
    expect(names(shown)).to.deep.equal(['Verplaats', 'Terug naar berekend', 'Toon op tijdlijn']);
    for (const one of shown.all('.details__actions .button')) one.click();
    expect(shown.said).to.deep.equal([`openMove ${KEY}`, `back ${KEY}`, 'toTimeline ai geldt']);
    shown.change({ ways: { timeline: { href: ({ law, date }) => `/tijdlijn?${law}/${date}` }, funds: undefined, networks: undefined } });
    expect(shown.one<HTMLAnchorElement>('a.button').getAttribute('href')).to.equal('/tijdlijn?ai/geldt');
    shown.change({ ways: undefined });
    expect(names(shown)).to.deep.equal(['Verplaats', 'Terug naar berekend']);
    expect(names(await open({ answer: 'ja' }, { key: 'avg/taak' }))).to.deep.equal(['Toon op tijdlijn']);
    expect(names(await open({}, { key: 'elders/taak' }))).to.deep.equal(['Toon op tijdlijn']);
  });

  it('lead to funds and networks on the themes of the law, where they are', async () => {
    const asked: unknown[] = [];
    const laws = LAWS.map((law): Law => (law.id === 'ai' ? { ...law, themes: ['ai', 'data'] } : law));
    const shown = await showView((context, { card }) => detailsView(card(KEY), context), { laws, context: { ways: { timeline: undefined, funds: { href: ({ themes }) => `/geld?${themes.join()}` }, networks: { tell: (what) => { asked.push(what); } } } } });
    expect(shown.all('.details__actions .button').map(({ textContent }) => textContent)).to.deep.equal(['Verplaats', 'Fondsen', 'Netwerken']);
    expect(shown.one<HTMLAnchorElement>('a.button').getAttribute('href')).to.equal('/geld?ai,data');
    shown.all('.details__actions .button').at(-1)?.click();
    expect(asked).to.deep.equal([{ themes: ['ai', 'data'] }]);
  });

  it('change and remove an own task, which has no inputs and nothing computed', async () => {
    const edited: string[] = [];
    const shown = await showView((context, { card }) => detailsView(card('eigen/1'), context, { onEdit: (key) => { edited.push(key); } }), { laws: LAWS, board: { own: [{ key: 'eigen/1', title: 'Raad bijpraten', quadrant: 'samen' }] } });
    expect([shown.text('.details__header .details__meta'), shown.text('section.details__part > p')]).to.deep.equal(['Eigen taak', 'Samen doen of uitbesteden: eigen taak, door uzelf geplaatst.']);
    for (const one of shown.all('.details__actions .button')) one.click();
    expect([shown.said, edited]).to.deep.equal([['openMove eigen/1', 'removeOwn eigen/1'], ['eigen/1']]);
    expect(shown.all('.inputs, #lead')).to.have.length(0);
    await expectAccessible(shown.root.host);
  });

  it('ask of what applies already whether it is met', async () => {
    const shown = await open({}, { key: 'avg/taak' });
    expect(shown.all('.details__subheading')[0]?.textContent).to.equal('Waarom staat dit niet in de matrix?');
    fill(shown.one('.details__answer select'), 'deels');
    expect([shown.said, shown.all('.details__subheading')[0]?.textContent]).to.deep.equal([['answer avg/taak deels'], 'Waarom hier?']);
  });

  it('name each control with the card', async () => {
    for (const one of (await open(MOVED)).all('.details__actions .button')) expect(one.getAttribute('aria-label')).to.equal(`${one.textContent}: Taak ai`);
  });

  it('say that the date moved since the choice, with both ways on', async () => {
    const shown = await open({ move: { ...MOVED.move, quadrant: 'nu-doen', on: TODAY, basis: { earliest: '2026-08-02', latest: '2026-08-02' } } });
    expect(shown.text('.notice p')).to.equal('Datum verschoven van 2 augustus 2026 naar 1 september 2027 sinds uw keuze.');
    for (const one of shown.all('.notice .button')) one.click();
    expect(shown.said).to.deep.equal([`keep ${KEY}`, `back ${KEY}`]);
    expect((await open(MOVED)).all('.notice')).to.have.length(0);
    const unknown = await open({ move: { quadrant: 'nu-doen', on: TODAY, basis: {} } });
    expect(unknown.text('.notice p')).to.include('van onbekend naar 1 september 2027');
  });

  it('say that input is still possible, for how long, that it is to be confirmed, and where', async () => {
    const shown = await open();
    expect(shown.text('.influence')).to.equal('U kunt nog meepraten: Reageer op het voorstel, nog 2 dagen, tot en met 24 november 2026, te bevestigen. Naar de reactieronde');
    expect(shown.one<HTMLAnchorElement>('.influence a').href).to.equal('https://example.org/reageer');
    expect((await open({}, { key: 'later/taak' })).all('.influence')).to.have.length(0);
  });

  it('lead to what must be done first and to what waits', async () => {
    const shown = await open();
    expect(shown.all('ul[aria-label]').map((one) => `${one.getAttribute('aria-label') ?? ''}: ${one.textContent.replace(/\s+/g, ' ').trim()}`)).to.deep.equal(['Eerst doen: Taak avg', 'Wacht hierop: Taak later Inplannen']);
    for (const one of shown.all('ul .to-card')) one.click();
    expect(shown.said).to.deep.equal(['select avg/taak', 'select later/taak']);
  });

  it('show every input with its value, what it rests on and its source', async () => {
    const shown = await open();
    const rows = shown.all('.inputs tbody tr').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(rows).to.have.length(11);
    expect(rows[0]).to.equal('Verplichting Taak aifeit, bron gelezen: art. 1Bron: eur-lex.europa.eu, art. 1');
    expect(rows.find((row) => row.startsWith('Inkoop'))).to.equal('Inkoop nodig neeinschatting van de redactie: Daarom.');
    expect(shown.one('.inputs td span').lang).to.equal('nl');
  });

  it('keep who, what, when and how far', async () => {
    const shown = await open();
    unfold(shown);
    const [status, who, priority] = shown.all('.work select');
    fill(status as HTMLElement, 'bezig');
    fill(who as HTMLElement, 'koepel');
    fill(shown.one('#delegate'), ' VNG ');
    fill(shown.one('#next-step'), 'Bel de koepel');
    fill(shown.one('#own-date'), '2027-02-01');
    fill(shown.one('#lead'), '4.5');
    fill(priority as HTMLElement, '0');
    shown.one('.tick input').click();
    expect(shown.said.map((one) => one.replace(`decide ${KEY} `, ''))).to.deep.equal([
      '{"status":"bezig"}', '{"delegate":{"to":"koepel"}}', '{"delegate":{"to":"koepel","text":"VNG"}}', '{"nextStep":"Bel de koepel"}', '{"ownDate":"2027-02-01"}', '{"leadMonths":4.5}', '{"priority":0}', '{"pinned":true}',
    ]);
    expect(shown.text('.details__said')).to.equal('bezig, de koepel (VNG, IPO of UvW), VNG, Bel de koepel, 1 februari 2027, ja, 4,5 maanden, geen');
    fill(status as HTMLElement, '');
    fill(shown.one('#lead'), '');
    shown.one('.tick input').click();
    expect(shown.context().board.decisions[KEY]).to.deep.include({ status: undefined, leadMonths: undefined, pinned: undefined });
  });

  it('refuse a lead time that cannot be, in words', async () => {
    const shown = await open({ leadMonths: 3 });
    unfold(shown);
    const lead = shown.one<HTMLInputElement>('#lead');
    fill(lead, '121');
    expect([shown.said, lead.getAttribute('aria-invalid'), shown.text('#lead-error')]).to.deep.equal([[], 'true', 'Vul hele of kwart maanden in, van 0 tot en met 120.']);
    await expectAccessible(shown.root.host);
    fill(lead, '12');
    expect([shown.said.length, lead.getAttribute('aria-invalid'), shown.text('#lead-error')]).to.deep.equal([1, null, '']);
  });

  it('count a note while it is typed, warn of personal data, and keep it when the visitor leaves', async () => {
    const shown = await open();
    unfold(shown);
    const note = shown.one<HTMLTextAreaElement>('textarea');
    expect(note.maxLength).to.equal(500);
    note.focus();
    await sendKeys({ type: 'Mail a@b.nl' });
    expect([shown.text('#note-count'), shown.text('#note-warning'), shown.said]).to.deep.equal(['11 van 500 tekens', 'Dit lijkt op een e-mailadres. Haal gegevens van personen liever weg.', []]);
    shown.show();
    expect(note.value, 'typed text stays when something else is drawn').to.equal('Mail a@b.nl');
    note.blur();
    expect(shown.said).to.deep.equal([`decide ${KEY} {"note":"Mail a@b.nl"}`]);
    fill(note, ' ');
    expect(shown.context().board.decisions[KEY]?.note).to.equal(undefined);
    expect(shown.text('#note-warning')).to.equal('');
  });

  it('show the note that is kept, and follow when it is undone', async () => {
    const shown = await open({ note: 'Bestaat al' });
    const note = shown.one<HTMLTextAreaElement>('textarea');
    expect([note.value, shown.text('#note-count')]).to.deep.equal(['Bestaat al', '10 van 500 tekens']);
    fill(note, 'Nieuw');
    shown.context().handlers.decide(KEY, { note: 'Bestaat al' });
    expect([note.value, shown.text('#note-count')]).to.deep.equal(['Bestaat al', '10 van 500 tekens']);
  });

  it('keep what is being typed and close, with Escape', async () => {
    const shown = await open();
    unfold(shown);
    shown.one('textarea').focus();
    await sendKeys({ type: 'Half' });
    await sendKeys({ press: 'Escape' });
    expect(shown.said).to.deep.equal([`decide ${KEY} {"note":"Half"}`, 'select ']);
  });

  it('have nothing typed or unfolded of another card', async () => {
    let key = KEY;
    const shown = await showView((context, at) => view(key)(context, at), { laws: LAWS });
    unfold(shown);
    shown.one<HTMLTextAreaElement>('textarea').value = 'van de vorige';
    key = 'later/taak';
    shown.show();
    expect(shown.all('details[open]')).to.have.length(0);
    expect(shown.one<HTMLTextAreaElement>('textarea').value).to.equal('');
  });

  it('print what was filled in as text, unfolded, and are as they were afterwards', async function () {
    const shown = await open({ ...MOVED, note: 'Regel 1\nRegel 2', status: 'bezig' });
    shown.change({ printing: true });
    expect(shown.all('details').every((one) => (one as HTMLDetailsElement).open)).to.equal(true);
    expect(shown.text('.said')).to.equal('Hoe ver is het?bezig | Regel 1 Regel 2');
    if (!isWebKit) {
      await emulateMedia({ media: 'print' });
      try {
        for (const one of shown.all('button:not(.to-card), select, textarea, input')) expect(one.checkVisibility(), one.outerHTML).to.equal(false);
        for (const one of shown.all('.said, .inputs')) expect(one.checkVisibility()).to.equal(true);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    }
    shown.change({});
    expect(shown.all('details[open], .said')).to.have.length(0);
  });

  it('have controls of at least 36 pixels, 44 by touch, and 24 in text', async () => {
    const shown = await open(MOVED);
    unfold(shown);
    for (const one of shown.all('.button, select, .work input:not([type=checkbox]), .tick')) expect(one.offsetHeight, one.outerHTML).to.be.at.least(matchMedia('(pointer: coarse)').matches ? 44 : 36);
    for (const one of shown.all('summary, .to-card')) expect(one.offsetHeight, one.outerHTML).to.be.at.least(24);
    expect(named(shown, /Sluit/).offsetHeight).to.be.at.least(44);
  });
});
