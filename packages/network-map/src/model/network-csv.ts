/** Networks and their links as rows for a spreadsheet, Dutch as all files are. Every row has its source and the day on which it was checked. */
import { EVIDENCE, MEMBER_ROLES, NETWORK_COLUMNS, ORGANISATION_KINDS, writeCsv, type Column, type Membership, type Network, type Organisation } from '@digitaal-europa/data';
import { facetStrings } from '../strings/facets.strings.ts';
import type { MapItem } from './map.ts';

/** The networks that are shown, with all that is recorded of them. @param us name of the organisation that asks: then there is a column for it */
export function networksCsv(items: readonly Pick<MapItem, 'network' | 'membership'>[], us?: string): string {
  const columns = NETWORK_COLUMNS.map(({ header, cell }): Column<(typeof items)[number]> => ({ header, cell: ({ network }) => cell(network) }));
  const own: Column<(typeof items)[number]>[] = us === undefined ? [] : [{ header: `Aangesloten: ${us}`, cell: ({ membership }) => facetStrings('nl').membership[membership] }];
  return writeCsv([...columns.slice(0, 1), ...own, ...columns.slice(1)], items);
}

interface Link {
  readonly network: Network;
  readonly membership: Membership;
  readonly organisation: Organisation | undefined;
}

const LINK_COLUMNS: readonly Column<Link>[] = [
  { header: 'Organisatie', cell: ({ organisation, membership }) => organisation?.name ?? membership.organisation },
  { header: 'Soort organisatie', cell: ({ organisation }) => organisation && ORGANISATION_KINDS[organisation.type].nl },
  { header: 'Netwerk', cell: ({ network }) => network.name.nl },
  { header: 'Rol', cell: ({ membership }) => MEMBER_ROLES[membership.role].nl },
  { header: 'Sinds', cell: ({ membership }) => membership.since },
  { header: 'Tot', cell: ({ membership }) => membership.until },
  { header: 'Bron', cell: ({ membership: { source } }) => source?.url ?? source?.title },
  { header: 'Hoe weten we het', cell: ({ membership }) => EVIDENCE[membership.evidence].nl },
  { header: 'Gecontroleerd op', cell: ({ membership }) => membership.asOf },
  { header: 'Id organisatie', cell: ({ membership }) => membership.organisation },
  { header: 'Id netwerk', cell: ({ network }) => network.id },
];

/** Who is in what, as far as is known: one row for each membership, former and coming ones too. */
export function linksCsv(networks: readonly Network[], organisations: readonly Organisation[]): string {
  const byId = new Map(organisations.map((one) => [one.id, one]));
  return writeCsv(LINK_COLUMNS, networks.flatMap((network) => network.memberships.map((membership): Link => ({ network, membership, organisation: byId.get(membership.organisation) }))));
}
