/** The words of links, files and paper. */
import type { TakeAwayWords } from '@digitaal-europa/ui';
import { wording } from '@digitaal-europa/ui/wording';
import type { ShareProblem } from '@digitaal-europa/ui/share-keys';

export interface ShareStrings extends TakeAwayWords {
  readonly button: string;
  /** The same where there is little room. */
  readonly short: string;
  readonly link: { readonly label: string; readonly hint: string };
  /** To what one kept alone. */
  readonly keptLink: { readonly label: (count: number) => string; readonly hint: string };
  readonly csv: { readonly label: (rows: number) => string; readonly hint: string; readonly none: string };
  readonly calendar: { readonly label: (funds: number) => string; readonly hint: string; readonly none: string };
  readonly print: { readonly label: string; readonly hint: string };
  readonly closeText: string;
  readonly problem: Readonly<Record<ShareProblem, string>>;
  readonly missing: (ids: readonly string[]) => string;
  /** A link opened a fund that may be far below. */
  readonly opened: (fund: string) => string;
  readonly goThere: string;
  /** Somebody else kept these. */
  readonly theirs: (count: number) => string;
  readonly takeTheirs: string;
  readonly dismiss: string;
}

const nl: ShareStrings = {
  button: 'Delen en bewaren', short: 'Delen',
  link: { label: 'Link kopiëren', hint: 'De link onthoudt wat u hebt gekozen.' },
  keptLink: { label: (count) => (count === 1 ? 'Link naar het fonds dat u bewaarde' : `Link naar de ${count} fondsen die u bewaarde`), hint: 'Wie de link opent, ziet uw lijst en kan die overnemen.' },
  csv: { label: (rows) => `Tabel (CSV), ${rows === 1 ? '1 rij' : `${rows} rijen`}`, hint: 'Wat u nu ziet, voor Excel en andere rekenprogramma’s.', none: 'Er zijn geen fondsen om in een tabel te zetten.' },
  calendar: { label: (funds) => `Agenda (.ics), ${funds === 1 ? '1 fonds' : `${funds} fondsen`}`, hint: 'De sluitingsdatums van wat u nu ziet, voor Outlook en andere agenda’s.', none: 'Van deze fondsen is geen dag bekend om in uw agenda te zetten.' },
  print: { label: 'Afdrukken', hint: 'Wat u nu ziet, op A4.' },
  saved: (name) => `Het bestand ${name} wordt bewaard.`,
  unsure: (name) => `Staat ${name} niet bij uw downloads? Deze pagina mag misschien geen bestanden bewaren. Kopieer dan de tekst hieronder.`,
  failed: 'Bewaren lukt niet in deze browser. Kopieer de tekst hieronder.',
  copied: 'De link is gekopieerd.',
  copyYourself: 'Kopiëren mag niet op deze pagina. Selecteer de tekst hieronder en kopieer hem zelf.',
  closeText: 'Sluit tekst',
  problem: {
    'newer-version': 'De link is gemaakt met een nieuwere versie. U ziet daarom alle fondsen.',
    'too-long': 'De link is te lang om te lezen. U ziet daarom alle fondsen.',
    unreadable: 'Een deel van de link is niet te lezen. Controleer of u ziet wat u verwacht.',
  },
  missing: (ids) => (ids.length === 1 ? `Deze link noemt een fonds dat niet meer in het overzicht staat: ${ids.join()}.` : `Deze link noemt fondsen die niet meer in het overzicht staan: ${ids.join(', ')}.`),
  opened: (fund) => `De link opende ${fund}.`, goThere: 'Ga erheen',
  theirs: (count) => (count === 1 ? 'Bij deze link hoort 1 bewaard fonds van een ander.' : `Bij deze link horen ${count} bewaarde fondsen van een ander.`), takeTheirs: 'Zet op mijn lijst', dismiss: 'Sluit deze melding',
};

const en: ShareStrings = {
  button: 'Share and save', short: 'Share',
  link: { label: 'Copy link', hint: 'The link remembers what you chose.' },
  keptLink: { label: (count) => (count === 1 ? 'Link to the fund that you kept' : `Link to the ${count} funds that you kept`), hint: 'Whoever opens the link sees your list and can take it over.' },
  csv: { label: (rows) => `Table (CSV), ${rows === 1 ? '1 row' : `${rows} rows`}`, hint: 'What you see now, in Dutch, for Excel and other spreadsheets.', none: 'There are no funds to put in a table.' },
  calendar: { label: (funds) => `Calendar (.ics), ${funds === 1 ? '1 fund' : `${funds} funds`}`, hint: 'The deadlines of what you see now, in Dutch, for Outlook and other calendars.', none: 'Of these funds no day is known to put in your calendar.' },
  print: { label: 'Print', hint: 'What you see now, on A4.' },
  saved: (name) => `The file ${name} is being saved.`,
  unsure: (name) => `Is ${name} not among your downloads? This page may not be allowed to save files. Then copy the text below.`,
  failed: 'Saving does not work in this browser. Copy the text below.',
  copied: 'The link is copied.',
  copyYourself: 'This page does not allow copying. Select the text below and copy it yourself.',
  closeText: 'Close text',
  problem: {
    'newer-version': 'The link was made with a newer version. That is why you see all funds.',
    'too-long': 'The link is too long to read. That is why you see all funds.',
    unreadable: 'Part of the link cannot be read. Check whether you see what you expect.',
  },
  missing: (ids) => (ids.length === 1 ? `This link names a fund that is no longer in the overview: ${ids.join()}.` : `This link names funds that are no longer in the overview: ${ids.join(', ')}.`),
  opened: (fund) => `The link opened ${fund}.`, goThere: 'Go there',
  theirs: (count) => (count === 1 ? 'With this link comes 1 fund that somebody else kept.' : `With this link come ${count} funds that somebody else kept.`), takeTheirs: 'Put on my list', dismiss: 'Close this message',
};

/** The words of sharing, Dutch unless English is asked for. */
export const shareStrings = wording('fund-finder.share', { nl, en });
