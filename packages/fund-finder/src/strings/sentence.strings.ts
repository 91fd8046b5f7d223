import { small, THEMES, type DigitalRole } from '@digitaal-europa/data';
import { wording, type Language } from '@digitaal-europa/ui/wording';
import type { Sentence, Slot, Together, Who } from '../model/sentence.ts';

/** What the fill-in sentence says. */
export interface SentenceStrings {
  /** Name of the whole. */
  readonly label: string;
  /** Before and after each slot, in the order of the slots. */
  readonly around: Readonly<Record<Slot, readonly [before: string, after: string]>>;
  /** What each slot asks; also the name of its panel. */
  readonly question: Readonly<Record<Slot, string>>;
  /** Stands in an empty slot. */
  readonly empty: Readonly<Record<Slot, string>>;
  readonly type: (type: string) => string;
  readonly more: (names: string, rest: number) => string;
  readonly means: (roles: string) => string;
  readonly role: Readonly<Record<DigitalRole, string>>;
  readonly or: string;
  /** One line for each role of digitalisation. */
  readonly explained: Readonly<Record<DigitalRole, string>>;
  readonly together: (together: Together) => string;
  readonly own: Readonly<Record<NonNullable<Sentence['own']>, string>>;
  readonly notYet: string;
  readonly alone: string;
  readonly withOthers: string;
  readonly partners: string;
  readonly countries: string;
  /** The narrow form. */
  readonly nothingTold: string;
  readonly answered: (answered: number, of: number) => string;
  readonly change: string;
  readonly skip: string;
  readonly onward: string;
}

const nl: SentenceStrings = {
  label: 'Waar zoekt u geld voor?',
  around: { organisation: ['Wij zijn', ''], goal: ['en willen werken aan', ''], means: ['met', ''], partners: ['. We zijn', ''], own: ['en betalen', ' zelf.'] },
  question: { organisation: 'Voor welke organisatie zoekt u?', goal: 'Waar gaat het over?', means: 'Wat doet digitalisering in het project?', partners: 'Met hoeveel vraagt u aan?', own: 'Hoeveel kunt u zelf betalen?' },
  empty: { organisation: 'welke organisatie?', goal: 'welk thema?', means: 'welke digitale rol?', partners: 'met hoeveel?', own: 'hoeveel?' },
  type: (type) => `een ${type}`,
  more: (names, rest) => `${names} en nog ${rest}`,
  means: (roles) => `digitalisering ${roles}`,
  role: { hoofddoel: 'als hoofddoel', 'vast-onderdeel': 'als vast onderdeel', 'mogelijk-middel': 'als mogelijk middel', geen: 'zonder rol' },
  or: ' of ',
  explained: { hoofddoel: 'Het fonds gaat over digitalisering zelf.', 'vast-onderdeel': 'Digitalisering hoort er altijd bij.', 'mogelijk-middel': 'Digitalisering mag erbij, maar hoeft niet.', geen: 'Digitalisering doet hier niet mee.' },
  together: ({ partners, countries }) => (partners <= 1 ? 'alleen' : `met ${partners} partijen${countries === undefined ? '' : ` uit ${countries === 1 ? '1 land' : `${countries} landen`}`}`),
  own: { 0: 'niets', 25: 'hoogstens 25%', 50: 'hoogstens 50%', 100: 'meer dan 50%' },
  notYet: 'Dat weten we nog niet', alone: 'Wij vragen alleen aan', withOthers: 'Samen met anderen', partners: 'Aantal partijen, uzelf meegeteld', countries: 'Aantal landen, Nederland meegeteld',
  nothingTold: 'U hebt nog niets ingevuld.', answered: (answered, of) => `${answered} van ${of} vragen beantwoord`, change: 'Wijzig', skip: 'Sla over', onward: 'Volgende',
};

const en: SentenceStrings = {
  label: 'What do you need money for?',
  around: { organisation: ['We are', ''], goal: ['and want to work on', ''], means: ['with', ''], partners: ['. We are', ''], own: ['and pay', '.'] },
  question: { organisation: 'For which organisation are you looking?', goal: 'What is it about?', means: 'What does digitalisation do in the project?', partners: 'How many of you apply?', own: 'How much can you pay yourself?' },
  empty: { organisation: 'which organisation?', goal: 'which theme?', means: 'which digital role?', partners: 'how many?', own: 'how much?' },
  type: (type) => `${/^[aeiou]/i.test(type) ? 'an' : 'a'} ${type}`,
  more: (names, rest) => `${names} and ${rest} more`,
  means: (roles) => `digitalisation ${roles}`,
  role: { hoofddoel: 'as the main aim', 'vast-onderdeel': 'as a fixed part', 'mogelijk-middel': 'as a possible means', geen: 'without a role' },
  or: ' or ',
  explained: { hoofddoel: 'The fund is about digitalisation itself.', 'vast-onderdeel': 'Digitalisation is always part of it.', 'mogelijk-middel': 'Digitalisation may be part of it, but need not be.', geen: 'Digitalisation plays no part here.' },
  together: ({ partners, countries }) => (partners <= 1 ? 'alone' : `${partners} parties${countries === undefined ? '' : ` from ${countries === 1 ? '1 country' : `${countries} countries`}`}`),
  own: { 0: 'nothing', 25: 'at most 25%', 50: 'at most 50%', 100: 'more than 50%' },
  notYet: 'We do not know yet', alone: 'We apply alone', withOthers: 'Together with others', partners: 'Number of parties, yourself included', countries: 'Number of countries, the Netherlands included',
  nothingTold: 'You have not filled in anything yet.', answered: (answered, of) => `${answered} of ${of} questions answered`, change: 'Change', skip: 'Skip', onward: 'Next',
};

/** The words of the sentence, Dutch unless English is asked for. */
export const sentenceStrings = wording('fund-finder.sentence', { nl, en });

/** More themes than these are only counted: they stand in running text. */
const NAMED = 2;

/** What stands in a slot, as it goes on the sentence. Nothing in an empty one. */
export function slotInWords(slot: Slot, sentence: Sentence, { who, type }: { readonly who: Who | undefined; /** What its type is called. */ readonly type: string | undefined }, language: Language): string | undefined {
  const strings = sentenceStrings(language);
  const { organisation, goal, means, partners, own } = sentence;
  switch (slot) {
    case 'organisation':
      if (organisation === undefined) return undefined;
      if (who?.name !== undefined) return who.type === 'gemeente' && type !== undefined ? (language === 'en' ? `${who.name} (${type})` : `${type} ${who.name}`) : who.name;
      return type === undefined ? organisation : strings.type(type);
    case 'goal': {
      const names = goal.slice(0, NAMED).map((theme) => small(THEMES[theme][language])).join(', ');
      return goal.length > NAMED ? strings.more(names, goal.length - NAMED) : names || undefined;
    }
    // All roles are no choice, and too long for a sentence.
    case 'means': return means.length > NAMED ? strings.more(strings.means(strings.role[means[0] as DigitalRole]), means.length - 1) : means.length > 0 ? strings.means(means.map((role) => strings.role[role]).join(strings.or)) : undefined;
    case 'partners': return partners && strings.together(partners);
    case 'own': return own && strings.own[own];
  }
}
