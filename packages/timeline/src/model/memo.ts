/**
 * Text for a memo to the council (raadsinformatiebrief), in plain Dutch: what is it, what must we do and when, what is not certain, where can we
 * still have a say, and where it comes from. Text of the data is repeated as it is; what is not confirmed says so beside the fact itself.
 */
import { appliesInWords, CERTAINTIES, formatDay, formatSpan, INSTRUMENTS, isStale, isUnconfirmed, kindWords, obligationsFor, officialUrl, openMoments, ORGANISATION_TYPES, sentence, small, TYPE_PLURALS, valuesOf, type CalendarDate, type Law, type LawDate, type Moment, type Obligation, type OrganisationType, type PlacedObligation, type Source } from '@digitaal-europa/data';
import { comingOf, entriesOf, type Entry } from './entries.ts';

export interface MemoOptions {
  readonly today: CalendarDate;
  /** Absent: the memo names all three types. */
  readonly organisation?: OrganisationType | undefined;
  /** What was chosen, in whole Dutch sentences; only for a set of laws. */
  readonly selection?: string | undefined;
  /** Address of the page, so that the council can look for itself. */
  readonly link?: string | undefined;
}

const TO_CONFIRM = 'nog te bevestigen';
const FAMILY = {
  'eu-law': 'Dit is een Europese wet', 'eu-proposal': 'Dit is een Europees voorstel en nog geen wet', 'nl-law': 'Dit is Nederlandse regelgeving', policy: 'Dit is geen wet, maar beleid of een hulpmiddel',
} as const;

const inSentence = (text: string): string => (text.startsWith('Nederland') ? text : small(text));
const item = (text: string): string => `- ${text}`;
const section = (title: string, lines: readonly string[]): string => [title, ...lines].join('\n');
const confirmed = (is: boolean): string => (is ? '' : ` (${TO_CONFIRM})`);
const sourceText = ({ title, article, url }: Source): string => [title, article, url].filter(Boolean).join(', ');

/** `2 december 2027 (nog te bevestigen)`. */
const when = (date: LawDate): string => `${formatSpan(date, 'nl')}${confirmed(!isUnconfirmed(date))}`;
const what = (date: LawDate): string => `${kindWords(date)}${date.label ? `, ${date.label.nl}` : ''}`;
const certainty = ({ date, lapsed }: Entry): string => (lapsed ? 'de verwachting is verstreken en niet bevestigd' : CERTAINTIES[date.certainty].nl);

function whatIsIt(law: Law, { organisation }: MemoOptions): string[] {
  const { number } = law.identifiers;
  return [
    ...(law.everyday ? [sentence(law.everyday.nl)] : []),
    `${law.instrument === 'national-bill' ? 'Dit is een Nederlands voorstel en nog geen wet' : FAMILY[INSTRUMENTS[law.instrument].family]} (${inSentence(INSTRUMENTS[law.instrument].nl)}${number ? `; ${number}` : ''}). Hoe het ervoor staat: ${sentence(law.status)}`,
    ...(organisation ? [organisation] : valuesOf(ORGANISATION_TYPES)).map((type) => appliesInWords(law, type)),
  ];
}

function duty({ obligation, date, draft, applies }: Pick<PlacedObligation, 'obligation' | 'date' | 'draft' | 'applies'>): string {
  const { title, article, addresseeNote, evidence } = obligation;
  const day = date ? ` Datum: ${when(date)}.` : ' De datum is nog niet bekend.';
  const limits = [draft ? 'dit is nog een voorstel' : '', applies.value === 'onbekend' ? 'nog uit te zoeken of dit voor ons geldt' : '', addresseeNote ?? '', evidence === 'unverified' ? TO_CONFIRM : ''].filter(Boolean);
  return item(`${title}${article ? ` (${article})` : ''}${limits.length > 0 ? ` [${limits.join('; ')}]` : ''}. ${sentence(obligation.text)}${day}`);
}

/** Without a type of organisation nothing is placed: every obligation, with its first date and for whom it is. */
function allDuties(law: Law): string[] {
  const first = ({ dates }: Obligation): LawDate | undefined => law.dates.filter(({ id, earliest, certainty: sure }) => dates.includes(id) && earliest !== undefined && sure !== 'vervallen').sort((a, b) => ((a.earliest ?? '') < (b.earliest ?? '') ? -1 : 1))[0];
  return law.obligations.map((obligation) => {
    const types = obligation.addressees.length > 0 ? ` Voor: ${obligation.addressees.map((type) => TYPE_PLURALS[type]).join(', ')}.` : '';
    return `${duty({ obligation, date: first(obligation), draft: INSTRUMENTS[law.instrument].family === 'eu-proposal' || law.instrument === 'national-bill', applies: { value: 'ja' } })}${types}`;
  });
}

function duties(law: Law, { organisation, today }: MemoOptions): string[] {
  if (law.obligations.length === 0) return ['In dit overzicht staan geen taken bij deze regeling.'];
  if (organisation === undefined) return allDuties(law);
  const placed = obligationsFor([law], { type: organisation }, today);
  const part = (title: string, groups: readonly PlacedObligation['group'][]): string[] => {
    const own = placed.filter(({ group }) => groups.includes(group));
    return own.length === 0 ? [] : [title, ...own.map(duty)];
  };
  const lines = [...part('Komt nog:', ['komt']), ...part('Geldt al. Voldoen we?', ['geldt-al']), ...part('Eerst uitzoeken:', ['uitzoeken'])];
  return lines.length > 0 ? lines : [`In dit overzicht staan geen taken voor ${TYPE_PLURALS[organisation]} bij deze regeling.`];
}

function dates(law: Law, { today }: MemoOptions): string[] {
  const coming = comingOf(entriesOf([law], today), today);
  return coming.length === 0 ? ['Er is geen volgende datum bekend.'] : coming.map((entry) => item(`${when(entry.date)}: ${what(entry.date)}. ${sentence(entry.date.text)} Zekerheid: ${certainty(entry)}.`));
}

function uncertain(law: Law, { today }: MemoOptions): string[] {
  const entries = entriesOf([law], today);
  return [
    ...(law.unknown ? [item(`Nog niet bekend: ${sentence(law.unknown.nl)}`)] : []),
    ...entries.filter(({ date }) => date.earliest === undefined).map(({ date }) => item(`Datum onbekend: ${what(date)}. ${sentence(date.text)}`)),
    ...entries.filter(({ lapsed }) => lapsed).map(({ date }) => item(`${formatSpan(date, 'nl')}: ${what(date)}. De verwachting is verstreken en niet bevestigd.`)),
    ...entries.filter(({ date }) => date.otherReadings.length > 0).map(({ date }) => item(`Bronnen zijn het niet eens over ${what(date)}: ${[date, ...date.otherReadings].map((span) => formatSpan(span, 'nl')).join(' of ')}.`)),
    ...law.unconfirmed.map((text) => item(sentence(text))),
    ...(isStale(law, today) ? [item(`Deze gegevens zijn voor het laatst bekeken op ${formatDay(law.asOf, 'nl')} en mogelijk verouderd.`)] : []),
  ];
}

const momentName = ({ moment, closes }: Moment): string => (moment ? moment.title : closes ? what(closes) : 'inspraak').replace(/[.!?]$/, '');

function moments(law: Law, { today }: MemoOptions): string[] {
  const { open, expected, informal, unclear } = openMoments([law], today);
  const tail = ({ moment, confirmed: sure }: Moment): string => `${moment?.url ? ` ${moment.url}` : ''}${sure ? '' : ` Dit is ${TO_CONFIRM}.`}`;
  const lines = [
    ...open.map((one) => item(`Nu open: ${momentName(one)}, tot en met ${one.closes ? formatSpan(one.closes, 'nl') : 'een onbekende datum'}.${tail(one)}`)),
    ...expected.map((one) => item(`Komt nog: ${momentName(one)}${one.opens?.earliest !== undefined ? `, vanaf ${formatSpan(one.opens, 'nl')}` : one.closes?.earliest !== undefined ? `, sluit ${formatSpan(one.closes, 'nl')}` : ''}.${tail(one)}`)),
    ...unclear.map((one) => item(`Onduidelijk of dit nog kan: ${momentName(one)}. De einddatum is niet bekend.${tail(one)}`)),
    ...informal.map((one) => item(`Informeel, zonder einddatum: ${momentName(one)}.${tail(one)}`)),
  ];
  return lines.length > 0 ? lines : ['Er is geen moment van inspraak bekend dat nu open is of nog komt.'];
}

function sources(law: Law, { link }: MemoOptions): string[] {
  const official = officialUrl(law, 'nl');
  return [
    ...(official ? [item(`Officiële tekst: ${official.url}`)] : []),
    ...law.sources.filter(({ url }) => url === undefined || url !== official?.url).map((source) => item(sourceText(source))),
    `Stand van de gegevens: ${formatDay(law.asOf, 'nl')}.`,
    ...(link ? [`Bekijk de tijdlijn: ${link}`] : []),
  ];
}

/** A memo on one law. Paragraphs are divided by an empty line, items start with `- `, so that it pastes well anywhere. */
export function memoOfLaw(law: Law, options: MemoOptions): string {
  const doubts = uncertain(law, options);
  return `${[
    law.title.nl,
    section('Wat is het?', whatIsIt(law, options)),
    section('Wat moet onze organisatie doen?', duties(law, options)),
    section('Wanneer gebeurt er iets?', dates(law, options)),
    section('Wat is nog onzeker?', doubts.length > 0 ? doubts : ['Er zijn geen onzekerheden vastgelegd.']),
    section('Waar kunnen we nog iets van vinden?', moments(law, options)),
    section('Bron en stand', sources(law, options)),
  ].join('\n\n')}\n`;
}

/** A memo on a set of laws: per law what comes first, how many tasks there are, and where one can still give input. */
export function memoOfLaws(laws: readonly Law[], options: MemoOptions): string {
  const { today, organisation, selection, link } = options;
  const oldest = laws.map(({ asOf }) => asOf).sort()[0];
  const paragraph = (law: Law): string => {
    const [next] = comingOf(entriesOf([law], today), today);
    const placed = organisation ? obligationsFor([law], { type: organisation }, today) : [];
    const tasks = organisation ? placed.filter(({ group }) => group !== 'niet-voor-ons').length : law.obligations.length;
    const { open } = openMoments([law], today);
    const official = officialUrl(law, 'nl');
    return section(law.title.nl, [
      ...whatIsIt(law, options),
      next ? `Volgende datum: ${when(next.date)}, ${what(next.date)}. Zekerheid: ${certainty(next)}.` : 'Er is geen volgende datum bekend.',
      tasks === 0 ? 'In dit overzicht staan geen taken.' : `Aantal taken: ${tasks}.`,
      ...open.map((one) => `Nu open: ${momentName(one)}, tot en met ${one.closes ? formatSpan(one.closes, 'nl') : 'een onbekende datum'}${confirmed(one.confirmed)}.`),
      ...law.unconfirmed.map((text) => `Niet zeker: ${sentence(text)}`),
      `Bron: ${official?.url ?? (law.sources[0] ? sourceText(law.sources[0]) : 'niet vastgelegd')}. Gecontroleerd op ${formatDay(law.asOf, 'nl')}.`,
    ]);
  };
  const intro = [
    `Dit overzicht gaat over ${laws.length === 1 ? '1 wet of regeling' : `${laws.length} wetten en regelingen`}.${selection ? ` ${selection}` : ''}`,
    `Het is gemaakt op ${formatDay(today, 'nl')}.${oldest ? ` De oudste gegevens zijn bekeken op ${formatDay(oldest, 'nl')}.` : ''}${link ? ` Bekijk de tijdlijn: ${link}` : ''}`,
  ];
  return `${['Europese en Nederlandse digitale wetgeving', intro.join('\n'), ...laws.map(paragraph)].join('\n\n')}\n`;
}
