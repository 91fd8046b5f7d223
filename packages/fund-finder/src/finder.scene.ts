/** All that follows from the funds and what was chosen, made once for as long as these are the same. */
import type { Finder, FinderInput, Found } from './model/finder.ts';
import type { FundResult } from './model/matched.ts';
import { remember } from './model/remember.ts';
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

type Question = readonly [Finder, FinderInput['state'], FinderInput['who'], string, number | undefined, FinderInput['index']];

export class FinderScene {
  private last: { readonly question: Question; readonly scene: Scene } | undefined;

  of(finder: Finder, input: FinderInput): Scene {
    const { state, who, day: { today, now }, index } = input;
    const question: Question = [finder, state, who, today, now, index];
    if (!this.last?.question.every((one, i) => one === question[i])) this.last = { question, scene: make(finder, input) };
    return this.last.scene;
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
