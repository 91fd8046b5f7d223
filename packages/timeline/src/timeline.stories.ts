/** Every state of the timeline, for designers. `Default` and what says nothing else shows the data that ships; a sample says in its title that it is one. */
import { EVERY_THEME, failsToLoad, neverLoads, PAPER, type Play } from '@digitaal-europa/ui/testing';
import { TimelineDriver } from './timeline.driver.ts';
import { KdeTimeline } from './timeline.element.ts';
import { manyLaws, sampleFeed, sampleLaws, sampleProposal, TODAY } from './timeline.fixture.ts';

const SAMPLE = { data: sampleFeed([...sampleLaws, sampleProposal]), today: TODAY };
const driverIn = ({ canvasElement }: Play): TimelineDriver => new TimelineDriver(canvasElement.querySelector('kde-timeline') as KdeTimeline);

const meta = {
  id: 'timeline', title: 'Onderdelen/Tijdlijn', component: 'kde-timeline', args: { loading: 'eager' },
  parameters: { docs: { description: { component: 'Wat komt er aan digitale wetten, wanneer geldt wat, en waar kunt u nog iets van vinden? Op een tijdlijn, als lijst en als tabel.' } } },
};
export default meta;

export const Default = { name: 'Standaard' };
export const List = { name: 'Als lijst', args: { view: 'list' } };
export const Table = { name: 'Als tabel (voorbeelddata)', args: { ...SAMPLE, view: 'table' } };
export const Loading = { name: 'Bezig met laden', parameters: { kde: { loads: false } }, beforeEach: () => neverLoads(KdeTimeline) };
export const Empty = { name: 'Leeg', args: { data: sampleFeed([]) } };
export const Failed = { name: 'Laden mislukt', beforeEach: () => failsToLoad(KdeTimeline) };
export const Many = { name: 'Heel veel (voorbeelddata)', args: { data: sampleFeed(manyLaws(400)), today: TODAY } };
export const Narrow = { name: 'Smal', globals: { width: '320' } };
export const Wide = { name: 'Breed', globals: { width: '1276' } };
export const Print = { name: 'Op papier (voorbeelddata)', args: SAMPLE, parameters: PAPER };
export const English = { name: 'In het Engels', globals: { language: 'en' } };
export const Dark = { name: 'Op een donkere pagina', globals: { theme: 'dark' } };
export const ForcedColours = { name: 'Contrastthema van Windows (nagebootst)', args: SAMPLE, tags: ['forced-colors'], parameters: { kde: { medium: 'forced-colors' } } };
export const Themes = { name: 'Elk thema (voorbeelddata)', args: { ...SAMPLE, group: 'none' }, parameters: EVERY_THEME };

export const Walk = {
  name: 'Wandeling: zoek, open en lees als tabel (voorbeelddata)',
  args: SAMPLE,
  play: async (play: Play) => {
    const timeline = driverIn(play);
    await play.step('Zoek op een oude naam', async () => {
      await timeline.type('oude proefregeling');
      await timeline.until(() => timeline.rows.join() === 'Voorbeeldvoorstel', 'the law with that name is left');
    });
    await play.step('Open de regeling', async () => {
      await timeline.press('Voorbeeldvoorstel');
      await timeline.until(() => timeline.detailTitle === 'Voorbeeldvoorstel', 'its details are open');
    });
    await play.step('Lees alle datums als tabel', async () => {
      await timeline.press('Tabel');
      await timeline.until(() => timeline.shown === 'table', 'the table is there');
    });
  },
};
