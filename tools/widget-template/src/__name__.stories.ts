/** Every state of the widget, for designers. `Default` and what says nothing else shows the data that ships; a sample says in its title that it is one. */
import { EVERY_THEME, failsToLoad, neverLoads, PAPER, type Play } from '@digitaal-europa/ui/testing';
import { __Name__Driver } from './__name__.driver.ts';
import { Kde__Name__ } from './__name__.element.ts';
import { manyServices, sampleFeed, sampleServices, TODAY } from './__name__.fixture.ts';

const SAMPLE = { data: sampleFeed(), today: TODAY };
const driverIn = ({ canvasElement }: Play): __Name__Driver => new __Name__Driver(canvasElement.querySelector('kde-__name__') as Kde__Name__);

const meta = {
  id: '__name__', title: 'Onderdelen/__Name__', component: 'kde-__name__', args: { loading: 'eager' },
  parameters: { docs: { description: { component: 'Welke hulpmiddelen, trainingen en voorbeelden zijn er bij digitale wetten, voor uw organisatie?' } } },
};
export default meta;

export const Default = { name: 'Standaard' };
export const Loading = { name: 'Bezig met laden', parameters: { kde: { loads: false } }, beforeEach: () => neverLoads(Kde__Name__) };
export const Empty = { name: 'Leeg', args: { data: sampleFeed([]) } };
export const Failed = { name: 'Laden mislukt', beforeEach: () => failsToLoad(Kde__Name__) };
export const Many = { name: 'Heel veel (voorbeelddata)', args: { data: sampleFeed(manyServices(300)), today: TODAY } };
export const Narrow = { name: 'Smal', globals: { width: '320' } };
export const Wide = { name: 'Breed', globals: { width: '1276' } };
export const Print = { name: 'Op papier (voorbeelddata)', args: SAMPLE, parameters: PAPER };
export const English = { name: 'In het Engels', globals: { language: 'en' } };
export const Dark = { name: 'Op een donkere pagina', globals: { theme: 'dark' } };
export const ForcedColours = { name: 'Contrastthema van Windows', args: SAMPLE, tags: ['forced-colors'], parameters: { kde: { medium: 'forced-colors' } } };
export const Themes = { name: 'Elk thema (voorbeelddata)', args: { ...SAMPLE, group: 'none' }, parameters: EVERY_THEME };

export const Walk = {
  name: 'Wandeling: kies een soort organisatie, open een voorbeeld (voorbeelddata)',
  args: SAMPLE,
  play: async (play: Play) => {
    const widget = driverIn(play);
    await play.step('Kies alle gemeenten', async () => {
      await widget.beOrganisation('gemeente');
      await widget.until(() => widget.ids.length === sampleServices.length - 1, 'what is for others is left out');
    });
    await play.step('Open een voorbeeld', async () => {
      await widget.toggle('vol');
      await widget.until(() => widget.details !== '', 'its details are open');
    });
  },
};
