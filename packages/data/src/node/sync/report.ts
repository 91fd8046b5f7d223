/** The report of a run, for machines as JSON and for an editor as Markdown, in which nothing from a source is markup. */
import type { CalendarDate } from '../../calendar.ts';
import { formatDay } from '../../format.ts';
import { code, link, prose } from './markdown.ts';
import type { Proposal } from './proposals.ts';
import type { Refreshed } from './refresh.ts';
import type { SyncKind, SyncRecords } from './source.ts';

export interface Report {
  /** ISO date-time. */
  readonly madeAt: string;
  readonly today: CalendarDate;
  readonly sources: readonly Omit<Refreshed, 'changes'>[];
  readonly changes: readonly Proposal[];
}

const KIND_NAMES: Readonly<Record<SyncKind, string>> = { laws: 'Wetten', funds: 'Fondsen', organisations: 'Organisaties' };
/** So many of the same become a table: nobody reads 342 paragraphs that differ in a number. */
const TABLE_FROM = 8;

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;
const day = (dateTime: string): string => formatDay(dateTime.slice(0, 10), 'nl');

/** The names by which people know our records. */
export function recordNames({ laws, funds, organisations }: SyncRecords): (kind: SyncKind, id: string) => string | undefined {
  const names: Readonly<Record<SyncKind, ReadonlyMap<string, string>>> = {
    laws: new Map(laws.map(({ id, title }) => [id, title.nl])),
    funds: new Map(funds.map(({ id, name }) => [id, name.nl])),
    organisations: new Map(organisations.map(({ id, name }) => [id, name])),
  };
  return (kind, id) => names[kind].get(id);
}

const STATE_WORDS: Readonly<Record<Refreshed['state'], (since: string) => string>> = {
  fresh: (since) => `gelezen op ${since}`,
  partial: (since) => `deels gelezen, het oudste is van ${since}`,
  old: (since) => `niet gelezen, wij gebruiken de kopie van ${since}`,
  none: () => 'niet gelezen, er is ook geen kopie',
};

function sourceRow(source: Report['sources'][number], changes: readonly Proposal[]): string {
  const { title, url, state, seenSince, name } = source;
  const proposed = changes.filter(({ from }) => from === name).length;
  return `| ${link(title, url)} | ${STATE_WORDS[state](seenSince === undefined ? '' : day(seenSince))} | ${proposed} |`;
}

/** Failures with the same words are told once. */
function problems({ title, failures, remarks }: Report['sources'][number]): string[] {
  const byMessage = new Map<string, string[]>();
  for (const { key, message } of failures) byMessage.set(message, [...(byMessage.get(message) ?? []), ...(key === undefined ? [] : [key])]);
  const lines = [...byMessage].map(([message, keys]) => `${message}${keys.length === 0 ? '' : ` Het gaat om: ${keys.join(', ')}.`}`);
  return [...lines, ...remarks].map((text) => `- **${title}**: ${prose(text)}`);
}

/** What is proposed, in a sentence or two. A path that ends in `[+…]` is a place in a list where something is to be added. */
function proposed({ path, old, new: now }: Proposal): string {
  const added = /^(.*)\[\+([a-z_A-Z]*)\]$/.exec(path);
  if (added !== null) return `Nieuw bij ${code(added[1] ?? '')}${added[2] === '' ? '' : `, soort ${code(added[2] ?? '')}`}: ${code(now ?? '')}.`;
  if (path === '' && old === undefined) return `De bron noemt ${code(now ?? '')}.`;
  const before = old === undefined ? 'Er stond niets.' : `Er stond ${code(old)}.`;
  const after = now === undefined ? 'De bron noemt dit niet meer.' : `De bron zegt ${code(now)}.`;
  return `${path === '' ? '' : `${code(path)}. `}${before} ${after}`;
}

const paragraph = (proposal: Proposal): string =>
  `- ${proposed(proposal)}\n  ${prose(proposal.note)}\n  Bron: ${link(proposal.source.title, proposal.source.url)}, gelezen op ${day(proposal.seenAt)}.`;

const heading = ({ kind, id }: Proposal, nameOf: ReturnType<typeof recordNames>): string => {
  const name = nameOf(kind, id);
  return name === undefined ? `#### Nieuw: ${code(id)}` : `#### ${prose(name)} (${code(id)})`;
};

/** Path without the part that differs per record, for telling which proposals are of the same sort. */
const sortOf = ({ kind, path }: Proposal): string => `${kind} ${path.replace(/\[[^+][^\]]*\]/g, '[]')}`;

function table(proposals: readonly Proposal[], nameOf: ReturnType<typeof recordNames>): string {
  const [first] = proposals;
  if (first === undefined) return '';
  const rows = proposals.map(({ kind, id, old, new: now, source }) => `| ${prose(nameOf(kind, id) ?? '')} ${code(id)} | ${old === undefined ? '' : code(old)} | ${now === undefined ? '' : code(now)} | ${link('bron', source.url)} |`);
  const notes = [...new Set(proposals.map(({ note }) => note))];
  return [
    `#### ${count(proposals.length, 'keer', 'keer')} ${first.path === '' ? 'een heel record' : code(first.path.replace(/\[[^+][^\]]*\]/g, ''))}`, '',
    ...(notes.length === 1 && notes[0] !== undefined ? [prose(notes[0]), ''] : []),
    '| Record | Er stond | De bron zegt | |', '| --- | --- | --- | --- |', ...rows,
  ].join('\n');
}

/** Proposals of one kind: what occurs often in tables, the rest per record. */
function section(kind: SyncKind, proposals: readonly Proposal[], nameOf: ReturnType<typeof recordNames>): string[] {
  const own = proposals.filter((proposal) => proposal.kind === kind);
  if (own.length === 0) return [];
  const sorts = groupBy(own, sortOf);
  // A note that says something of its own would be lost in a table.
  const inTables = [...sorts.values()].filter((group) => group.length >= TABLE_FROM && new Set(group.map(({ note }) => note)).size <= 3);
  const tabled = new Set(inTables.flat());
  const perRecord = groupBy(own.filter((proposal) => !tabled.has(proposal)), ({ id }) => id);
  const records = [...perRecord.values()].map((group) => [group[0] === undefined ? '' : heading(group[0], nameOf), '', ...group.map(paragraph)].join('\n'));
  return [`### ${KIND_NAMES[kind]}`, ...records, ...inTables.map((group) => table(group, nameOf))];
}

/** The report for an editor. */
export function reportMarkdown(report: Report, nameOf: ReturnType<typeof recordNames>): string {
  const { sources, changes, today } = report;
  const fresh = changes.filter(({ since }) => since === today);
  const earlier = changes.filter(({ since }) => since !== today);
  const failed = sources.filter(({ state }) => state !== 'fresh');
  const kinds = Object.keys(KIND_NAMES) as SyncKind[];
  const total = changes.length === 0 ? 'Er zijn geen voorstellen.' : `${count(changes.length, 'voorstel', 'voorstellen')}, waarvan ${fresh.length} nieuw.`;
  const parts = [
    `# Voorstellen uit openbare bronnen, ${formatDay(today, 'nl')}`,
    `**${total}** ${failed.length === 0 ? 'Alle bronnen zijn gelezen.' : `${count(failed.length, 'bron is', 'bronnen zijn')} niet of niet helemaal gelezen.`}`,
    'Dit is een lijst voor een redacteur. Er is niets aan de gegevens veranderd. Bekijk elk voorstel en kijk in de bron. Klopt het? Pas dan zelf het bestand aan en zet de datum van vandaag bij `asOf`. Klopt het niet? Dan hoeft u niets te doen.',
    '## Bronnen',
    ['| Bron | Gelezen | Voorstellen |', '| --- | --- | --- |', ...sources.map((source) => sourceRow(source, changes))].join('\n'),
    sources.flatMap(problems).join('\n'),
    ...(fresh.length > 0 ? ['## Nieuwe voorstellen', ...kinds.flatMap((kind) => section(kind, fresh, nameOf))] : []),
    ...(earlier.length > 0 ? ['## Eerder gemeld en nog niet verwerkt', ...kinds.flatMap((kind) => section(kind, earlier, nameOf))] : []),
    '## Gebruik van de bronnen',
    sources.map(({ title, licence }) => `- ${title}: ${licence}`).join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The report for machines. */
export const reportJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
