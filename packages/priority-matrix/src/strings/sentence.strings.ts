import { ORGANISATION_DOMAINS, SANCTION_POWERS, type SanctionPower } from '@digitaal-europa/data';
import { wording, type Language } from '@digitaal-europa/ui/wording';
import type { SentenceTexts } from '../model/sentence.ts';

const DOMAINS = Object.keys(ORGANISATION_DOMAINS).length;
const count = (from: unknown): number => (Array.isArray(from) ? from.length : 0);
const rounded = (value: number): string => String(Math.round(value * 100) / 100);
/** The default line, between which and a half nothing lies. */
const isHalf = (line: number): boolean => line > 0.5 && line <= 0.51;
const percent = (line: number): string => `${Math.round(line * 100)} %`;
const monthsNl = (months: string): string => `${months} ${months === '1' ? 'maand' : 'maanden'}`;
const monthsEn = (months: string): string => `${months} ${months === '1' ? 'month' : 'months'}`;
const power = (from: unknown, language: Language): string => SANCTION_POWERS[(typeof from === 'string' && Object.hasOwn(SANCTION_POWERS, from) ? from : 'geen') as SanctionPower][language];

const nl: SentenceTexts = {
  language: 'nl',
  number: (value) => rounded(value).replace('.', ','),
  quadrant: { 'nu-doen': 'Nu doen', inplannen: 'Inplannen', samen: 'Samen doen of uitbesteden', volgen: 'Volgen' },
  bound: (day, isFirst) => `${isFirst ? 'niet eerder dan' : 'uiterlijk'} ${day}`,
  begin: (month) => `begin uiterlijk ${month}`,
  beginNow: (month) => `begin nu (aanbevolen start was ${month})`,
  lapsed: 'verwachting verstreken, niet bevestigd',
  toConfirm: 'te bevestigen',
  draft: 'nog een voorstel',
  asOf: (day) => `stand ${day}`,
  lead: (months, parts) => (parts ? `doorlooptijd ${monthsNl(months)}: ${parts}` : monthsNl(months)),
  ownLead: (months, computed) => `doorlooptijd ${monthsNl(months)}, door uzelf gekozen; berekend was ${computed}`,
  work: (effort, reckoned, size, factor, assumed) => `taak ${effort ?? `onbekend, gerekend met ${reckoned}`} × ${factor}${size === undefined ? ` (grootte onbekend, gerekend met ${assumed})` : ''}`,
  buying: (buy, months, counted) => (buy === undefined ? `; of u moet inkopen is onbekend, gerekend met ${counted ? months : '0'}` : buy ? ` plus inkoop ${months}` : ', zonder inkoop'),
  between: (from, to) => `Hoe laat u kunt beginnen is niet zeker: ${to === undefined ? `vanaf ${from}, tot wanneer is niet bekend` : `tussen ${from} en ${to}`}.`,
  since: (day, basis, answer) => `geldt al sinds ${day} (${basis})${{ ja: ', en u voldoet.', deels: ', en u voldoet deels.', nee: ', en u voldoet nog niet.', 'weet-niet': '; of u voldoet, weet u niet.', undecided: ': voldoet u?' }[answer]}`,
  next: (date) => `Komt nog: ${date}.`,
  important: (isImportant, reasons, line) => `${isImportant ? 'Belangrijk' : `Minder belangrijk, samen ${isHalf(line) ? 'niet meer dan de helft' : `onder ${percent(line)}`} van wat de bekende redenen kunnen wegen`}: ${reasons}.`,
  noReason: 'geen van de bekende redenen weegt',
  unknown: (names) => `Onbekend, dus niet meegeteld: ${names}.`,
  off: (names) => `Door u uitgezet: ${names}.`,
  heavy: 'telt zwaar',
  reason: {
    inwoners: (value) => ['raakt inwoners of grondrechten niet', 'raakt inwoners of grondrechten een beetje', 'raakt inwoners of grondrechten', 'raakt inwoners of grondrechten sterk'][value] ?? '',
    organisatie: (_, from) => `raakt ${count(from)} van ${DOMAINS} organisatiedomeinen`,
    toezicht: (_, from) => power(from, 'nl'),
    afhankelijk: (_, from) => (count(from) === 0 ? 'geen andere verplichting wacht hierop' : count(from) === 1 ? '1 andere verplichting wacht hierop' : `${count(from)} andere verplichtingen wachten hierop`),
    kans: (value) => ['biedt geen extra kans', 'biedt een kans', 'biedt veel kansen'][value] ?? '',
    eigen: (value) => ['geen eigen prioriteit', 'lage eigen prioriteit', 'eigen prioriteit', 'hoge eigen prioriteit'][value] ?? '',
  },
  reasonName: { inwoners: 'inwoners en grondrechten', organisatie: 'organisatie', toezicht: 'toezicht en sanctie', afhankelijk: 'wat hiervan afhangt', kans: 'kans', eigen: 'eigen prioriteit' },
  of: (value, max) => `${value} van ${max}`,
  weight: { uit: 'telt niet mee', normaal: 'telt normaal', zwaar: 'telt zwaar' },
  chosen: (place, month, by, day) => `${place}${month ? `, begin in ${month}` : ''}: gekozen op ${day}${by ? ` door ${by}` : ''}.`,
  because: (reason) => `Reden: ${/[.!?]$/.test(reason) ? reason : `${reason}.`}`,
  computed: 'Berekend:',
  notComputed: 'Er is geen berekende plek.',
  own: 'eigen taak, door uzelf geplaatst.',
  moved: (was, now) => `De datum is veranderd sinds die keuze: van ${was} naar ${now}.`,
  ask: { applies: 'Het is niet bekend of dit voor u geldt: zoek dat eerst uit.', date: 'Het is niet bekend vanaf wanneer dit geldt.', importance: 'Hoe belangrijk dit is, is niet te zeggen: van de redenen die meetellen is er geen bekend.' },
  not: {
    law: (who) => `deze wet geldt niet voor een ${who}.`, addressees: (who) => `deze verplichting is niet voor een ${who}.`,
    withdrawn: () => 'dit is ingetrokken.', lapsed: () => 'deze wet is vervallen.', said: () => 'u koos dat dit niet voor u geldt.',
  },
  basis: { feit: 'feit', inschatting: 'inschatting van de redactie', profiel: 'uw keuze of profiel', aanname: 'aanname, want niet bekend' },
  size: { groot: 'groot', midden: 'midden', klein: 'klein' },
  yesNo: (value) => (value ? 'ja' : 'nee'),
  notKnown: 'niet bekend',
  reckonedWith: (value) => `gerekend met ${value}`,
  label: { duty: 'Verplichting', date: 'Datum', effort: 'Werk', size: 'Grootte van de organisatie', procurement: 'Inkoop nodig', lead: 'Doorlooptijd', ownLead: 'Eigen doorlooptijd' },
};

const en: SentenceTexts = {
  language: 'en',
  number: rounded,
  quadrant: { 'nu-doen': 'Do now', inplannen: 'Plan', samen: 'Do together or outsource', volgen: 'Follow' },
  bound: (day, isFirst) => `${isFirst ? 'no earlier than' : 'no later than'} ${day}`,
  begin: (month) => `begin by ${month}`,
  beginNow: (month) => `begin now (recommended start was ${month})`,
  lapsed: 'forecast passed, not confirmed',
  toConfirm: 'to be confirmed',
  draft: 'still a proposal',
  asOf: (day) => `as of ${day}`,
  lead: (months, parts) => (parts ? `lead time ${monthsEn(months)}: ${parts}` : monthsEn(months)),
  ownLead: (months, computed) => `lead time ${monthsEn(months)}, chosen by you; computed was ${computed}`,
  work: (effort, reckoned, size, factor, assumed) => `task ${effort ?? `unknown, reckoned with ${reckoned}`} × ${factor}${size === undefined ? ` (size unknown, reckoned with ${assumed})` : ''}`,
  buying: (buy, months, counted) => (buy === undefined ? `; whether you must buy is unknown, reckoned with ${counted ? months : '0'}` : buy ? ` plus buying ${months}` : ', without buying'),
  between: (from, to) => `How late you can begin is not certain: ${to === undefined ? `from ${from}, until when is not known` : `between ${from} and ${to}`}.`,
  since: (day, basis, answer) => `has applied since ${day} (${basis})${{ ja: ', and you comply.', deels: ', and you comply partly.', nee: ', and you do not comply yet.', 'weet-niet': '; whether you comply, you do not know.', undecided: ': do you comply?' }[answer]}`,
  next: (date) => `Still to come: ${date}.`,
  important: (isImportant, reasons, line) => `${isImportant ? 'Important' : `Less important, together ${isHalf(line) ? 'no more than half' : `under ${percent(line)}`} of what the known reasons could weigh`}: ${reasons}.`,
  noReason: 'none of the known reasons weighs',
  unknown: (names) => `Unknown, so not counted: ${names}.`,
  off: (names) => `Switched off by you: ${names}.`,
  heavy: 'counts heavily',
  reason: {
    inwoners: (value) => ['does not touch residents or fundamental rights', 'touches residents or fundamental rights a little', 'touches residents or fundamental rights', 'touches residents or fundamental rights strongly'][value] ?? '',
    organisatie: (_, from) => `touches ${count(from)} of ${DOMAINS} domains of the organisation`,
    toezicht: (_, from) => power(from, 'en'),
    afhankelijk: (_, from) => (count(from) === 0 ? 'no other obligation waits for this' : count(from) === 1 ? '1 other obligation waits for this' : `${count(from)} other obligations wait for this`),
    kans: (value) => ['brings no extra chance', 'brings a chance', 'brings many chances'][value] ?? '',
    eigen: (value) => ['no priority of your own', 'low priority of your own', 'priority of your own', 'high priority of your own'][value] ?? '',
  },
  reasonName: { inwoners: 'residents and fundamental rights', organisatie: 'organisation', toezicht: 'supervision and sanction', afhankelijk: 'what depends on this', kans: 'chance', eigen: 'own priority' },
  of: (value, max) => `${value} of ${max}`,
  weight: { uit: 'does not count', normaal: 'counts normally', zwaar: 'counts heavily' },
  chosen: (place, month, by, day) => `${place}${month ? `, begin in ${month}` : ''}: chosen on ${day}${by ? ` by ${by}` : ''}.`,
  because: (reason) => `Reason: ${/[.!?]$/.test(reason) ? reason : `${reason}.`}`,
  computed: 'Computed:',
  notComputed: 'There is no computed place.',
  own: 'own task, placed by you.',
  moved: (was, now) => `The date has changed since that choice: from ${was} to ${now}.`,
  ask: { applies: 'It is not known whether this applies to you: find that out first.', date: 'It is not known from when this applies.', importance: 'How important this is cannot be said: of the reasons that count, none is known.' },
  not: {
    law: (who) => `this law does not apply to a ${who}.`, addressees: (who) => `this obligation is not for a ${who}.`,
    withdrawn: () => 'this was withdrawn.', lapsed: () => 'this law has lapsed.', said: () => 'you chose that this does not apply to you.',
  },
  basis: { feit: 'fact', inschatting: 'estimate of the editors', profiel: 'your choice or profile', aanname: 'assumption, as it is not known' },
  size: { groot: 'large', midden: 'medium', klein: 'small' },
  yesNo: (value) => (value ? 'yes' : 'no'),
  notKnown: 'not known',
  reckonedWith: (value) => `reckoned with ${value}`,
  label: { duty: 'Obligation', date: 'Date', effort: 'Work', size: 'Size of the organisation', procurement: 'Buying needed', lead: 'Lead time', ownLead: 'Own lead time' },
};

export const sentenceTexts = wording('priority-matrix.sentence', { nl, en });
