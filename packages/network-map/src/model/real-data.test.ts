import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { admits, createIndex, isInRegion, membersOn, NETWORKS, ORGANISATIONS, readFeed, SERVICES, THEMES, valuesOf, type Kind, type RecordsByKind, type FeedKind } from '@digitaal-europa/data';
import { reasonInWords } from '../strings/advice.strings.ts';
import { inlineName } from '../strings/network.strings.ts';
import { summaryInWords } from '../strings/summary.strings.ts';
import { adviceFor } from './advice.ts';
import { membershipIn } from './facets.ts';
import { findFrontrunners, peersLike } from './frontrunners.ts';
import { circleFor } from './gap-circle.ts';
import { JOINING_ROWS, joiningCard } from './joining.ts';
import { buildMap, MOST_HITS } from './map.ts';
import { portfolioOf } from './portfolio.ts';
import { routesBetween } from './routes.ts';
import { DEFAULT_STATE, withFacet } from './state.ts';

const TODAY = '2026-11-22';
// Made by the build of the data package, which runs before these tests.
function records<K extends FeedKind>(kind: Kind<K>): readonly RecordsByKind[K][] {
  const result = readFeed(kind, JSON.parse(readFileSync(resolve(import.meta.dirname, `../../../data/dist/${kind.name}.json`), 'utf8')));
  assert.ok(result.ok && result.issues.length === 0);
  return result.feed.records;
}
const [networks, organisations, services] = [records(NETWORKS), records(ORGANISATIONS), records(SERVICES)];
const governments = organisations.filter(({ type }) => type === 'gemeente' || type === 'provincie' || type === 'waterschap');
const index = createIndex([...networks, ...organisations], { lang: 'nl' });
const draw = (organisation: string | undefined, query = '') => buildMap({ networks, organisations, state: { ...DEFAULT_STATE, organisation, query }, today: TODAY, index });

describe('the real networks', () => {
  it('all stand in the picture, once, whoever asks', () => {
    for (const { id } of governments.filter((_, i) => i % 25 === 0)) {
      const { sectors, withoutTheme } = draw(id);
      assert.deepEqual([...sectors.flatMap(({ cells }) => cells.flatMap(({ items }) => items)), ...withoutTheme].map(({ network }) => network.id).sort(), networks.map(({ id: one }) => one).sort());
    }
  });

  it('have members that they admit: who it is not for is said to be no member, and that is never wrong', () => {
    for (const network of networks) for (const id of membersOn(network, TODAY)) {
      const member = governments.find((one) => one.id === id);
      if (!member) continue;
      assert.ok(admits(network, member) !== 'nee' && isInRegion(network, member) !== 'nee', `${network.id}: ${id}`);
      assert.match(membershipIn(network, member, TODAY), /^(member|automatic)$/);
    }
  });

  it('are never advised to who is in them, and every government has an answer or somebody to learn from', () => {
    for (const organisation of governments) {
      const { best, also, not, instead } = adviceFor(organisation, { networks, organisations, state: DEFAULT_STATE, today: TODAY });
      assert.equal(best.length + also.length + not.length, networks.length);
      for (const { network } of [...best, ...also]) assert.equal(membersOn(network, TODAY).includes(organisation.id), false);
      assert.ok(best.length > 0 || instead.length > 0, organisation.name);
    }
  });

  it('give reasons that are sentences', () => {
    for (const organisation of governments.filter((_, i) => i % 60 === 0)) for (const theme of valuesOf(THEMES)) {
      const { best, also, not } = adviceFor(organisation, { networks, organisations, state: withFacet({ ...DEFAULT_STATE, hoursPerQuarter: 8 }, 'theme', [theme]), today: TODAY });
      for (const { network, reasons } of [...best, ...also, ...not]) for (const reason of reasons) assert.match(reasonInWords(reason, network, (id) => id, 'nl'), /^\p{Lu}.*[^ :]\.$/u);
    }
  });

  it('have a joining card with every row', () => {
    for (const network of networks) assert.deepEqual(joiningCard(network, 'nl').rows.filter(({ lines }) => lines.length > 0).map(({ id }) => id), JOINING_ROWS);
  });

  it('have a name of their own inside a sentence', () => {
    for (const language of ['nl', 'en'] as const) assert.equal(new Set(networks.map((network) => inlineName(network, language))).size, networks.length);
  });

  it('are found by name while typing', () => {
    for (const [typed, id] of [['k80', 'k80'], ['eurocit', 'eurocities'], ['datafrys', 'datafryslan']] as const) assert.ok(draw('gm0716', typed).items.some(({ network, dimmed }) => network.id === id && !dimmed), typed);
    assert.ok(networks.length + organisations.length < MOST_HITS, 'no network is dimmed because organisations were found before it');
    assert.equal(draw(undefined, 'tholen').organisations[0]?.id, 'gm0716');
  });
});

describe('Tholen', () => {
  const tholen = organisations.find(({ id }) => id === 'gm0716') as (typeof organisations)[number];

  it('has a summary with the numbers of its picture', () => {
    const { summary, items } = draw('gm0716');
    assert.equal(summary.member, items.filter(({ network, isChoice }) => isChoice && membersOn(network, TODAY).includes('gm0716')).length);
    assert.match(summaryInWords(summary, 'gm0716', 'nl'), new RegExp(`^Tholen is voor zover bekend .*${summary.choices} netwerken en programma’s.* Op ${summary.gaps} van de ${summary.themes} thema’s kennen wij in Zeeland geen regionaal netwerk voor Tholen\\.`));
  });

  it('is in the VNG without choosing, and no Frisian network is in its region', () => {
    assert.ok(portfolioOf(tholen, networks, organisations, TODAY).automatic.some(({ id }) => id === 'vng-netwerk'));
    assert.equal(draw('gm0716').byId.get('datafryslan')?.region, 'nee');
    assert.equal(draw('gm0716').byId.get('datafryslan')?.membership, 'not');
  });

  it('can start a circle on AI with others in Zeeland, and ask the VNG', () => {
    const circle = circleFor('ai', tholen, { networks, organisations, services, today: TODAY }, 'nl');
    assert.ok(circle && circle.others.length > 10 && circle.others.every(({ provinces }) => provinces.includes('pv29')));
    assert.deepEqual(circle.contacts.map(({ koepel, host }) => [koepel.id, host?.id]), [['vng-netwerk', 'vng']]);
  });

  it('has five peers, and is told the way to each, or that none is known', () => {
    const peers = peersLike(tholen, organisations, networks, TODAY);
    assert.equal(peers.length, 5);
    for (const { organisation } of peers) { const { routes, none } = routesBetween(tholen, organisation, { networks, organisations, today: TODAY }, 'nl'); assert.ok(routes.length > 0 || none); }
  });
});

describe('the real frontrunners', () => it('can only be called when a source says so', () => {
  for (const { organisation, claim, canBeCalled } of findFrontrunners(organisations, undefined, {}).ahead) assert.equal(canBeCalled, claim.openToContact === true, organisation.id);
}));
