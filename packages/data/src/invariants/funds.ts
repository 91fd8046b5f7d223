/** Funds and their calls: a call belongs to one fund, and its dates fit the way in which it closes. */
import type { AllRecords } from '../feed.ts';
import type { Call, Fund } from '../fund.schema.ts';
import { surelyBefore, type CrossFinding, type CrossInvariant } from './finding.ts';

const perFund = (rule: (fund: Fund, all: AllRecords) => Omit<CrossFinding, 'id' | 'kind'>[]): CrossInvariant => (records) =>
  records.funds.flatMap((fund) => rule(fund, records).map((finding): CrossFinding => ({ kind: 'funds', id: fund.id, ...finding })));
const perCall = (rule: (call: Call, path: string, fund: Fund) => Omit<CrossFinding, 'id' | 'kind'>[]): CrossInvariant => perFund((fund) => fund.calls.flatMap((call, i) => rule(call, `calls[${i}]`, fund)));

const callIds = ({ funds }: AllRecords): string[] => funds.flatMap(({ calls }) => calls.map(({ id }) => id));

/** Calendar entries, links and "next round" all name a call by its id alone. */
export const uniqueCallIds: CrossInvariant = (records) => {
  const met = new Set<string>();
  return perCall(({ id }, path) => (met.size === met.add(id).size ? [{ path: `${path}.id`, message: `"${id}"; expected an id that no other call has, in any fund` }] : []))(records);
};

export const callIdsBeginWithTheirFund = perCall(({ id }, path, fund) => (id.startsWith(`${fund.id}-`) ? [] : [{ path: `${path}.id`, message: `"${id}"; expected "${fund.id}-" at its beginning` }]));

export const nextCallsExist: CrossInvariant = (records) => {
  const ids = new Set(callIds(records));
  return perCall(({ id, next }, path) => (next === undefined || (ids.has(next) && next !== id) ? [] : [{ path: `${path}.next`, message: `"${next}"; expected the id of another call` }]))(records);
};

/** A fund is part of a fund that exists, and never, by way of others, of itself. */
export const parentFundsExist: CrossInvariant = (records) => {
  const parents = new Map(records.funds.map(({ id, partOf }) => [id, partOf]));
  return perFund(({ id, partOf }) => {
    if (partOf === undefined) return [];
    if (!parents.has(partOf)) return [{ path: 'partOf', message: `"${partOf}"; expected the id of a fund` }];
    const above = new Set<string>();
    for (let parent: string | undefined = partOf; parent !== undefined && !above.has(parent); parent = parents.get(parent)) above.add(parent);
    return above.has(id) ? [{ path: 'partOf', message: `"${id}" is part of itself; expected no circle` }] : [];
  })(records);
};

/** A law behind a fund is one of ours, under the same name, or says where its text stands. And whoever says it is behind it can be asked. */
export const lawsBehindFundsCanBeRead: CrossInvariant = (records) => {
  const titles = new Map(records.laws.map(({ id, title }) => [id, title]));
  return perFund(({ calls, laws = [] }) => laws.flatMap(({ law, title, url, call, source }, i) => {
    const path = `laws[${i}]`;
    const known = titles.get(law ?? '');
    return [
      ...(law === undefined && url === undefined ? [{ path, message: `"${title.nl}" without \`law\` or \`url\`; expected the id of a law, or the address of its text` }] : []),
      ...(law !== undefined && known === undefined ? [{ path: `${path}.law`, message: `"${law}"; expected the id of a law` }] : []),
      ...(known !== undefined && (known.nl !== title.nl || known.en !== title.en) ? [{ path: `${path}.title`, message: `"${title.nl}"; expected the title of that law, "${known.nl}" and "${known.en}"` }] : []),
      ...(call !== undefined && !calls.some(({ id }) => id === call) ? [{ path: `${path}.call`, message: `"${call}"; expected the id of a call of this fund` }] : []),
      ...(source === undefined ? [{ path: `${path}.source`, message: 'no source; expected where the link between fund and law is said' }] : []),
    ];
  }))(records);
};

export const callsCloseAfterTheyOpen = perCall(({ opens, deadlines, closedOn }, path) => [
  ...deadlines.flatMap((deadline, i) => (opens !== undefined && deadline.certainty !== 'vervallen' && surelyBefore(deadline, opens) ? [{ path: `${path}.deadlines[${i}]`, message: `closes on ${deadline.latest}, before it opens on ${opens.earliest}` }] : [])),
  ...(closedOn !== undefined && opens?.earliest !== undefined && closedOn < opens.earliest ? [{ path: `${path}.closedOn`, message: `closed on ${closedOn}, before it opens on ${opens.earliest}` }] : []),
]);

/** `closedOn` tells that a call closed early: behind its last deadline it says nothing. */
export const callsCloseEarlyOrOnTime = perCall(({ deadlines, closedOn }, path) => {
  const ends = deadlines.filter(({ certainty }) => certainty !== 'vervallen').map(({ latest }) => latest);
  return closedOn !== undefined && ends.length > 0 && ends.every((end) => end !== undefined && end < closedOn) ? [{ path: `${path}.closedOn`, message: `closed on ${closedOn}, after its last deadline; expected an earlier day, or none` }] : [];
});

/** How many deadlines each way of closing may have. `meermaals` may have one: of the others the day may not be known. */
const MOST: Readonly<Partial<Record<Call['deadlineModel'], number>>> = { 'een-datum': 1, 'twee-fasen': 2, doorlopend: 1, 'tot-het-op-is': 1 };

export const deadlineModelFitsTheDeadlines = perCall(({ deadlineModel, deadlines, closedOn }, path) => {
  const holding = deadlines.filter(({ certainty }) => certainty !== 'vervallen');
  const most = MOST[deadlineModel];
  if (most !== undefined && holding.length > most) return [{ path: `${path}.deadlineModel`, message: `"${deadlineModel}" with ${holding.length} deadlines; expected at most ${most}` }];
  if (deadlineModel === 'verwacht' && (closedOn !== undefined || holding.some(({ certainty }) => certainty === 'gebeurd'))) return [{ path: `${path}.deadlineModel`, message: '"verwacht" for a call that has closed; expected how it closed' }];
  return [];
});

/** A time of day needs a day, and a place to read the clock. */
export const timesHaveADayAndAZone = perCall(({ deadlines }, path) =>
  deadlines.flatMap(({ time, timeZone, precision }, i) => (time !== undefined && (timeZone === undefined || precision !== 'dag') ? [{ path: `${path}.deadlines[${i}].time`, message: `${time} ${timeZone === undefined ? 'without a timeZone' : `on a date of precision "${precision}"`}; expected a day and a timeZone` }] : [])));
