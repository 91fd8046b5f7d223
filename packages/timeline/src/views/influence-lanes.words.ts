import { formatSpan, stageMeaning, type LawDate } from '@digitaal-europa/data';
import type { Language } from '@digitaal-europa/ui';
import type { InfluenceOptions, MomentStatus } from '../model/influence-lanes.ts';
import { influenceStrings } from '../strings/influence.strings.ts';
import { dayWithoutYear, plainTitle } from '../timeline.strings.ts';

/** The texts beside the bars, longest first. A doubtful date has a question mark and, where there is room, the words. */
export const influenceForms = (language: Language): InfluenceOptions['forms'] => (moment, status) => {
  const { bar } = influenceStrings(language);
  const law = plainTitle(moment.law, language);
  const day = (date: LawDate | undefined): string => formatSpan(date ?? { precision: 'onbekend' }, language, 'short');
  const doubt = moment.confirmed ? '' : ' ?';
  const confirm = moment.confirmed ? [] : [bar.toConfirm];
  const forms: Readonly<Record<MomentStatus, () => ReturnType<InfluenceOptions['forms']>>> = {
    open: () => {
      // Beside its place on the axis a day needs no year.
      const end = dayWithoutYear(moment.closes, language);
      const left = moment.daysLeft === undefined || moment.closes?.precision !== 'dag' ? [] : [bar.days(moment.daysLeft)];
      return {
        named: [[`${bar.open(law, day(moment.closes))}${doubt}`, ...left, ...confirm], [`${bar.open(law, end)}${doubt}`, ...left, ...confirm], [`${bar.openBrief(law, end)}${doubt}`, ...(moment.confirmed ? left : confirm)], [`${bar.openBrief(law, end)}${doubt}`]].map((parts) => parts.join(' · ')),
        last: `${bar.last(end)}${doubt}`,
      };
    },
    expected: () => {
      const from = day(moment.opens ?? moment.closes);
      const whole = `${bar.expected(law, from, moment.opens && moment.closes ? day(moment.closes) : undefined)}${doubt}`;
      return { named: [[whole, bar.expectedWord, ...confirm].join(' · '), `${whole} · ${bar.expectedWord}`, `${bar.expectedBrief(law, from)}${doubt} · ${bar.expectedWord}`], last: `${from}${doubt}` };
    },
    informal: () => {
      const step = moment.stage ? stageMeaning(moment.stage)[language] : '';
      return { named: [...(step ? [`${law}: ${step.charAt(0).toLowerCase()}${step.slice(1)}${doubt} · ${bar.informal}`] : []), `${law}${doubt} · ${bar.informal}`], last: bar.informal };
    },
    closed: () => ({ named: [`${bar.closed(law, day(moment.closes))}${doubt}`, `${bar.closedBrief(law, day(moment.closes))}${doubt}`, `${law}${doubt}`] }),
  };
  return forms[status]();
};
