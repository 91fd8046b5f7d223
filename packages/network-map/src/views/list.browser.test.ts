import { expect } from '@open-wc/testing';
import { expectAccessible, guardConsole } from '@digitaal-europa/ui/testing';
import { inRegion, sampleMembership, sampleNetwork } from '../model/map.fixture.ts';
import { DEFAULT_STATE } from '../model/state.ts';
import { listView } from './list.view.ts';
import { all, AS_THOLEN, button, expectSound, FULL, one, press, show, texts, wordsOf, type TestWords } from './words.fixture.ts';

const at = (width: number, extras = {}): TestWords['view'] => (context) => listView(context, { width, ...extras });
const auto: TestWords['view'] = (context) => listView(context, { width: innerWidth });
const rows = (element: TestWords): string[][] => all(element, 'tbody tr').map((row) => [...row.children].map(wordsOf));
const networks = [FULL, inRegion('fries', 'pv21', { themes: [], status: 'ended' }), sampleNetwork('platform', { kind: 'platform', themes: ['data'], asOf: '2026-11-10', memberships: [sampleMembership('gm0716', { role: 'board' })], memberCount: { value: 3, asOf: '2026-01-01', evidence: 'source-read' } })];

describe('the list', () => {
  guardConsole();

  it('is accessible as cards and as a table, with networks and without', async () => {
    await expectSound(auto);
    await expectSound(auto, { networks: [] });
  });

  it('is accessible with fewer columns, and no wider than its room', async () => {
    const element = await show(auto, {}, 768);
    await expectAccessible(element);
    expect(one(element, '.table-scroller').scrollWidth).to.be.at.most(one(element, '.table-scroller').clientWidth);
  });

  it('has every fact of every network; what is not known is said [R23]', async () => {
    const element = await show(at(1200), { networks });
    expect(texts(element, 'thead th').map((head) => head.replace(/[▲▼↕]/u, '').trim())).to.deep.equal(['Netwerk', 'Soort', 'Bereik', 'Thema', 'Leden', 'Uw organisatie', 'Aansluiten', 'Gecontroleerd']);
    expect(rows(element)).to.deep.equal([
      ['Voorbeeld fries gestopt', 'Netwerk', 'Regionaal Fryslân, andere regio', 'Niet bekend', 'Leden niet bekend', 'Niet aangesloten, voor zover bekend', 'Iedereen uit de doelgroep kan zich aanmelden', '1 november 2026'],
      ['Voorbeeld platform', 'Platform', 'Landelijk', 'Data en data delen', '3 leden', 'Aangesloten, in het bestuur', 'Kan niet: het is geen netwerk of programma', '10 november 2026'],
      ['Voorbeeldkring', 'Netwerk', 'Landelijk', 'AI en algoritmen ook: data en data delen', '64 leden', 'Niet bekend', 'Op aanvraag', '1 mei 2026 niet recent gecontroleerd'],
    ]);
  });

  it('has the same facts in fewer columns, and on cards', async () => {
    const element = await show(at(800), { networks });
    expect(rows(element)[0]).to.deep.equal(['Voorbeeld fries gestopt NetwerkRegionaal Fryslân, andere regio', 'Niet bekend', 'Leden niet bekend', 'Niet aangesloten, voor zover bekend', 'Iedereen uit de doelgroep kan zich aanmelden Gecontroleerd: 1 november 2026']);
    element.view = at(699);
    await element.updateComplete;
    expect([all(element, 'table').length, texts(element, '.list__cards > li')[2]]).to.deep.equal([0, 'Voorbeeldkring Soort Netwerk Bereik Landelijk Thema AI en algoritmen ook: data en data delen Leden 64 leden Uw organisatie Niet bekend Aansluiten Op aanvraag Gecontroleerd 1 mei 2026 niet recent gecontroleerd']);
  });

  it('says nothing about one’s own organisation when nobody told who asks', async () => {
    expect(texts(await show(at(1200), { state: DEFAULT_STATE }), 'thead th').join()).not.to.include('Uw organisatie');
  });

  it('is put in another order by a head, which says so; once more turns it round', async () => {
    const element = await show(at(1200), { networks });
    const sorted = (): (string | null)[][] => all(element, 'thead th[aria-sort]').map((head) => [wordsOf(head).slice(0, 5), head.ariaSort]);
    expect(sorted()).to.deep.equal([['Netwe', 'ascending']]);
    await press(element, button(element, 'Leden'));
    expect([sorted(), rows(element).map((row) => row[4])]).to.deep.equal([[['Leden', 'ascending']], ['3 leden', '64 leden', 'Leden niet bekend']]);
    await press(element, button(element, 'Leden'));
    expect([sorted(), rows(element).map((row) => row[4]), element.said]).to.deep.equal([[['Leden', 'descending']], ['64 leden', '3 leden', 'Leden niet bekend'], ['sort members', 'sort members']]);
  });

  it('has a field for the order where not every fact has a head', async () => {
    for (const width of [320, 800]) {
      const element = await show(at(width), { networks });
      const field = one<HTMLSelectElement>(element, 'select');
      expect([...field.options].map(({ value }) => value)).to.deep.equal(['name', 'kind', 'reach', 'theme', 'members', 'membership', 'joining', 'checked']);
      field.value = 'checked';
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
      expect([element.state.sort, texts(element, '.name')]).to.deep.equal([{ by: 'checked', descending: false }, ['Voorbeeldkring', 'Voorbeeld fries', 'Voorbeeld platform']]);
      await press(element, button(element, 'Zet het einde bovenaan'));
      expect([texts(element, '.name')[0], field.value, wordsOf(button(element, 'Zet het'))]).to.deep.equal(['Voorbeeld platform', 'checked', 'Zet het begin bovenaan']);
    }
  });

  it('leaves out what is dimmed, and says how many', async () => {
    const element = await show(at(1200), { networks, state: { ...AS_THOLEN, facets: { theme: ['ai'] } } });
    expect([texts(element, '.name'), texts(element, 'caption')]).to.deep.equal([['Voorbeeldkring'], ['1 netwerk. 2 andere passen niet bij wat u koos, en staan er niet bij.']]);
    element.state = { ...AS_THOLEN, facets: { theme: ['zorg'] } };
    await element.updateComplete;
    expect([texts(element, '.list'), all(element, 'table').length]).to.deep.equal([['0 netwerken. 3 andere passen niet bij wat u koos, en staan er niet bij.'], 0]);
  });

  it('opens a network by its name', async () => {
    const element = await show(at(320), { networks });
    await press(element, button(element, 'Voorbeeldkring'));
    expect(element.said).to.deep.equal(['select {"kind":"network","id":"vol"}']);
  });

  it('draws so many rows of thousands, and more when asked; on paper all of them', async () => {
    const many = Array.from({ length: 450 }, (_, i) => sampleNetwork(`net-${i}`));
    const asked: string[] = [];
    const element = await show(at(1200, { more: () => asked.push('more') }), { networks: many });
    expect([rows(element).length, texts(element, '.list > p')]).to.deep.equal([200, ['De eerste 200 staan hier. Toon meer']]);
    await press(element, button(element, 'Toon meer'));
    expect(asked).to.deep.equal(['more']);
    element.view = at(320);
    element.printing = true;
    await element.updateComplete;
    expect([rows(element).length, all(element, '.list > p').length]).to.deep.equal([450, 0]);
  });

  it('has names to press that are as high as a thumb', async () => {
    for (const width of [320, 800, 1200]) for (const name of all(await show(at(width), { networks }, width), '.name')) expect(name.getBoundingClientRect().height, `${width}`).to.be.at.least(44);
  });
});
