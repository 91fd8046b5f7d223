/** What `kde-data new` asks per kind: the least that makes a right record. Everything else an editor adds in the file itself. */
import type { FeedKind } from '../feed.ts';
import { APPLIES, CONFIDENCES, DIGITAL_ROLES, EVIDENCE, FUND_LEVELS, FUND_STAGES, INSTRUMENTS, JOINING_MODES, NETWORK_KINDS, NETWORK_STATUSES, ORGANISATION_TYPES, REACHES, SERVICE_KINDS, valuesOf } from '../vocabulary.ts';

/** The closed list that an answer comes from: value to what it means. */
type Choices = Readonly<Record<string, { readonly nl: string }>>;

export interface Question {
  /** Place in the record, `title.nl`. */
  readonly path: string;
  /** Name of the flag that answers it; default the path. */
  readonly flag?: string;
  readonly text: string;
  /** What a good answer looks like, shown when an answer is wrong. */
  readonly expected: string;
  readonly choices?: Choices;
  /** May stay open: what is not known is left out. */
  readonly optional?: true;
  /** Used when the answer is empty. `today` stands for the day of asking. */
  readonly fallback?: string;
}

/** The kinds that have a file per record, by what a user types. Organisations are one table and have no file of their own. */
export const NEW_KINDS = { law: 'laws', fund: 'funds', network: 'networks', service: 'services' } as const satisfies Record<string, FeedKind>;
export type NewKind = keyof typeof NEW_KINDS;
export const isNewKind = (name: string | undefined): name is NewKind => name !== undefined && Object.hasOwn(NEW_KINDS, name);

const TODAY = 'today';
const text = (path: string, question: string, expected: string): Question => ({ path, text: question, expected });
const open = (path: string, question: string, expected: string): Question => ({ path, text: question, expected, optional: true });
const choice = (path: string, question: string, choices: Choices, fallback?: string): Question => ({ path, text: question, expected: 'een woord uit de lijst', choices, ...(fallback === undefined ? {} : { fallback }) });

const ID = text('id', 'Korte naam voor het bestand en de links. Die verandert nooit meer.', 'kleine letters, cijfers en streepjes, zoals ai-act');
const SOURCE: Question = { path: 'sources[0].url', flag: 'source', text: 'Adres van de bron', expected: 'een adres dat met https:// begint', optional: true };
const PAGE = open('url', 'Adres van de eigen webpagina', 'een adres dat met https:// begint');
const CHECKED: Question = { path: 'asOf', text: 'Op welke dag hebt u dit gecontroleerd?', expected: 'een dag die bestaat, zoals 2026-12-02', fallback: TODAY };
const NAMES = [text('name.nl', 'Naam in het Nederlands', 'een naam'), text('name.en', 'Naam in het Engels', 'een naam')];
const PROVENANCE = [
  SOURCE,
  choice('evidence', 'Hoe weet u dit?', EVIDENCE, 'unverified'),
  choice('confidence', 'Hoe zeker bent u ervan?', CONFIDENCES, 'laag'),
  CHECKED,
];

export const QUESTIONS: Readonly<Record<NewKind, readonly Question[]>> = {
  law: [
    ID,
    text('title.nl', 'Naam waaronder de wet bekend is, in het Nederlands', 'een naam'),
    text('title.en', 'Dezelfde naam in het Engels', 'een naam'),
    text('everyday.nl', 'Waar gaat de wet over, in gewone woorden?', 'hooguit 60 tekens, en niet de naam nog eens'),
    text('everyday.en', 'Hetzelfde in het Engels', 'hooguit 60 tekens'),
    choice('instrument', 'Wat is het?', INSTRUMENTS),
    text('status', 'Waar staat de wet nu?', 'een korte zin, zoals: in werking, gefaseerd van toepassing'),
    open('identifiers.number', 'Officieel nummer', 'zoals Verordening (EU) 2024/1689 of Stb. 2026, 187'),
    open('identifiers.celex', 'CELEX-nummer', 'zoals 32024R1689'),
    open('identifiers.eli', 'ELI', 'zoals http://data.europa.eu/eli/reg/2024/1689/oj'),
    open('identifiers.bwb', 'Nummer op wetten.overheid.nl', 'zoals BWBR0040936'),
    ...valuesOf(ORGANISATION_TYPES).flatMap((type) => [
      choice(`appliesTo.${type}.value`, `Geldt de wet voor een ${ORGANISATION_TYPES[type].nl}?`, APPLIES, 'onbekend'),
      open(`appliesTo.${type}.reason`, 'Waarom, of wanneer?', 'een korte zin'),
    ]),
    SOURCE,
    CHECKED,
  ],
  fund: [
    ID, ...NAMES, open('abbreviation', 'Afkorting', 'een afkorting'),
    choice('level', 'Waar komt het geld vandaan?', FUND_LEVELS),
    choice('stage', 'Waar staat het fonds nu?', FUND_STAGES, 'onbekend'),
    choice('digital.role', 'Wat is de rol van digitalisering?', DIGITAL_ROLES),
    text('digital.reason', 'Wat telt wel en niet mee als digitaal?', 'één zin van hooguit 240 tekens'),
    PAGE, ...PROVENANCE,
  ],
  network: [
    ID, ...NAMES, open('abbreviation', 'Afkorting', 'een afkorting'),
    choice('kind', 'Wat is het?', NETWORK_KINDS),
    choice('reach', 'Hoe ver reikt het?', REACHES),
    choice('joining.mode', 'Hoe wordt u lid?', JOINING_MODES, 'unknown'),
    choice('status', 'Is het netwerk actief?', NETWORK_STATUSES, 'unknown'),
    PAGE, ...PROVENANCE,
  ],
  service: [
    ID, ...NAMES,
    choice('kind', 'Wat is het?', SERVICE_KINDS),
    text('description', 'Wat hebt u eraan?', 'een of twee korte zinnen'),
    PAGE, ...PROVENANCE,
  ],
};

/** The flag that answers a question. */
export const flagOf = ({ flag, path }: Question): string => flag ?? path;

/** What an empty answer stands for; `undefined` when there is nothing. */
export const fallbackOf = ({ fallback }: Question, today: string): string | undefined => (fallback === TODAY ? today : fallback);

/** The value that an answer means: a choice may be answered with its value or with its Dutch word. */
export function valueOf({ choices }: Question, answer: string): string {
  if (choices === undefined) return answer;
  const found = Object.entries(choices).find(([value, { nl }]) => [value, nl].some((word) => word.toLowerCase() === answer.toLowerCase()));
  return found?.[0] ?? answer;
}
