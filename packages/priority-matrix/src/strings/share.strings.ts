import { wording } from '@digitaal-europa/ui/wording';
import type { CalendarTexts } from '../model/files.ts';

/** The words of all that can be taken away. */
export interface ShareStrings {
  readonly button: string;
  readonly notes: { readonly title: string; readonly label: string; readonly hint: string };
  readonly link: {
    readonly label: string;
    readonly hint: string;
    readonly copied: string;
    readonly length: (characters: number) => string;
    readonly long: string;
    readonly tooLong: string;
    readonly busy: string;
    readonly failed: string;
  };
  readonly file: { readonly label: string; readonly hint: string };
  readonly csv: { readonly label: string; readonly hint: string };
  readonly picture: { readonly title: string; readonly png: string; readonly svg: string; readonly hint: string; readonly busy: string; readonly failed: string };
  readonly calendar: { readonly label: (events: number) => string; readonly hint: string; readonly none: string };
  readonly print: { readonly label: string; readonly hint: string };
  readonly saved: (name: string) => string;
  readonly unsure: (name: string) => string;
  readonly failed: string;
  readonly copyYourself: string;
  readonly closeText: string;
  readonly events: CalendarTexts;
}

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const nl: ShareStrings = {
  button: 'Deel of print',
  notes: { title: 'Wat gaat er mee?', label: 'Ook notities en namen meenemen', hint: 'Dit geldt voor de link, de tabel en de agenda. Namen van eigen taken gaan altijd mee.' },
  link: {
    label: 'Link kopiëren', hint: 'De link wordt nergens heen gestuurd. Hij staat wel in de geschiedenis van uw browser, en waar u hem plakt.', copied: 'De link is gekopieerd.',
    length: (characters) => `De link is ${many(characters, 'teken', 'tekens')} lang.`,
    long: 'Mail- en chatprogramma’s kappen lange links af. Bewaar liever een bestand.',
    tooLong: 'Er staat te veel op dit bord voor een link. Bewaar een bestand.',
    busy: 'De link wordt gemaakt.', failed: 'De link kon niet worden gemaakt. Bewaar een bestand.',
  },
  file: { label: 'Bewaar dit bord als bestand', hint: 'Alles van dit bord, ook notities en namen. U kunt het bestand later weer openen, ook op een ander apparaat.' },
  csv: { label: 'Tabel (CSV)', hint: 'Voor Excel en andere rekenprogramma’s.' },
  picture: { title: 'Afbeelding van de matrix', png: 'Afbeelding (PNG)', svg: 'Afbeelding (SVG)', hint: 'PNG past overal in, SVG blijft scherp.', busy: 'De afbeelding wordt gemaakt.', failed: 'De afbeelding kon niet worden gemaakt. Probeer de andere soort afbeelding, of filter de kaarten.' },
  calendar: { label: (events) => `Agenda (.ics), ${many(events, 'begindatum', 'begindatums')}`, hint: 'Wanneer u begint met wat in Inplannen staat.', none: 'In Inplannen staat niets met een begindatum, dus er is niets voor uw agenda.' },
  print: { label: 'Afdrukken', hint: 'De matrix, en een lijst met redenen, notities en namen.' },
  saved: (name) => `Het bestand ${name} wordt bewaard.`,
  unsure: (name) => `Staat ${name} niet bij uw downloads? Deze pagina mag misschien geen bestanden bewaren. Kopieer dan de tekst hieronder.`,
  failed: 'Bewaren lukt niet in deze browser. Kopieer de tekst hieronder.',
  copyYourself: 'Kopiëren mag niet op deze pagina. Selecteer de tekst hieronder en kopieer hem zelf.',
  closeText: 'Sluit tekst',
  events: {
    name: (board) => `Beginnen: ${board}`, begin: (title, chosen) => `${chosen ? 'Begin met' : 'Begin uiterlijk met'}: ${title}`,
    law: (name) => `Wet: ${name}.`, source: (url) => `Bron: ${url}`,
  },
};

const en: ShareStrings = {
  button: 'Share or print',
  notes: { title: 'What goes along?', label: 'Include notes and names', hint: 'This is for the link, the table and the calendar. Names of own tasks always go along.' },
  link: {
    label: 'Copy link', hint: 'The link is not sent anywhere. It is in the history of your browser, and where you paste it.', copied: 'The link is copied.',
    length: (characters) => `The link is ${many(characters, 'character', 'characters')} long.`,
    long: 'Mail and chat programs cut long links off. Save a file instead.',
    tooLong: 'There is too much on this board for a link. Save a file.',
    busy: 'The link is being made.', failed: 'The link could not be made. Save a file.',
  },
  file: { label: 'Save this board as a file', hint: 'All of this board, notes and names too. You can open the file again later, also on another device.' },
  csv: { label: 'Table (CSV)', hint: 'For Excel and other spreadsheets. In Dutch.' },
  picture: { title: 'Picture of the matrix', png: 'Picture (PNG)', svg: 'Picture (SVG)', hint: 'PNG fits everywhere, SVG stays sharp.', busy: 'The picture is being made.', failed: 'The picture could not be made. Try the other kind of picture, or filter the cards.' },
  calendar: { label: (events) => `Calendar (.ics), ${many(events, 'start date', 'start dates')}`, hint: 'When to begin with what is in Plan.', none: 'Nothing in Plan has a start date.' },
  print: { label: 'Print', hint: 'The matrix, and a list with reasons, notes and names.' },
  saved: (name) => `The file ${name} is being saved.`,
  unsure: (name) => `Is ${name} not among your downloads? This page may not be allowed to save files. Copy the text below instead.`,
  failed: 'Saving does not work in this browser. Copy the text below.',
  copyYourself: 'Copying is not allowed on this page. Select the text below and copy it yourself.',
  closeText: 'Close text',
  events: {
    name: (board) => `Begin: ${board}`, begin: (title, chosen) => `${chosen ? 'Begin' : 'Begin no later'}: ${title}`,
    law: (name) => `Law: ${name}.`, source: (url) => `Source: ${url}`,
  },
};

export const shareStrings = wording('priority-matrix.share', { nl, en });
