import { wording } from '@digitaal-europa/ui/wording';
import { MAX_OWN } from '../model/board.ts';
import { MAX_DECISIONS } from '../model/format.ts';
import type { LinkProblem } from '../model/link.ts';

/** Why work stands only in this window. */
export type KeepProblem = 'full' | 'blocked' | 'newer';

/** Where the work is, and what happened to it. Dates come in as texts. */
export interface BannerStrings {
  /** The rest of a notice. */
  readonly more: string;
  readonly less: string;
  readonly ready: string;
  readonly saved: string;
  readonly none: string;
  readonly unsaved: (count: number) => string;
  readonly saveFile: string;
  readonly problem: Readonly<Record<KeepProblem, string>>;
  /** `parts`: how many are missing; absent when nothing could be read. */
  readonly unread: (parts: number | undefined) => string;
  readonly saveUnread: string;
  readonly conflicts: (count: number) => string;
  readonly now: string;
  readonly other: string;
  readonly takeOther: string;
  readonly onBoard: (name: string) => string;
  readonly noTitle: string;
  readonly ok: string;
  /** A link that was opened before: what the visitor made of it is in front of them. */
  readonly again: (isSame: boolean) => string;
  readonly showAgain: string;
  readonly guest: string;
  readonly ownStay: string;
  readonly lost: (count: number) => string;
  readonly dropped: (count: number) => string;
  readonly keepGuest: string;
  readonly full: (most: number) => string;
  readonly back: string;
  readonly begin: string;
  /** There are as many as a board holds. */
  readonly refused: Readonly<Record<'choices' | 'own', string>>;
  readonly link: Readonly<Record<LinkProblem, string>>;
  readonly missing: (ids: readonly string[]) => string;
  readonly stale: (day: string, choices: number) => string;
  readonly showStale: (choices: number) => string;
}

const nl: BannerStrings = {
  more: 'Lees meer', less: 'Lees minder',
  ready: 'Uw keuzes blijven alleen op dit apparaat.', saved: 'Alleen op dit apparaat bewaard.',
  none: 'Dit bord wordt niet bewaard. Sluit u dit venster, dan zijn uw keuzes weg.',
  unsaved: (count) => `${count} wijzigingen nog niet als bestand bewaard.`, saveFile: 'Bewaar als bestand',
  problem: {
    full: 'De ruimte die uw browser ons geeft, is vol. Uw laatste wijzigingen staan alleen in dit venster: bewaar ze als bestand, of verwijder een bord dat u niet meer nodig hebt.',
    blocked: 'Uw browser laat ons hier niets bewaren, bijvoorbeeld door een instelling of omdat dit een privévenster is. Uw keuzes staan alleen in dit venster: bewaar ze als bestand.',
    newer: 'Op dit apparaat staan borden uit een nieuwere versie. Die laten we zoals ze zijn, dus wat u nu doet staat alleen in dit venster. Vernieuw de pagina, of bewaar uw werk als bestand.',
  },
  unread: (parts) => (parts === undefined ? 'Wat hier bewaard stond, is niet te lezen.' : `Een deel van wat hier bewaard stond, is niet te lezen: ${parts === 1 ? '1 onderdeel ontbreekt' : `${parts} onderdelen ontbreken`}.`),
  saveUnread: 'Bewaar wat er stond als bestand',
  conflicts: (count) => (count === 1 ? 'In twee vensters is hetzelfde veranderd. De nieuwste keuze staat er nu.' : `In twee vensters is ${count} keer hetzelfde veranderd. De nieuwste keuzes staan er nu.`),
  now: 'Staat er nu', other: 'De andere keuze', takeOther: 'Neem de andere', onBoard: (name) => `bord ‘${name}’`, noTitle: 'Iets wat niet meer in de gegevens staat', ok: 'Begrepen',
  again: (isSame) => `Het bord uit deze link staat al op dit apparaat. ${isSame ? 'Er is sindsdien niets aan veranderd.' : 'U ziet het zoals het nu is, met wat er sindsdien aan is veranderd.'}`, showAgain: 'Bekijk wat er in de link staat',
  guest: 'U kijkt naar een bord dat iemand met u deelde.', ownStay: 'Uw eigen borden staan er nog.',
  lost: (count) => (count === 1 ? '1 keuze gaat over iets wat niet in de gegevens staat, en is weggelaten.' : `${count} keuzes gaan over iets wat niet in de gegevens staat, en zijn weggelaten.`),
  dropped: (count) => (count === 1 ? '1 onderdeel van de link was niet te lezen.' : `${count} onderdelen van de link waren niet te lezen.`),
  keepGuest: 'Bewaar bij mijn borden', full: (most) => `U hebt al ${most} borden, meer kan niet. Verwijder er eerst een als u dit wilt bewaren.`, back: 'Terug naar mijn bord', begin: 'Begin een eigen bord',
  refused: {
    choices: `Dit is niet bewaard: op dit bord staan al ${MAX_DECISIONS} keuzes, en meer kan niet. Haal eerst andere keuzes weg, of begin een nieuw bord.`,
    own: `Deze taak is niet bewaard: op dit bord staan al ${MAX_OWN} eigen taken, en meer kan niet. Verwijder er eerst een, of begin een nieuw bord.`,
  },
  link: {
    'newer-version': 'De link hoort bij een nieuwere versie: vernieuw de pagina en open de link nog eens.',
    'too-long': 'Het bord in de link is te groot om te openen: vraag de ander om het bestand.',
    unreadable: 'De link is niet heel, of er staat geen bord in: vraag de ander om een nieuwe link of om het bestand.',
    'cannot-unpack': 'Uw browser kan deze link niet uitpakken: probeer een andere browser, of vraag de ander om het bestand.',
  },
  missing: (ids) => `De link noemt iets dat niet meer in de gegevens staat: ${ids.join(', ')}.`,
  stale: (day, choices) => `De gegevens zijn vernieuwd op ${day}; ${choices === 0 ? 'uw keuzes passen er nog bij' : choices === 1 ? '1 keuze is gemaakt op een oude datum' : `${choices} keuzes zijn gemaakt op een oude datum`}.`,
  showStale: (choices) => (choices === 1 ? 'Bekijk die keuze' : 'Bekijk die keuzes'),
};

const en: BannerStrings = {
  more: 'Read more', less: 'Read less',
  ready: 'Your choices stay on this device only.', saved: 'Kept on this device only.',
  none: 'This board is not kept. When you close this window, your choices are gone.',
  unsaved: (count) => `${count} changes not saved as a file yet.`, saveFile: 'Save as a file',
  problem: {
    full: 'The room that your browser gives us is full. Your latest changes are in this window only: save them as a file, or remove a board that you no longer need.',
    blocked: 'Your browser lets us keep nothing here, for example because of a setting or a private window. Your choices are in this window only: save them as a file.',
    newer: 'There are boards of a newer version on this device. We leave those as they are, so what you do now is in this window only. Reload the page, or save your work as a file.',
  },
  unread: (parts) => (parts === undefined ? 'What was kept here cannot be read.' : `Part of what was kept here cannot be read: ${parts === 1 ? '1 part is missing' : `${parts} parts are missing`}.`),
  saveUnread: 'Save what was here as a file',
  conflicts: (count) => (count === 1 ? 'The same was changed in two windows. The newest choice stands now.' : `The same was changed in two windows ${count} times. The newest choices stand now.`),
  now: 'Stands now', other: 'The other choice', takeOther: 'Take the other', onBoard: (name) => `board ‘${name}’`, noTitle: 'Something that is no longer in the data', ok: 'All right',
  again: (isSame) => `The board of this link is on this device already. ${isSame ? 'Nothing in it has changed since.' : 'You see it as it is now, with what has changed in it since.'}`, showAgain: 'See what is in the link',
  guest: 'You are looking at a board that somebody shared with you.', ownStay: 'Your own boards are still there.',
  lost: (count) => (count === 1 ? '1 choice is about something that is not in the data, and was left out.' : `${count} choices are about something that is not in the data, and were left out.`),
  dropped: (count) => (count === 1 ? '1 part of the link could not be read.' : `${count} parts of the link could not be read.`),
  keepGuest: 'Keep with my boards', full: (most) => `You have ${most} boards already, which is the most. Remove one first if you want to keep this.`, back: 'Back to my board', begin: 'Begin a board of my own',
  refused: {
    choices: `This was not kept: there are ${MAX_DECISIONS} choices on this board, which is the most. Take other choices away first, or begin a new board.`,
    own: `This task was not kept: there are ${MAX_OWN} own tasks on this board, which is the most. Remove one first, or begin a new board.`,
  },
  link: {
    'newer-version': 'The link belongs to a newer version: reload the page and open the link again.',
    'too-long': 'The board in the link is too large to open: ask the other for the file.',
    unreadable: 'The link is not whole, or there is no board in it: ask the other for a new link or for the file.',
    'cannot-unpack': 'Your browser cannot unpack this link: try another browser, or ask the other for the file.',
  },
  missing: (ids) => `The link names something that is no longer in the data: ${ids.join(', ')}.`,
  stale: (day, choices) => `The data were renewed on ${day}; ${choices === 0 ? 'your choices still fit them' : choices === 1 ? '1 choice was made on an old date' : `${choices} choices were made on an old date`}.`,
  showStale: (choices) => (choices === 1 ? 'See that choice' : 'See those choices'),
};

export const bannerStrings = wording('priority-matrix.banner', { nl, en });
