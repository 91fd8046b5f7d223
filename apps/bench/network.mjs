// Our network map as a contender in a bench of graph libraries: what such a bench makes up becomes two feeds, and the feeds become a widget.
// The contract is that of the bench: prepare(data) is not timed, mount(host, input) is, gestures say which input moves the picture.
import { REACHES, THEMES, valuesOf } from '@digitaal-europa/data';
import { KdeNetworkMap } from '@digitaal-europa/network-map/define';

/** The day on which the bench takes place: the same picture every day. */
const TODAY = '2026-11-21';
const PREFIXES = { Gemeente: ['gm', 'gemeente'], Provincie: ['pv', 'provincie'], Waterschap: ['ws', 'waterschap'] };
const PROVINCES = Array.from({ length: 12 }, (_, i) => `pv${20 + i}`);
const FROM = { evidence: 'source-read', asOf: TODAY, source: { url: 'https://example.org/' } };
const RECORD = { evidence: 'source-read', confidence: 'hoog', asOf: TODAY, sources: [{ url: 'https://example.org/' }] };
const feedOf = (kind, records) => ({ feed: 'kde-feed/1', kind, generated: `${TODAY}T00:00:00Z`, licence: 'CC0-1.0', sources: [], records });

/**
 * Every node is a network that has to stand in the picture, and an organisation as well, so that every link can be a membership: nothing of what the
 * peers get is left out.
 * @param {{ nodes: { id: string, label: string, group: number, org: string }[], links: { source: string, target: string }[] }} data what the bench made up
 */
export function prepare({ nodes, links }) {
  const [themes, reaches] = [valuesOf(THEMES), valuesOf(REACHES)];
  const organisations = nodes.map(({ label, org }, i) => {
    const [prefix, type] = PREFIXES[org] ?? ['', 'ministerie'];
    const province = PROVINCES[i % 12];
    return { ...RECORD, id: prefix ? `${prefix}${String(i).padStart(4, '0')}` : `organisatie-${i}`, type, name: `${org} ${label}`, provinces: [province], ...(prefix === 'gm' && { population: { value: 20_000 + i, on: TODAY } }) };
  });
  const place = new Map(nodes.map(({ id }, i) => [id, i]));
  const members = nodes.map(() => []);
  for (const { source, target } of links) members[place.get(target)].push({ ...FROM, organisation: organisations[place.get(source)].id, role: 'member' });
  const networks = nodes.map(({ id, label, group }, i) => {
    const reach = reaches[i % reaches.length];
    return {
      ...RECORD, id, name: { nl: label, en: label }, kind: 'network', reach, regions: reach === 'regional' ? [PROVINCES[i % 12]] : [], themes: [themes[group % themes.length]], status: 'active',
      audience: [{ type: 'gemeente' }], joining: { mode: 'open', evidence: 'source-read' }, memberships: members[i],
    };
  });
  // The one in the middle: who asks makes the map say what fits and where the gaps are.
  return { us: organisations.find(({ type }) => type === 'gemeente').id, networks: feedOf('networks', networks), organisations: feedOf('organisations', organisations) };
}

/** The picture shows everything in its place: there is nothing to pan to. */
export const gestures = { pan: 'none' };

const nextFrame = () => new Promise((done) => { globalThis.requestAnimationFrame(done); });

/** The whole widget, controls and advice included. Where everything stands follows from what it is, so the first picture is the last one. */
export async function mount(host, { us, networks, organisations }) {
  // As the published script brings them: networks and organisations together, read and drawn in turns between which the page goes on.
  KdeNetworkMap.defaultFeed = () => Promise.resolve(networks);
  KdeNetworkMap.defaultOrganisations = () => Promise.resolve(organisations);
  const element = Object.assign(document.createElement('kde-network-map'), { loading: 'eager', today: TODAY, organisation: us });
  host.append(element);
  const find = (selector) => element.shadowRoot?.querySelector(selector);
  // Drawn, and with the organisation in the middle: it comes later than the networks.
  while (!find('.centre__name')) {
    await nextFrame();
    if (find('[role=alert]')) throw new Error(element.shadowRoot.textContent);
  }
  // Answers stand above the picture, and the box of the bench is lower than both: the picture is brought into it.
  host.scrollTop = find('.compass').getBoundingClientRect().top - host.getBoundingClientRect().top;
  return {
    element,
    settled: element.updateComplete,
    screenPoints: () => {
      const box = host.getBoundingClientRect();
      const middles = [...element.shadowRoot.querySelectorAll('.compass [data-mark^="network/"]')].map((mark) => { const { left, top, width, height } = mark.getBoundingClientRect(); return [left + width / 2, top + height / 2]; });
      return middles.filter(([, y]) => y > box.top && y < box.bottom).slice(0, 40);
    },
  };
}

export { KdeNetworkMap };
