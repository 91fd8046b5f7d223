import { wording } from '@digitaal-europa/ui/wording';
import { dates, daysLeft, several } from './counts.ts';

/** The words of the three answers. Days and names come in as texts. `short` stands where the container is narrow: two lines at 320 pixels. */
export interface SummaryStrings {
  readonly label: string;
  /** Beside the answer that is used as a filter. */
  readonly filtering: string;
  /** Told to screen readers after a press. */
  readonly filtered: (laws: number) => string;
  readonly unfiltered: string;
  readonly andMore: (count: number) => string;
  readonly influence: {
    /** @param days until the first one closes; `undefined` when its day is not known exactly */
    readonly open: (count: number, days: number | undefined) => string;
    readonly openShort: (count: number, days: number | undefined, doubt: boolean) => string;
    readonly closes: (law: string, day: string) => string;
    readonly checkEnd: (why: string) => string;
    readonly unconfirmed: string;
    readonly notSure: string;
    readonly nextHeadline: string;
    readonly next: (law: string, day: string) => string;
    readonly nextShort: (day: string) => string;
    readonly none: string;
    readonly noneShort: string;
    readonly unclear: (count: number) => string;
  };
  readonly coming: {
    readonly headline: (dates: number) => string;
    readonly laws: (laws: number) => string;
    readonly duties: (laws: number) => string;
    readonly short: (dates: number, lawsWithDuties: number) => string;
    readonly named: (law: string, day: string, doubt: string | undefined) => string;
    readonly expected: string;
    readonly toConfirm: string;
    readonly unsure: (laws: number) => string;
    readonly none: string;
    readonly noneShort: string;
  };
  readonly changes: {
    readonly visit: (day: string, count: number) => string;
    readonly visitShort: (count: number) => string;
    readonly moved: (count: number) => string;
    readonly movedShort: (count: number) => string;
    readonly movedSince: (day: string, count: number) => string;
    readonly noneVisit: (day: string) => string;
    readonly noneSince: (day: string) => string;
    readonly none: string;
    readonly noneShort: string;
    readonly sentence: {
      readonly moved: (what: string, from: string, to: string) => string;
      readonly certainty: (what: string, day: string, was: string, is: string) => string;
      readonly added: (what: string, day: string) => string;
      readonly removed: (what: string, day: string) => string;
      readonly newLaw: (law: string) => string;
    };
  };
}

const nl: SummaryStrings = {
  label: 'In het kort',
  filtering: 'filter aan',
  filtered: (laws) => `Gefilterd: ${several(laws, 'wet of regeling', 'wetten en regelingen')}.`,
  unfiltered: 'Filter uit.',
  andMore: (count) => `En nog ${count}.`,
  influence: {
    open: (count, days) => `Nu open: ${several(count, 'inspraakmoment', 'inspraakmomenten')}${days === undefined ? '' : count === 1 ? `, ${daysLeft.nl(days)}` : days === 0 ? ', de eerste sluit vandaag' : `, de eerste sluit over ${several(days, 'dag', 'dagen')}`}.`,
    openShort: (count, days, doubt) => `${count === 1 ? '1 inspraak open' : `${count} keer inspraak open`}${days === undefined ? '' : `, ${daysLeft.nl(days)}`}${doubt ? ' (te bevestigen)' : ''}`,
    closes: (law, day) => `${law}: reageer t/m ${day}.`,
    checkEnd: (why) => `Controleer de sluitingsdatum: ${why}.`,
    unconfirmed: 'Nog te bevestigen.',
    notSure: 'niet zeker',
    nextHeadline: 'Nu staat geen inspraakmoment open.',
    next: (law, day) => `Het eerste dat opent: ${law}, ${day}.`,
    nextShort: (day) => `Volgende inspraak: ${day}`,
    none: 'Nu staat geen inspraakmoment open, voor zover bekend.',
    noneShort: 'Geen open inspraak bekend',
    unclear: (count) => (count === 1 ? 'Van 1 moment is de datum niet bekend.' : `Van ${count} momenten is de datum niet bekend.`),
  },
  coming: {
    headline: (dates) => `Komende 12 maanden: ${several(dates, 'ingangsdatum', 'ingangsdatums')},`,
    laws: (laws) => `bij ${several(laws, 'wet of regeling', 'wetten en regelingen')}.`,
    duties: (laws) => (laws === 0 ? 'Daarbij staan nog geen taken.' : `${laws} met taken voor u:`),
    short: (dates, duties) => `${several(dates, 'ingangsdatum', 'ingangsdatums')} in 12 maanden${duties === 0 ? '' : `, ${duties} met taken`}`,
    named: (law, day, doubt) => `${law} (${day}${doubt ? `, ${doubt}` : ''})`,
    expected: 'verwacht',
    toConfirm: 'te bevestigen',
    unsure: (laws) => (laws === 1 ? 'Van nog 1 wet is niet bekend of die voor u geldt.' : `Van nog ${laws} wetten is niet bekend of ze voor u gelden.`),
    none: 'In de komende 12 maanden gaat er niets nieuws voor u gelden, voor zover bekend.',
    noneShort: 'Geen ingangsdatum bekend in 12 maanden',
  },
  changes: {
    visit: (day, count) => `Sinds uw bezoek op ${day}: ${several(count, 'wijziging', 'wijzigingen')}.`,
    visitShort: (count) => `${several(count, 'wijziging', 'wijzigingen')} sinds uw laatste bezoek`,
    moved: (count) => `Verschoven: ${dates.nl(count)}.`,
    movedShort: (count) => `${dates.nl(count)} verschoven`,
    movedSince: (day, count) => `Verschoven, gecontroleerd sinds ${day}: ${dates.nl(count)}.`,
    noneVisit: (day) => `Sinds uw bezoek op ${day} is er geen datum veranderd.`,
    noneSince: (day) => `Sinds ${day} is geen verschoven datum gecontroleerd.`,
    none: 'Er is geen datum verschoven die nog komt, voor zover bekend.',
    noneShort: 'Geen verschoven datum bekend',
    sentence: {
      moved: (what, from, to) => `${what} van ${from} naar ${to}.`,
      certainty: (what, day, was, is) => `${what} (${day}) is nu ${is}, was ${was}.`,
      added: (what, day) => `${what}: nieuwe datum, ${day}.`,
      removed: (what, day) => `${what}: ${day} staat er niet meer.`,
      newLaw: (law) => `Nieuw: ${law}.`,
    },
  },
};

const en: SummaryStrings = {
  label: 'In short',
  filtering: 'filter on',
  filtered: (laws) => `Filtered: ${several(laws, 'law or policy', 'laws and policies')}.`,
  unfiltered: 'Filter off.',
  andMore: (count) => `And ${count} more.`,
  influence: {
    open: (count, days) => `Open now: ${several(count, 'chance to give input', 'chances to give input')}${days === undefined ? '' : count === 1 ? `, ${daysLeft.en(days)}` : days === 0 ? ', the first closes today' : `, the first closes in ${several(days, 'day', 'days')}`}.`,
    openShort: (count, days, doubt) => `Input: ${count} open${days === undefined ? '' : `, ${daysLeft.en(days)}`}${doubt ? ' (to be confirmed)' : ''}`,
    closes: (law, day) => `${law}: respond until ${day}.`,
    checkEnd: (why) => `Check the closing date: ${why}.`,
    unconfirmed: 'To be confirmed.',
    notSure: 'not certain',
    nextHeadline: 'No call for input is open now.',
    next: (law, day) => `The first to open: ${law}, ${day}.`,
    nextShort: (day) => `Next call for input: ${day}`,
    none: 'No call for input is open now, as far as known.',
    noneShort: 'No open call for input known',
    unclear: (count) => (count === 1 ? 'The date of 1 moment is not known.' : `The dates of ${count} moments are not known.`),
  },
  coming: {
    headline: (dates) => `Coming 12 months: ${several(dates, 'date', 'dates')} from which something applies,`,
    laws: (laws) => `in ${several(laws, 'law or policy', 'laws and policies')}.`,
    duties: (laws) => (laws === 0 ? 'No tasks are tied to them yet.' : `${laws} with tasks for you:`),
    short: (dates, duties) => `${several(dates, 'start date', 'start dates')} in 12 months${duties === 0 ? '' : `, ${duties} with tasks`}`,
    named: (law, day, doubt) => `${law} (${day}${doubt ? `, ${doubt}` : ''})`,
    expected: 'expected',
    toConfirm: 'to be confirmed',
    unsure: (laws) => `Of ${several(laws, 'more law', 'more laws')} it is not known whether ${laws === 1 ? 'it applies' : 'they apply'} to you.`,
    none: 'Nothing new starts to apply to you in the coming 12 months, as far as known.',
    noneShort: 'No start date known in 12 months',
  },
  changes: {
    visit: (day, count) => `Since your visit on ${day}: ${several(count, 'change', 'changes')}.`,
    visitShort: (count) => `${several(count, 'change', 'changes')} since your last visit`,
    moved: (count) => `Moved: ${dates.en(count)}.`,
    movedShort: (count) => `${dates.en(count)} moved`,
    movedSince: (day, count) => `Moved, checked since ${day}: ${dates.en(count)}.`,
    noneVisit: (day) => `No date has changed since your visit on ${day}.`,
    noneSince: (day) => `No moved date has been checked since ${day}.`,
    none: 'No date still to come has moved, as far as known.',
    noneShort: 'No moved date known',
    sentence: {
      moved: (what, from, to) => `${what} from ${from} to ${to}.`,
      certainty: (what, day, was, is) => `${what} (${day}) is now ${is}, was ${was}.`,
      added: (what, day) => `${what}: new date, ${day}.`,
      removed: (what, day) => `${what}: ${day} is no longer listed.`,
      newLaw: (law) => `New: ${law}.`,
    },
  },
};

export const summaryStrings = wording('timeline.summary', { nl, en });
