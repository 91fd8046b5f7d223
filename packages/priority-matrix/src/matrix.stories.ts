/** Every state of the priority matrix, for designers. `Default` and what says nothing else shows the data that ships; a sample says in its title that it is one. */
import { EVERY_THEME, failsToLoad, neverLoads, PAPER, type Play } from '@digitaal-europa/ui/testing';
import { MatrixDriver, sampleFeed, TODAY } from './matrix.driver.ts';
import { KdePriorityMatrix } from './matrix.element.ts';
import { sample } from './views/details.fixture.ts';

const SAMPLE = { data: sampleFeed(), today: TODAY };
const MANY = Array.from({ length: 120 }, (_, i) => sample(`nummer-${i}`, { when: `${2027 + (i % 4)}-0${1 + (i % 9)}-01`, title: `Voorbeeld nummer ${i}` }));
const driverIn = ({ canvasElement }: Play): MatrixDriver => new MatrixDriver(canvasElement.querySelector('kde-priority-matrix') as KdePriorityMatrix);

const meta = {
  // A story keeps nothing on the device: the next one begins anew.
  id: 'priority-matrix', title: 'Onderdelen/Prioriteitenmatrix', component: 'kde-priority-matrix', args: { loading: 'eager', persist: 'none' },
  parameters: { docs: { description: { component: 'Wat moet uw organisatie nu doen, wat later, wat samen met anderen, en wat volgt u alleen? De matrix doet een voorstel. U verplaatst wat bij u anders ligt.' } } },
};
export default meta;

export const Default = { name: 'Standaard' };
export const List = { name: 'Als lijst (voorbeelddata)', args: { ...SAMPLE, view: 'list' } };
export const Loading = { name: 'Bezig met laden', parameters: { kde: { loads: false } }, beforeEach: () => neverLoads(KdePriorityMatrix) };
export const Empty = { name: 'Leeg', args: { data: sampleFeed([]) } };
export const Failed = { name: 'Laden mislukt', beforeEach: () => failsToLoad(KdePriorityMatrix) };
export const Many = { name: 'Heel veel (voorbeelddata)', args: { data: sampleFeed(MANY), today: TODAY } };
export const Narrow = { name: 'Smal', globals: { width: '320' } };
export const Wide = { name: 'Breed', globals: { width: '1276', organisation: 'gm0716' } };
export const Print = { name: 'Op papier (voorbeelddata)', args: SAMPLE, parameters: PAPER };
export const English = { name: 'In het Engels', globals: { language: 'en' } };
export const Dark = { name: 'Op een donkere pagina', globals: { theme: 'dark' } };
export const ForcedColours = { name: 'Contrastthema van Windows (nagebootst)', args: SAMPLE, tags: ['forced-colors'], parameters: { kde: { medium: 'forced-colors' } } };
export const Themes = { name: 'Elk thema (voorbeelddata)', args: { ...SAMPLE, group: 'none' }, parameters: EVERY_THEME };

export const Walk = {
  name: 'Wandeling: lees en verplaats een kaart (voorbeelddata)',
  args: SAMPLE,
  play: async (play: Play) => {
    const matrix = driverIn(play);
    await play.step('Lees waarom een kaart daar staat', () => matrix.openCard('later/taak'));
    await play.step('Verplaats de kaart naar Nu doen', async () => {
      await matrix.move('later/taak', 'nu-doen');
      await matrix.until(() => matrix.boxOf('later/taak') === 'nu-doen', 'the card stands in the other box');
    });
  },
};
