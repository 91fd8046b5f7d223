import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Law, ScopeQuestion } from '@digitaal-europa/data';
import type { Language } from '@digitaal-europa/ui';
import { expectAccessible, guardConsole, hasForcedColors, inForcedColors, nameOf as nameOfField } from '@digitaal-europa/ui/testing';
import { MAX_BOARDS, NAME_LENGTH, newBoard, type Board, type Profile } from '../model/board.ts';
import { modelOf, sampleBoard } from '../model/cards.fixture.ts';
import { compareProfiles } from '../model/preview.ts';
import { askedScopes } from '../model/scope.ts';
import { boardsStyles } from '../styles/boards.styles.ts';
import { boardsView, choicesIn, type BoardsProps } from './boards.view.ts';
import { fill, sample, showView, TODAY, type Shown } from './details.fixture.ts';
import { profileView, type ProfileProps } from './profile.view.ts';

const OURS: Board = { ...newBoard('een', 'Ons bord', { type: 'gemeente', organisation: 'gm1709', size: 'klein' }), decisions: { 'ai/taak': { answer: 'ja' }, 'eigen/1': { note: 'Bel' } }, own: [{ key: 'eigen/1', title: 'Raad', quadrant: 'volgen' }, { key: 'eigen/2', title: 'College', quadrant: 'volgen' }] };
const OTHER = newBoard('twee', 'Werkplaats', { type: 'waterschap' });
const MANY = Array.from({ length: MAX_BOARDS }, (_, i) => newBoard(`bord-${i}`, `Bord ${i}`, { type: 'gemeente' }));
/** A sample name for a sample id. */
const nameOf = (id: string): string | undefined => (id === 'gm1709' ? 'Gemeente Voorbeeld' : undefined);

async function show(over: Partial<BoardsProps> = {}, language: Language = 'nl', width?: number): Promise<Shown & { readonly called: unknown[][]; readonly set: (next: Partial<BoardsProps>) => void }> {
  const called: unknown[][] = [];
  const note = (name: string) => (...args: readonly unknown[]): void => { called.push([name, ...args]); };
  let props: BoardsProps = {
    level: 3, boards: [OURS, OTHER], board: OURS, nameOf, files: [], onOpen: note('open'), onNew: note('new'), onRename: note('rename'), onCopy: () => note('copy')(), onRemove: note('remove'),
    onSaveFile: note('save'), onOpenFile: note('file'), onMergeFiles: note('merge'), onForget: () => note('forget')(), ...over,
  };
  const shown = await showView(() => boardsView(props, language), { laws: [], ...(width === undefined ? {} : { width }) });
  shown.root.adoptedStyleSheets.push(boardsStyles.styleSheet as CSSStyleSheet);
  return { ...shown, called, set: (next) => { props = { ...props, ...next }; shown.show(); } };
}
const find = ({ all }: Shown, label: string): HTMLElement => { const found = all('button, summary').find(({ textContent }) => textContent.trim() === label); if (!found) throw new Error(`no ${label}`); return found; };
const press = (shown: Shown, label: string): void => { find(shown, label).focus(); find(shown, label).click(); };
const focused = ({ root }: Shown): string => root.activeElement?.textContent.trim() ?? '';
const asks = ({ all }: Shown): boolean[] => all('details').map((one) => (one as HTMLDetailsElement).open);
function choose({ one }: Shown, id: string, ...names: readonly string[]): void {
  const files = new DataTransfer();
  for (const name of names) files.items.add(new File(['{}'], name, { type: 'application/json' }));
  const input = one<HTMLInputElement>(`#${id}`);
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the panel with boards', () => {
  guardConsole();

  for (const [language, width] of [['nl', 280], ['nl', 700], ['en', 320]] as const) {
    it(`is accessible at ${width} pixels in ${language}, with every question open, and stays in its column`, async () => {
      const shown = await show({ files: [{ file: 'stuk.json', problem: 'not-json' }, { file: 'goed.json', boards: 2, dropped: 1 }] }, language, width);
      for (const one of shown.all('summary')) one.click();
      await expectAccessible(shown.root.host);
      expect(shown.one('.boards').scrollWidth).to.be.at.most(shown.one('.boards').clientWidth);
      for (const one of shown.all('.boards__board, .file__button, .ask__summary')) expect(one.offsetHeight, one.textContent).to.be.at.least(44);
      if (hasForcedColors) await inForcedColors(() => expectAccessible(shown.root.host));
    });
  }

  it('lists each board with for whom it is and how many choices it holds, and marks the one in hand', async () => {
    const shown = await show();
    expect(shown.all('.boards__board').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).to.deep.equal(['Ons bord Gemeente Voorbeeld, klein · 3 keuzes · ligt nu voor u', 'Werkplaats Waterschap · nog geen keuzes']);
    expect(shown.all('.boards__board').map((one) => one.getAttribute('aria-current'))).to.deep.equal(['true', 'false']);
    expect(choicesIn(OURS), 'an own task with a note is one choice').to.equal(3);
  });

  it('opens another board, and the one in hand not again', async () => {
    const shown = await show();
    for (const one of shown.all('.boards__board')) one.click();
    expect(shown.called.map(([name, id]) => [name, id])).to.deep.equal([['open', 'twee']]);
  });

  it('renames the board in hand, and asks for a name', async () => {
    const shown = await show();
    const field = shown.one<HTMLInputElement>('#board-name');
    expect([field.value, field.maxLength]).to.deep.equal(['Ons bord', NAME_LENGTH]);
    fill(field, '  ');
    press(shown, 'Bewaar de naam');
    expect([shown.text('#board-name-error'), shown.root.activeElement, shown.called]).to.deep.equal(['Geef het bord een naam.', field, []]);
    fill(field, ' Nieuw ');
    expect(shown.text('#board-name-error')).to.equal('');
    press(shown, 'Bewaar de naam');
    expect(shown.called.map(([name, value]) => [name, value])).to.deep.equal([['rename', 'Nieuw']]);
  });

  it('shows the name of the board that comes in hand, not what was typed for the one before', async () => {
    const shown = await show();
    fill(shown.one('#board-name'), 'Half getypt');
    shown.set({ board: { ...OTHER, name: 'Ons bord' } });
    expect(shown.one<HTMLInputElement>('#board-name').value).to.equal('Ons bord');
  });

  it('makes a new board with a name, and empties the field', async () => {
    const shown = await show();
    press(shown, 'Maak dit bord');
    expect([shown.text('#board-new-error'), shown.called]).to.deep.equal(['Geef het bord een naam.', []]);
    shown.one('#board-new').focus();
    await sendKeys({ type: 'Bestuur' });
    await sendKeys({ press: 'Enter' });
    expect([shown.called.map(([name, value]) => [name, value]), shown.one<HTMLInputElement>('#board-new').value]).to.deep.equal([[['new', 'Bestuur']], '']);
  });

  it('says when there are as many boards as can be, and makes no more', async () => {
    const shown = await show({ boards: MANY, board: MANY[0] as Board });
    expect(shown.text('#boards-full')).to.equal('Er zijn 20 borden, meer kan niet. Verwijder er eerst een.');
    press(shown, 'Kopie van dit bord');
    fill(shown.one('#board-new'), 'Nog een');
    press(shown, 'Maak dit bord');
    expect([shown.called, shown.text('#board-new-error'), find(shown, 'Kopie van dit bord').getAttribute('aria-disabled')]).to.deep.equal([[], 'Er zijn 20 borden, meer kan niet. Verwijder er eerst een.', 'true']);
    shown.set({ boards: MANY.slice(1), board: MANY[1] as Board });
    press(shown, 'Kopie van dit bord');
    expect(shown.called).to.deep.equal([['copy']]);
  });

  it('asks once before it removes a board, and does so only after yes', async () => {
    const shown = await show();
    press(shown, 'Verwijder dit bord');
    expect(shown.text('.ask[open] p')).to.equal('Verwijder ‘Ons bord’? Dat kan niet ongedaan worden gemaakt.');
    press(shown, 'Nee, laat staan');
    expect([asks(shown), focused(shown), shown.called]).to.deep.equal([[false, false], 'Verwijder dit bord', []]);
    press(shown, 'Verwijder dit bord');
    press(shown, 'Ja, verwijder');
    expect([asks(shown), shown.called.map(([name, id]) => [name, id])]).to.deep.equal([[false, false], [['remove', 'een']]]);
  });

  it('keeps the focus in the panel when the last board is removed and the question with it', async () => {
    const shown = await show({ onRemove: () => shown.set({ boards: [], board: OTHER, onForget: undefined }) });
    let left = 0;
    shown.one('.boards').addEventListener('focusout', ({ relatedTarget }) => { if (!shown.one('.boards').contains(relatedTarget as Node | null)) left += 1; });
    press(shown, 'Verwijder dit bord');
    press(shown, 'Ja, verwijder');
    expect([asks(shown), shown.root.activeElement, left]).to.deep.equal([[], shown.one('.boards'), 0]);
  });

  it('folds a question with Escape, which goes no further; the next one does', async () => {
    const shown = await show();
    let outside = 0;
    shown.root.addEventListener('keydown', () => { outside += 1; });
    press(shown, 'Verwijder dit bord');
    await sendKeys({ press: 'Escape' });
    expect([asks(shown), focused(shown), outside]).to.deep.equal([[false, false], 'Verwijder dit bord', 0]);
    await sendKeys({ press: 'Escape' });
    expect(outside).to.equal(1);
  });

  it('asks once before it takes everything off the device, and says that files stay', async () => {
    const shown = await show();
    press(shown, 'Alles van dit apparaat halen');
    expect(shown.text('.ask[open] p')).to.equal('Uw 2 borden van dit apparaat halen? Dat kan niet ongedaan worden gemaakt. Wat u als bestand bewaarde, blijft.');
    press(shown, 'Ja, haal alles weg');
    expect(shown.called).to.deep.equal([['forget']]);
    shown.set({ onForget: undefined });
    expect(shown.text('.ask__summary')).to.equal('Verwijder dit bord');
  });

  it('says of a board that is not kept that it joins the list at the first change, and cannot be removed', async () => {
    const shown = await show({ board: newBoard('gast', 'Gast', { type: 'gemeente' }) });
    expect(shown.text('.boards > .hint')).to.equal('Het bord dat nu voor u ligt, staat hier bij zodra u er iets aan verandert.');
    expect([shown.text('.ask__summary'), shown.all('[aria-current=true]').length]).to.deep.equal(['Alles van dit apparaat halen', 0]);
    shown.set({ boards: [] });
    expect([shown.text('.boards > .hint'), shown.all('.boards__list').length]).to.deep.equal(['Er zijn nog geen borden. Het bord dat nu voor u ligt, staat hier bij zodra u er iets aan verandert.', 0]);
  });

  it('saves this board as a file, or all when there are more', async () => {
    const shown = await show();
    press(shown, 'Bewaar dit bord als bestand');
    press(shown, 'Bewaar alle 2 borden als bestand');
    expect(shown.called.map(([name, all]) => [name, all])).to.deep.equal([['save', false], ['save', true]]);
    shown.set({ boards: [OURS] });
    expect(shown.text('.boards')).not.to.include('Bewaar alle');
  });

  it('hands over the files that were chosen, the same one again as well', async () => {
    const shown = await show();
    const [one, more] = [shown.one<HTMLInputElement>('#board-file'), shown.one<HTMLInputElement>('#board-merge')];
    expect([one.multiple, more.multiple, one.accept]).to.deep.equal([false, true, '.json,application/json']);
    choose(shown, 'board-file', 'bord.json');
    expect([one.files?.length, one.value]).to.deep.equal([0, '']);
    choose(shown, 'board-merge', 'a.json', 'b.json');
    choose(shown, 'board-file');
    expect(shown.called.map(([name, given]) => [name, Array.isArray(given) ? given.map((file: File) => file.name) : (given as File).name])).to.deep.equal([['file', 'bord.json'], ['merge', ['a.json', 'b.json']]]);
  });

  it('reaches the file fields with the keyboard, each named by its label, with a ring around what is seen of it', async () => {
    const shown = await show();
    find(shown, 'Bewaar alle 2 borden als bestand').focus();
    await sendKeys({ press: 'Tab' });
    const field = shown.one<HTMLInputElement>('#board-file');
    expect([shown.root.activeElement, field.labels?.[0]?.textContent]).to.deep.equal([field, 'Open een bestand']);
    const [label, free] = shown.all('.file__button') as [HTMLElement, HTMLElement];
    expect([getComputedStyle(label).outlineStyle, getComputedStyle(free).outlineStyle]).to.deep.equal(['solid', 'none']);
    expect([field.offsetWidth, field.offsetHeight]).to.deep.equal([label.clientWidth, label.clientHeight]);
  });

  it('says in a sentence how it went with each file, and that no board has changed when it went wrong', async () => {
    const shown = await show();
    const place = shown.one('.boards__files');
    for (const [problem, words] of [
      ['not-json', '‘x.json’ is geen bestand met borden, of het is niet heel.'], ['not-a-board', 'In ‘x.json’ staat geen bord.'], ['newer', '‘x.json’ komt uit een nieuwere versie. Vernieuw de pagina en probeer het nog eens.'],
      ['too-large', '‘x.json’ is te groot om te openen.'], ['full', 'Voor de borden in ‘x.json’ is geen plaats meer. Verwijder eerst een bord.'], ['unreadable', 'Uw browser kan ‘x.json’ niet lezen. Staat het er nog?'],
    ] as const) {
      shown.set({ files: [{ file: 'x.json', problem }] });
      expect(shown.text('.boards__files')).to.equal(`${words} Uw borden zijn niet veranderd.`);
    }
    shown.set({ files: [{ file: 'x.json', boards: 1, dropped: 0 }, { file: 'y.json', boards: 2, dropped: 3 }] });
    expect(shown.all('.boards__files p').map(({ textContent }) => textContent)).to.deep.equal(['‘x.json’ is geopend: 1 bord.', '‘y.json’ is geopend: 2 borden. 3 onderdelen waren niet te lezen en zijn weggelaten.']);
    expect([place.getAttribute('role'), shown.one('.boards__files')], 'the place was there before').to.deep.equal(['status', place]);
  });

  it('shows a name of any text as text', async () => {
    const shown = await show({ board: { ...OURS, name: '<img src=x>' }, boards: [{ ...OURS, name: '<img src=x>' }], files: [{ file: '<b>.json', problem: 'not-json' }] });
    expect([shown.all('img, b').length, shown.text('.boards__name')]).to.deep.equal([0, '<img src=x>']);
  });

  it('leaves files out where the page wants none', async () => {
    const shown = await show({ onSaveFile: undefined, onOpenFile: undefined, onMergeFiles: undefined });
    expect([shown.text('.boards__heading'), shown.all('input[type=file]').length]).to.deep.equal(['Uw borden | Nieuw bord', 0]);
  });
});

describe('the panel with the profile', () => {
  guardConsole();

  async function profile(given: Profile, over: Partial<ProfileProps> = {}, language: Language = 'nl', width?: number): Promise<Shown & { readonly called: unknown[][]; readonly set: (next: Profile) => void }> {
    const called: unknown[][] = [];
    let now = given;
    const props: Omit<ProfileProps, 'profile'> = { organisation: 'het veld', capacity: { groot: 1, midden: 1.25, klein: 1.5 }, onType: (type) => { called.push(['type', type]); }, onSize: (size) => { called.push(['size', size]); }, compare: { compared: undefined, difference: () => { throw new Error('nothing is compared'); }, onCompare: () => undefined }, scopes: [], onScope: (keys, answer) => { called.push(['scope', keys, answer]); }, ...over };
    const shown = await showView(() => profileView({ chosenSize: now.size, ...props, profile: now }, language), { laws: [], ...(width === undefined ? {} : { width }) });
    shown.root.adoptedStyleSheets.push(boardsStyles.styleSheet as CSSStyleSheet);
    return { ...shown, called, set: (next) => { now = next; shown.show(); } };
  }
  /** Of the sample: one goes to another box, and one is not for them. */
  const COMPARED: ProfileProps['compare'] = {
    compared: { type: 'provincie', size: 'klein' }, onCompare: () => undefined,
    difference: (other) => compareProfiles(newBoard('bord', 'Bord', { type: 'gemeente', size: 'groot' }), other, { today: TODAY, laws: [sample('a', { when: '2027-06-15' }), sample('b', { when: '2029-01-01', law: { appliesTo: { gemeente: { value: 'ja' }, provincie: { value: 'nee' }, waterschap: { value: 'ja' } } } })] }),
  };
  const onlyIf = (id: string, question: ScopeQuestion): Law => { const one = sample(id, { when: '2028-01-01' }); return { ...one, obligations: one.obligations.map((obligation) => ({ ...obligation, onlyIf: question })) }; };
  const checked = ({ all }: Shown): string[] => all('input:checked').map((one) => (one as HTMLInputElement).value);

  for (const [language, width] of [['nl', 280], ['en', 700]] as const) {
    it(`is accessible at ${width} pixels in ${language}`, async () => {
      const shown = await profile({ type: 'gemeente', size: 'klein' }, { compare: COMPARED }, language, width);
      shown.one<HTMLDetailsElement>('.compare').open = true;
      await expectAccessible(shown.root.host);
      expect(shown.one('.profile').scrollWidth).to.be.at.most(shown.one('.profile').clientWidth);
      for (const one of shown.all('.choice, select')) expect(one.offsetHeight).to.be.at.least(44);
      if (hasForcedColors) await inForcedColors(() => expectAccessible(shown.root.host));
    });
  }

  it('asks what the organisation does, with the tasks that depend on it', async () => {
    const scopes = askedScopes(modelOf(['a', 'b'].map((id) => onlyIf(id, 'eigen-product')).concat(onlyIf('c', 'kritieke-entiteit')), sampleBoard({ 'c/taak': { forUs: 'ja' } })).cards.values());
    const shown = await profile({ type: 'gemeente', size: 'klein' }, { scopes }, 'nl', 280);
    await expectAccessible(shown.root.host);
    const fields = shown.all('.scopes select') as HTMLSelectElement[];
    expect(fields.map((field) => [nameOfField(field), field.value, field.parentElement?.querySelector('.hint')?.textContent])).to.deep.equal([
      ['Heeft een minister u aangewezen als kritieke entiteit?', 'ja', '1 taak: Wet c'], ['Brengt u zelf software of hardware op de markt?', '', '2 taken: Wet a, Wet b'],
    ]);
    const mixed = await profile({ type: 'gemeente' }, { scopes: scopes.map((one) => ({ ...one, answer: undefined, isMixed: true })) });
    expect(mixed.all('.scopes option:checked').map(({ textContent }) => textContent)).to.deep.equal(['per taak gekozen', 'per taak gekozen']);
    fill(fields[1] as HTMLSelectElement, 'nee');
    fill(fields[0] as HTMLSelectElement, '');
    expect(shown.called).to.deep.equal([['scope', ['a/taak', 'b/taak'], 'nee'], ['scope', ['c/taak'], undefined]]);
    expect(shown.one('.profile').scrollWidth).to.be.at.most(shown.one('.profile').clientWidth);
  });

  it('lays another organisation beside this one in words', async () => {
    const asked: (Profile | undefined)[] = [];
    const shown = await profile({ type: 'gemeente', size: 'groot' }, { compare: { ...COMPARED, onCompare: (other) => { asked.push(other); } } });
    const field = shown.one<HTMLSelectElement>('#compare-with');
    expect([...field.options].map(({ text }) => text)).to.include.members(['kies', 'Gemeente, klein', 'Waterschap, groot']).and.not.to.include('Gemeente, groot');
    expect(shown.text('.compare [role=status]')).to.equal('Provincie, klein: 2 kaarten staan daar anders.');
    expect(shown.text('.compare tbody tr')).to.equal('Nu doen01 | Inplannen20 | Samen doen of uitbesteden00 | Volgen00');
    expect(shown.text('.compare li')).to.equal('Taak a Inplannen → Nu doen | Taak b Inplannen → niet in de matrix');
    fill(field, '0');
    fill(field, 'none');
    expect(asked).to.deep.equal([{ type: 'gemeente', size: 'klein' }, undefined]);
    expect((await profile(COMPARED.compared as Profile, { compare: COMPARED })).text('.compare [role=status]'), 'with itself').to.equal('');
  });

  it('shows the field of the organisation, the type and the size, and follows another profile', async () => {
    const shown = await profile({ type: 'provincie', size: 'midden' });
    expect([shown.text('.profile').startsWith('het veld'), checked(shown), shown.one<HTMLSelectElement>('select').value]).to.deep.equal([true, ['provincie'], 'midden']);
    expect(shown.all('.choice').map(({ textContent }) => textContent)).to.deep.equal(['Gemeente', 'Provincie', 'Waterschap']);
    expect([...shown.one<HTMLSelectElement>('select').options].map(({ text }) => text)).to.deep.equal(['niet gekozen', 'Klein', 'Midden', 'Groot']);
    shown.set({ type: 'waterschap' });
    expect([checked(shown), shown.one<HTMLSelectElement>('select').value]).to.deep.equal([['waterschap'], '']);
  });

  it('says which size follows from the number of inhabitants, where the visitor chose none', async () => {
    const shown = await profile({ type: 'gemeente', size: 'groot' }, { chosenSize: undefined });
    const { options, value } = shown.one<HTMLSelectElement>('select');
    expect([[...options].map(({ text }) => text), value]).to.deep.equal([['naar aantal inwoners: groot', 'Klein', 'Midden', 'Groot'], '']);
    expect(shown.text('#profile-size-hint')).to.include('Voor een grote organisatie');
  });

  it('chooses a type by the keyboard, and a size or none', async () => {
    const shown = await profile({ type: 'gemeente' });
    shown.one('input:checked').focus();
    await sendKeys({ press: 'ArrowDown' });
    fill(shown.one('select'), 'klein');
    fill(shown.one('select'), '');
    expect(shown.called).to.deep.equal([['type', 'provincie'], ['size', 'klein'], ['size', undefined]]);
    shown.set({ type: 'provincie' });
    shown.set({ type: 'gemeente' });
    expect(checked(shown), 'after it is undone').to.deep.equal(['gemeente']);
  });

  it('says what each size does, with the factor that the board has', async () => {
    const shown = await profile({ type: 'gemeente', size: 'klein' });
    const said = (): string => shown.text('#profile-size-hint');
    expect(said()).to.equal('Voor een kleine organisatie rekenen we 1,5 keer zoveel tijd voor het werk zelf. Inkopen duurt voor iedereen even lang.');
    shown.set({ type: 'gemeente', size: 'groot' });
    expect(said()).to.equal('Voor een grote organisatie rekenen we de gewone tijd voor het werk zelf. Inkopen duurt voor iedereen even lang.');
    shown.set({ type: 'gemeente' });
    expect(said()).to.equal('Niet gekozen: dan rekenen we als voor een middelgrote organisatie, 1,25 keer zoveel tijd. De kaarten zeggen erbij hoe onzeker dat is.');
    expect((await profile({ type: 'gemeente', size: 'klein' }, { capacity: { groot: 1, midden: 1.25, klein: 2 } })).text('#profile-size-hint')).to.include('2 keer zoveel tijd');
  });

  it('says that choices are kept under another profile', async () => {
    expect((await profile({ type: 'gemeente' })).text('.profile > .hint')).to.equal('Kiest u een andere organisatie, dan blijven al uw keuzes bewaard. Gaat u terug, dan staan ze er weer.');
  });
});
