/** What the frame of `<kde-network-map>` says. Each part has its own strings beside it. */
import type { TakeAwayWords } from '@digitaal-europa/ui';
import { wording } from '@digitaal-europa/ui/wording';
import type { ShareProblem } from '@digitaal-europa/ui/share-keys';
import type { Missing } from '../network.share.ts';
import type { View } from '../model/state.ts';

export interface MapStrings extends TakeAwayWords {
  readonly title: string;
  readonly subtitle: (networks: number, asOf: string) => string;
  readonly organisation: string;
  readonly search: { readonly label: string; readonly placeholder: string; readonly wait: string; readonly found: (networks: number, query: string) => string; readonly organisations: string };
  readonly views: Readonly<Record<View, string>> & { readonly label: string };
  readonly toolbar: string;
  readonly noData: string;
  readonly filtered: (left: number, all: number) => string;
  /** Members and organisations could not be fetched. */
  readonly noOrganisations: string;
  readonly checked: (asOf: string) => string;
  readonly printed: (day: string, address: string) => string;
  readonly share: {
    readonly button: string; readonly short: string; readonly closeText: string;
    readonly link: { readonly label: string; readonly hint: string };
    readonly tables: { readonly title: string; readonly networks: string; readonly links: string; readonly graph: string; readonly hint: string };
    readonly picture: { readonly svg: string; readonly png: string; readonly hint: string; readonly busy: string; readonly failed: string };
    readonly print: { readonly label: string; readonly hint: string };
    readonly textCopied: string;
    readonly problem: Readonly<Record<ShareProblem, string>>;
    readonly missing: (missing: readonly Missing[]) => string;
    readonly opened: (name: string) => string;
    readonly goThere: string;
    readonly dismiss: string;
  };
  readonly feedErrors: Readonly<Record<'wrong-kind', string>>;
}

const idsOf = (missing: readonly Missing[]): string => missing.map(({ id }) => id).join(', ');

const nl: MapStrings = {
  title: 'Netwerken rond digitalisering',
  subtitle: (networks, asOf) => `${networks === 1 ? '1 netwerk of organisatie' : `${networks} netwerken, programma’s en andere ingangen`} · gegevens van ${asOf}`,
  organisation: 'Mijn organisatie',
  search: { label: 'Zoek een netwerk of overheid', placeholder: 'Bijvoorbeeld AI, K80, DataFryslân', wait: 'De zoekfunctie wordt klaargezet. Een ogenblik.', found: (networks, query) => `${networks === 1 ? '1 netwerk past' : `${networks} netwerken passen`} bij “${query}”. De rest staat er lichter bij.`, organisations: 'Ook gevonden:' },
  views: { label: 'Weergave', overview: 'Overzicht', map: 'Kaart', connections: 'Verbindingen', list: 'Lijst' },
  toolbar: 'Filteren en bewaren',
  noData: 'Er staan nog geen netwerken in dit overzicht.',
  filtered: (left, all) => (left === all ? `Alle ${all} staan er.` : `${left} van ${all} over.`),
  noOrganisations: 'De lijst van organisaties is nu niet te bereiken. Wie lid is, ziet u daarom niet.',
  checked: (asOf) => `Gegevens van ${asOf}. Wie lid is van wat, is niet volledig bekend. Bij elk netwerk staat waar de gegevens vandaan komen.`,
  printed: (day, address) => `Afgedrukt op ${day}. Nieuwste stand: ${address}`,
  share: {
    button: 'Delen en bewaren', short: 'Delen', closeText: 'Sluit tekst',
    link: { label: 'Link kopiëren', hint: 'De link onthoudt wat u hebt gekozen.' },
    tables: { title: 'Tabellen en bestanden', networks: 'Netwerken (CSV)', links: 'Wie waar lid van is (CSV)', graph: 'Netwerkbestand (GraphML)', hint: 'CSV is voor Excel en andere rekenprogramma’s, GraphML voor programma’s als Gephi en yEd.' },
    picture: { svg: 'Afbeelding (SVG)', png: 'Afbeelding (PNG)', hint: 'SVG blijft scherp, PNG past overal in.', busy: 'De afbeelding wordt gemaakt.', failed: 'De afbeelding kon niet worden gemaakt. Probeer de andere soort afbeelding.' },
    print: { label: 'Afdrukken', hint: 'Als tabel en lijst, op A4.' },
    textCopied: 'De tekst is gekopieerd.',
    problem: {
      'newer-version': 'De link is gemaakt met een nieuwere versie. U ziet daarom alle netwerken.',
      'too-long': 'De link is te lang om te lezen. U ziet daarom alle netwerken.',
      unreadable: 'Een deel van de link is niet te lezen. Controleer of u ziet wat u verwacht.',
    },
    missing: (missing) => `Deze link noemt iets wat niet meer in het overzicht staat: ${idsOf(missing)}.`,
    opened: (name) => `De link opende ${name}.`, goThere: 'Ga erheen', dismiss: 'Sluit deze melding',
  },
  saved: (name) => `Het bestand ${name} wordt bewaard.`,
  unsure: (name) => `Staat ${name} niet bij uw downloads? Deze pagina mag misschien geen bestanden bewaren. Kopieer dan de tekst hieronder.`,
  failed: 'Bewaren lukt niet in deze browser. Kopieer de tekst hieronder.',
  copied: 'De link is gekopieerd.',
  copyYourself: 'Kopiëren mag niet op deze pagina. Selecteer de tekst hieronder en kopieer hem zelf.',
  feedErrors: { 'wrong-kind': 'Het bestand bevat andere gegevens dan netwerken. Meld dit bij de beheerder van deze website.' },
};

const en: MapStrings = {
  title: 'Networks around digitalisation',
  subtitle: (networks, asOf) => `${networks === 1 ? '1 network or organisation' : `${networks} networks, programmes and other ways in`} · data of ${asOf}`,
  organisation: 'My organisation',
  search: { label: 'Search a network or authority', placeholder: 'For instance AI, K80, DataFryslân', wait: 'The search is being prepared. One moment.', found: (networks, query) => `${networks === 1 ? '1 network fits' : `${networks} networks fit`} “${query}”. The others are lighter.`, organisations: 'Also found:' },
  views: { label: 'View', overview: 'Overview', map: 'Map', connections: 'Connections', list: 'List' },
  toolbar: 'Filtering and saving',
  noData: 'There are no networks in this overview yet.',
  filtered: (left, all) => (left === all ? `All ${all} are there.` : `${left} of ${all} left.`),
  noOrganisations: 'The list of organisations cannot be reached now. That is why you do not see who is a member.',
  checked: (asOf) => `Data of ${asOf}. Who is a member of what is not fully known. Each network says where its data come from.`,
  printed: (day, address) => `Printed on ${day}. Latest version: ${address}`,
  share: {
    button: 'Share and save', short: 'Share', closeText: 'Close text',
    link: { label: 'Copy link', hint: 'The link remembers what you chose.' },
    tables: { title: 'Tables and files', networks: 'Networks (CSV)', links: 'Who is a member of what (CSV)', graph: 'Network file (GraphML)', hint: 'CSV is for Excel and other spreadsheets, GraphML for programs such as Gephi and yEd. They are in Dutch.' },
    picture: { svg: 'Picture (SVG)', png: 'Picture (PNG)', hint: 'SVG stays sharp, PNG fits anywhere.', busy: 'The picture is being made.', failed: 'The picture could not be made. Try the other kind of picture.' },
    print: { label: 'Print', hint: 'As a table and a list, on A4.' },
    textCopied: 'The text is copied.',
    problem: {
      'newer-version': 'The link was made with a newer version. That is why you see all networks.',
      'too-long': 'The link is too long to read. That is why you see all networks.',
      unreadable: 'Part of the link cannot be read. Check whether you see what you expect.',
    },
    missing: (missing) => `This link names something that is no longer in the overview: ${idsOf(missing)}.`,
    opened: (name) => `The link opened ${name}.`, goThere: 'Go there', dismiss: 'Close this message',
  },
  saved: (name) => `The file ${name} is being saved.`,
  unsure: (name) => `Is ${name} not among your downloads? This page may not be allowed to save files. Then copy the text below.`,
  failed: 'Saving does not work in this browser. Copy the text below.',
  copied: 'The link is copied.',
  copyYourself: 'This page does not allow copying. Select the text below and copy it yourself.',
  feedErrors: { 'wrong-kind': 'The file holds other data than networks. Please tell the administrator of this website.' },
};

/** The words of the frame, Dutch unless English is asked for. */
export const mapStrings = wording('network-map.map', { nl, en });
