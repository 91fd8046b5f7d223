/** What the host page asks for in attributes, such as `level="eu nationaal"`: words apart by spaces or commas. */
import { FUND_LEVELS, ORGANISATION_TYPES, THEMES, valuesOf, type Fund } from '@digitaal-europa/data';
import { FACETS, roleOf } from './facets.ts';
import type { Presets } from './state.ts';

const EXPECTED = { theme: valuesOf(THEMES), level: valuesOf(FUND_LEVELS), audience: valuesOf(ORGANISATION_TYPES), hideFacets: FACETS } as const;
export type PresetName = keyof typeof EXPECTED;

/** A word that a preset does not know. */
export interface PresetProblem {
  readonly name: PresetName;
  readonly value: string;
  readonly expected: readonly string[];
}

/** Unknown words are left out and told, for a warning to the developer of the page. */
export function readPresets(attributes: Readonly<Partial<Record<PresetName, string | null | undefined>>>): { readonly presets: Presets; readonly problems: readonly PresetProblem[] } {
  const problems: PresetProblem[] = [];
  const read = <K extends PresetName>(name: K): Presets[K] => {
    const expected: readonly string[] = EXPECTED[name];
    const words = [...new Set(attributes[name]?.split(/[\s,]+/).filter(Boolean))];
    problems.push(...words.filter((value) => !expected.includes(value)).map((value) => ({ name, value, expected })));
    return words.filter((value) => expected.includes(value)) as unknown as Presets[K];
  };
  return { presets: { theme: read('theme'), level: read('level'), audience: read('audience'), hideFacets: read('hideFacets') }, problems };
}

/** The funds that a page shows at all. What is not known leaves nobody out. */
export const isPreset = (fund: Fund, { theme, level, audience }: Presets): boolean =>
  (level.length === 0 || level.includes(fund.level)) && (theme.length === 0 || fund.themes.some((one) => theme.includes(one))) && (audience.length === 0 || audience.some((type) => roleOf(fund, type) !== 'nee'));
