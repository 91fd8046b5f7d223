/** What was done to a board, in a sentence: said after it, and the name of the button that takes it back. */
import { wording, type Language } from '@digitaal-europa/ui/wording';
import type { Change } from '../model/history.ts';
import { QUADRANTS } from '../model/quadrants.ts';
import { capital } from '../model/words.ts';
import { sentenceTexts } from './sentence.strings.ts';

type Names = Readonly<Record<Change['type'], string>>;

/** With the title of the card behind it. */
const nl: Names = {
  'move': 'verplaatst', 'computed': 'terug op de berekende plek', 'all-computed': 'alles terug op de berekende plek', 'answer': 'antwoord gekozen', 'for-us': 'gekozen of dit voor u geldt', 'note': 'notitie bewaard', 'delegate': 'wie het doet bewaard',
  'next-step': 'volgende stap bewaard', 'own-date': 'eigen datum bewaard', 'status': 'status bewaard', 'pin': 'vastgezet of losgemaakt', 'order': 'volgorde veranderd', 'lead-time': 'doorlooptijd veranderd', 'priority': 'eigen prioriteit veranderd',
  'settings': 'weging veranderd', 'own-add': 'eigen taak toegevoegd', 'own-change': 'eigen taak veranderd', 'own-remove': 'eigen taak verwijderd', 'rename': 'naam van het bord veranderd', 'profile': 'organisatie veranderd', 'open': 'bord geopend',
};
const en: Names = {
  'move': 'moved', 'computed': 'back at the computed place', 'all-computed': 'all back at their computed places', 'answer': 'answer chosen', 'for-us': 'chosen whether it applies to you', 'note': 'note saved', 'delegate': 'who does it saved',
  'next-step': 'next step saved', 'own-date': 'own date saved', 'status': 'status saved', 'pin': 'pinned or let go', 'order': 'order changed', 'lead-time': 'lead time changed', 'priority': 'own priority changed',
  'settings': 'weights changed', 'own-add': 'own task added', 'own-change': 'own task changed', 'own-remove': 'own task removed', 'rename': 'name of the board changed', 'profile': 'organisation changed', 'open': 'board opened',
};
const changeNames = wording('priority-matrix.changes', { nl, en });

/** `“Algoritmes registreren” verplaatst van Inplannen naar Nu doen.` @param title of the card that it is about */
export function changeInWords({ type, from, to }: Change, title: string | undefined, language: Language): string {
  const { quadrant } = sentenceTexts(language);
  const box = (name: string | undefined): string | undefined => { const found = QUADRANTS.find((one) => one === name); return found && quadrant[found]; };
  const [left, arrived] = [box(from), box(to)];
  const what = changeNames(language)[type];
  const [out, into] = language === 'en' ? ['from', 'to'] : ['van', 'naar'];
  const way = (type === 'move' || type === 'computed') && arrived !== undefined && left !== arrived ? ` ${left === undefined ? '' : `${out} ${left} `}${into} ${arrived}` : '';
  return `${capital(title === undefined ? `${what}${way}` : `“${title}” ${what}${way}`)}.`;
}
