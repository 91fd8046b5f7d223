/** Words about funds, their calls and their conditions. What the vocabulary of the data says already is not said again here. */
import type { CallStatus, ConditionName, ConditionStatus, FundStage, MatchGroup } from '@digitaal-europa/data';
import { wording, type Language } from '@digitaal-europa/ui/wording';

/** The language of the page. What a record says itself is in Dutch, on an English page too. */
export type { Language };

/** A deadline in words, and what is said about it. */
export interface ClosingFacts {
  /** `op 2 december 2026, 17.00 uur, Brusselse tijd`, `in maart 2027`. */
  readonly when: string;
  /** Which of the stages or cut-off dates it is; absent with only one. */
  readonly round?: { readonly number: number; readonly of: number } | undefined;
  readonly stages: boolean;
  readonly untilSpent: boolean;
  readonly expected: boolean;
}

export interface FundStrings {
  readonly language: Language;
  /** What nobody knows. Never a number. */
  readonly unknown: string;
  readonly status: Readonly<Record<CallStatus, string>>;
  readonly group: Readonly<Record<MatchGroup, string>>;
  readonly money: {
    readonly decimal: ',' | '.';
    readonly thousand: ',' | '.';
    readonly euros: (number: string) => string;
    readonly million: string;
    readonly billion: string;
    /** Before an amount that was rounded. */
    readonly about: (amount: string) => string;
    readonly from: (least: string) => string;
    readonly to: (most: string) => string;
    readonly between: (least: string, most: string) => string;
  };
  readonly percent: { readonly from: (least: string) => string; readonly to: (most: string) => string; readonly between: (least: string, most: string) => string };
  /** What the fund pays, and what one pays oneself. */
  readonly shares: (fund: string, own: string) => string;
  /** `17.00 uur, Brusselse tijd` */
  readonly clock: (time: string, timeZone: 'Europe/Brussels' | 'Europe/Amsterdam') => string;
  /** The same moment where the reader is; the day when it is another one there. */
  readonly readerClock: (time: string, day: string | undefined) => string;
  /** A day or a period in a sentence. */
  readonly on: (span: string, precision: string) => string;
  readonly opening: { readonly on: (when: string) => string; readonly expected: (when: string) => string; readonly since: (when: string) => string };
  readonly closing: {
    readonly on: (facts: ClosingFacts) => string;
    /** The first stage is over; the next deadline is for those who passed it. */
    readonly missed: (when: string) => string;
    readonly closed: (when: string | undefined) => string;
    readonly continuous: string;
    readonly untilSpent: string;
    readonly expected: string;
    readonly unknown: string;
  };
  /** `exact` is false when the day is not known, only the first day on which it may be. */
  readonly countdown: { readonly days: (days: number, exact: boolean) => string; readonly months: (months: number, exact: boolean) => string };
  readonly condition: {
    readonly name: Readonly<Record<ConditionName, string>>;
    readonly status: Readonly<Record<ConditionStatus, string>>;
    readonly applicant: (type: string, role: string) => string;
    /** Nobody said who asks. */
    readonly applicantWho: string;
    readonly applicantUnknown: (type: string) => string;
    readonly area: Readonly<Record<ConditionStatus | 'where', string>>;
    readonly alone: string;
    readonly notAlone: string;
    readonly together: Readonly<Record<'partners' | 'countries', (asked: number, given: number | undefined) => string>>;
    readonly togetherUnknown: string;
    readonly openness: Readonly<Record<CallStatus, string>>;
    readonly stage: Readonly<Record<FundStage, string>>;
    readonly themes: (met: boolean, themes: string) => string;
    readonly themesUnknown: string;
    readonly digital: (role: string) => string;
    readonly amountMet: (given: string) => string;
    readonly amountOff: (tooLittle: boolean, asked: string, given: string) => string;
    readonly amountUnknown: string;
    readonly ownShare: Readonly<Record<'voldaan' | 'niet' | 'let op', (asked: string, given: string) => string>>;
    readonly ownShareMost: string;
    readonly ownShareUnknown: string;
    readonly time: (left: number, needed: number | undefined, verdict: 'voldoende' | 'krap' | 'te kort') => string;
    readonly burden: (burden: string) => string;
    readonly burdenUnknown: string;
    readonly question: Readonly<Record<'partners' | 'countries' | 'organisation', string>>;
  };
}

const NO_BREAK = '\u00A0';
const weeksNl = (weeks: number): string => (weeks === 0 ? 'minder dan een week' : weeks === 1 ? '1 week' : `${weeks} weken`);
const weeksEn = (weeks: number): string => (weeks === 0 ? 'less than a week' : weeks === 1 ? '1 week' : `${weeks} weeks`);

const nl: FundStrings = {
  language: 'nl',
  unknown: 'niet bekend',
  status: { open: 'open', opens: 'gaat nog open', expected: 'verwacht', continuous: 'doorlopend', closed: 'gesloten', unknown: 'niet bekend' },
  group: { past: 'past', misschien: 'misschien', 'past niet': 'past niet' },
  money: {
    decimal: ',', thousand: '.', million: 'mln.', billion: 'mld.', euros: (number) => `€${NO_BREAK}${number}`, about: (amount) => `circa ${amount}`,
    from: (least) => `vanaf ${least}`, to: (most) => `hoogstens ${most}`, between: (least, most) => `${least} – ${most}`,
  },
  percent: { from: (least) => `minstens ${least}%`, to: (most) => `hoogstens ${most}%`, between: (least, most) => `${least} tot ${most}%` },
  shares: (fund, own) => `fonds ${fund}, zelf ${own}`,
  clock: (time, zone) => `${time.replace(':', '.')} uur, ${zone === 'Europe/Brussels' ? 'Brusselse' : 'Nederlandse'} tijd`,
  readerClock: (time, day) => `bij u ${day === undefined ? '' : `${day}, `}${time.replace(':', '.')} uur`,
  on: (span, precision) => ({ dag: `op ${span}`, kwartaal: `in het ${span}`, halfjaar: `in de ${span}` }[precision] ?? `in ${span}`),
  opening: { on: (when) => `Gaat open ${when}`, expected: (when) => `Gaat naar verwachting open ${when}`, since: (when) => `Ging open ${when}` },
  closing: {
    on: ({ when, round, stages, untilSpent, expected }) => `${round && stages ? `Stap ${round.number} van ${round.of} sluit` : 'Sluit'} ${expected ? 'naar verwachting ' : ''}${when}${round && !stages ? ` (datum ${round.number} van ${round.of})` : ''}${untilSpent ? ', of eerder als het geld op is' : ''}`,
    missed: (when) => `De eerste stap is gesloten. De volgende sluit ${when}, alleen voor wie door is.`,
    closed: (when) => (when === undefined ? 'Gesloten' : `Sloot ${when}`),
    continuous: 'Geen sluitingsdatum: u kunt altijd aanvragen', untilSpent: 'Sluit als het geld op is', expected: 'Sluitingsdatum nog niet bekend', unknown: 'Sluitingsdatum niet bekend',
  },
  countdown: {
    days: (days, exact) => (days === 0 ? (exact ? 'sluit vandaag' : 'kan nu elke dag sluiten') : `nog ${exact ? '' : 'minstens '}${days === 1 ? '1 dag' : `${days} dagen`}`),
    months: (months, exact) => `nog ${exact ? 'ongeveer' : 'minstens'} ${months} maanden`,
  },
  condition: {
    name: { aanvrager: 'wie mag aanvragen', gebied: 'gebied', samenwerking: 'samenwerking', openstelling: 'openstelling', thema: 'thema', digitalisering: 'digitalisering', bedrag: 'bedrag', 'eigen-bijdrage': 'eigen bijdrage', tijd: 'tijd', last: 'administratie' },
    status: { voldaan: 'voldaan', niet: 'niet voldaan', 'let op': 'let op', onbekend: 'niet bekend' },
    applicant: (type, role) => `Een ${type} ${role}.`,
    applicantWho: 'Wie mag aanvragen, verschilt per organisatie.',
    applicantUnknown: (type) => `Of een ${type} mag aanvragen, is niet bekend.`,
    area: { voldaan: 'Uw gebied hoort erbij.', niet: 'Uw gebied hoort er niet bij.', 'let op': 'Kijk of uw plek in het gebied ligt.', onbekend: 'Waar dit fonds betaalt, is niet bekend.', where: 'We weten niet in welke provincie u ligt.' },
    alone: 'U kunt zonder partners aanvragen.',
    notAlone: 'U kunt niet zonder partners aanvragen.',
    together: {
      partners: (asked, given) => `Minstens ${asked} partners nodig, uzelf meegeteld${given === undefined ? '' : `: u telde er ${given}`}.`,
      countries: (asked, given) => `Partners uit minstens ${asked} landen nodig, Nederland meegeteld${given === undefined ? '' : `: u telde er ${given}`}.`,
    },
    togetherUnknown: 'Met hoeveel u moet aanvragen, is niet bekend.',
    openness: {
      open: 'Er is een ronde open.', continuous: 'U kunt altijd aanvragen.', opens: 'Een ronde gaat nog open.', expected: 'Een ronde wordt verwacht. Of die al open is, is niet bekend.',
      closed: 'De ronde is gesloten.', unknown: 'Of er een ronde open is, is niet bekend.',
    },
    stage: { afgelopen: 'Dit fonds is afgelopen.', voorgesteld: 'Dit fonds is nog een voorstel.', lopend: 'Er is geen ronde bekend.', onbekend: 'Er is geen ronde bekend.' },
    themes: (met, themes) => (met ? `Past bij ${themes}.` : `Gaat niet over ${themes}.`),
    themesUnknown: 'Waar dit fonds over gaat, is niet bekend.',
    digital: (role) => `Digitalisering: ${role}.`,
    amountMet: (given) => `U vraagt ${given}: dat past.`,
    amountOff: (tooLittle, asked, given) => `Een project krijgt ${tooLittle ? 'minstens' : 'hoogstens'} ${asked}; u vraagt ${given}.`,
    amountUnknown: 'Hoeveel een project krijgt, is niet bekend.',
    ownShare: {
      voldaan: (asked, given) => `U betaalt hoogstens ${asked}% zelf; u kunt ${given}% betalen.`,
      niet: (asked, given) => `U betaalt minstens ${asked}% zelf; u kunt ${given}% betalen.`,
      'let op': (asked, given) => `Wat u zelf betaalt, kan oplopen tot ${asked}%; u kunt ${given}% betalen.`,
    },
    ownShareMost: 'Hoeveel u hoogstens zelf betaalt, is niet bekend.',
    ownShareUnknown: 'Hoeveel u zelf betaalt, is niet bekend.',
    time: (left, needed, verdict) => `Nog ${weeksNl(left)}${needed === undefined ? '. Hoeveel tijd een aanvraag kost, is niet bekend.' : `; reken op ${weeksNl(needed)}${verdict === 'voldoende' ? '' : `: ${verdict}`}.`}`,
    burden: (burden) => `Administratie: ${burden}.`,
    burdenUnknown: 'Hoe zwaar de administratie is, is niet bekend.',
    question: { partners: 'Met hoeveel partners bent u, uzelf meegeteld?', countries: 'Uit hoeveel landen komen zij, Nederland meegeteld?', organisation: 'Voor welke organisatie zoekt u?' },
  },
};

const en: FundStrings = {
  language: 'en',
  unknown: 'not known',
  status: { open: 'open', opens: 'opens later', expected: 'expected', continuous: 'continuous', closed: 'closed', unknown: 'not known' },
  group: { past: 'fits', misschien: 'maybe', 'past niet': 'does not fit' },
  money: {
    decimal: '.', thousand: ',', million: 'million', billion: 'billion', euros: (number) => `€${number}`, about: (amount) => `about ${amount}`,
    from: (least) => `from ${least}`, to: (most) => `at most ${most}`, between: (least, most) => `${least} – ${most}`,
  },
  percent: { from: (least) => `at least ${least}%`, to: (most) => `at most ${most}%`, between: (least, most) => `${least} to ${most}%` },
  shares: (fund, own) => `fund ${fund}, own ${own}`,
  clock: (time, zone) => `${time}, ${zone === 'Europe/Brussels' ? 'Brussels' : 'Dutch'} time`,
  readerClock: (time, day) => `${day === undefined ? '' : `${day}, `}${time} your time`,
  on: (span, precision) => (precision === 'dag' ? `on ${span}` : precision === 'halfjaar' ? `in the ${span}` : `in ${span}`),
  opening: { on: (when) => `Opens ${when}`, expected: (when) => `Expected to open ${when}`, since: (when) => `Opened ${when}` },
  closing: {
    on: ({ when, round, stages, untilSpent, expected }) => `${round && stages ? `Stage ${round.number} of ${round.of} ` : ''}${expected ? 'is expected to close' : 'closes'} ${when}${round && !stages ? ` (date ${round.number} of ${round.of})` : ''}${untilSpent ? ', or earlier when the money is spent' : ''}`.replace(/^[a-z]/, (letter) => letter.toUpperCase()),
    missed: (when) => `The first stage has closed. The next closes ${when}, only for those who passed.`,
    closed: (when) => (when === undefined ? 'Closed' : `Closed ${when}`),
    continuous: 'No deadline: you can always apply', untilSpent: 'Closes when the money is spent', expected: 'Deadline not known yet', unknown: 'Deadline not known',
  },
  countdown: {
    days: (days, exact) => (days === 0 ? (exact ? 'closes today' : 'may close any day now') : `${exact ? '' : 'at least '}${days === 1 ? '1 day' : `${days} days`} left`),
    months: (months, exact) => `${exact ? 'about' : 'at least'} ${months} months left`,
  },
  condition: {
    name: { aanvrager: 'who may apply', gebied: 'area', samenwerking: 'cooperation', openstelling: 'opening', thema: 'theme', digitalisering: 'digitalisation', bedrag: 'amount', 'eigen-bijdrage': 'own contribution', tijd: 'time', last: 'administration' },
    status: { voldaan: 'met', niet: 'not met', 'let op': 'note', onbekend: 'not known' },
    applicant: (type, role) => `${/^[aeiou]/i.test(type) ? 'An' : 'A'} ${type} ${role}.`,
    applicantWho: 'Who may apply differs per organisation.',
    applicantUnknown: (type) => `It is not known whether ${/^[aeiou]/i.test(type) ? 'an' : 'a'} ${type} may apply.`,
    area: { voldaan: 'Your area is included.', niet: 'Your area is not included.', 'let op': 'Check that your place is in the area.', onbekend: 'It is not known where this fund pays.', where: 'We do not know in which province you are.' },
    alone: 'You can apply alone.',
    notAlone: 'You cannot apply alone.',
    together: {
      partners: (asked, given) => `At least ${asked} partners needed, yourself included${given === undefined ? '' : `: you counted ${given}`}.`,
      countries: (asked, given) => `Partners from at least ${asked} countries needed, the Netherlands included${given === undefined ? '' : `: you counted ${given}`}.`,
    },
    togetherUnknown: 'It is not known with how many you have to apply.',
    openness: {
      open: 'A call is open.', continuous: 'You can always apply.', opens: 'A call will open.', expected: 'A call is expected. It is not known whether it has opened yet.',
      closed: 'The call has closed.', unknown: 'It is not known whether a call is open.',
    },
    stage: { afgelopen: 'This fund has ended.', voorgesteld: 'This fund is still a proposal.', lopend: 'No call is known.', onbekend: 'No call is known.' },
    themes: (met, themes) => (met ? `Fits ${themes}.` : `Is not about ${themes}.`),
    themesUnknown: 'It is not known what this fund is about.',
    digital: (role) => `Digitalisation: ${role}.`,
    amountMet: (given) => `You ask ${given}: that fits.`,
    amountOff: (tooLittle, asked, given) => `A project gets at ${tooLittle ? 'least' : 'most'} ${asked}; you ask ${given}.`,
    amountUnknown: 'It is not known how much a project gets.',
    ownShare: {
      voldaan: (asked, given) => `You pay at most ${asked}% yourself; you can pay ${given}%.`,
      niet: (asked, given) => `You pay at least ${asked}% yourself; you can pay ${given}%.`,
      'let op': (asked, given) => `What you pay yourself may be up to ${asked}%; you can pay ${given}%.`,
    },
    ownShareMost: 'It is not known how much you pay yourself at most.',
    ownShareUnknown: 'It is not known how much you pay yourself.',
    time: (left, needed, verdict) => `Time left: ${weeksEn(left)}${needed === undefined ? '. It is not known how long an application takes.' : `; allow ${weeksEn(needed)}${{ voldoende: '', krap: ': tight', 'te kort': ': too short' }[verdict]}.`}`,
    burden: (burden) => `Administration: ${burden}.`,
    burdenUnknown: 'It is not known how heavy the administration is.',
    question: { partners: 'How many partners are you, yourself included?', countries: 'From how many countries, the Netherlands included?', organisation: 'For which organisation are you looking?' },
  },
};

/** The words about funds, Dutch unless English is asked for. */
export const fundStrings = wording('fund-finder.fund', { nl, en });
