/** Every state of the fund finder, for designers. `Default` and what says nothing else shows the data that ships; a sample says in its title that it is one. */
import { EVERY_THEME, failsToLoad, neverLoads, PAPER, type Play } from '@digitaal-europa/ui/testing';
import { FinderDriver, manyFunds, sampleFeed, sampleFunds, TODAY } from './finder.driver.ts';
import { KdeFundFinder } from './finder.element.ts';
import { FULL } from './views/details.fixture.ts';

const SAMPLE = { data: sampleFeed([...sampleFunds, FULL]), today: TODAY, organisation: 'gemeente' };
const driverIn = ({ canvasElement }: Play): FinderDriver => new FinderDriver(canvasElement.querySelector('kde-fund-finder') as KdeFundFinder);

const meta = {
  id: 'fund-finder', title: 'Onderdelen/Fondsenzoeker', component: 'kde-fund-finder', args: { loading: 'eager' },
  parameters: { docs: { description: { component: 'Welke fondsen passen bij uw organisatie en uw plan? U vult een zin in. De zoeker zegt per fonds of het past, misschien past of niet past, en waarom.' } } },
};
export default meta;

export const Default = { name: 'Standaard' };
export const Compare = {
  name: 'Naast elkaar (voorbeelddata)',
  args: SAMPLE,
  play: async (play: Play) => {
    const finder = driverIn(play);
    await finder.until(() => finder.isDrawn, 'the finder is drawn');
    await finder.openCompare('alleen', 'stappen');
  },
};
export const Loading = { name: 'Bezig met laden', parameters: { kde: { loads: false } }, beforeEach: () => neverLoads(KdeFundFinder) };
export const Empty = { name: 'Leeg', args: { data: sampleFeed([]) } };
export const Failed = { name: 'Laden mislukt', beforeEach: () => failsToLoad(KdeFundFinder) };
export const Many = { name: 'Heel veel (voorbeelddata)', args: { data: sampleFeed(manyFunds(100)), today: TODAY } };
export const Narrow = { name: 'Smal', globals: { width: '320' } };
export const Wide = { name: 'Breed (voorbeelddata)', args: SAMPLE, globals: { width: '1276' } };
export const Print = { name: 'Op papier (voorbeelddata)', args: SAMPLE, parameters: PAPER };
export const English = { name: 'In het Engels', globals: { language: 'en' } };
export const Dark = { name: 'Op een donkere pagina (voorbeelddata)', args: SAMPLE, globals: { theme: 'dark' } };
export const ForcedColours = { name: 'Contrastthema van Windows (nagebootst)', args: SAMPLE, tags: ['forced-colors'], parameters: { kde: { medium: 'forced-colors' } } };
export const Themes = { name: 'Elk thema (voorbeelddata)', args: { ...SAMPLE, data: sampleFeed(sampleFunds.slice(1, 3)), group: 'none' }, parameters: EVERY_THEME };

export const Walk = {
  name: 'Wandeling: zoek en lees een fonds (voorbeelddata)',
  args: SAMPLE,
  play: async (play: Play) => {
    const finder = driverIn(play);
    await play.step('Zoek op een woord', async () => {
      await finder.type('water');
      await finder.until(() => finder.ids().includes('alleen'), 'the fund on water is found');
    });
    await play.step('Lees de details', async () => {
      finder.card('alleen').querySelector('button')?.click();
      await finder.until(() => finder.detailsTitle !== '', 'its details are open');
    });
  },
};
