/**
 * Networks, organisations and who is in what as GraphML, for Gephi, yEd and others. Plain GraphML, without the graphics of one program: the key of a
 * name is called `label`, which Gephi shows by itself and yEd in its list of properties.
 */
import { escapeSvg, svgTag, type CalendarDate, type Network, type Organisation } from '@digitaal-europa/data';
import { networkName, type Language } from '../strings/network.strings.ts';

export interface GraphMlOptions {
  readonly title: string;
  /** Day of the data. */
  readonly date: CalendarDate;
  readonly source: string;
  readonly language: Language;
}

type Values = Readonly<Record<string, string | number | undefined>>;

/** Key and type of everything that is said, by what says it. */
const KEYS = {
  graph: { title: 'string', date: 'string', source: 'string' },
  node: { label: 'string', type: 'string', kind: 'string', reach: 'string', themes: 'string', functions: 'string', regions: 'string', status: 'string', joining: 'string', members: 'int', url: 'string', checked: 'string' },
  edge: { role: 'string', since: 'string', until: 'string', evidence: 'string', proof: 'string', date: 'string' },
} as const;
/** Ids of keys are unique in the whole file; Gephi knows `label` by its id. */
const keyId = (owner: keyof typeof KEYS, name: string): string => (owner === 'node' ? name : `${owner}-${name}`);

const keys = Object.entries(KEYS).flatMap(([owner, names]) => Object.entries(names).map(([name, type]) => svgTag('key', { id: keyId(owner as keyof typeof KEYS, name), for: owner, 'attr.name': name, 'attr.type': type }))).join('\n');
const data = (owner: keyof typeof KEYS, values: Values): string => Object.entries(values).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [svgTag('data', { key: keyId(owner, name) }, escapeSvg(String(value)))])).join('');

const networkNode = (network: Network, language: Language): string => svgTag('node', { id: `network:${network.id}` }, data('node', {
  label: networkName(network, language), type: 'network', kind: network.kind, reach: network.reach, themes: network.themes.join(', '), functions: network.functions.join(', '), regions: network.regions.join(', '),
  status: network.status, joining: network.joining.mode, members: network.memberCount?.value, url: network.url, checked: network.asOf,
}));
const organisationNode = (id: string, organisation: Organisation | undefined): string => svgTag('node', { id: `organisation:${id}` }, data('node', {
  label: organisation?.name ?? id, type: 'organisation', kind: organisation?.type, themes: organisation && [...new Set(organisation.frontrunner.map(({ theme }) => theme))].join(', '), regions: organisation?.provinces.join(', '), url: organisation?.url, checked: organisation?.asOf,
}));

/** The whole file: these networks, and the organisations of which a membership is known. */
export function graphMl(networks: readonly Network[], organisations: readonly Organisation[], { title, date, source, language }: GraphMlOptions): string {
  const byId = new Map(organisations.map((one) => [one.id, one]));
  const members = [...new Set(networks.flatMap(({ memberships }) => memberships.map(({ organisation }) => organisation)))].sort();
  const edges = networks.flatMap((network) => network.memberships.map((one, i) => svgTag('edge', { id: `${network.id}:${i}`, source: `organisation:${one.organisation}`, target: `network:${network.id}` }, data('edge', {
    role: one.role, since: one.since, until: one.until, evidence: one.evidence, proof: one.source?.url ?? one.source?.title, date: one.asOf,
  }))));
  const nodes = [...networks.map((network) => networkNode(network, language)), ...members.map((id) => organisationNode(id, byId.get(id)))];
  // What the file is about stands in the graph for programs, and in its description for people.
  const about = svgTag('desc', {}, escapeSvg([title, date, source].join(' · ')));
  const graph = svgTag('graph', { id: 'networks', edgedefault: 'undirected' }, `\n${[about, data('graph', { title, date, source }), ...nodes, ...edges].join('\n')}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgTag('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, `\n${keys}\n${graph}\n`)}\n`;
}
