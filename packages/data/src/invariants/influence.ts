/** A moment of influence borrows its days from the dates of the law, so that no day is written twice. */
import { perLaw, surelyBefore, type Invariant } from './finding.ts';

export const influenceHasDatesOfTheLaw: Invariant = perLaw((law) => {
  const ids = new Set(law.dates.map(({ id }) => id));
  return law.influence.flatMap((moment, i) =>
    (['opens', 'closes'] as const).flatMap((end) => {
      const date = moment[end];
      return date === undefined || ids.has(date) ? [] : [{ path: `influence[${i}].${end}`, message: `"${date}"; expected the id of a date of this law` }];
    }));
});

export const influenceOpensBeforeItCloses: Invariant = perLaw((law) => {
  const byId = new Map(law.dates.map((date) => [date.id, date]));
  return law.influence.flatMap(({ opens, closes }, i) => {
    const [open, close] = [byId.get(opens ?? ''), byId.get(closes ?? '')];
    if (open === undefined || close === undefined || !surelyBefore(close, open)) return [];
    return [{ path: `influence[${i}].closes`, message: `closes on ${close.latest}, before it opens on ${open.earliest}` }];
  });
});

/** A talk or letter while others decide has no end of its own, and an invented one would be believed. */
export const informalMomentsHaveNoDates: Invariant = perLaw((law) =>
  law.influence.flatMap(({ form, opens, closes }, i) => (form === 'informeel' && (opens ?? closes) !== undefined ? [{ path: `influence[${i}].form`, message: '"informeel" with an opening or closing date; expected "formeel", or no dates' }] : [])));

/** An estimate is about a moment that is there. */
export const leverageIsOfAMoment: Invariant = perLaw((law) => {
  const ids = new Set(law.influence.map(({ id }) => id));
  return (law.estimates?.influence ?? []).flatMap(({ id }, i) => (ids.has(id) ? [] : [{ path: `estimates.influence[${i}].id`, message: `"${id}"; expected the id of a moment of influence of this law` }]));
});
