import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PRIORITY_SETTINGS, REASONS, valuesOf } from '@digitaal-europa/data';
import { DECISION, OWN, SETTINGS } from '../model/format.ts';
import { conflictWords, type ConflictWords } from './conflict.strings.ts';

const words = (field: string, kept: unknown, other: unknown = undefined, language: 'nl' | 'en' = 'nl'): ConflictWords => conflictWords({ field, kept, other }, language, ({ type }) => `voor ${type}`);

test('says every value that can be chosen twice in words', () => {
  const said: [field: string, value: unknown, what: string, text: string][] = [
    ['answer', 'weet-niet', 'Voldoen we?', 'weet niet'], ['note', 'Bel de VNG', 'Notitie', 'Bel de VNG'], ['delegate', { to: 'regio', text: 'GR Zuid' }, 'Wie doet dit?', 'de regio: GR Zuid'], ['delegate', { to: 'afdeling' }, 'Wie doet dit?', 'een afdeling'],
    ['nextStep', 'Plan maken', 'Volgende stap', 'Plan maken'], ['ownDate', '2027-03-01', 'Eigen streefdatum', '1 maart 2027'], ['status', 'bewust-later', 'Hoe ver is het?', 'bewust later'], ['pinned', true, 'Vastzetten', 'vastgezet'],
    ['leadMonths', 9.75, 'Eigen doorlooptijd (maanden)', '9,75 maanden'], ['leadMonths', 1, 'Eigen doorlooptijd (maanden)', '1 maand'], ['priority', 3, 'Eigen prioriteit', 'hoog'], ['title', 'Raad bijpraten', 'Naam van de taak', 'Raad bijpraten'], ['own', 'Raad bijpraten', 'Eigen taak', 'Raad bijpraten'],
    ['quadrant', 'samen', 'Vak', 'Samen doen of uitbesteden'], ['startBy', '2027-05', 'Begin', 'mei 2027'], ['name', 'Ons bord', 'Naam van het bord', 'Ons bord'], ['profile', { type: 'provincie' }, 'Voor wie', 'voor provincie'],
    ['kans', 'zwaar', 'Gewicht van kans', 'telt zwaar'], ['klein', 1.5, 'Keer, bij een kleine organisatie', '1,5'], ['importantFrom', 0.4, 'Belangrijk: vanaf hoeveel procent van de redenen?', '40 %'], ['urgentWithin', 6, 'Nu beginnen: binnen hoeveel maanden?', '6 maanden'],
  ];
  for (const [field, value, what, text] of said) assert.deepEqual(words(field, value), { what, kept: text, other: words(field, value).other }, field);
});

test('says what was taken away, let go or set back to the default', () => {
  assert.deepEqual(['note', 'pinned', 'kans'].map((field) => words(field, undefined).other), ['weggehaald', 'niet vastgezet', 'standaard']);
});

test('knows every field that can be chosen twice, in both languages', () => {
  const parts = ['weights', 'effortMonths', 'capacity'];
  const fields = [...Object.keys(DECISION).filter((one) => one !== 'order'), ...Object.keys(OWN).filter((one) => one !== 'key'), ...Object.keys(SETTINGS).filter((one) => !parts.includes(one)), ...valuesOf(REASONS), ...valuesOf(PRIORITY_SETTINGS.capacity), 'S', 'M', 'L', 'name', 'profile'];
  for (const language of ['nl', 'en'] as const) for (const field of fields) assert.notEqual(words(field, undefined, undefined, language).what, field);
});
