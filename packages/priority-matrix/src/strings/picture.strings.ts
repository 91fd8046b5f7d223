import { wording } from '@digitaal-europa/ui/wording';

/** The words that only a picture has. */
export interface PictureStrings {
  /** On which day it was drawn: the axis begins there. */
  readonly drawn: (day: string) => string;
  /** What is beside the matrix, and so not in the picture; empty when nothing is. */
  readonly beside: (already: number, ask: number, drafts: number) => string;
  readonly source: (address: string) => string;
}

const listed = (parts: readonly (string | false)[], and: string): string => { const all = parts.filter(Boolean); return [all.slice(0, -1).join(', '), all.at(-1)].filter(Boolean).join(` ${and} `); };

const nl: PictureStrings = {
  drawn: (day) => `getekend op ${day}`,
  beside: (already, ask, drafts) => {
    const parts = listed([already > 0 && (already === 1 ? '1 die al geldt' : `${already} die al gelden`), ask > 0 && `${ask} om uit te zoeken`, drafts > 0 && `${drafts} waarvan de datum onbekend is`], 'en');
    return parts === '' ? '' : `Niet in beeld: ${parts}.`;
  },
  source: (address) => `Bekijk de bronnen en de nieuwste stand op ${address}`,
};

const en: PictureStrings = {
  drawn: (day) => `drawn on ${day}`,
  beside: (already, ask, drafts) => {
    const parts = listed([already > 0 && (already === 1 ? '1 that applies already' : `${already} that apply already`), ask > 0 && `${ask} to find out`, drafts > 0 && `${drafts} whose date is not known`], 'and');
    return parts === '' ? '' : `Not shown: ${parts}.`;
  },
  source: (address) => `See the sources and the latest state at ${address}`,
};

export const pictureStrings = wording('priority-matrix.picture', { nl, en });
