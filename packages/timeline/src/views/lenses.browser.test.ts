import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expectAccessible, guardConsole } from '@digitaal-europa/ui/testing';
import { STAGE_TEXTS, type CalendarEvent } from '@digitaal-europa/data';
import { contractLens, DEFAULT_CONTRACT, readContract, type ContractForm } from '../model/contract.ts';
import { compareStyles } from '../styles/compare.styles.ts';
import { contractStyles } from '../styles/contract.styles.ts';
import { explainStyles } from '../styles/explain.styles.ts';
import { TODAY } from '../timeline.fixture.ts';
import { compareView } from './compare.view.ts';
import { contractView, type ContractProps } from './contract.view.ts';
import { explainView } from './explain.view.ts';
import { records, showView, type Shown } from './views.fixture.ts';

const nothing = (): void => undefined;
const shared = { today: TODAY, language: 'nl', level: 2, close: nothing } as const;

describe('the walk through the procedure', () => {
  guardConsole();
  const open = (changes: Partial<Parameters<typeof explainView>[0]> = {}): Promise<Shown> => showView(explainView({ ...shared, laws: records(), law: 'voorbeeldverordening', choose: nothing, explain: (stage) => STAGE_TEXTS[stage].nl, ...changes }), explainStyles);

  it('is accessible, folded and unfolded', async () => {
    const view = await open();
    await expectAccessible(view.root.host);
    for (const details of view.all('details')) (details as HTMLDetailsElement).open = true;
    await expectAccessible(view.root.host);
  });

  it('tells what happened then with this law, and where that stands', async () => {
    const view = await open();
    expect(view.text('.explain__law')).to.include('Bij Voorbeeldverordening 1 augustus 2024 · In werking, bindend Voorbeeld treedt in werking. Bron: eur-lex.europa.eu');
    expect(view.text('.explain__missing')).to.include('geen datum vastgelegd').and.to.include('is nog niet bekend');
  });

  it('says that how much input changes is a judgement', async () => {
    expect((await open()).text('.explain__do')).to.include('Inschatting: wat u inbrengt, verandert in deze stap meestal nog veel.');
  });

  it('closes with Escape and with its button, and offers the laws that have a procedure', async () => {
    let closed = 0;
    const view = await open({ close: () => { closed += 1; } });
    view.one('select').focus();
    await sendKeys({ press: 'Escape' });
    view.one('.explain__close').click();
    expect(closed).to.equal(2);
    expect(view.all('option').map(({ textContent }) => textContent)).to.deep.equal(['Voorbeeldverordening', 'Voorbeeldwet']);
  });

  it('is whole on paper', async () => {
    const view = await open({ printing: true });
    expect(view.all('details:not([open])')).to.have.length(0);
  });
});

describe('the comparison', () => {
  guardConsole();
  const laws = records();
  const open = (chosen: readonly string[], change: (ids: readonly string[]) => void = nothing, width?: number): Promise<Shown> =>
    showView(compareView({ ...shared, chosen, laws, organisation: 'gemeente', change }), compareStyles, width);

  it('is accessible, wide and narrow', async () => {
    await expectAccessible((await open(['voorbeeldverordening', 'voorbeeldwet'])).root.host);
    await expectAccessible((await open(['voorbeeldverordening', 'voorbeeldwet'], nothing, 300)).root.host);
  });

  it('says in words what differs, per row and in a sentence', async () => {
    const view = await open(['voorbeeldverordening', 'voorbeeldwet']);
    expect(view.text('.compare__summary')).to.match(/^Verschillen: soort, fase, volgende datum, .* Gelijk: /);
    expect(view.text('.compare__row--different .compare__question')).to.include('Soort ≠ verschilt');
    expect(view.text('.compare__row:not(.compare__row--different) .compare__question')).to.include('= gelijk');
  });

  it('adds and takes out, up to four, and passes over what is not there', async () => {
    const changes: (readonly string[])[] = [];
    const view = await open(['voorbeeldwet', 'weg', 'voorbeeldverordening'], (ids) => { changes.push(ids); });
    view.one('.compare__remove').click();
    const select = view.one('select') as HTMLSelectElement;
    select.value = 'voorbeeldprogramma';
    view.one('.compare__picker .button').click();
    expect(changes).to.deep.equal([['voorbeeldverordening'], ['voorbeeldwet', 'voorbeeldverordening', 'voorbeeldprogramma']]);
  });

  it('stands below each other on a narrow screen, with the name of the law at every answer, and stays a table', async () => {
    const view = await open(['voorbeeldverordening', 'voorbeeldwet'], nothing, 300);
    const [first, second] = view.all('.compare__cell');
    expect(first?.getBoundingClientRect().left).to.equal(second?.getBoundingClientRect().left);
    expect(view.all('.compare__of').every((name) => name.getBoundingClientRect().height > 0)).to.equal(true);
    expect(first?.getAttribute('role')).to.equal('cell');
    expect(view.one('.compare').scrollWidth).to.be.at.most(300);
  });

  it('asks for another law when there is one, and for any when there is none', async () => {
    expect((await open(['voorbeeldwet'])).text('.compare')).to.include('Kies nog een wet om mee te vergelijken.');
    expect((await open([])).all('table')).to.have.length(0);
  });
});

describe('the contract lens', () => {
  guardConsole();
  beforeEach(() => setViewport({ width: 1200, height: 900 }));
  const laws = records({ procurement: ['Eis dit van de leverancier.'] });
  const filled: ContractForm = { ...DEFAULT_CONTRACT, month: '12', year: '2026' };
  const open = (form: ContractForm, changes: Partial<ContractProps> = {}): Promise<Shown> => {
    const read = readContract(form);
    return showView(contractView({ ...shared, form, errors: read.errors ?? {}, lens: read.contract && contractLens(laws, read.contract, 'gemeente'), models: [], organisation: 'gemeente', change: nothing, submit: nothing, clear: nothing, select: nothing, ...changes }), contractStyles);
  };

  it('is accessible, with laws and with mistakes', async () => {
    await expectAccessible((await open(filled, { remind: nothing })).root.host);
    await expectAccessible((await open({ month: '', year: '20', months: 'x', optionMonths: '-' })).root.host);
  });

  it('says at each field what is wrong', async () => {
    const view = await open({ month: '', year: '20', months: 'vier', optionMonths: '' });
    expect(view.text('.contract__error')).to.equal('! Kies de maand waarin het contract begint. | ! Vul een jaar in van 2000 tot en met 2099. | ! Schrijf de looptijd als heel getal, bijvoorbeeld 48.');
    expect(view.one('#contract-year').getAttribute('aria-invalid')).to.equal('true');
    expect(view.one('#contract-months').getAttribute('aria-describedby')).to.equal('contract-months-hint contract-months-error');
  });

  it('tells which laws the contract meets, how sure that is, and what to put in the tender', async () => {
    const view = await open(filled);
    expect(view.text('.contract__runs')).to.equal('Het contract loopt van 1 december 2026 tot en met 30 november 2030.');
    expect(view.text('.contract__subtitle')).to.include('Valt zeker binnen uw contract: 1 wet | Valt mogelijk binnen uw contract: 0 wetten');
    expect(view.text('.contract__date')).to.include('2 december 2027 · zeker · Van toepassing: voorbeeldgroep, bindend');
    expect(view.text('.contract__tender')).to.equal('Zet in de aanbesteding:Eis dit van de leverancier.');
    expect(view.all('.contract__model')).to.have.length(0);
    const models = records({ title: { nl: 'Voorbeeldvoorwaarden', en: 'Sample terms' }, procurement: ['Neem deze voorwaarden over.'], sources: [{ url: 'https://vng.nl/voorbeeld' }] }).slice(0, 1);
    expect((await open(filled, { models })).text('.contract__model')).to.equal('Voorbeeldvoorwaarden Neem deze voorwaarden over. vng.nl');
  });

  it('gives what was typed, and asks on Enter without leaving the page', async () => {
    const forms: ContractForm[] = [];
    let asked = 0;
    const view = await open(filled, { change: (form) => { forms.push(form); }, submit: () => { asked += 1; } });
    view.one('#contract-months').focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ press: '0' });
    await sendKeys({ press: 'Enter' });
    expect([forms.at(-1)?.months, asked]).to.deep.equal(['480', 1]);
  });

  it('gives a reminder, and has no button for it when nobody takes one', async () => {
    const events: CalendarEvent[] = [];
    const view = await open(filled, { remind: (event) => { events.push(event); } });
    view.one('.contract__date .link').click();
    expect(events[0]?.uid).to.match(/^contract\.voorbeeldverordening\./);
    expect((await open(filled)).all('.contract__date .link')).to.have.length(0);
  });
});
