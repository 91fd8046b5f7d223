// Which pictures there are, and of what. They show the data that ship, on the day on which the stories take place, for one municipality.
import { globSync } from 'node:fs';
import { themesOf } from '../apps/storybook/kit/themes.ts';
import { SAMPLE_DAY } from '../apps/storybook/kit/toolbar.ts';

/** @typedef {{ name: string, story: string, width: number, height: number, scale: number, theme?: string, press?: string }} Picture
 *  `width` and `height`: of the window, in CSS pixels; `scale`: how many pixels of the picture each of those is; `theme`: of the toolbar of
 *  Storybook; `press`: what is pressed before the picture is taken. */

/** The day on which the stories take place; the sites of the demo are told. */
export const TODAY = SAMPLE_DAY;
/** The municipality for which the widgets reckon. */
export const ORGANISATION = 'gm0716';

const LAW = '[part~=lane] button';
const CARD = '[part~=plot] .card__button';
const WIDE = { width: 1440, height: 1280, scale: 1.5 };
/** A column of 320 pixels, with room around it. */
const NARROW = { width: 368, height: 760, scale: 2 };
const THEMED = { story: 'timeline--default', width: 960, height: 900, scale: 1 };

const pathsOfThemes = globSync('packages/widgets/themes/*.css', { cwd: new URL('..', import.meta.url) }).toSorted();
const themed = (themes) => themes.map(({ id }) => ({ name: `theme-${id}`, ...THEMED, theme: id }));

/** In the READMEs. Under a theme only where its licence lets us pass it on; the house style of an organisation is its own. */
export const PICTURES = /** @type {Picture[]} */ ([
  { name: 'timeline-1440', story: 'timeline--default', ...WIDE, press: LAW },
  { name: 'timeline-320', story: 'timeline--default', ...NARROW },
  { name: 'matrix-1440', story: 'priority-matrix--default', ...WIDE, press: CARD },
  { name: 'matrix-320', story: 'priority-matrix--default', ...NARROW },
  { name: 'fund-finder-1440', story: 'fund-finder--default', ...WIDE },
  { name: 'fund-finder-320', story: 'fund-finder--default', ...NARROW },
  { name: 'network-map-1440', story: 'network-map--default', ...WIDE },
  { name: 'network-map-320', story: 'network-map--default', ...NARROW },
  ...themed(themesOf(pathsOfThemes, false).filter(({ css }) => css)),
]);

/** For one's own eyes: never in the repository. */
export const HOUSE_STYLES = /** @type {Picture[]} */ (themed(themesOf([], true).filter(({ houseStyle }) => houseStyle)));

/** Of the demo: four sites that do not exist, with a widget in each. */
export const SITES = ['duin', 'haven', 'polder', 'stad'].map((site) => ({ name: `site-${site}`, page: `koepels/${site}.html`, width: 1280, height: 1440, scale: 1 }));

/**
 * What is the matter with the pictures, a sentence for each.
 * @param {Record<string, { looks: string, says: string }>} made what was on the page when each was taken
 * @param {Record<string, { looks: string, says: string }>} found what is on the page now
 */
export const staleness = (made, found) => Object.entries(found).flatMap(([name, { looks, says }]) => {
  const then = made[name];
  if (!then) return [`the picture ${name} was never taken: run npm run pictures`];
  const changed = [...(then.says === says ? [] : ['its texts or parts']), ...(then.looks === looks ? [] : ['its style'])];
  return changed.length === 0 ? [] : [`the picture ${name} no longer shows what the story shows (${changed.join(' and ')} changed): run npm run pictures`];
});
