/** Every state of the network map, for designers. `Default` and what says nothing else shows the data that ships; a sample says in its title that it is one. */
import { EVERY_THEME, failsToLoad, neverLoads, PAPER, type Play } from '@digitaal-europa/ui/testing';
import { aroundIt, manyNetworks, MapDriver, sampleFeed, sampleNetworks, TODAY } from './network.driver.ts';
import { KdeNetworkMap } from './network.element.ts';

/** Tholen of the samples is not the real one: its organisations come along. */
const SAMPLE = { args: { data: sampleFeed(), today: TODAY, organisation: 'gm0716' }, beforeEach: () => aroundIt() };
const driverIn = ({ canvasElement }: Play): MapDriver => new MapDriver(canvasElement.querySelector('kde-network-map') as KdeNetworkMap);

const meta = {
  id: 'network-map', title: 'Onderdelen/Netwerkkaart', component: 'kde-network-map', args: { loading: 'eager' },
  parameters: { docs: { description: { component: 'Welke netwerken zijn er over digitaal Europa, waar doet uw organisatie al aan mee, en waar is nog niets? Als overzicht, op de kaart, als verbindingen en als lijst.' } } },
};
export default meta;

export const Default = { name: 'Standaard', globals: { organisation: 'gm0716' } };
export const Map = { name: 'Op de kaart', args: { view: 'map' } };
export const Connections = { name: 'Als verbindingen (voorbeelddata)', ...SAMPLE, args: { ...SAMPLE.args, view: 'connections' } };
export const List = { name: 'Als lijst', args: { view: 'list' } };
export const Loading = { name: 'Bezig met laden', parameters: { kde: { loads: false } }, beforeEach: () => neverLoads(KdeNetworkMap) };
export const Empty = { name: 'Leeg', args: { data: sampleFeed([]) } };
export const Failed = { name: 'Laden mislukt', beforeEach: () => failsToLoad(KdeNetworkMap) };
export const Many = { name: 'Heel veel (voorbeelddata)', ...SAMPLE, args: { ...SAMPLE.args, data: sampleFeed(manyNetworks(250)) } };
export const Narrow = { name: 'Smal', globals: { width: '320' } };
export const Wide = { name: 'Breed', globals: { width: '1276', organisation: 'ws0661' } };
export const Print = { name: 'Op papier (voorbeelddata)', ...SAMPLE, parameters: PAPER };
export const English = { name: 'In het Engels', globals: { language: 'en' } };
export const Dark = { name: 'Op een donkere pagina', globals: { theme: 'dark' } };
export const ForcedColours = { name: 'Contrastthema van Windows (nagebootst)', ...SAMPLE, tags: ['forced-colors'], parameters: { kde: { medium: 'forced-colors' } } };
export const Themes = { name: 'Elk thema (voorbeelddata)', ...SAMPLE, args: { ...SAMPLE.args, data: sampleFeed(sampleNetworks.slice(0, 3)), group: 'none' }, parameters: EVERY_THEME };

export const Walk = {
  name: 'Wandeling: open een netwerk, dan de lijst (voorbeelddata)',
  ...SAMPLE,
  play: async (play: Play) => {
    const map = driverIn(play);
    await play.step('Open een netwerk', async () => {
      await map.until(() => map.knowsOrganisations, 'the organisations are in');
      await map.openDetails('network', 'kring');
    });
    await play.step('Lees alles als lijst', async () => {
      await map.show('list');
      await map.until(() => map.rows.includes('Voorbeeldkring'), 'the list is there');
    });
  },
};
