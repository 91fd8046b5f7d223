import { capital, type MemberRole } from '@digitaal-europa/data';
import { wording, type Language } from '@digitaal-europa/ui/wording';
import type { Selected } from '../model/state.ts';

/** What the details of a network, an organisation or a gap say, and what every part says of its sources. */
export interface DetailsStrings {
  readonly chosen: Readonly<Record<Selected['kind'], string>>;
  readonly close: string;
  /** Records are in Dutch: only another page has to say so. */
  readonly inDutch: string;
  readonly officialName: string;
  readonly you: string;
  /** As what one is in it. */
  readonly as: (role: MemberRole) => string;
  /** Above what is known of something that cannot be joined. */
  readonly facts: string;
  /** Before how we know how one takes part. */
  readonly takingPart: string;
  readonly members: {
    readonly title: string;
    readonly count: (members: string) => string; readonly countUnknown: string;
    readonly byName: (count: number) => string; readonly none: string;
  };
  readonly similar: string;
  readonly related: string;
  /** To what other widgets have on its themes. */
  readonly themes: { readonly title: string; readonly laws: string; readonly tasks: string; readonly funds: string };
  readonly networks: { readonly title: string; readonly automatic: string; readonly through: (name: string) => string };
  readonly goodAt: { readonly title: string; readonly none: string };
  readonly contact: Readonly<Record<'open' | 'closed' | 'unknown', string>>;
  readonly peers: { readonly title: string; readonly none: string; readonly sameType: string };
  readonly route: { readonly title: string; readonly find: string; readonly hide: string };
  readonly own: string;
  readonly makeOwn: string;
  readonly sources: {
    readonly title: string; readonly none: string; readonly unconfirmed: string; readonly how: (evidence: string, confidence: string) => string;
    readonly source: string; readonly checked: (day: string) => string; readonly stale: string;
    readonly mistake: string; readonly mail: { readonly subject: (name: string) => string; readonly body: (name: string, id: string, day: string) => string };
  };
}

const ROLES: Readonly<Record<Language, Readonly<Record<MemberRole, string>>>> = {
  nl: { member: 'als lid', board: 'in het bestuur', observer: 'als waarnemer', host: 'als gastheer' },
  en: { member: 'as a member', board: 'on the board', observer: 'as an observer', host: 'as host' },
};

const nl: DetailsStrings = {
  chosen: { network: 'Gekozen netwerk', organisation: 'Gekozen organisatie', gap: 'Thema in uw regio' }, close: 'Sluit de details', inDutch: '', officialName: 'Officiële naam', you: 'Uw organisatie', as: (role) => ROLES.nl[role], facts: 'Wat wij weten', takingPart: 'Over meedoen',
  members: {
    title: 'Wie doet mee?', count: (members) => `Het heeft ${members}.`, countUnknown: 'Hoeveel leden het heeft, is niet bekend.',
    byName: (count) => (count === 1 ? '1 organisatie kennen wij bij naam.' : `${count} organisaties kennen wij bij naam.`), none: 'Welke organisaties meedoen, is niet bekend.',
  },
  similar: 'Lijkt op', related: 'Heeft te maken met', themes: { title: 'Meer over deze thema’s', laws: 'Wetten over deze thema’s', tasks: 'Verplichtingen over deze thema’s', funds: 'Fondsen bij deze thema’s' },
  networks: { title: 'Netwerken', automatic: 'Vanzelf lid', through: (name) => `${name} doet werk voor deze organisatie, en is aangesloten bij:` },
  goodAt: { title: 'Waar is deze organisatie goed in?', none: 'Dat is niet bekend.' },
  contact: { open: 'Staat open voor contact.', closed: 'Staat niet open voor contact.', unknown: 'Niet bekend of u contact kunt opnemen.' },
  peers: { title: 'Organisaties die hierop lijken', none: 'Wij kennen geen organisatie die hierop lijkt.', sameType: 'dezelfde soort organisatie' },
  route: { title: 'Hoe komt u hier binnen?', find: 'Zoek een route hierheen', hide: 'Verberg de route' }, own: 'Dit is uw organisatie.', makeOwn: 'Dit is mijn organisatie',
  sources: {
    title: 'Bronnen', none: 'Er staat geen bron bij.', unconfirmed: 'Nog niet bevestigd', how: (evidence, confidence) => `Hoe we dit weten: ${evidence}. Hoe zeker: ${confidence}.`,
    source: 'bron', checked: (day) => `Gecontroleerd op ${day}`, stale: 'niet recent gecontroleerd',
    mistake: 'Fout gezien?', mail: { subject: (name) => `Fout op de netwerkkaart: ${name}`, body: (name, id, day) => `Over: ${name} (${id})\nGecontroleerd op: ${day}\n\nWat klopt er niet?\n\nWaar staat het goed?\n` },
  },
};

const en: DetailsStrings = {
  chosen: { network: 'Chosen network', organisation: 'Chosen organisation', gap: 'Theme in your region' }, close: 'Close the details', inDutch: 'Texts of the sources are in Dutch.', officialName: 'Official name', you: 'Your organisation', as: (role) => ROLES.en[role], facts: 'What we know', takingPart: 'On taking part',
  members: {
    title: 'Who takes part?', count: (members) => `It has ${members}.`, countUnknown: 'How many members it has is not known.',
    byName: (count) => (count === 1 ? '1 organisation is known by name.' : `${count} organisations are known by name.`), none: 'Which organisations take part is not known.',
  },
  similar: 'Looks like', related: 'Has to do with', themes: { title: 'More on these themes', laws: 'Laws on these themes', tasks: 'Obligations on these themes', funds: 'Funds on these themes' },
  networks: { title: 'Networks', automatic: 'Member automatically', through: (name) => `${name} works for this organisation, and is in:` },
  goodAt: { title: 'What is this organisation good at?', none: 'That is not known.' },
  contact: { open: 'Open to contact.', closed: 'Not open to contact.', unknown: 'Not known whether you can get in touch.' },
  peers: { title: 'Organisations like this one', none: 'We know of no organisation like this one.', sameType: 'the same type of organisation' },
  route: { title: 'How do you get in here?', find: 'Find a way to it', hide: 'Hide the way' }, own: 'This is your organisation.', makeOwn: 'This is my organisation',
  sources: {
    title: 'Sources', none: 'No source is given.', unconfirmed: 'Not confirmed yet', how: (evidence, confidence) => `How we know: ${evidence}. How sure: ${confidence}.`,
    source: 'source', checked: (day) => `Checked on ${day}`, stale: 'not checked recently',
    mistake: 'Seen a mistake?', mail: { subject: (name) => `Mistake on the network map: ${name}`, body: (name, id, day) => `About: ${name} (${id})\nChecked on: ${day}\n\nWhat is wrong?\n\nWhere did you find what is right?\n` },
  },
};

/** The words of the details, Dutch unless English is asked for. */
export const detailsStrings = wording('network-map.details', { nl, en });

/** `Aangesloten, in het bestuur`. An ordinary member is not told apart. */
export const withRole = (words: string, role: MemberRole | undefined, language: Language): string => (role === undefined || role === 'member' ? words : `${words}, ${detailsStrings(language).as(role)}`);
/** What a heading or a row says of a network in short: `Netwerk · landelijk · AI en algoritmen`. */
export const inShort = (...words: readonly (string | undefined)[]): string => capital(words.filter((word) => word !== undefined && word !== '').join(' · '));
