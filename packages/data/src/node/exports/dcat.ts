/**
 * What is published, for the data catalogues of governments: DCAT-AP-NL 3.0 as JSON-LD. The addresses are relative to this file unless the
 * address of the build is given. What only the publisher can say (who, and where to ask) is asked for or said to be missing; nothing is
 * made up.
 */
import { AUTHORITY } from '../../exports/calendars.ts';
import type { AllRecords, FeedKind } from '../../feed.ts';
import { LICENCE, NAME, newestDay, TO_BE_FILLED_IN, type ExportOptions } from '../../exports/about.ts';
import { FOLLOWED_LAWS } from './followed.ts';

type Node = Readonly<Record<string, unknown>>;

/** The lists of the Publications Office that DCAT-AP-NL 3.0 prescribes. */
const AUTHORITIES = 'http://publications.europa.eu/resource/authority/';
const authority = (list: string, code: string): Node => ({ '@id': `${AUTHORITIES}${list}/${code}` });

const FORMATS = {
  json: { type: 'JSON', media: 'application/json', title: 'JSON' },
  csv: { type: 'CSV', media: 'text/csv', title: 'CSV' },
  html: { type: 'HTML', media: 'text/html', title: 'Webpagina' },
  jsonld: { type: 'JSON_LD', media: 'application/ld+json', title: 'JSON-LD, schema.org' },
  ics: { type: 'ICS', media: 'text/calendar', title: 'Agenda' },
  rss: { type: 'RSS', media: 'application/rss+xml', title: 'RSS' },
  atom: { type: 'ATOM', media: 'application/atom+xml', title: 'Atom' },
  feed: { type: 'JSON', media: 'application/feed+json', title: 'JSON Feed' },
} as const;

/** A file, by its path seen from the folder of this description. */
interface File { readonly path: string; readonly format: keyof typeof FORMATS; readonly title?: string | undefined }
interface DatasetText { readonly title: string; readonly description: string; readonly themes: readonly string[]; readonly keywords: readonly string[]; readonly files: readonly File[] }

const filesOf = (kind: FeedKind): readonly File[] => [{ path: `../${kind}.json`, format: 'json' }, { path: `${kind}.csv`, format: 'csv' }, { path: `html/${kind}.html`, format: 'html' }];

const newsAt = (path: string, name?: string): readonly File[] => ([['rss', 'rss'], ['atom.xml', 'atom'], ['feed.json', 'feed']] as const).map(([extension, format]) => ({ path: `${path}.${extension}`, format, title: name && `${FORMATS[format].title}: ${name}` }));

const DATASETS: Readonly<Record<FeedKind | 'changes', DatasetText>> = {
  laws: {
    title: 'Europese en Nederlandse digitale wetten', themes: ['GOVE', 'JUST'], keywords: ['digitale wetten', 'Europese wetgeving', 'decentrale overheden'],
    description: 'Per wet of voorstel: de datums met hun bron, voor wie de wet geldt, wat u moet doen en waar de officiële tekst staat.',
    files: [...filesOf('laws'), { path: 'laws.jsonld', format: 'jsonld' }, ...FOLLOWED_LAWS.map(({ path, name }) => ({ path: `${path}.ics`, format: 'ics' as const, title: `Agenda: ${name}` }))],
  },
  funds: {
    title: 'Fondsen voor digitalisering', themes: ['GOVE', 'ECON'], keywords: ['subsidie', 'fondsen', 'decentrale overheden'],
    description: 'Per fonds of programma: waarvoor het is, wie mag aanvragen, de oproepen en hun sluitingsdatums, met de bron.',
    files: [...filesOf('funds'), { path: 'calls.ics', format: 'ics', title: 'Agenda van sluitingsdatums' }],
  },
  networks: {
    title: 'Netwerken over digitalisering', themes: ['GOVE', 'REGI'], keywords: ['netwerken', 'samenwerking', 'decentrale overheden'],
    description: 'Per netwerk: voor wie het is, hoe u lid wordt en wie er bekend lid zijn, met de bron.', files: filesOf('networks'),
  },
  organisations: {
    title: 'Gemeenten, provincies, waterschappen en wie hen helpt', themes: ['GOVE'], keywords: ['gemeenten', 'provincies', 'waterschappen'],
    description: 'Per organisatie: naam, codes, ligging en waar die in voorloopt, met de bron.', files: filesOf('organisations'),
  },
  services: {
    title: 'Diensten en praktijkvoorbeelden', themes: ['GOVE'], keywords: ['hulpmiddelen', 'praktijkvoorbeelden', 'decentrale overheden'],
    description: 'Hulp bij digitale wetten, van helpdesk tot modelcontract, en voorbeelden om van te leren, ook als het misging.', files: filesOf('services'),
  },
  changes: {
    title: 'Wijzigingen in digitale wetten, fondsen en netwerken', themes: ['GOVE', 'JUST'], keywords: ['wijzigingen', 'digitale wetten'],
    description: 'Wat er verandert: datums die verschuiven, wetten die wijzigen en wat nieuw is in het overzicht.',
    files: [...newsAt('changes'), ...FOLLOWED_LAWS.flatMap(({ path, name }) => newsAt(path, name))],
  },
};

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/', foaf: 'http://xmlns.com/foaf/0.1/', vcard: 'http://www.w3.org/2006/vcard/ns#', xsd: 'http://www.w3.org/2001/XMLSchema#', skos: 'http://www.w3.org/2004/02/skos/core#', rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
};
const dutch = (text: string): Node => ({ '@language': 'nl', '@value': text });
const identifier = (name: string): string => `tag:${AUTHORITY},2026:dataset/${name}`;

function publisherOf({ publisher }: ExportOptions): Node {
  return { ...(publisher?.uri === undefined ? { '@id': '_:publisher' } : { '@id': publisher.uri }), '@type': 'foaf:Agent', 'foaf:name': dutch(publisher?.name ?? TO_BE_FILLED_IN) };
}

function contactOf({ contact }: ExportOptions): Node {
  return {
    '@id': '_:contact', '@type': 'vcard:Kind', 'vcard:fn': dutch(contact?.name ?? TO_BE_FILLED_IN),
    ...(contact?.email === undefined ? {} : { 'vcard:hasEmail': { '@id': `mailto:${contact.email}` } }),
    ...(contact?.url === undefined ? {} : { 'vcard:hasURL': { '@id': contact.url } }),
  };
}

/** The description of everything that a build publishes. */
export function dcatOf(records: AllRecords, options: ExportOptions = {}): string {
  const publisher = publisherOf(options);
  const contact = contactOf(options);
  const shared = (day: string): Node => ({
    'dct:publisher': { '@id': publisher['@id'] },
    'dcat:contactPoint': { '@id': contact['@id'] },
    'dct:language': authority('language', 'NLD'),
    'dct:spatial': authority('country', 'NLD'),
    'dct:modified': { '@type': 'xsd:date', '@value': day },
  });
  const newest = newestDay(records);
  const distribution = ({ path, format, title }: File): Node => ({
    '@type': 'dcat:Distribution',
    '@id': `#${path.replace(/^(\.\.\/)?/, '')}`,
    'dct:title': dutch(title ?? FORMATS[format].title),
    'dcat:accessURL': { '@id': path },
    'dcat:downloadURL': { '@id': path },
    'dct:license': { '@id': LICENCE.url },
    'dct:format': authority('file-type', FORMATS[format].type),
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${FORMATS[format].media}` },
    'dct:language': authority('language', 'NLD'),
  });
  const names = Object.keys(DATASETS) as (keyof typeof DATASETS)[];
  const dataset = (name: keyof typeof DATASETS): Node => {
    const { title, description, themes, keywords, files } = DATASETS[name];
    const day = name === 'changes' ? newest : records[name].map(({ asOf }) => asOf).sort().at(-1) ?? newest;
    return {
      '@type': 'dcat:Dataset',
      '@id': `#${name}`,
      'dct:title': dutch(title),
      'dct:description': dutch(description),
      'dct:identifier': identifier(name),
      'dcat:keyword': keywords.map(dutch),
      'dcat:theme': themes.map((theme) => authority('data-theme', theme)),
      'dct:accessRights': authority('access-right', 'PUBLIC'),
      'dct:creator': { '@id': publisher['@id'] },
      'dct:accrualPeriodicity': authority('frequency', 'IRREG'),
      'dcat:inSeries': { '@id': '#series' },
      ...shared(day),
      'dcat:distribution': files.map((file) => ({ '@id': distribution(file)['@id'] })),
    };
  };
  const description = 'Gegevens over Europese en Nederlandse digitale wetten, fondsen, netwerken en diensten voor gemeenten, provincies en waterschappen.';
  const graph: Node[] = [
    {
      '@type': 'dcat:Catalog', '@id': '#catalog', 'dct:title': dutch(NAME), 'dct:description': dutch(description), 'dct:license': { '@id': LICENCE.url }, ...shared(newest),
      'dcat:dataset': [{ '@id': '#series' }, ...names.map((name) => ({ '@id': `#${name}` }))],
    },
    { '@type': 'dcat:DatasetSeries', '@id': '#series', 'dct:title': dutch(`${NAME}: alle gegevens`), 'dct:description': dutch(description), 'dct:accrualPeriodicity': authority('frequency', 'IRREG'), ...shared(newest) },
    ...names.map(dataset),
    ...names.flatMap((name) => DATASETS[name].files.map(distribution)),
    publisher,
    contact,
  ];
  const context = options.baseUrl === undefined ? CONTEXT : { '@base': `${options.baseUrl}exports/dcat.jsonld`, ...CONTEXT };
  return `${JSON.stringify({ '@context': context, '@graph': graph }, null, 1)}\n`;
}

/** The files that the description names, seen from its folder: a build has to make every one of them. */
export const describedFiles: readonly string[] = Object.values(DATASETS).flatMap(({ files }) => files.map(({ path }) => path));

