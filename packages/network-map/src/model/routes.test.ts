import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { membersOn, type Network } from '@digitaal-europa/data';
import fc from 'fast-check';
import { anyNetworks, anyOrganisation, AUTOMATIC, ORGANISATIONS, sampleNetwork, sampleOrganisation, THOLEN, TODAY, withMembers } from './map.fixture.ts';
import { routesBetween, type Routes } from './routes.ts';

const other = ORGANISATIONS.find(({ id }) => id === 'gm0001') ?? THOLEN;
const routes = (networks: readonly Network[], language: 'nl' | 'en' = 'nl'): Routes => routesBetween(THOLEN, other, { networks, organisations: ORGANISATIONS, today: TODAY }, language);

describe('routesBetween', () => {
  it('goes by a shared network first, then by way of one organisation', () => {
    const found = routes([sampleNetwork('a', withMembers('gm0716', 'gm0002')), sampleNetwork('b', withMembers('gm0001', 'gm0002')), sampleNetwork('c', withMembers('gm0716', 'gm0001'))]);
    assert.deepEqual(found.routes.map(({ text }) => text), [
      'Tholen en Voorbeeld-gm0001 doen allebei mee aan Voorbeeld c.',
      'Tholen en Voorbeeld-gm0002 doen allebei mee aan Voorbeeld a. Voorbeeld-gm0002 en Voorbeeld-gm0001 doen allebei mee aan Voorbeeld b. Voorbeeld-gm0002 kan u voorstellen.',
    ]);
    assert.deepEqual(found.routes[1]?.nodes.map(({ kind, id }) => `${kind}:${id}`), ['organisation:gm0716', 'network:a', 'organisation:gm0002', 'network:b', 'organisation:gm0001']);
    assert.equal(found.none, undefined);
    assert.match(routes([sampleNetwork('c', withMembers('gm0716', 'gm0001'))], 'en').routes[0]?.text ?? '', /both take part in Sample c\.$/);
  });

  it('says that there is none that we know of', () => {
    assert.deepEqual(routes([sampleNetwork('a', { ...AUTOMATIC, ...withMembers('gm0716', 'gm0001') })]), { routes: [], none: 'Tussen Tholen en Voorbeeld-gm0001 kennen wij geen verbinding. Ledenlijsten zijn bijna nooit volledig, dus die kan er wel zijn.' });
    assert.equal(routesBetween(THOLEN, THOLEN, { networks: [sampleNetwork('a', withMembers('gm0716'))], organisations: ORGANISATIONS, today: TODAY }, 'nl').none, 'Kies een andere organisatie dan de uwe.');
  });

  it('names an organisation that is not in the feed by its id', () => {
    const found = routesBetween(THOLEN, sampleOrganisation('gm0009'), { networks: [sampleNetwork('a', withMembers('gm0716', 'vreemd')), sampleNetwork('b', withMembers('gm0009', 'vreemd'))], organisations: [], today: TODAY }, 'nl');
    assert.match(found.routes[0]?.text ?? '', /vreemd kan u voorstellen\.$/);
  });

  it('is at most three, every step of it recorded, and the same from any order', () => {
    fc.assert(fc.property(anyNetworks, anyOrganisation, anyOrganisation, (networks, from, to) => {
      const records = { networks, organisations: ORGANISATIONS, today: TODAY };
      const found = routesBetween(from, to, records, 'nl');
      assert.ok(found.routes.length <= 3 && (found.routes.length > 0) !== (found.none !== undefined));
      for (const { nodes } of found.routes) {
        assert.deepEqual([nodes[0]?.id, nodes.at(-1)?.id, nodes.length % 2], [from.id, to.id, 1]);
        for (const [i, { kind, id }] of nodes.entries()) {
          assert.equal(kind, i % 2 === 0 ? 'organisation' : 'network');
          if (kind !== 'network') continue;
          const members = membersOn(networks.find((one) => one.id === id) as Network, TODAY);
          assert.ok(members.includes(nodes[i - 1]?.id ?? '') && members.includes(nodes[i + 1]?.id ?? ''));
        }
      }
      assert.deepEqual(routesBetween(from, to, { ...records, networks: networks.toReversed() }, 'nl'), found);
    }));
  });
});
