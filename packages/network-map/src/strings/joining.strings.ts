import { capital, FUNCTIONS, JOINING_MODES, listInWords, small, THEMES, type Audience, type JobFunction, type JoiningMode, type NetworkKind, type Theme } from '@digitaal-europa/data';
import { wording, type Language } from '@digitaal-europa/ui/wording';
import type { JoiningRowId } from '../model/joining.ts';
import { networkStrings, provincesInWords } from './network.strings.ts';

/** What the joining card says. */
export interface JoiningStrings {
  /** Only of what can be joined. */
  readonly join: string;
  /** Why the others cannot. */
  readonly notJoined: Readonly<Record<Exclude<NetworkKind, 'network' | 'programme'>, string>>;
  readonly automatic: string;
  readonly ended: string;
  readonly rows: Readonly<Record<JoiningRowId, string>>;
  readonly hours: (hours: number) => string;
  /** Bounds on the number of inhabitants. */
  readonly size: (least: string | undefined, most: string | undefined, approximate: boolean) => string;
  readonly only: (count: number) => string;
  readonly within: (audience: string, provinces: string) => string;
  readonly site: string;
  readonly contactPage: string;
  /** In a list, instead of a way of joining. */
  readonly notJoinable: string;
}

const nl: JoiningStrings = {
  join: 'Aansluiten', notJoined: { platform: 'Een platform kunt u gebruiken. U sluit er zich niet bij aan.', koepel: 'Een koepel komt op voor zijn leden. U hoort erbij, of niet.', authority: 'Dit is een overheidsorganisatie. U kunt er zich niet bij aansluiten.' },
  automatic: 'Wie bij de doelgroep hoort, is vanzelf lid.', ended: 'Dit netwerk is gestopt of slaapt.',
  rows: { who: 'Voor wie', functions: 'Voor welke functie', mode: 'Aansluiten kan', cost: 'Kosten', meetings: 'Hoe vaak', hours: 'Tijd', how: 'Hoe', contact: 'Contact', link: 'Meer lezen', checked: 'Laatst gecontroleerd' },
  hours: (hours) => (hours === 1 ? '1 uur per kwartaal' : `${hours} uur per kwartaal`),
  size: (least, most, approximate) => `${least === undefined ? 'hoogstens ' : most === undefined ? 'minstens ' : ''}${approximate ? 'ongeveer ' : ''}${[least, most].filter(Boolean).join(' tot ')} inwoners`,
  only: (count) => (count === 1 ? 'alleen 1 organisatie, met naam genoemd' : `alleen ${count} organisaties, met naam genoemd`),
  within: (audience, provinces) => `${audience} in ${provinces}`, site: 'Website', contactPage: 'Pagina om u aan te melden of iets te vragen', notJoinable: 'Kan niet: het is geen netwerk of programma',
};

const en: JoiningStrings = {
  join: 'Join', notJoined: { platform: 'You can use a platform. You do not join it.', koepel: 'An umbrella organisation speaks for its members. You belong to it, or not.', authority: 'This is a public authority. You cannot join it.' },
  automatic: 'Whoever it is meant for is a member automatically.', ended: 'This network has ended or is dormant.',
  rows: { who: 'For whom', functions: 'For which function', mode: 'Joining is', cost: 'Cost', meetings: 'How often', hours: 'Time', how: 'How', contact: 'Contact', link: 'Read more', checked: 'Last checked' },
  hours: (hours) => (hours === 1 ? '1 hour per quarter' : `${hours} hours per quarter`),
  size: (least, most, approximate) => `${least === undefined ? 'at most ' : most === undefined ? 'at least ' : ''}${approximate ? 'about ' : ''}${[least, most].filter(Boolean).join(' to ')} inhabitants`,
  only: (count) => (count === 1 ? 'only 1 organisation, mentioned by name' : `only ${count} organisations, mentioned by name`),
  within: (audience, provinces) => `${audience} in ${provinces}`, site: 'Website', contactPage: 'Page to sign up or to ask', notJoinable: 'Not possible: it is no network or programme',
};

/** The words of the joining card, Dutch unless English is asked for. */
export const joiningStrings = wording('network-map.joining', { nl, en });

/** `50.000`, `50,000` */
const thousands = (value: number, language: Language): string => String(value).replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : '.');

/** Whom it admits: `Gemeente in Zeeland, minstens 50.000 inwoners`. The note of a record is Dutch and not in it. */
export function audienceInWords({ type, minInhabitants, maxInhabitants, approximate, provinces, only }: Audience, language: Language): string {
  const strings = joiningStrings(language);
  const [many, bound] = [networkStrings(language).many, (value: number | undefined) => (value === undefined ? undefined : thousands(value, language))];
  return capital([
    provinces.length === 0 ? many[type] : strings.within(many[type], provincesInWords(provinces, language)),
    ...(minInhabitants === undefined && maxInhabitants === undefined ? [] : [strings.size(bound(minInhabitants), bound(maxInhabitants), approximate === true)]),
    ...(only.length === 0 ? [] : [strings.only(only.length)]),
  ].join(', '));
}

export const functionsInWords = (functions: readonly JobFunction[], language: Language): string => listInWords(functions.map((one) => FUNCTIONS[one][language]), language);
export const themesInWords = (themes: readonly Theme[], language: Language): string => listInWords(themes.map((one) => THEMES[one][language]), language);
/** Without "and": that is in most of their names. */
export const themesInShort = (themes: readonly Theme[], language: Language): string => themes.map((one) => small(THEMES[one][language])).join(', ');
/** How one joins. What is automatic is so for whom it is meant, and not for every reader: the words of the vocabulary say "you". */
export const modeInWords = (mode: JoiningMode, language: Language): string => (mode === 'automatic' ? joiningStrings(language).automatic : capital(JOINING_MODES[mode][language]));
