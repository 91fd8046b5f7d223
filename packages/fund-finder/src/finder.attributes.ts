/** What the host page wrote, made fit: of a value that is unknown a developer hears once what is expected, and the default is used. */
import type { PropertyValues } from 'lit';
import { isPlannableDate, organisationType } from '@digitaal-europa/data';
import { warnOnce } from '@digitaal-europa/ui';
import type { KdeFundFinder } from './finder.element.ts';
import { readPresets, type PresetName } from './model/presets.ts';
import { VIEWS, type Presets } from './model/state.ts';

/** The default first. */
const PERSIST = ['none', 'local'] as const;
const LOADING = ['lazy', 'eager'] as const;
const PRESET_ATTRIBUTES = { theme: 'theme', level: 'level', audience: 'audience', hideFacets: 'hide-facets' } as const satisfies Record<PresetName, string>;
const PRESET_NAMES = Object.keys(PRESET_ATTRIBUTES) as PresetName[];

const warn = (name: string, value: unknown, expected: string): void => warnOnce(`kde-fund-finder: unknown ${name} "${String(value)}"; expected ${expected}`);

/** An attribute that was taken away is no mistake. */
function oneOf<Value extends string>(name: string, value: Value | undefined, [first, ...others]: readonly [Value, ...Value[]]): Value {
  if (value === first || (others as (Value | undefined)[]).includes(value)) return value as Value;
  if (value !== undefined) warn(name, value, [first, ...others].map((one) => `"${one}"`).join(' or '));
  return first;
}

/** To be called before every update. */
export function mend(element: KdeFundFinder, changed: PropertyValues<KdeFundFinder>): void {
  element.view = oneOf('view', element.view, VIEWS);
  element.persist = oneOf('persist', element.persist, PERSIST);
  element.loading = oneOf('loading', element.loading, LOADING);
  if (changed.has('organisation') && element.organisation && !organisationType(element.organisation)) warn('organisation', element.organisation, 'an id such as "gm0716", or "gemeente", "provincie" or "waterschap"');
  if (element.today !== undefined && !isPlannableDate(element.today)) {
    warn('today', element.today, 'YYYY-MM-DD');
    element.today = undefined;
  }
}

/** What the page fixed; nothing when that did not change. */
export function changedPresets(element: KdeFundFinder, changed: PropertyValues<KdeFundFinder>): Presets | undefined {
  if (!PRESET_NAMES.some((name) => changed.has(name))) return undefined;
  const { presets, problems } = readPresets(element);
  for (const { name, value, expected } of problems) warn(PRESET_ATTRIBUTES[name], value, expected.join(', '));
  return presets;
}
