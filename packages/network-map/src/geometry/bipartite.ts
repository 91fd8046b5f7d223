/**
 * Connections of one organisation: itself, its networks, and the others in them. Only around one organisation, and never more lines than an eye can
 * follow: the rest is counted.
 */

/** A network of the organisation in focus, and who else is known to be in it. */
export interface FocusNetwork { readonly id: string; readonly members: readonly string[] }

export interface FocusOptions {
  readonly organisation: string;
  /** The networks that it is in, most important first. */
  readonly networks: readonly FocusNetwork[];
  /** Organisations that must be shown when they can be: the way to somebody. */
  readonly keep?: readonly string[];
  /** Most lines in the picture. */
  readonly most?: number;
  readonly width?: number;
  /** Height of one organisation or network: a target to tap. */
  readonly rowHeight?: number;
}

export interface FocusNode {
  readonly id: string;
  readonly column: 'organisation' | 'network' | 'peer';
  /** Middle, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Networks that it shares with the organisation; of a network: its other known members. All of them, drawn or not. */
  readonly shared: number;
}

export interface FocusLine { readonly from: string; readonly to: string; readonly ends: readonly [x1: number, y1: number, x2: number, y2: number] }

export interface FocusPicture {
  readonly width: number;
  readonly height: number;
  /** Column by column, each from the top down. */
  readonly nodes: readonly FocusNode[];
  readonly lines: readonly FocusLine[];
  /** Not drawn, in order. */
  readonly rest: { readonly networks: readonly string[]; readonly peers: readonly string[] };
}

/** More lines than this nobody follows. */
export const MOST_LINES = 60;
/** Rows that a short column stands below the top of a long one, at most: it is what one looks at first. */
const LOWEST = 3;

/**
 * The picture. Networks in the order handed in, at most half of the lines; then the peers that share most with the organisation, each with all its
 * lines to the networks that are drawn or not at all, near the networks that they are in.
 */
export function focusPicture({ organisation, networks, keep = [], most = MOST_LINES, width = 900, rowHeight = 44 }: FocusOptions): FocusPicture {
  const all = [...new Map(networks.map(({ id, members }) => [id, { id, members: new Set(members.filter((one) => one !== organisation)) }])).values()];
  const isKept = (network: { readonly members: ReadonlySet<string> }): boolean => keep.some((one) => network.members.has(one));
  const chosen = new Set([...all.filter(isKept), ...all.filter((network) => !isKept(network))].slice(0, Math.floor(most / 2)));
  const drawn = all.filter((network) => chosen.has(network));
  const peers = rank(all, keep);
  const rows = new Map<string, number[]>();
  let left = most - drawn.length;
  for (const id of peers) {
    const at = drawn.flatMap(({ members }, row) => (members.has(id) ? [row] : []));
    if (at.length === 0 || at.length > left) continue;
    rows.set(id, at);
    left -= at.length;
  }
  const beside = [...rows].sort(([a, one], [b, other]) => mean(one) - mean(other) || (a < b ? -1 : 1)).map(([id]) => id);
  const height = Math.max(1, drawn.length, beside.length) * rowHeight;
  const column = (kind: FocusNode['column'], ids: readonly string[], x: number, shared: (id: string) => number): FocusNode[] => {
    const top = Math.min((height - ids.length * rowHeight) / 2, LOWEST * rowHeight);
    return ids.map((id, at) => ({ id, column: kind, x, y: top + (at + 0.5) * rowHeight, shared: shared(id) }));
  };
  const middle = column('network', drawn.map(({ id }) => id), width / 2, (id) => all.find((network) => network.id === id)?.members.size ?? 0);
  const right = column('peer', beside, (width * 5) / 6, (id) => all.filter(({ members }) => members.has(id)).length);
  // Beside the middle of its networks, as long as those are few.
  const centre: FocusNode = { id: organisation, column: 'organisation', x: width / 6, y: Math.min(mean(middle.map(({ y }) => y)) || height / 2, (LOWEST + 0.5) * rowHeight), shared: all.length };
  const line = (from: FocusNode, to: FocusNode): FocusLine => ({ from: from.id, to: to.id, ends: [from.x, from.y, to.x, to.y] });
  return {
    width, height, nodes: [centre, ...middle, ...right],
    lines: [...middle.map((network) => line(centre, network)), ...right.flatMap((peer) => (rows.get(peer.id) ?? []).flatMap((at) => (middle[at] ? [line(middle[at], peer)] : [])))],
    rest: { networks: all.filter((network) => !chosen.has(network)).map(({ id }) => id), peers: peers.filter((id) => !rows.has(id)) },
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Everybody in these networks: who must be shown first, then who shares most, then by id. */
function rank(networks: readonly { readonly members: ReadonlySet<string> }[], keep: readonly string[]): string[] {
  const shared = new Map<string, number>();
  for (const { members } of networks) for (const id of members) shared.set(id, (shared.get(id) ?? 0) + 1);
  const wanted = new Set(keep);
  return [...shared].sort(([a, one], [b, other]) => Number(wanted.has(b)) - Number(wanted.has(a)) || other - one || (a < b ? -1 : 1)).map(([id]) => id);
}

export interface Highlight { readonly nodes: ReadonlySet<string>; readonly lines: ReadonlySet<FocusLine> }

/** What lights up for one id: itself, what it is connected to, and the way to the organisation. Nothing for an id that is not drawn. */
export function highlightOf({ nodes, lines }: FocusPicture, id: string): Highlight {
  const node = nodes.find((one) => one.id === id);
  if (!node) return { nodes: new Set(), lines: new Set() };
  const own = lines.filter(({ from, to }) => from === id || to === id);
  const networks = new Set(own.map(({ from, to }) => (node.column === 'peer' ? from : to)));
  const all = node.column === 'peer' ? [...own, ...lines.filter(({ from, to }) => from === nodes[0]?.id && networks.has(to))] : own;
  return { nodes: new Set([id, ...all.flatMap(({ from, to }) => [from, to])]), lines: new Set(all) };
}

/** What lights up for a path, such as organisation, network, organisation: each step of it that is drawn. */
export function highlightPath({ nodes, lines }: FocusPicture, path: readonly string[]): Highlight {
  const isStep = ({ from, to }: FocusLine): boolean => path.some((id, at) => (id === from && path[at + 1] === to) || (id === to && path[at + 1] === from));
  return { nodes: new Set(nodes.map(({ id }) => id).filter((id) => path.includes(id))), lines: new Set(lines.filter(isStep)) };
}
