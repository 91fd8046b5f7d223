/** The switches above every story. The words are for designers. */
import type { Theme } from './themes.ts';

interface Item {
  readonly value: string;
  readonly title: string;
}
interface Switch {
  readonly name: string;
  readonly description: string;
  readonly toolbar: { readonly icon: 'paintbrush' | 'globe' | 'ruler' | 'user' | 'calendar'; readonly items: Item[]; readonly dynamicTitle: true };
}

/** The day on which the samples take place: without it every story would be another one tomorrow. */
export const SAMPLE_DAY = '2026-11-22';

export const INITIAL = { theme: 'none', language: 'nl', width: 'full', organisation: '', today: SAMPLE_DAY };

const LANGUAGES: Item[] = [{ value: 'nl', title: 'Nederlands' }, { value: 'en', title: 'Engels' }];
const WIDTHS: Item[] = [
  { value: 'full', title: 'Volle breedte' }, { value: '1276', title: '1276 px: brede kolom' }, { value: '768', title: '768 px: tablet' }, { value: '320', title: '320 px: telefoon' },
];
const ORGANISATIONS: Item[] = [
  { value: '', title: 'Geen organisatie' },
  { value: 'gemeente', title: 'Alle gemeenten' }, { value: 'provincie', title: 'Alle provincies' }, { value: 'waterschap', title: 'Alle waterschappen' },
  { value: 'gm0716', title: 'Gemeente Tholen' }, { value: 'gm0344', title: 'Gemeente Utrecht' }, { value: 'pv29', title: 'Provincie Zeeland' }, { value: 'ws0661', title: 'Waterschap Scheldestromen' },
];
const DAYS: Item[] = [
  { value: SAMPLE_DAY, title: '22 november 2026 (voorbeelddag)' }, { value: '', title: 'Vandaag, volgens de klok' },
  { value: '2026-12-31', title: '31 december 2026' }, { value: '2027-08-02', title: '2 augustus 2027' }, { value: '2029-01-01', title: '1 januari 2029' },
];

const control = (name: string, description: string, icon: Switch['toolbar']['icon'], items: Item[]): Switch => ({ name, description, toolbar: { icon, items, dynamicTitle: true } });

export const globalTypes = (themes: readonly Theme[]): Record<keyof typeof INITIAL, Switch> => ({
  theme: control('Thema', 'Thema van de pagina', 'paintbrush', themes.map(({ id, title }) => ({ value: id, title }))),
  language: control('Taal', 'Taal van de pagina', 'globe', LANGUAGES),
  width: control('Breedte', 'Breedte van de kolom', 'ruler', WIDTHS),
  organisation: control('Organisatie', 'Organisatie van de bezoeker', 'user', ORGANISATIONS),
  today: control('Vandaag', 'Dag van vandaag', 'calendar', DAYS),
});
