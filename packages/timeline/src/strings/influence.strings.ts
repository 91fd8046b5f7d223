import { wording } from '@digitaal-europa/ui/wording';
import { daysLeft, several } from './counts.ts';

/** The words of the moments of influence, in the drawing and in the details. Days and names come in as texts. */
export interface InfluenceStrings {
  readonly row: { readonly name: string; readonly question: string; readonly all: (count: number) => string; readonly list: string; readonly undated: string; readonly noneDrawn: string };
  /** Beside a bar, in short. */
  readonly bar: {
    readonly open: (law: string, day: string) => string;
    readonly openBrief: (law: string, day: string) => string;
    readonly last: (day: string) => string;
    readonly expected: (law: string, from: string, to: string | undefined) => string;
    readonly expectedBrief: (law: string, from: string) => string;
    readonly informal: string;
    readonly closed: (law: string, day: string) => string;
    readonly closedBrief: (law: string, day: string) => string;
    readonly days: (days: number) => string;
    readonly toConfirm: string;
    readonly expectedWord: string;
    readonly notBefore: (day: string) => string;
    readonly otherDates: (before: number, after: number) => string;
  };
  readonly detail: {
    readonly nothing: string;
    readonly open: string;
    readonly expected: string;
    readonly unclear: string;
    readonly informal: string;
    readonly closed: string;
    readonly until: (day: string) => string;
    readonly days: (days: number) => string;
    readonly brussels: string;
    readonly untilPeriod: (period: string) => string;
    readonly fromTo: (from: string, to: string) => string;
    readonly opens: (day: string) => string;
    readonly opensNotBefore: (day: string) => string;
    readonly endUnknown: string;
    readonly datesUnknown: string;
    readonly noEnd: string;
    readonly closedOn: (day: string) => string;
    readonly result: string;
    readonly resultLink: string;
    readonly noResult: string;
    readonly who: string;
    readonly how: string;
    readonly link: (place: string) => string;
    readonly source: string;
    readonly toConfirm: string;
    readonly secondHand: string;
    readonly next: string;
    readonly nextOpens: (day: string) => string;
    readonly noNext: string;
    readonly leverage: string;
    readonly estimate: string;
    readonly usually: (stage: string) => string;
    readonly input: (level: string) => string;
    readonly step: string;
  };
  readonly all: {
    readonly heading: string;
    readonly intro: (formal: number, informal: number) => string;
    readonly level: { readonly eu: string; readonly nl: string };
    readonly noneOpen: string;
  };
}

const nl: InfluenceStrings = {
  row: { name: 'Invloed', question: 'Waar kunt u nog iets van vinden?', all: (count) => (count === 1 ? 'Bekijk 1 moment' : `Alle ${count} momenten`), list: 'Momenten van invloed op de tijdas', undated: 'datum onbekend', noneDrawn: 'In deze periode zijn geen momenten met een datum.' },
  bar: {
    open: (law, day) => `${law}: reageer t/m ${day}`,
    openBrief: (law, day) => `${law}: t/m ${day}`,
    last: (day) => `t/m ${day}`,
    expected: (law, from, to) => `${law}: reageer ${to === undefined ? `vanaf ${from}` : `van ${from} t/m ${to}`}`,
    expectedBrief: (law, from) => `${law}: vanaf ${from}`,
    informal: 'informeel',
    closed: (law, day) => `${law}: dicht sinds ${day}`,
    closedBrief: (law, day) => `${law}: dicht ${day}`,
    days: daysLeft.nl,
    toConfirm: 'te bevestigen',
    expectedWord: 'verwacht',
    notBefore: (day) => `open op zijn vroegst vanaf ${day}`,
    otherDates: (before, after) => [before > 0 ? `${before} eerder` : '', after > 0 ? `${after} later` : ''].filter(Boolean).join(', '),
  },
  detail: {
    nothing: 'Wij kennen bij deze wet geen moment waarop u iets kunt vinden.',
    open: 'Nu open',
    expected: 'Komt nog',
    unclear: 'Datum niet bekend',
    informal: 'Informeel: een gesprek of een brief',
    closed: 'Gesloten',
    until: (day) => `t/m ${day}`,
    days: daysLeft.nl,
    brussels: '23.59 uur Brusselse tijd',
    untilPeriod: (period) => `sluit in: ${period}`,
    fromTo: (from, to) => `${from} t/m ${to}`,
    opens: (day) => `opent: ${day}`,
    opensNotBefore: (day) => `De openingsdag is niet bekend, op zijn vroegst ${day}.`,
    endUnknown: 'De sluitingsdatum is niet bekend.',
    datesUnknown: 'De datums zijn niet bekend.',
    noEnd: 'Zonder vaste einddatum.',
    closedOn: (day) => `gesloten op ${day}`,
    result: 'Wat ermee is gedaan',
    resultLink: 'Lees het verslag',
    noResult: 'Wat ermee is gedaan, is niet vastgelegd.',
    who: 'Wie',
    how: 'Hoe',
    link: (place) => `Ga naar ${place}`,
    source: 'Bron',
    toConfirm: 'nog te bevestigen',
    secondHand: 'uit tweede hand',
    next: 'Volgende kans',
    nextOpens: (day) => `vanaf ${day}`,
    noNext: 'Er is geen volgende kans bekend.',
    leverage: 'Invloed',
    estimate: 'inschatting',
    usually: (stage) => `Zo is het meestal in deze stap: ${stage}.`,
    input: (level) => `Inbreng verandert hier ${level}`,
    step: 'Stap',
  },
  all: {
    heading: 'Waar kunt u nog iets van vinden?',
    intro: (formal, informal) => `${several(formal, 'moment', 'momenten')} met een officiële ronde en ${several(informal, 'informeel moment', 'informele momenten')}, in Brussel en in Nederland.`,
    level: { eu: 'EU', nl: 'NL' },
    noneOpen: 'Nu staat niets open, voor zover bekend.',
  },
};

const en: InfluenceStrings = {
  row: { name: 'Influence', question: 'Where can you still give input?', all: (count) => (count === 1 ? 'See 1 moment' : `All ${count} moments`), list: 'Moments of influence on the time axis', undated: 'date unknown', noneDrawn: 'No moments with a date in this period.' },
  bar: {
    open: (law, day) => `${law}: respond until ${day}`,
    openBrief: (law, day) => `${law}: until ${day}`,
    last: (day) => `until ${day}`,
    expected: (law, from, to) => `${law}: respond ${to === undefined ? `from ${from}` : `from ${from} to ${to}`}`,
    expectedBrief: (law, from) => `${law}: from ${from}`,
    informal: 'informal',
    closed: (law, day) => `${law}: closed since ${day}`,
    closedBrief: (law, day) => `${law}: closed ${day}`,
    days: daysLeft.en,
    toConfirm: 'to be confirmed',
    expectedWord: 'expected',
    notBefore: (day) => `open from ${day} at the earliest`,
    otherDates: (before, after) => [before > 0 ? `${before} earlier` : '', after > 0 ? `${after} later` : ''].filter(Boolean).join(', '),
  },
  detail: {
    nothing: 'We know of no moment for input on this law.',
    open: 'Open now',
    expected: 'Coming',
    unclear: 'Date not known',
    informal: 'Informal: a talk or a letter',
    closed: 'Closed',
    until: (day) => `until ${day}`,
    days: daysLeft.en,
    brussels: '23:59 Brussels time',
    untilPeriod: (period) => `closes in: ${period}`,
    fromTo: (from, to) => `${from} to ${to}`,
    opens: (day) => `opens: ${day}`,
    opensNotBefore: (day) => `The opening day is not known, ${day} at the earliest.`,
    endUnknown: 'The closing date is not known.',
    datesUnknown: 'The dates are not known.',
    noEnd: 'Without a fixed end.',
    closedOn: (day) => `closed on ${day}`,
    result: 'What was done with it',
    resultLink: 'Read the report',
    noResult: 'What was done with it is not on record.',
    who: 'Who',
    how: 'How',
    link: (place) => `Go to ${place}`,
    source: 'Source',
    toConfirm: 'to be confirmed',
    secondHand: 'second-hand',
    next: 'Next chance',
    nextOpens: (day) => `from ${day}`,
    noNext: 'No next chance is known.',
    leverage: 'Influence',
    estimate: 'estimate',
    usually: (stage) => `That is how it usually is in this step: ${stage}.`,
    input: (level) => `What input can still change here: ${level}`,
    step: 'Step',
  },
  all: {
    heading: 'Where can you still give input?',
    intro: (formal, informal) => `${several(formal, 'moment', 'moments')} with an official round and ${several(informal, 'informal moment', 'informal moments')}, in Brussels and in the Netherlands.`,
    level: { eu: 'EU', nl: 'NL' },
    noneOpen: 'Nothing is open now, as far as known.',
  },
};

export const influenceStrings = wording('timeline.influence', { nl, en });
