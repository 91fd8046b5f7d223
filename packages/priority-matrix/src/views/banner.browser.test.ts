import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { Language } from '@digitaal-europa/ui';
import { expectAccessible, guardConsole, hasForcedColors, inForcedColors } from '@digitaal-europa/ui/testing';
import { MAX_BOARDS, newBoard } from '../model/board.ts';
import type { Conflict } from '../model/merge.ts';
import { boardsStyles } from '../styles/boards.styles.ts';
import { bannerView, keptView, REMIND_AFTER, type BannerProps } from './banner.view.ts';
import { showView, TODAY, type Shown } from './details.fixture.ts';

const KEY = 'ai/taak';
const BOARD = newBoard('bord', 'Ons bord', { type: 'gemeente' });
const OTHER = newBoard('ander', 'Werkplaats', { type: 'provincie' });
const NOTE: Conflict = { board: 'bord', key: KEY, field: 'note', kept: 'Bel de VNG', other: 'Bel de regio' };
const MOVE: Conflict = { board: 'bord', key: 'eigen/1', field: 'move', kept: { quadrant: 'nu-doen', startBy: '2027-01', by: 'CIO', reason: 'Valt samen', on: TODAY, basis: {} }, other: { quadrant: 'volgen', on: TODAY, basis: {} } };
const TITLES: Readonly<Record<string, { title: string; isOwn: boolean }>> = { [KEY]: { title: 'Algoritmes registreren', isOwn: false }, 'eigen/1': { title: 'Raad bijpraten', isOwn: true } };

async function show(over: Partial<BannerProps> = {}, language: Language = 'nl', width?: number): Promise<Shown & { readonly called: unknown[]; readonly set: (next: Partial<BannerProps>) => void }> {
  const called: unknown[] = [];
  const note = (name: string) => (...args: readonly unknown[]): void => { called.push([name, ...args]); };
  let props: BannerProps = {
    status: 'saved', unsaved: 0, boards: [BOARD], current: 'bord', dropped: 0, unread: [], conflicts: [], titleOf: (key) => TITLES[key], onSaveFile: note('file'),
    onSaveUnread: note('unread'), onTakeOther: note('take'), onSeen: note('seen'), onKeepGuest: note('keep'), onLeaveGuest: note('leave'), onShowStale: note('stale'), ...over,
  };
  const shown = await showView(() => html`${keptView(props, language)}${bannerView(props, language)}`, { laws: [], ...(width === undefined ? {} : { width }) });
  shown.root.adoptedStyleSheets.push(boardsStyles.styleSheet as CSSStyleSheet);
  return { ...shown, called, set: (next) => { props = { ...props, ...next }; shown.show(); } };
}
const EVERYTHING: Partial<BannerProps> = {
  status: 'full', dropped: 2, conflicts: [NOTE, MOVE, { board: 'ander', field: 'name', kept: 'Werkplaats', other: 'Atelier' }], boards: [BOARD, OTHER], guest: { lost: 1, dropped: 2 }, link: 'unreadable', data: { renewed: TODAY, choices: 2 },
};
const press = ({ all }: Shown, label: string): void => { const found = all('button').find(({ textContent }) => textContent === label); if (!found) throw new Error(`no button ${label}`); found.focus(); found.click(); };
const buttons = ({ all }: Shown): string[] => all('button').map(({ textContent }) => textContent);

describe('the banner about where the work is', () => {
  guardConsole();

  for (const [language, width] of [['nl', 280], ['nl', 900], ['en', 320]] as const) {
    it(`is accessible with every notice at ${width} pixels in ${language}, and stays in its column`, async () => {
      const shown = await show(EVERYTHING, language, width);
      expect(shown.all('.banner__notice').length).to.equal(6);
      await expectAccessible(shown.root.host);
      expect(shown.one('.banner').scrollWidth).to.be.at.most(shown.one('.banner').clientWidth);
      for (const one of shown.all('button')) expect(one.offsetHeight, one.textContent).to.be.at.least(24);
      if (hasForcedColors) await inForcedColors(() => expectAccessible(shown.root.host));
    });
  }

  it('takes one line for each notice where it is folded, accessibly, and all of it when that is asked for', async () => {
    const shown = await show({ ...EVERYTHING, folded: true }, 'nl', 300);
    await expectAccessible(shown.root.host);
    for (const one of shown.all('.banner__notice')) expect(one.offsetHeight, one.textContent).to.be.within(44, 52);
    expect([buttons(shown).length > 6, shown.all('button').every((one) => one.checkVisibility())]).to.deep.equal([true, false]);
    const summary = shown.all('summary')[0] as HTMLElement;
    expect([summary.innerText.trim(), summary.offsetHeight >= 44]).to.deep.equal(['Lees meer', true]);
    summary.focus();
    await sendKeys({ press: 'Enter' });
    const first = shown.one('.banner__notice');
    expect([summary.innerText.trim(), first.querySelector('button')?.checkVisibility(), (first.querySelector('.banner__text') as HTMLElement).offsetHeight > 30]).to.deep.equal(['Lees minder', true, true]);
    await expectAccessible(shown.root.host);
    expect(shown.one('.banner').scrollWidth).to.be.at.most(shown.one('.banner').clientWidth);
  });

  it('says in one quiet line where the work is, and takes no room otherwise', async () => {
    const shown = await show({}, 'nl', 900);
    expect([shown.text('.kept'), shown.one('.banner').offsetHeight, buttons(shown)]).to.deep.equal(['Alleen op dit apparaat bewaard.', 0, []]);
    shown.set({ status: 'ready' });
    expect(shown.text('.kept')).to.equal('Uw keuzes blijven alleen op dit apparaat.');
    expect((await show({}, 'en')).text('.kept')).to.equal('Kept on this device only.');
  });

  it('reminds of a file after many changes, and where nothing is kept after one', async () => {
    const shown = await show({ unsaved: REMIND_AFTER - 1 });
    expect(buttons(shown)).to.deep.equal([]);
    shown.set({ unsaved: REMIND_AFTER });
    expect(shown.text('.kept')).to.equal(`Alleen op dit apparaat bewaard. ${REMIND_AFTER} wijzigingen nog niet als bestand bewaard. Bewaar als bestand`);
    press(shown, 'Bewaar als bestand');
    shown.set({ status: 'none', unsaved: 1 });
    expect(shown.text('.kept')).to.equal('Dit bord wordt niet bewaard. Sluit u dit venster, dan zijn uw keuzes weg. Bewaar als bestand');
    shown.set({ onSaveFile: undefined });
    expect([buttons(shown), shown.called.map((one) => (one as string[])[0])]).to.deep.equal([[], ['file']]);
  });

  for (const [status, words] of [['full', 'De ruimte die uw browser ons geeft, is vol.'], ['blocked', 'Uw browser laat ons hier niets bewaren'], ['newer', 'Op dit apparaat staan borden uit een nieuwere versie.']] as const) {
    it(`says why nothing is kept when storage is ${status}, and offers the file`, async () => {
      const shown = await show({ status });
      expect([shown.all('.kept').length, shown.text('.banner__notice p').startsWith(words), buttons(shown)]).to.deep.equal([0, true, ['Bewaar als bestand']]);
      expect(shown.text('.banner__notice p')).to.include('venster').and.not.match(/\btab/);
    });
  }

  it('offers what could not be read as a file, all of it or a part', async () => {
    const shown = await show({ dropped: 2 });
    expect(shown.text('.banner__notice p')).to.equal('Een deel van wat hier bewaard stond, is niet te lezen: 2 onderdelen ontbreken.');
    press(shown, 'Bewaar wat er stond als bestand');
    press(shown, 'Begrepen');
    expect([shown.called.map((one) => (one as string[])[0]), (shown.called[1] as string[])[1]]).to.deep.equal([['unread', 'seen'], 'unread']);
    shown.set({ dropped: 0, unread: ['{"kapot'] });
    expect(shown.text('.banner__notice p')).to.equal('Wat hier bewaard stond, is niet te lezen.');
    shown.set({ status: 'newer' });
    expect([shown.all('.banner__notice').length, buttons(shown)], 'what a newer release wrote is not broken').to.deep.equal([1, ['Bewaar als bestand', 'Bewaar wat er stond als bestand']]);
  });

  it('says what was chosen twice: what it is about, what stands now, and the other', async () => {
    const shown = await show({ ...EVERYTHING, status: 'saved', dropped: 0, guest: undefined, link: undefined, data: undefined });
    expect(shown.text('.banner__notice > p')).to.equal('In twee vensters is 3 keer hetzelfde veranderd. De nieuwste keuzes staan er nu.');
    expect(shown.all('.banner__conflict').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Algoritmes registreren · Notitie Staat er nuBel de VNGDe andere keuzeBel de regio Neem de andere',
      'Raad bijpraten · Plek Staat er nuNu doen, begin in januari 2027: gekozen op 22 november 2026 door CIO. Reden: Valt samen.De andere keuzeVolgen: gekozen op 22 november 2026. Neem de andere',
      'Naam van het bord bord ‘Werkplaats’ Staat er nuWerkplaatsDe andere keuzeAtelier Neem de andere',
    ]);
    expect(shown.all('.banner__conflict strong').map((one) => one.getAttribute('lang'))).to.deep.equal(['nl', '', 'nl']);
    expect(shown.all('.banner__conflict button').map((one) => one.getAttribute('aria-label'))).to.deep.equal(['Neem de andere: Algoritmes registreren, Notitie', 'Neem de andere: Raad bijpraten, Plek', 'Neem de andere: Naam van het bord']);
  });

  it('says of what is not in the data any more that it is not', async () => {
    expect((await show({ conflicts: [{ ...NOTE, key: 'weg/taak' }] })).text('.banner__conflict strong')).to.equal('Iets wat niet meer in de gegevens staat');
  });

  it('takes the other choice, and keeps the keyboard at the notices', async () => {
    const shown = await show({ conflicts: [NOTE, MOVE], onTakeOther: () => shown.set({ conflicts: [MOVE] }) });
    press(shown, 'Neem de andere');
    expect([shown.all('.banner__conflict').length, shown.root.activeElement?.className]).to.deep.equal([1, 'banner no-print']);
    await sendKeys({ press: 'Tab' });
    expect(shown.root.activeElement?.getAttribute('aria-label')).to.equal('Neem de andere: Raad bijpraten, Plek');
    press(shown, 'Begrepen');
    expect((shown.called.at(-1) as string[]).slice(0, 2)).to.deep.equal(['seen', 'conflicts']);
  });

  it('says whose board this is, what of the link was left out, and the way back', async () => {
    const shown = await show({ guest: { lost: 1, dropped: 2 } });
    expect(shown.text('.banner__notice p')).to.equal('U kijkt naar een bord dat iemand met u deelde. Uw eigen borden staan er nog. 1 keuze gaat over iets wat niet in de gegevens staat, en is weggelaten. 2 onderdelen van de link waren niet te lezen.');
    expect(shown.all('.kept').length, 'it is not kept').to.equal(0);
    press(shown, 'Bewaar bij mijn borden');
    press(shown, 'Terug naar mijn bord');
    expect(shown.called.map((one) => (one as string[])[0])).to.deep.equal(['keep', 'leave']);
  });

  it('speaks of own boards only to who has them, and of no room when there is none', async () => {
    const shown = await show({ guest: { lost: 0, dropped: 0 }, boards: [] });
    expect([shown.text('.banner__notice p'), buttons(shown)]).to.deep.equal(['U kijkt naar een bord dat iemand met u deelde.', ['Bewaar bij mijn borden', 'Begin een eigen bord']]);
    shown.set({ boards: Array.from({ length: MAX_BOARDS }, (_, i) => ({ ...BOARD, id: `bord-${i}` })) });
    expect(shown.text('.banner__notice p')).to.include('U hebt al 20 borden, meer kan niet.');
    expect(buttons(shown)).to.deep.equal(['Terug naar mijn bord']);
  });

  for (const [link, words] of [['newer-version', 'nieuwere versie'], ['too-long', 'te groot'], ['unreadable', 'niet heel'], ['cannot-unpack', 'niet uitpakken']] as const) {
    it(`says in a sentence why a link gave no board: ${link}`, async () => {
      const shown = await show({ link });
      expect(shown.text('.banner__notice p')).to.include(words);
      press(shown, 'Begrepen');
      expect((shown.called[0] as string[]).slice(0, 2)).to.deep.equal(['seen', 'link']);
    });
  }

  it('says that the data are newer, and leads to choices made on an old date', async () => {
    const shown = await show({ data: { renewed: '2026-11-20', choices: 2 } });
    expect(shown.text('.banner__notice p')).to.equal('De gegevens zijn vernieuwd op 20 november 2026; 2 keuzes zijn gemaakt op een oude datum.');
    press(shown, 'Bekijk die keuzes');
    expect(shown.called.map((one) => (one as string[])[0])).to.deep.equal(['stale']);
    shown.set({ data: { renewed: '2026-11-20', choices: 0 } });
    expect([shown.text('.banner__notice p'), buttons(shown)]).to.deep.equal(['De gegevens zijn vernieuwd op 20 november 2026; uw keuzes passen er nog bij.', ['Begrepen']]);
  });

  it('has the place of each notice in the page before there is something to say', async () => {
    const shown = await show();
    const places = shown.all('[role=status]');
    shown.set({ conflicts: [NOTE] });
    expect(places.map(({ textContent }) => textContent).filter((text) => text !== '')).to.deep.equal(['In twee vensters is hetzelfde veranderd. De nieuwste keuze staat er nu.']);
    expect(shown.all('[role=status]')).to.deep.equal(places);
  });
});
