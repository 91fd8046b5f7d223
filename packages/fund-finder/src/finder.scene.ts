/** All that follows from the funds and what was chosen, made once for as long as these are the same. */
import type { CalendarDate } from '@digitaal-europa/data';
import { remember } from '@digitaal-europa/ui/remember';
import type { Finder, FinderInput, Found } from './model/finder.ts';
import type { FundResult } from './model/matched.ts';
import { stripOf, type Strip } from './model/strip.ts';
import { waysOut, type WayOut } from './model/ways-out.ts';

export interface Scene {
  readonly found: Found;
  readonly strip: Strip;
  readonly ways: readonly WayOut[];
  readonly selected: FundResult | undefined;
  readonly compared: readonly FundResult[];
  readonly kept: readonly FundResult[];
}

export class FinderScene {
  private readonly made = remember((finder: Finder, state: FinderInput['state'], who: FinderInput['who'], today: CalendarDate, now: number | undefined, index: FinderInput['index']) => make(finder, { state, who, day: { today, now }, index }));

  of(finder: Finder, { state, who, day: { today, now }, index }: FinderInput): Scene {
    return this.made(finder, state, who, today, now, index);
  }
}

function make(finder: Finder, input: FinderInput): Scene {
  const { state: { selected, compared, shortlist }, day: { today } } = input;
  const found = finder.find(input);
  const strip = remember(() => stripOf(found.beforePeriod.filter(({ group }) => group !== 'past niet'), today));
  return {
    found, ways: waysOut(finder, input, found),
    // Not drawn at every keystroke.
    get strip() { return strip(); },
    selected: selected === undefined ? undefined : finder.pick(input, [selected])[0], compared: finder.pick(input, compared), kept: finder.pick(input, shortlist),
  };
}
