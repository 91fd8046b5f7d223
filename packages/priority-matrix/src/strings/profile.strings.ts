import { ORGANISATION_TYPES, type OrganisationType, type Size } from '@digitaal-europa/data';
import { wording, type Language } from '@digitaal-europa/ui/wording';
import type { ForUs, Profile } from '../model/board.ts';
import { capital } from '../model/words.ts';
import { sentenceTexts } from './sentence.strings.ts';

/** The words with which is chosen for whom a board is. */
export interface ProfileStrings {
  readonly type: string;
  readonly size: string;
  readonly noSize: string;
  /** Not chosen, and known by the number of inhabitants. */
  readonly byPeople: (size: string) => string;
  /** What a size does to the lead time of work. Absent: not chosen, so reckoned with that of `assumed`. */
  readonly reckoned: (size: Size | undefined, factor: string, isUsual: boolean, assumed: Size) => string;
  readonly kept: string;
  /** Questions on which it depends whether tasks are for this organisation. */
  readonly scope: {
    readonly title: string;
    readonly intro: string;
    /** How many tasks depend on it, and of which laws. */
    readonly tasks: (count: number, laws: readonly string[]) => string;
    readonly unknown: string;
    readonly mixed: string;
    readonly choices: Readonly<Record<ForUs, string>>;
    /** Said when an answer was given. */
    readonly said: (count: number, answer: ForUs | undefined) => string;
  };
}

const SIZES = { nl: { klein: 'een kleine', midden: 'een middelgrote', groot: 'een grote' }, en: { klein: 'a small', midden: 'a medium', groot: 'a large' } } as const;

const nl: ProfileStrings = {
  type: 'Soort organisatie', size: 'Grootte van de organisatie', noSize: 'niet gekozen', byPeople: (size) => `naar aantal inwoners: ${size}`,
  reckoned: (size, factor, isUsual, assumed) => {
    const who = `${SIZES.nl[size ?? assumed]} organisatie`;
    const time = isUsual ? 'de gewone tijd' : `${factor} keer zoveel tijd`;
    return size ? `Voor ${who} rekenen we ${time} voor het werk zelf. Inkopen duurt voor iedereen even lang.` : `Niet gekozen: dan rekenen we als voor ${who}, ${time}. De kaarten zeggen erbij hoe onzeker dat is.`;
  },
  kept: 'Kiest u een andere organisatie, dan blijven al uw keuzes bewaard. Gaat u terug, dan staan ze er weer.',
  scope: {
    title: 'Wat doet uw organisatie?', intro: 'Van deze vragen hangt af of een taak voor u is. Zegt u nee, dan gaat de taak naar “Niet voor ons”.',
    tasks: (count, laws) => `${count === 1 ? '1 taak' : `${count} taken`}: ${laws.join(', ')}`,
    unknown: 'weet niet', mixed: 'per taak gekozen', choices: { ja: 'ja', nee: 'nee' },
    said: (count, answer) => {
      const tasks = count === 1 ? '1 taak' : `${count} taken`;
      return answer === 'nee' ? `${tasks} naar “Niet voor ons”.` : answer ? `${tasks}: voor ons.` : `${tasks}: zoals de gegevens zeggen.`;
    },
  },
};

const en: ProfileStrings = {
  type: 'Kind of organisation', size: 'Size of the organisation', noSize: 'not chosen', byPeople: (size) => `by inhabitants: ${size}`,
  reckoned: (size, factor, isUsual, assumed) => {
    const who = `${SIZES.en[size ?? assumed]} organisation`;
    const time = isUsual ? 'the usual time' : `${factor} times as much time`;
    return size ? `For ${who} we reckon with ${time} for the work itself. Buying takes everybody as long.` : `Not chosen: then we reckon as for ${who}, ${time}. The cards say how uncertain that is.`;
  },
  kept: 'When you choose another organisation, all your choices are kept. Go back, and they are there again.',
  scope: {
    title: 'What does your organisation do?', intro: 'Whether a task is yours depends on these questions. If you say no, the task goes to “Not for us”.',
    tasks: (count, laws) => `${count === 1 ? '1 task' : `${count} tasks`}: ${laws.join(', ')}`,
    unknown: 'not known', mixed: 'chosen per task', choices: { ja: 'yes', nee: 'no' },
    said: (count, answer) => {
      const tasks = count === 1 ? '1 task' : `${count} tasks`;
      return answer === 'nee' ? `${tasks} to “Not for us”.` : answer ? `${tasks}: for us.` : `${tasks}: as the data say.`;
    },
  },
};

export const profileStrings = wording('priority-matrix.profile', { nl, en });

/** `Gemeente`, with a capital. */
export const typeName = (type: OrganisationType, language: Language): string => capital(ORGANISATION_TYPES[type][language]);

/** For whom, in words: `Gemeente Tholen, klein`; without the name of the organisation its kind. */
export function profileWords({ type, organisation, size }: Profile, language: Language, nameOf?: (organisation: string) => string | undefined): string {
  const name = (organisation === undefined ? undefined : nameOf?.(organisation)) ?? typeName(type, language);
  return size ? `${name}, ${sentenceTexts(language).size[size]}` : name;
}
