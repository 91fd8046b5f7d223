import type { Law, OrganisationType } from '@digitaal-europa/data';
import { wording, type Language } from '@digitaal-europa/ui/wording';
import type { FilterModel } from '../model/filters.ts';
import type { Missing, ShareProblem } from '../timeline.share.ts';
import { lawTitle } from '../timeline.strings.ts';
import { filtersInWords } from './filters.strings.ts';

/** The words of sharing, keeping, pictures and print. */
export interface ShareStrings {
  readonly button: string;
  readonly link: { readonly label: string; readonly hint: string; readonly copied: string };
  readonly calendar: {
    readonly label: (dates: number) => string; readonly hint: string; readonly none: string;
    /** Of an address that a calendar program asks again and again. */
    readonly subscribe: string; readonly keeps: string; readonly subscribed: string;
  };
  readonly csv: { readonly label: (rows: number) => string; readonly hint: string };
  readonly picture: { readonly svg: string; readonly png: string; readonly hint: string; readonly busy: string; readonly failed: string };
  readonly memo: { readonly heading: string; readonly all: (laws: number) => string; readonly one: (law: string) => string; readonly hint: string; readonly copied: string };
  readonly print: { readonly label: string; readonly hint: string };
  /** After a file was handed over. */
  readonly saved: (name: string) => string;
  readonly unsure: (name: string) => string;
  readonly failed: string;
  /** When the clipboard is closed to us. */
  readonly copyYourself: string;
  readonly closeText: string;
  readonly problem: Readonly<Record<ShareProblem, string>>;
  readonly missingLaw: (ids: readonly string[]) => string;
  readonly missingDate: string;
  /** A link opened a law that may be far below. */
  readonly opened: (law: string) => string;
  readonly goThere: string;
  readonly dismiss: string;
  /** Beside one date; `name` is what assistive technology reads. */
  readonly toCalendar: string;
  readonly toCalendarName: (what: string) => string;
  /** Every date of a law that is still to come. */
  readonly datesToCalendar: string;
  readonly memoOf: string;
  readonly chosen: {
    readonly all: string;
    readonly query: (text: string) => string;
    readonly organisation: (plural: string) => string;
    readonly sentence: (parts: readonly string[]) => string;
  };
  readonly pictureOnly: { readonly planned: string; readonly source: (link: string) => string };
  readonly printed: {
    readonly dates: string; readonly doing: string; readonly asOf: (day: string) => string; readonly printedOn: (day: string) => string; /** With a code to scan. */ readonly onScreen: string; readonly noDates: string; readonly duties: string; readonly noDuties: string; readonly newTasks: string;
    readonly procurement: string; readonly supervision: string; readonly unsure: string; readonly influence: string; readonly openUntil: (day: string) => string; readonly expectedFrom: (day: string) => string; readonly informal: string; readonly sources: string; readonly official: string; readonly was: string; readonly otherwise: string; readonly toConfirm: string;
    readonly explain: string; readonly numbers: string; readonly stale: string; readonly noDate: string;
  };
}

const nl: ShareStrings = {
  button: 'Delen en bewaren',
  link: { label: 'Link kopiëren', hint: 'De link onthoudt wat u hebt gekozen.', copied: 'De link is gekopieerd.' },
  calendar: { label: (dates) => `Agenda (.ics), ${dates === 1 ? '1 datum' : `${dates} datums`}`, hint: 'De datums die nog komen, voor Outlook en andere agenda’s.', none: 'Er zijn geen datums die nog komen, dus er is niets voor uw agenda.', subscribe: 'Kopieer adres voor abonnement', keeps: 'Met een abonnement houdt uw agenda zelf alle datums bij, los van uw filters.', subscribed: 'Het adres is gekopieerd. Plak het in uw agenda, bij “abonneren”.' },
  csv: { label: (rows) => `Tabel (CSV), ${rows === 1 ? '1 rij' : `${rows} rijen`}`, hint: 'Voor Excel en andere rekenprogramma’s.' },
  picture: { svg: 'Afbeelding (SVG)', png: 'Afbeelding (PNG)', hint: 'SVG blijft scherp, PNG past overal in.', busy: 'De afbeelding wordt gemaakt.', failed: 'De afbeelding kon niet worden gemaakt. Probeer de andere soort afbeelding, of kies minder wetten.' },
  memo: { heading: 'Tekst voor een raadsbrief', all: (laws) => (laws === 1 ? 'Kopieer tekst over deze wet of regeling' : `Kopieer tekst over ${laws} wetten en regelingen`), one: (law) => `Kopieer tekst over ${law}`, hint: 'Controleer de tekst voor u hem verstuurt.', copied: 'De tekst is gekopieerd.' },
  print: { label: 'Afdrukken', hint: 'Alle gekozen wetten met datums, taken en bronnen.' },
  saved: (name) => `Het bestand ${name} wordt bewaard.`,
  unsure: (name) => `Staat ${name} niet bij uw downloads? Deze pagina mag misschien geen bestanden bewaren. Kopieer dan de tekst hieronder.`,
  failed: 'Bewaren lukt niet in deze browser. Kopieer de tekst hieronder.',
  copyYourself: 'Kopiëren mag niet op deze pagina. Selecteer de tekst hieronder en kopieer hem zelf.',
  closeText: 'Sluit tekst',
  problem: {
    'newer-version': 'De link is gemaakt met een nieuwere versie. U ziet daarom het hele overzicht.',
    'too-long': 'De link is te lang om te lezen. U ziet daarom het hele overzicht.',
    unreadable: 'Een deel van de link is niet te lezen. Controleer of u ziet wat u verwacht.',
  },
  missingLaw: (ids) => `Deze link noemt ${ids.length === 1 ? 'een wet of regeling die' : 'wetten of regelingen die'} niet meer in het overzicht ${ids.length === 1 ? 'staat' : 'staan'}: ${ids.join(', ')}.`,
  missingDate: 'De datum uit de link staat niet meer bij deze wet.',
  opened: (law) => `De link opende ${law}.`, goThere: 'Ga erheen', dismiss: 'Sluit deze melding',
  toCalendar: 'Zet in agenda', toCalendarName: (what) => `Zet in agenda: ${what}`, datesToCalendar: 'Zet datums in agenda', memoOf: 'Tekst voor raadsbrief',
  chosen: {
    all: 'Alle wetten en regelingen.', query: (text) => `zoekwoord “${text}”`, organisation: (plural) => `geldt voor ${plural}`, sentence: (parts) => `Keuze: ${parts.join('; ')}.`,
  },
  pictureOnly: { planned: 'omlijnd: gepland', source: (link) => `Bekijk de bronnen en de nieuwste stand op ${link}` },
  printed: {
    dates: 'Datums', doing: 'Wat betekent het voor ons?', asOf: (day) => `Stand ${day}`, printedOn: (day) => `Afgedrukt op ${day}`, onScreen: 'Scan de code: dan ziet u dit overzicht op uw scherm.', noDates: 'Geen datums bekend.', duties: 'Wat moeten we doen?', noDuties: 'Geen taken vastgelegd.', newTasks: 'Nieuwe taken',
    procurement: 'Bij inkoop', supervision: 'Toezicht en sancties', unsure: 'Nog niet zeker', influence: 'Kunnen we nog iets vinden?', openUntil: (day) => `nu open, tot en met ${day}`, expectedFrom: (day) => `komt nog, vanaf ${day}`, informal: 'informeel', sources: 'Bronnen', official: 'Officiële tekst', was: 'was', otherwise: 'Andere bron', toConfirm: 'nog te bevestigen',
    explain: 'Een vol teken is zeker, een omlijnd teken is gepland en een onderbroken omlijnd teken is verwacht.', numbers: 'Een nummer tussen haken is een bron: die staat onderaan bij de wet.', stale: 'mogelijk verouderd', noDate: 'datum nog niet bekend',
  },
};

const en: ShareStrings = {
  button: 'Share and save',
  link: { label: 'Copy link', hint: 'The link remembers what you chose.', copied: 'The link is copied.' },
  calendar: { label: (dates) => `Calendar (.ics), ${dates === 1 ? '1 date' : `${dates} dates`}`, hint: 'The dates still to come, for Outlook and other calendars.', none: 'There are no dates still to come, so there is nothing for your calendar.', subscribe: 'Copy address to subscribe', keeps: 'With a subscription your calendar keeps up with all dates by itself, whatever you filter.', subscribed: 'The address is copied. Paste it into your calendar, under “subscribe”.' },
  csv: { label: (rows) => `Table (CSV), ${rows === 1 ? '1 row' : `${rows} rows`}`, hint: 'For Excel and other spreadsheets. In Dutch.' },
  picture: { svg: 'Picture (SVG)', png: 'Picture (PNG)', hint: 'SVG stays sharp, PNG fits everywhere.', busy: 'The picture is being made.', failed: 'The picture could not be made. Try the other kind of picture, or choose fewer laws.' },
  memo: { heading: 'Text for a memo to the council', all: (laws) => (laws === 1 ? 'Copy text about this law or policy' : `Copy text about ${laws} laws and policies`), one: (law) => `Copy text about ${law}`, hint: 'The text is in Dutch. Check it before you send it.', copied: 'The text is copied.' },
  print: { label: 'Print', hint: 'All chosen laws with dates, tasks and sources.' },
  saved: (name) => `The file ${name} is being saved.`,
  unsure: (name) => `Is ${name} not among your downloads? This page may not be allowed to save files. Copy the text below instead.`,
  failed: 'Saving does not work in this browser. Copy the text below.',
  copyYourself: 'Copying is not allowed on this page. Select the text below and copy it yourself.',
  closeText: 'Close text',
  problem: {
    'newer-version': 'The link was made with a newer version. You therefore see the whole overview.',
    'too-long': 'The link is too long to read. You therefore see the whole overview.',
    unreadable: 'A part of the link cannot be read. Check that you see what you expect.',
  },
  missingLaw: (ids) => `This link names ${ids.length === 1 ? 'a law or policy that is' : 'laws or policies that are'} no longer in the overview: ${ids.join(', ')}.`,
  missingDate: 'The date in the link is no longer among the dates of this law.',
  opened: (law) => `The link opened ${law}.`, goThere: 'Go there', dismiss: 'Close this message',
  toCalendar: 'Add to calendar', toCalendarName: (what) => `Add to calendar: ${what}`, datesToCalendar: 'Add dates to calendar', memoOf: 'Text for council memo',
  chosen: { all: 'All laws and policies.', query: (text) => `search “${text}”`, organisation: (plural) => `applies to ${plural}`, sentence: (parts) => `Choice: ${parts.join('; ')}.` },
  pictureOnly: { planned: 'outline: planned', source: (link) => `See the sources and the latest state at ${link}` },
  printed: {
    dates: 'Dates', doing: 'What does it mean for us?', asOf: (day) => `As of ${day}`, printedOn: (day) => `Printed on ${day}`, onScreen: 'Scan the code to see this overview on your screen.', noDates: 'No dates known.', duties: 'What must we do?', noDuties: 'No tasks recorded.', newTasks: 'New tasks',
    procurement: 'When buying', supervision: 'Supervision and sanctions', unsure: 'Not yet certain', influence: 'Can we still give input?', openUntil: (day) => `open now, until ${day}`, expectedFrom: (day) => `to come, from ${day}`, informal: 'informal', sources: 'Sources', official: 'Official text', was: 'was', otherwise: 'Other source', toConfirm: 'to be confirmed',
    explain: 'A solid sign is certain, an outlined sign is planned and a dashed sign is expected.', numbers: 'A number in brackets is a source, listed at the end of the law. Explanations are in Dutch.', stale: 'may be out of date', noDate: 'date not yet known',
  },
};

export const shareStrings = wording('timeline.share', { nl, en });

export interface Chosen {
  readonly query: string;
  /** The name of the chosen organisation or type as it stands in a sentence; `''` for all. */
  readonly organisation: string;
  readonly type: OrganisationType | undefined;
  readonly filters: Pick<FilterModel, 'facets' | 'chosen'>;
}

/** What was chosen, in one or two sentences, for print, pictures and texts. */
export function chosenInWords({ query, organisation, type, filters }: Chosen, language: Language): string {
  const { chosen } = shareStrings(language);
  const parts = [query && chosen.query(query), organisation && chosen.organisation(organisation)].filter(Boolean);
  return [parts.length > 0 ? chosen.sentence(parts) : '', filtersInWords(filters, type, language)].filter(Boolean).join(' ') || chosen.all;
}

export interface NoticeOptions {
  /** The law whose details are open. */
  readonly law: Law | undefined;
  readonly language: Language;
  readonly goThere: () => void;
  readonly dismiss: () => void;
}

/** What a link did not give, and where it leads. */
export function noticesOf({ problem, missing, opened }: { readonly problem: ShareProblem | undefined; readonly missing: readonly Missing[]; readonly opened: boolean }, { law, language, goThere, dismiss }: NoticeOptions): { readonly message: string; readonly action: { readonly label: string; readonly run: () => void } }[] {
  const texts = shareStrings(language);
  const laws = missing.filter(({ kind }) => kind === 'law').map(({ id }) => id);
  const trouble = [problem ? texts.problem[problem] : '', laws.length > 0 ? texts.missingLaw(laws) : '', missing.some(({ kind }) => kind === 'date') ? texts.missingDate : ''].filter(Boolean).join(' ');
  return [
    ...(trouble ? [{ message: trouble, action: { label: texts.dismiss, run: dismiss } }] : []),
    ...(opened && law ? [{ message: texts.opened(lawTitle(law, language)), action: { label: texts.goThere, run: goThere } }] : []),
  ];
}
