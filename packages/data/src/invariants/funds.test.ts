import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AllRecords } from '../feed.ts';
import { parseSpan } from '../calendar.ts';
import { aCall, aFund } from '../fund.fixture.ts';
import type { Call, CallDeadline, Fund, FundLaw } from '../fund.schema.ts';
import * as rules from '../invariants.ts';
import { aLaw } from '../law.fixture.ts';

const finds = (rule: rules.CrossInvariant, funds: Fund[], ...paths: string[]): void =>
  assert.deepEqual(rule({ laws: [], funds, networks: [], organisations: [], services: [] } satisfies AllRecords).map(({ kind, id, path }) => `${kind}/${id} ${path}`), paths);
const fund = (...calls: Partial<Call>[]): Fund => aFund({ id: 'geld', calls: calls.map((call, i) => aCall({ id: `geld-${i}`, deadlines: [], ...call })) });
const on = (day: string, fields: Partial<CallDeadline> = {}): CallDeadline => ({ id: `d-${day}`, ...parseSpan(day), certainty: 'gepland', ...fields });

describe('a call', () => {
  it('has an id of its own among the calls of all funds, that begins with the id of its fund', () => {
    finds(rules.uniqueCallIds, [fund({ id: 'geld-a' }), aFund({ id: 'geld-a', calls: [aCall({ id: 'geld-a' }), aCall({ id: 'geld-a-b' })] })], 'funds/geld-a calls[0].id');
    finds(rules.callIdsBeginWithTheirFund, [fund({ id: 'geld-1' }, { id: 'geldig-1' })], 'funds/geld calls[1].id');
  });
  it('is followed by another call that exists', () => finds(rules.nextCallsExist, [fund({ next: 'geld-1' }, { next: 'weg' }, { next: 'geld-2' })], 'funds/geld calls[1].next', 'funds/geld calls[2].next'));
  it('closes after it opens', () => {
    finds(rules.callsCloseAfterTheyOpen, [fund({ opens: parseSpan('2026-05'), deadlines: [on('2026-04-30'), on('2026-05-02')], closedOn: '2026-04-30' }, { opens: parseSpan('2026-05-01'), deadlines: [on('2026-05-01')], closedOn: '2026-05-01' })], 'funds/geld calls[0].deadlines[0]', 'funds/geld calls[0].closedOn');
    finds(rules.callsCloseAfterTheyOpen, [fund({ opens: parseSpan('2026-05-01'), deadlines: [on('2026-04-30', { certainty: 'vervallen' })] })]);
  });
  it('closes early, or not by hand', () => finds(rules.callsCloseEarlyOrOnTime, [fund({ deadlines: [on('2026-04-01'), on('2026-05-01')], closedOn: '2026-05-02' }, { deadlines: [on('2026-05-01')], closedOn: '2026-05-01' }, { closedOn: '2026-05-01' })], 'funds/geld calls[0].closedOn'));
  it('has as many deadlines as its way of closing allows', () => {
    const two = [on('2026-04-01'), on('2026-05-01')];
    for (const deadlineModel of ['een-datum', 'doorlopend', 'tot-het-op-is'] as const) finds(rules.deadlineModelFitsTheDeadlines, [fund({ deadlineModel, deadlines: two })], 'funds/geld calls[0].deadlineModel');
    for (const deadlineModel of ['twee-fasen', 'meermaals', 'onbekend'] as const) finds(rules.deadlineModelFitsTheDeadlines, [fund({ deadlineModel, deadlines: two })]);
    finds(rules.deadlineModelFitsTheDeadlines, [fund({ deadlineModel: 'een-datum', deadlines: [on('2026-04-01', { certainty: 'vervallen' }), on('2026-05-01')] })]);
    finds(rules.deadlineModelFitsTheDeadlines, [fund({ deadlineModel: 'verwacht', deadlines: [on('2026-04-01', { certainty: 'gebeurd' })] }, { deadlineModel: 'verwacht', deadlines: [on('2027', { certainty: 'verwacht' })] })], 'funds/geld calls[0].deadlineModel');
  });
  it('is told what is missing when it has a time', () => {
    const messages = rules.timesHaveADayAndAZone({ laws: [], networks: [], organisations: [], services: [], funds: [fund({ deadlines: [on('2026-04-01', { time: '17:00' }), on('2026-04', { time: '17:00', timeZone: 'Europe/Brussels' })] })] }).map(({ message }) => message);
    assert.deepEqual(messages, ['17:00 without a timeZone; expected a day and a timeZone', '17:00 on a date of precision "maand"; expected a day and a timeZone']);
  });
  it('has a time only on a day, and in a zone', () => {
    finds(rules.timesHaveADayAndAZone, [fund({ deadlines: [on('2026-04-01', { time: '17:00' }), on('2026-04', { time: '17:00', timeZone: 'Europe/Brussels' }), on('2026-04-02', { time: '17:00', timeZone: 'Europe/Brussels' })] })], 'funds/geld calls[0].deadlines[0].time', 'funds/geld calls[0].deadlines[1].time');
  });
});

describe('a fund', () => {
  it('is part of another fund, and not of itself', () => {
    const part = (id: string, partOf?: string) => aFund({ id, ...(partOf === undefined ? {} : { partOf }) });
    finds(rules.parentFundsExist, [part('a', 'b'), part('b', 'c'), part('c', 'b'), part('d', 'weg'), part('e', 'f'), part('f')], 'funds/b partOf', 'funds/c partOf', 'funds/d partOf');
  });

  it('leads to the laws behind it: to a record under the same name, or to a text, and says who says so', () => {
    const link: FundLaw = { role: 'grondslag', title: { nl: 'Proefwet', en: 'Trial Act' }, law: 'proefwet', asOf: '2026-01-01', evidence: 'source-read', source: { title: 'De wet' } };
    const { source: _, law: __, ...bare } = link;
    const linked = (...laws: FundLaw[]): AllRecords => ({ laws: [aLaw()], funds: [{ ...fund({}), laws }], networks: [], organisations: [], services: [] });
    const paths = (...laws: FundLaw[]): string[] => rules.lawsBehindFundsCanBeRead(linked(...laws)).map(({ path }) => path);
    assert.deepEqual(paths(link, { ...link, call: 'geld-0' }, { ...bare, url: 'https://example.org/wet', source: { title: 'De wet' } }), []);
    assert.deepEqual(paths({ ...bare, source: { title: 'De wet' } }, { ...link, law: 'weg' }, { ...link, title: { nl: 'Andere wet', en: 'Trial Act' } }, { ...link, call: 'weg' }, { ...bare, law: 'proefwet' }), ['laws[0]', 'laws[1].law', 'laws[2].title', 'laws[3].call', 'laws[4].source']);
  });
});
