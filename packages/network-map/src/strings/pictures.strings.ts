import { wording } from '@digitaal-europa/ui/wording';
import type { Ring } from '../geometry/compass.ts';

/** How a network looks: whether the organisation is in it, or whether it works in another region. */
export type MarkState = 'member' | 'automatic' | 'elsewhere' | 'none';

/** What the drawings say. */
export interface PictureStrings {
  readonly grid: string;
  /** How the keyboard works in the compass, in the table and on the map. */
  readonly keys: Readonly<Record<'compass' | 'table' | 'map' | 'water', string>>;
  /** To draw a picture larger; `fit`: as it was. */
  readonly zoom: Readonly<Record<'name' | 'in' | 'out' | 'fit' | 'box', string>> & { readonly said: (times: number) => string };
  readonly theme: string;
  readonly ring: Readonly<Record<Ring, string>>;
  readonly rest: string;
  readonly noTheme: string;
  readonly askOrganisation: string;
  readonly here: string;
  /** The word in a gap, when it is certain and when it is not. */
  readonly gap: string;
  readonly gapUnsure: string;
  readonly gaps: (count: number) => string;
  readonly noNetwork: (region: string) => string;
  readonly perhapsNone: (region: string) => string;
  /** What is heard of a gap. */
  readonly gapWords: (theme: string, region: string) => string;
  readonly gapUnsureWords: (theme: string, region: string) => string;
  readonly unnamed: (count: number, theme: string, ring: string) => string;
  readonly andMore: (count: number) => string;
  /** Of another theme in the first place. */
  readonly also: (count: number) => string;
  readonly alsoNamed: (names: string) => string;
  readonly dimmed: string;
  /** What is written under the name of a network that one is in, or that works elsewhere. */
  readonly state: Readonly<Record<Exclude<MarkState, 'none'>, string>>;
  readonly key: string;
  readonly stateKey: Readonly<Record<MarkState | 'gap', string>>;
  readonly sizeKey: string;
  readonly kinds: string;
  readonly map: string;
  readonly ownProvince: string;
  readonly none: string;
  /** The same where there is hardly room. */
  readonly noneShort: string;
  readonly networksIn: (count: number) => string;
  readonly outside: (count: number) => string;
  readonly inProvince: (province: string, count: number) => string;
  readonly noneInProvince: (province: string) => string;
  readonly chooseProvince: string;
  readonly regionUnknown: (count: number) => string;
  readonly everywhere: (count: number) => string;
  readonly water: string;
  readonly waterNote: string;
  readonly connections: string;
  readonly connectionKeys: string;
  readonly whoFirst: string;
  readonly columns: readonly [organisation: string, networks: string, peers: string];
  readonly others: (count: number) => string;
  readonly shares: (networks: string) => string;
  readonly sharesMany: (count: number) => string;
  readonly trail: string;
  readonly back: (name: string) => string;
  readonly notDrawn: (networks: number, peers: number) => string;
  readonly toOverview: string;
  /** Above organisations like one of which no connection is known. */
  readonly connectedPeers: (name: string, count: number) => string;
  readonly incomplete: string;
  readonly way: (from: string, to: string) => string;
  readonly endWay: string;
  /** Of a picture that goes out of the house. */
  readonly title: string;
  readonly drawn: (day: string, dataDay: string | undefined) => string;
  readonly source: (address: string) => string;
}

const nl: PictureStrings = {
  grid: 'Netwerken per thema en bereik',
  keys: { compass: 'Pijl naar links of rechts: ander thema. Pijl omhoog of omlaag: ander bereik. Page Down: volgende in hetzelfde vak. Enter opent.', table: 'Met de pijltjes gaat u door de tabel. Home en End: eerste en laatste thema. Enter opent.', map: 'Met de pijltjes gaat u van provincie naar provincie. Enter opent.', water: 'Met de pijltjes gaat u van waterschap naar waterschap. Home en End: eerste en laatste rij. Enter opent.' },
  zoom: { name: 'Inzoomen en uitzoomen', in: 'Zoom in', out: 'Zoom uit', fit: 'Passend', box: 'Ingezoomd. Met de pijltjes schuift u.', said: (times) => (times === 1 ? 'Alles past weer in beeld.' : `${String(times).replace('.', ',')} keer zo groot. Schuif om de rest te zien.`) },
  theme: 'Thema', ring: { regional: 'regionaal', national: 'landelijk', european: 'Europees en verder' }, rest: 'Overige thema’s', noTheme: 'Zonder thema',
  askOrganisation: 'Welke organisatie?', here: 'u bent hier',
  gap: 'leemte', gapUnsure: 'leemte?', gaps: (count) => `${count} leemtes`,
  noNetwork: (region) => `Geen netwerk in ${region}`, perhapsNone: (region) => `Niet zeker of er in ${region} een netwerk is`,
  gapWords: (theme, region) => `Leemte bij ${theme}: wij kennen geen netwerk in ${region}`, gapUnsureWords: (theme, region) => `Misschien een leemte bij ${theme}: niet zeker of er in ${region} een netwerk is`,
  unnamed: (count, theme, ring) => `Nog ${count} bij ${theme}, ${ring}`, andMore: (count) => `en ${count} meer`, also: (count) => `Ook hierover: ${count}`, alsoNamed: (names) => `Ook hierover: ${names}`,
  dimmed: 'valt buiten uw keuze', state: { member: 'aangesloten', automatic: 'vanzelf lid', elsewhere: 'andere regio' },
  key: 'Wat u ziet', stateKey: { member: 'aangesloten', automatic: 'vanzelf lid', none: 'niet aangesloten, of niet bekend', elsewhere: 'andere regio', gap: 'leemte: geen netwerk in uw regio bekend' },
  sizeKey: 'Hoe groter het teken, hoe meer leden. Klein: weinig leden, of niet bekend.', kinds: 'Kies wat u wilt zien',
  map: 'Regionale netwerken per provincie', ownProvince: 'uw provincie', none: 'geen bekend', noneShort: 'geen', networksIn: (count) => (count === 1 ? '1 netwerk' : `${count} netwerken`), outside: (count) => `${count} ${count === 1 ? 'valt' : 'vallen'} buiten uw keuze`,
  inProvince: (province, count) => `${province}: ${count === 1 ? '1 regionaal netwerk' : `${count} regionale netwerken`}`, noneInProvince: (province) => `${province}: geen regionaal netwerk bekend`, chooseProvince: 'Kies een provincie. Dan ziet u welke netwerken daar werken.',
  regionUnknown: (count) => `Van ${count === 1 ? '1 regionaal netwerk' : `${count} regionale netwerken`} is niet bekend waar het werkt:`,
  everywhere: (count) => (count === 1 ? '1 ander netwerk werkt in het hele land of in Europa. Dat staat in het overzicht.' : `${count} andere netwerken werken in het hele land of in Europa. Die staan in het overzicht.`),
  water: 'Waterschappen', waterNote: 'Het getal is het aantal netwerken waarvan bekend is dat het waterschap erin zit.',
  connections: 'Verbindingen', connectionKeys: 'Pijl omhoog of omlaag: volgende in de rij. Pijl naar rechts: volg de verbinding. Pijl naar links: terug.', whoFirst: 'Kies eerst een organisatie. Dan ziet u met wie die samen in netwerken zit.',
  columns: ['Organisatie', 'Netwerken', 'Wie er ook in zit'], others: (count) => (count === 0 ? 'geen andere leden bekend' : count === 1 ? '1 ander lid bekend' : `${count} andere leden bekend`),
  shares: (networks) => `samen in ${networks}`, sharesMany: (count) => `samen in ${count} netwerken`, trail: 'Uw spoor', back: (name) => `Terug naar ${name}`,
  notDrawn: (networks, peers) => `Niet getekend: ${[networks === 0 ? '' : networks === 1 ? '1 netwerk' : `${networks} netwerken`, peers === 0 ? '' : peers === 1 ? '1 organisatie' : `${peers} organisaties`].filter(Boolean).join(' en ')}`,
  toOverview: 'Bekijk het overzicht', connectedPeers: (name, count) => `Deze ${count === 1 ? 'organisatie lijkt' : 'organisaties lijken'} op ${name}. Daarvan kennen wij wel netwerken:`, incomplete: 'Ledenlijsten zijn bijna nooit volledig: er kunnen meer verbindingen zijn.',
  way: (from, to) => `Hoe ${from} bij ${to} komt`, endWay: 'Stop met zoeken', title: 'Netwerken rond digitalisering',
  drawn: (day, dataDay) => `Getekend op ${day}${dataDay === undefined ? '' : `, met gegevens van ${dataDay}`}.`, source: (address) => `Bekijk de bronnen en de nieuwste stand op ${address}`,
};

const en: PictureStrings = {
  grid: 'Networks by theme and reach',
  keys: { compass: 'Left or right arrow: another theme. Up or down arrow: another reach. Page Down: next in the same cell. Enter opens.', table: 'The arrow keys walk through the table. Home and End: first and last theme. Enter opens.', map: 'The arrow keys go from province to province. Enter opens.', water: 'The arrow keys go from water authority to water authority. Home and End: first and last row. Enter opens.' },
  zoom: { name: 'Zoom in and out', in: 'Zoom in', out: 'Zoom out', fit: 'Fit', box: 'Zoomed in. The arrow keys scroll.', said: (times) => (times === 1 ? 'Everything fits again.' : `${times} times as large. Scroll to see the rest.`) },
  theme: 'Theme', ring: { regional: 'regional', national: 'national', european: 'European and beyond' }, rest: 'Other themes', noTheme: 'Without a theme',
  askOrganisation: 'Which organisation?', here: 'you are here',
  gap: 'gap', gapUnsure: 'gap?', gaps: (count) => `${count} gaps`,
  noNetwork: (region) => `No network in ${region}`, perhapsNone: (region) => `Not certain whether there is a network in ${region}`,
  gapWords: (theme, region) => `Gap on ${theme}: we know of no network in ${region}`, gapUnsureWords: (theme, region) => `Perhaps a gap on ${theme}: not certain whether there is a network in ${region}`,
  unnamed: (count, theme, ring) => `${count} more on ${theme}, ${ring}`, andMore: (count) => `and ${count} more`, also: (count) => `About this too: ${count}`, alsoNamed: (names) => `About this too: ${names}`,
  dimmed: 'outside your choice', state: { member: 'member', automatic: 'member automatically', elsewhere: 'another region' },
  key: 'What you see', stateKey: { member: 'member', automatic: 'member automatically', none: 'not a member, or not known', elsewhere: 'another region', gap: 'gap: no network in your region known' },
  sizeKey: 'The larger the mark, the more members. Small: few members, or not known.', kinds: 'Choose what you want to see',
  map: 'Regional networks by province', ownProvince: 'your province', none: 'none known', noneShort: 'none', networksIn: (count) => (count === 1 ? '1 network' : `${count} networks`), outside: (count) => `${count} outside your choice`,
  inProvince: (province, count) => `${province}: ${count === 1 ? '1 regional network' : `${count} regional networks`}`, noneInProvince: (province) => `${province}: no regional network known`, chooseProvince: 'Choose a province to see which networks work there.',
  regionUnknown: (count) => `Of ${count === 1 ? '1 regional network' : `${count} regional networks`} it is not known where it works:`,
  everywhere: (count) => (count === 1 ? '1 other network works in the whole country or in Europe. It is in the overview.' : `${count} other networks work in the whole country or in Europe. They are in the overview.`),
  water: 'Water authorities', waterNote: 'The number is how many networks the water authority is known to be in.',
  connections: 'Connections', connectionKeys: 'Up or down arrow: next in the row. Right arrow: follow the connection. Left arrow: back.', whoFirst: 'Choose an organisation first. Then you see with whom it shares networks.',
  columns: ['Organisation', 'Networks', 'Who else is in them'], others: (count) => (count === 0 ? 'no other members known' : count === 1 ? '1 other member known' : `${count} other members known`),
  shares: (networks) => `together in ${networks}`, sharesMany: (count) => `together in ${count} networks`, trail: 'Your trail', back: (name) => `Back to ${name}`,
  notDrawn: (networks, peers) => `Not drawn: ${[networks === 0 ? '' : networks === 1 ? '1 network' : `${networks} networks`, peers === 0 ? '' : peers === 1 ? '1 organisation' : `${peers} organisations`].filter(Boolean).join(' and ')}`,
  toOverview: 'See the overview', connectedPeers: (name, count) => `${count === 1 ? 'This organisation is' : 'These organisations are'} like ${name}, with networks that we know:`, incomplete: 'Lists of members are hardly ever complete: there may be more connections.',
  way: (from, to) => `How ${from} gets to ${to}`, endWay: 'Stop looking', title: 'Networks around digitalisation',
  drawn: (day, dataDay) => `Drawn on ${day}${dataDay === undefined ? '' : `, with data of ${dataDay}`}.`, source: (address) => `See the sources and the latest state at ${address}`,
};

/** The words of the drawings, Dutch unless English is asked for. */
export const pictureStrings = wording('network-map.pictures', { nl, en });
