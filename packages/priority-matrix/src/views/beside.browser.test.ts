import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { html } from 'lit';
import { expectAccessible, guardConsole, hasForcedColors, inForcedColors } from '@digitaal-europa/ui/testing';
import type { Law } from '@digitaal-europa/data';
import type { Decision } from '../model/board.ts';
import { alreadyView, askView, notForUsView } from './beside.view.ts';
import { fill, OPEN_ROUND, sample, showView, type ShowOptions, type Shown } from './details.fixture.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const APPLY = Array.from({ length: 12 }, (_, i) => sample(`wet-${two(i)}`, { when: `20${two(10 + i)}-01-01` }));
const draft: Partial<Law> = { instrument: 'proposal', dates: [] };
const ASK = [sample('vraag', { when: '2027-01-01', gemeente: 'onbekend' }), ...Array.from({ length: 5 }, (_, i) => sample(`zonder-${i}`)), sample('voorstel', { law: draft }), sample('ronde', { law: { ...OPEN_ROUND, ...draft, dates: (OPEN_ROUND.dates ?? []).slice(1) } })];
const NOT = ['dma', 'csa', 'gdpr', 'epr', 'crp', 'zes'].map((id) => sample(id, { when: '2027-01-01', gemeente: 'nee' }));
const LAWS = [...APPLY, ...ASK, ...NOT];
const show = (options: Partial<ShowOptions> = {}): Promise<Shown> => showView((context) => html`${alreadyView(context)}${askView(context)}${notForUsView(context)}`, { laws: LAWS, ...options });
const rows = ({ all }: Shown, list: string): string[] => all(`#list-${list} > li .to-card`).map(({ textContent }) => textContent);
const more = ({ one }: Shown, id: string): HTMLElement => one(`.beside--${id} .beside__more`);
const isWebKit = !('chrome' in window) && navigator.vendor.startsWith('Apple');

describe('the lists beside the matrix', () => {
  guardConsole();

  for (const [language, width] of [['nl', 280], ['nl', 900], ['en', 320]] as const) {
    it(`are accessible at ${width} pixels in ${language}, with the first ones and with all`, async () => {
      const shown = await show({ width, context: { language }, decisions: { 'wet-00/taak': { answer: 'deels' }, 'wet-11/taak': { answer: 'ja' } } });
      await expectAccessible(shown.root.host);
      for (const one of shown.all('.beside__more')) one.click();
      await expectAccessible(shown.root.host);
      for (const one of shown.all('.beside')) expect(one.scrollWidth).to.be.at.most(one.clientWidth);
      if (hasForcedColors) await inForcedColors(() => expectAccessible(shown.root.host));
    });
  }

  it('count what applies already by its answers, and say which stand in the matrix', async () => {
    const answers: Readonly<Record<string, Decision>> = { 'wet-00/taak': { answer: 'deels' }, 'wet-01/taak': { answer: 'nee' }, 'wet-02/taak': { answer: 'ja' }, 'wet-03/taak': { answer: 'weet-niet' } };
    const shown = await show({ decisions: answers });
    expect(shown.text('.beside--already .beside__heading')).to.equal('Geldt al: voldoen we? 12');
    expect(shown.text('.beside--already .beside__counts')).to.equal('2 deels of nee (staan in de matrix) · 1 ja · 1 weet niet · 8 nog kiezen');
    expect((await show()).text('.beside--already .beside__counts')).to.equal('12 nog kiezen');
    const off = await show({ decisions: answers, board: { settings: { weights: { inwoners: 'uit', organisatie: 'uit', afhankelijk: 'uit', kans: 'uit' } } } });
    expect(off.text('.beside--already .beside__counts'), 'nobody can say how important they are').to.include('2 deels of nee (0 daarvan in de matrix)');
  });

  it('show the first ten, the newest first, and all of them on request', async () => {
    const shown = await show();
    expect(rows(shown, 'already')).to.deep.equal(Array.from({ length: 10 }, (_, i) => `Taak wet-${two(11 - i)}`));
    expect([more(shown, 'already').textContent, more(shown, 'already').getAttribute('aria-expanded')]).to.deep.equal(['Alle 12 nalopen', 'false']);
    more(shown, 'already').click();
    expect([rows(shown, 'already').length, more(shown, 'already').textContent, shown.said]).to.deep.equal([12, 'Toon minder', ['showAll already true']]);
  });

  it('name each answer with its obligation, take it, and leave every row where it is', async () => {
    const shown = await show();
    const select = shown.one<HTMLSelectElement>('.answer');
    expect(select.getAttribute('aria-label')).to.equal('Voldoen we? Taak wet-11, Wet wet-11');
    expect([...select.options].map(({ text }) => text)).to.deep.equal(['kies', 'ja', 'deels', 'nee', 'weet niet']);
    const before = rows(shown, 'already');
    select.focus();
    fill(select, 'nee');
    expect([shown.said, rows(shown, 'already'), select.value, shown.root.activeElement]).to.deep.equal([['answer wet-11/taak nee'], before, 'nee', select]);
    fill(select, '');
    expect(shown.said.at(-1)).to.equal('answer wet-11/taak ');
  });

  it('stand in two columns where there is room, and in one where there is not', async () => {
    const lefts = (shown: Shown): number => new Set(shown.all('#list-already > li').map((one) => Math.round(one.getBoundingClientRect().left))).size;
    expect([lefts(await show({ width: 900 })), lefts(await show({ width: 400 }))]).to.deep.equal([2, 1]);
  });

  it('ask what has to be found out, with the reason and the date', async () => {
    const shown = await show();
    expect(shown.text('.beside--ask .beside__heading')).to.equal('Uitzoeken 8');
    expect(shown.text('#list-ask > li')).to.include('Taak vraag Geldt dit voor u? Hangt af van de taak. zoals de gegevens zeggen ja, voor onsnee, niet voor ons Wet vraag, 1 jan 2027').and.to.include('Taak zonder-0 Vanaf wanneer geldt dit? Wet zonder-0');
    expect(more(shown, 'ask').textContent).to.equal('Nog 1 vraag');
    more(shown, 'ask').click();
    expect(rows(shown, 'ask')).to.have.length(6);
  });

  it('name the proposals without a date, and where input is still possible', async () => {
    const shown = await show();
    expect(shown.text('.beside__subheading')).to.equal('Nog geen wet, datum onbekend 2');
    expect(shown.text('#list-drafts > li')).to.equal('Taak rondeWet rondereageer (te bevestigen): nog 2 dagen | Taak voorstelWet voorstel');
  });

  it('fold what is not for this organisation, and tell every reason on request', async () => {
    const shown = await show();
    expect(shown.text('.beside--not-for-us .beside__counts')).to.match(/^Onder meer (Wet \w+, ){4}Wet \w+\.$/);
    expect(rows(shown, 'not-for-us')).to.have.length(0);
    more(shown, 'not-for-us').click();
    expect(rows(shown, 'not-for-us')).to.have.length(6);
    expect(shown.text('#list-not-for-us > li')).to.include('Wet dma Deze wet geldt niet voor een gemeente. Hangt af van de taak.Taak dma');
  });

  it('lead to the details of each card', async () => {
    const shown = await show();
    for (const id of ['already', 'ask', 'drafts']) shown.one(`#list-${id} .to-card`).click();
    expect(shown.said).to.deep.equal(['select wet-11/taak', 'select vraag/taak', 'select ronde/taak']);
  });

  it('are left out when there is nothing in them', async () => {
    expect((await showView((context) => html`${alreadyView(context)}${askView(context)}${notForUsView(context)}`, { laws: [] })).all('.beside')).to.have.length(0);
  });

  it('are whole on paper, without buttons', async function () {
    const shown = await show({ context: { printing: true } });
    expect(['already', 'ask', 'drafts', 'not-for-us'].map((id) => rows(shown, id).length)).to.deep.equal([12, 6, 2, 6]);
    if (isWebKit) return;
    await emulateMedia({ media: 'print' });
    try {
      for (const one of shown.all('.beside__more')) expect(one.checkVisibility()).to.equal(false);
      expect(shown.one('#list-not-for-us').checkVisibility()).to.equal(true);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('have buttons of at least 24 pixels, and answers of at least 32, 44 by touch', async () => {
    const shown = await show();
    const coarse = matchMedia('(pointer: coarse)').matches;
    for (const one of shown.all('.to-card')) expect(one.offsetHeight).to.be.at.least(coarse ? 44 : 24);
    for (const one of shown.all('.answer, .beside__more')) expect(one.offsetHeight).to.be.at.least(coarse ? 44 : 32);
  });
});
