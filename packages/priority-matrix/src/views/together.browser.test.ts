import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { expectAccessible, guardConsole, hasForcedColors, inForcedColors } from '@digitaal-europa/ui/testing';
import type { Law } from '@digitaal-europa/data';
import type { Board, Decision, Move } from '../model/board.ts';
import { newBoard } from '../model/board.ts';
import { MAX_TOGETHER, takeOver, togetherOf } from '../model/together.ts';
import { boardsStyles } from '../styles/boards.styles.ts';
import { togetherStyles } from '../styles/together.styles.ts';
import { sample, showView, TODAY, type ShowOptions, type Shown } from './details.fixture.ts';
import { TOGETHER_TITLE_ID, togetherView, type TogetherProps } from './together.view.ts';

const LAWS: readonly Law[] = [...['ai', 'bio', 'cer'].map((id) => sample(id, { when: '2028-01-01' })), sample('oud', { when: '2020-01-01' }), sample('niet', { when: '2028-01-01', gemeente: 'nee' })];
const to = (quadrant: Move['quadrant'], fields: Partial<Move> = {}): Decision => ({ move: { quadrant, on: TODAY, basis: {}, ...fields } });
const says = (name: string, decisions: Readonly<Record<string, Decision>>, change: Partial<Board> = {}): Board => ({ ...newBoard('x', name, { type: 'gemeente' }), decisions, ...change });
const MINE = { 'ai/taak': to('nu-doen'), 'cer/taak': to('samen') };
const NOORD = says('Noord', { 'ai/taak': to('nu-doen', { startBy: '2027-03' }), 'cer/taak': to('samen'), 'oud/taak': { answer: 'deels' } });
const ZUID = says('Zuid', { 'ai/taak': to('volgen', { startBy: '2028-06', by: 'CISO', reason: 'Wacht op de regio' }), 'cer/taak': to('samen'), 'bio/taak': to('inplannen'), 'niet/taak': to('samen') }, { profile: { type: 'provincie' }, own: [{ key: 'eigen/z', title: 'Taak van Zuid', quadrant: 'samen' }] });

interface Options extends Partial<ShowOptions> { readonly others?: readonly Board[]; readonly isBlind?: boolean; readonly props?: Partial<TogetherProps> }

/** Takes part in what the visitor does, as the widget would. */
async function open({ others: first = [NOORD, ZUID], isBlind: blindAtFirst = false, props = {}, ...options }: Options = {}): Promise<Shown> {
  let [others, isBlind, mine]: [readonly Board[], boolean, Board | undefined] = [first, blindAtFirst, undefined];
  const shown = await showView((context, { said }) => {
    const board = mine ?? context.board;
    return togetherView({
      together: togetherOf({ mine: board, others, isBlind, cards: context.model.cards }), problems: [], ...props,
      onAdd: (files) => { said.push(`add ${files.map(({ name }) => name).join(' ')}`); }, onClose: () => { said.push('close'); }, onSave: () => { said.push('save'); },
      onRemove: (one) => { others = others.filter((other) => other !== one); later(); }, onBlind: (next) => { isBlind = next; later(); },
      onTake: (key, voice, task) => { said.push(`take ${key} ${voice.name}${task ? ` ${task.title}` : ''}`); mine = takeOver(board, key, voice, task, { today: TODAY, basis: {} }); later(); },
    }, { ...context, board });
  }, { laws: LAWS, decisions: MINE, width: 900, ...options });
  // A widget draws after the press, not during it.
  function later(): void { queueMicrotask(() => shown.show()); }
  for (const { styleSheet } of [boardsStyles, togetherStyles]) if (styleSheet) shown.root.adoptedStyleSheets.push(styleSheet);
  return shown;
}
const titles = ({ all }: Shown, group: string): string[] => all(`#together-${group} > .together__row`).map((row) => (row.querySelector('.to-card, .together__title')?.textContent ?? '').trim());
const row = ({ one }: Shown, key: string): HTMLElement => one(`[data-key="${key}"]`);
const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const fold = ({ one }: Shown, group: string): HTMLElement => one(`[aria-controls="together-${group}"]`);
const unfold = (shown: Shown): void => { for (const one of shown.all('.together__fold[aria-expanded=false]')) one.click(); for (const one of shown.all('details')) (one as HTMLDetailsElement).open = true; };
const isWebKit = !('chrome' in window) && navigator.vendor.startsWith('Apple');

describe('boards side by side', () => {
  guardConsole();

  for (const [language, width, isBlind] of [['nl', 280, false], ['nl', 720, true], ['en', 1300, false]] as const) {
    it(`are accessible at ${width} pixels in ${language}${isBlind ? ', in a blind round' : ''}, and fit`, async () => {
      const shown = await open({ width, isBlind, context: { language }, props: { problems: ['Dat bestand is te groot.'] } });
      unfold(shown);
      await expectAccessible(shown.root.host);
      for (const one of shown.all('.together, .together__row, .voice')) expect(one.scrollWidth, one.className).to.be.at.most(one.clientWidth);
      if (hasForcedColors) await inForcedColors(() => expectAccessible(shown.root.host));
    });
  }

  it('keep the names of boards readable in a narrow column with text twice as large', async () => {
    const root = document.documentElement;
    root.style.fontSize = '200%';
    try {
      const shown = await open({ width: 296, others: [{ ...NOORD, name: 'Bord van informatiemanagement' }] });
      for (const one of shown.all('.together__name > span')) expect(one.clientWidth).to.be.at.least(100);
      for (const one of shown.all('.together, .together__row')) expect(one.scrollWidth, one.className).to.be.at.most(one.clientWidth);
    } finally {
      root.style.fontSize = '';
    }
  });

  it('say in a sentence how many boards there are and on how many they differ', async () => {
    const shown = await open();
    expect(shown.text('.together__summary')).to.equal('3 borden, 6 verplichtingen en eigen taken: over 1 verschilt u duidelijk van mening.');
    expect((await open({ others: [] })).text('.together__summary')).to.match(/^Er ligt nog geen bord naast het uwe\./);
    expect((await open({ others: [says('Leeg', {})], decisions: {} })).text('.together__summary')).to.equal('Op deze borden is nog niets gekozen.');
  });

  it('stand with most disagreement first, in words and in a picture that is only seen', async () => {
    const shown = await open();
    expect([titles(shown, 'clear'), shown.all('#together-slight').length]).to.deep.equal([['Taak ai'], 0]);
    expect(words(row(shown, 'ai/taak'))).to.include('Wet ai').and.to.include('2 zeggen Nu doen, 1 zegt Volgen; begin tussen maart 2027 en juni 2028.');
    const cells = [...row(shown, 'ai/taak').querySelectorAll('.cells__one')];
    expect(cells.map((cell) => cell.textContent)).to.deep.equal(['2', '', '', '1']);
    expect(cells.map((cell) => cell.classList.contains('cells__one--mine'))).to.deep.equal([true, false, false, false]);
    expect(row(shown, 'ai/taak').querySelector('.cells')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('tell who said what, why and when', async () => {
    const shown = await open();
    const details = row(shown, 'ai/taak').querySelector('details') as HTMLDetailsElement;
    expect(details.open).to.equal(false);
    expect(words(details.querySelector('summary') as Element)).to.equal('Wie zei wat (3): Taak ai');
    expect([...details.querySelectorAll('.voice')].map(words)).to.deep.equal([
      'Bord (uw bord) Nu doen gekozen op 22 november 2026', 'Noord Nu doen, begin in maart 2027 gekozen op 22 november 2026 Neem deze plek over',
      'Zuid, CISO Volgen, begin in juni 2028 Reden: Wacht op de regio gekozen op 22 november 2026 Neem deze plek over',
    ]);
  });

  it('fold where all agree and what one chose, and show it on request', async () => {
    const shown = await open();
    expect([words(fold(shown, 'agree')), words(fold(shown, 'one')), titles(shown, 'agree')]).to.deep.equal(['Eens (1)', 'Door één gekozen (4)', []]);
    fold(shown, 'agree').click();
    fold(shown, 'one').click();
    expect([titles(shown, 'agree'), fold(shown, 'agree').getAttribute('aria-expanded')]).to.deep.equal([['Taak cer'], 'true']);
    expect(titles(shown, 'one')).to.have.members(['Taak bio', 'Taak oud', 'Taak niet', 'Taak van Zuid']);
    expect(words(row(shown, 'oud/taak'))).to.include('Noord Voldoen we? deels Neem dit antwoord over');
    expect(words(row(shown, 'eigen/z'))).to.include('Eigen taak op Zuid').and.to.include('Neem deze plek over');
    expect(words(row(shown, 'niet/taak'))).to.include('Geldt niet voor uw organisatie').and.not.to.include('Neem');
    fold(shown, 'agree').click();
    expect(titles(shown, 'agree')).to.deep.equal([]);
  });

  it('show the first twenty that differ, and all of them on request', async () => {
    const laws = Array.from({ length: 23 }, (_, i) => sample(`wet-${i}`, { when: '2028-01-01' }));
    const all = (quadrant: Move['quadrant']): Record<string, Decision> => Object.fromEntries(laws.map(({ id }) => [`${id}/taak`, to(quadrant)]));
    const shown = await open({ laws, decisions: all('nu-doen'), others: [says('Noord', all('volgen'))] });
    const more = shown.one('.beside__more');
    expect([titles(shown, 'clear').length, more.textContent]).to.deep.equal([20, 'Toon nog 3']);
    more.click();
    expect([titles(shown, 'clear').length, more.textContent]).to.deep.equal([23, 'Toon minder']);
  });

  it('lead to the details, and show them under their row', async () => {
    const shown = await open({ context: { below: (key) => (key === 'ai/taak' ? html`<p class="below">Details</p>` : undefined) } });
    row(shown, 'ai/taak').querySelector<HTMLElement>('.to-card')?.click();
    expect([shown.said, shown.all('.below').length, row(shown, 'ai/taak').querySelectorAll('.below').length]).to.deep.equal([['select ai/taak'], 1, 1]);
  });

  it('name the boards that take part, and each can be taken away but one’s own', async () => {
    const shown = await open();
    expect(shown.all('.together__name > span').map(words)).to.deep.equal(['Bord (uw bord)', 'Noord', 'Zuid (provincie)']);
    const remove = shown.all('.together__remove');
    expect(remove.map((one) => one.getAttribute('aria-label'))).to.deep.equal(['Haal weg: Noord', 'Haal weg: Zuid']);
    remove[1]?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => shown.root.activeElement?.getAttribute('aria-label') === 'Haal weg: Noord', 'the focus goes to the next board');
    expect([shown.all('.together__name').length, shown.text('.together__summary')]).to.deep.equal([2, '2 borden, 3 verplichtingen: over geen ervan verschilt u duidelijk van mening.']);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => shown.root.activeElement?.id === TOGETHER_TITLE_ID, 'the focus goes to the title when there is no other');
  });

  it('take more files, and say what was wrong with them', async () => {
    const shown = await open({ props: { problems: ['Dat bestand is te groot.'] } });
    const input = shown.one<HTMLInputElement>('#together-file');
    const files = new DataTransfer();
    for (const name of ['oost.json', 'west.json']) files.items.add(new File(['{}'], name));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    expect([shown.said, input.multiple]).to.deep.equal([['add oost.json west.json'], true]);
    expect(shown.text('[role=alert]')).to.equal('Dat bestand is te groot.');
    const full = await open({ others: Array.from({ length: MAX_TOGETHER }, (_, i) => says(`Bord ${i}`, {})) });
    expect([full.all('#together-file').length, full.text('.together__boards > .hint')]).to.deep.equal([0, 'Er liggen 20 borden naast het uwe, meer kan niet. Haal er eerst een weg.']);
  });

  it('take over what somebody said, and keep the focus in the list', async () => {
    const shown = await open();
    unfold(shown);
    const take = [...row(shown, 'ai/taak').querySelectorAll<HTMLElement>('.voice__take')][1];
    expect(take?.getAttribute('aria-label')).to.equal('Neem deze plek over: Taak ai, van Zuid');
    take?.focus();
    take?.click();
    await waitUntil(() => shown.root.activeElement?.closest('[data-key="ai/taak"]'), 'the focus stays with the obligation');
    expect(shown.said).to.include('take ai/taak Zuid');
    expect(words(row(shown, 'ai/taak'))).to.include('2 zeggen Volgen, 1 zegt Nu doen').and.to.include('Bord (uw bord) Volgen, begin in juni 2028 Reden: Wacht op de regio');
    row(shown, 'eigen/z').querySelector<HTMLElement>('.voice__take')?.click();
    expect(shown.said.at(-1)).to.equal('take eigen/z Zuid Taak van Zuid');
    await nextFrame();
  });

  it('close by button and by Escape, and can be kept as a table', async () => {
    const shown = await open();
    shown.one('.details__close').click();
    shown.one(`#${TOGETHER_TITLE_ID}`).focus();
    await sendKeys({ press: 'Escape' });
    shown.all('.button').find(({ textContent }) => textContent === 'Bewaar als tabel (CSV)')?.click();
    expect(shown.said).to.deep.equal(['close', 'close', 'save']);
  });

  it('are whole on paper, without buttons', async function () {
    const shown = await open({ context: { printing: true } });
    for (const one of shown.all('details')) expect((one as HTMLDetailsElement).open).to.equal(true);
    expect([titles(shown, 'agree').length, titles(shown, 'one').length]).to.deep.equal([1, 4]);
    if (isWebKit) return;
    await emulateMedia({ media: 'print' });
    try {
      for (const one of shown.all('.button, .tick, .file, .details__close')) expect(one.checkVisibility(), one.className).to.equal(false);
      for (const one of shown.all('.together__summary, .voice, .cells')) expect(one.checkVisibility(), one.className).to.equal(true);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('have targets of at least 24 pixels, 44 by touch', async () => {
    const shown = await open({ isBlind: true });
    unfold(shown);
    const least = matchMedia('(pointer: coarse)').matches ? 44 : 24;
    for (const one of shown.all('button, summary, select, .tick')) expect(one.offsetHeight, one.className).to.be.at.least(least);
  });
});

describe('a blind round', () => {
  guardConsole();

  it('shows nothing of the others before this visitor has chosen', async () => {
    const shown = await open();
    const blind = shown.one<HTMLInputElement>('.tick input');
    expect(shown.text('.tick .hint')).to.equal('Kies eerst zelf. Pas daarna ziet u wat de anderen kozen.');
    blind.click();
    await waitUntil(() => shown.all('.together__placed').length > 0);
    expect(shown.text('.together__placed')).to.equal('U hebt er 2 van 4 geplaatst.');
    expect(shown.text('.together__summary')).to.equal('3 borden, 6 verplichtingen en eigen taken: over 1 verschilt u duidelijk van mening, en 2 zijn nog verborgen.');
    expect([titles(shown, 'clear'), titles(shown, 'hidden')]).to.deep.equal([['Taak ai'], ['Taak bio', 'Taak oud']]);
    unfold(shown);
    expect(words(row(shown, 'bio/taak'))).to.equal('Taak bioWet bio Kies eerst zelf');
    expect(row(shown, 'oud/taak').querySelectorAll('.voice, .cells').length).to.equal(0);
    expect(row(shown, 'oud/taak').querySelector('select')?.value).to.equal('');
    blind.click();
    await waitUntil(() => shown.all('#together-hidden').length === 0);
  });

  it('leads to the form in which a card is moved, under its own row', async () => {
    const shown = await open({ isBlind: true, context: { moving: 'oud/taak', below: (key) => (key === 'oud/taak' ? html`<p class="below">Formulier</p>` : undefined) } });
    const button = (key: string): HTMLElement | null => row(shown, key).querySelector('.together__choose .button');
    expect([button('bio/taak')?.getAttribute('aria-label'), button('bio/taak')?.getAttribute('aria-expanded'), button('oud/taak')?.getAttribute('aria-expanded')]).to.deep.equal(['Kies eerst zelf: Taak bio', 'false', 'true']);
    button('bio/taak')?.click();
    button('oud/taak')?.click();
    expect([shown.said, row(shown, 'oud/taak').querySelectorAll('.below').length]).to.deep.equal([['openMove bio/taak', 'openMove '], 1]);
  });

  it('shows the others as soon as this visitor has answered, and goes on to the next', async () => {
    const shown = await open({ isBlind: true });
    const select = row(shown, 'oud/taak').querySelector('select') as HTMLSelectElement;
    select.focus();
    select.value = 'ja';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => shown.root.activeElement?.getAttribute('aria-label') === 'Kies eerst zelf: Taak bio', 'the focus goes to what is next');
    expect([titles(shown, 'hidden'), titles(shown, 'clear'), shown.text('.together__placed')]).to.deep.equal([['Taak bio'], ['Taak ai', 'Taak oud'], 'U hebt er 3 van 4 geplaatst.']);
    expect(words(row(shown, 'oud/taak'))).to.include('Voldoen we: 1 ja, 1 deels.');
  });
});
