import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { expectAccessible, guardConsole } from '@digitaal-europa/ui/testing';
import { connectionsView } from './connections.view.ts';
import { all, AS_THOLEN, CONNECTED, expectApart, expectWithin, focused, mark, one, PEOPLE, plain, press, show, walk, type TestPictures } from './pictures.fixture.ts';

guardConsole();

const column = (element: TestPictures, name: string): string[] => all(element, `.links__column--${name} .link-node__name`).map(plain);

describe('the connections of an organisation', () => {
  it('are accessible with and without lines, with a way and without anybody, in English and on paper', async () => {
    for (const width of [320, 768, 1200]) {
      for (const fields of [{}, { networks: CONNECTED }, { state: { ...AS_THOLEN, pathTo: 'gm0003' } }, { state: { ...AS_THOLEN, organisation: 'gm0002' } }, { state: { ...AS_THOLEN, organisation: undefined } }, { language: 'en' as const }, { printing: true, networks: CONNECTED }]) {
        const element = await show(connectionsView, fields, width);
        for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
        await expectAccessible(element);
        expectWithin(element);
        expectApart(element, '.link-node');
        element.remove();
      }
    }
  });

  it('show its networks, and who else is known to be in them', async () => {
    const element = await show(connectionsView);
    expect(column(element, 'organisation')).to.deep.equal(['Tholen']);
    expect(column(element, 'network')).to.deep.equal(['Kring van voorbeelden', 'Groep, voor wie het wil']);
    expect(plain(mark(element, 'network/kring'))).to.equal('Kring van voorbeelden 4 andere leden bekend');
    expect(plain(mark(element, 'organisation/gm0102'))).to.equal('Voorbeeldplaats 3 samen in Kring van voorbeelden en Groep');
    expect(all(element, '.links__line').length).to.equal(2 + 4 + 4, 'a line to each network, and one for each member of it');
    expect(plain(one(element, '.connections__note'))).to.contain('bijna nooit volledig');
  });

  it('draw no more lines than an eye can follow, and list the rest', async () => {
    const element = await show(connectionsView, { networks: CONNECTED });
    const lines = all(element, '.links__line').length;
    expect(lines).to.be.at.most(60);
    const peers = column(element, 'peer').length;
    const rest = all(element, '.rest__one').length;
    expect(rest).to.be.greaterThan(0);
    expect(plain(one(element, '.rest > summary'))).to.equal(`Niet getekend: ${rest} organisaties`);
    expect(peers + rest).to.equal(40);
  });

  it('give every row the room of two lines where a name needs them, and not where none does', async () => {
    const long = PEOPLE.map((each) => (each.id === 'gm0101' ? { ...each, name: 'Hoogheemraadschap van Voorbeeld en de Verzonnenwaard' } : each));
    const pitch = (element: TestPictures): number => {
      const tops = all(element, '.links__column--peer .link-node').map((each) => each.getBoundingClientRect()).map(({ top, height }) => top + height / 2);
      return Math.round((tops[1] ?? 0) - (tops[0] ?? 0));
    };
    for (const [width, high, low] of [[768, 66, 66], [1060, 66, 52], [1400, 66, 52]] as const) {
      for (const [organisations, expected] of [[long, high], [PEOPLE, low]] as const) {
        const element = await show(connectionsView, { organisations }, width);
        expectApart(element, '.link-node');
        expect(pitch(element), `${width} pixels`).to.equal(expected);
        element.remove();
      }
    }
  });

  it('are two lists without lines in a narrow column', async () => {
    const element = await show(connectionsView, {}, 320);
    expect(all(element, '.links__line').length).to.equal(0);
    expect([column(element, 'network').length, column(element, 'peer').length]).to.deep.equal([2, 7]);
    for (const each of all(element, 'button')) expect(each.offsetHeight).to.be.at.least(44);
  });

  it('light up around a network that is open', async () => {
    const element = await show(connectionsView);
    await press(element, mark(element, 'network/groep'));
    expect(element.said).to.deep.equal(['select {"kind":"network","id":"groep"}']);
    expect(all(element, '.links__line--lit').length).to.equal(1 + 4);
    expect(mark(element, 'organisation/gm0001').className).to.not.contain('lit');
  });

  it('ask who it is about, and say that none is known', async () => {
    const asking = await show(connectionsView, { state: { ...AS_THOLEN, organisation: 'gemeente' } });
    await press(asking, one(asking, 'button'));
    expect(asking.said).to.deep.equal(['ask']);
    const empty = await show(connectionsView, { state: { ...AS_THOLEN, organisation: 'gm0002' } });
    expect(plain(one(empty, '.connections'))).to.contain('is voor zover bekend bij geen netwerk aangesloten.');
    await press(empty, one(empty, '.button'));
    expect(empty.said).to.deep.equal(['view overview']);
  });

  it('lead from who is in no network that is known to those like it, and back', async () => {
    const element = await show(connectionsView, { state: { ...AS_THOLEN, organisation: 'gm0002' } });
    expect(plain(one(element, '.connections'))).to.contain('Deze organisaties lijken op Voorbeeld-gm0002. Daarvan kennen wij wel netwerken:');
    const names = all(element, '.name');
    expect(names.map(plain).slice(0, 2)).to.deep.equal(['Tholen', 'Voorbeeld-gm0001']);
    await press(element, names[0] as HTMLElement);
    expect(column(element, 'organisation')).to.deep.equal(['Tholen']);
    await press(element, one(element, '.trail__step'));
    expect(all(element, '.name').length).to.equal(names.length);
    const none = await show(connectionsView, { state: { ...AS_THOLEN, organisation: 'gm0002' }, networks: [] });
    expect(all(none, '.name').length).to.equal(0);
  });

  it('show the way to another organisation in words and in the picture', async () => {
    const element = await show(connectionsView, { state: { ...AS_THOLEN, pathTo: 'gm0003' } });
    expect(all(element, '.ways-there__list li').map(plain)).to.deep.equal(['Tholen en Voorbeeld-gm0001 doen allebei mee aan Kring van voorbeelden. Voorbeeld-gm0001 en Voorbeeld-gm0003 doen allebei mee aan Voorbeeld brug. Voorbeeld-gm0001 kan u voorstellen.']);
    expect(all(element, '.link-node--lit').map((each) => each.dataset['mark'])).to.deep.equal(['organisation/gm0716', 'network/kring', 'organisation/gm0001']);
    await press(element, one(element, '.ways-there button'));
    expect(element.state.pathTo).to.equal(undefined);
    const none = await show(connectionsView, { state: { ...AS_THOLEN, pathTo: 'gm0002' } });
    expect(plain(one(none, '.ways-there'))).to.contain('kennen wij geen verbinding');
  });
});

describe('the connections by keyboard', () => {
  it('are one tab stop, walked along columns and lines', async () => {
    const element = await show((context, size) => html`<button class="before">Eerder</button>${connectionsView(context, size)}<button class="after">Verder</button>`);
    one(element, '.before').focus();
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal('organisation/gm0716');
    expect(await walk(element, 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowUp')).to.deep.equal(['network/kring', 'network/groep', 'network/groep', 'network/kring']);
    const [peer, last] = await walk(element, 'ArrowRight', 'End');
    expect([peer, last].every((key) => key?.startsWith('organisation/'))).to.equal(true);
    expect(await walk(element, 'ArrowLeft', 'ArrowLeft')).to.deep.equal(['network/groep', 'organisation/gm0716']);
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement?.className).to.equal('after');
  });

  it('follow a connection to the right and come back to the left', async () => {
    const element = await show(connectionsView);
    mark(element, 'organisation/gm0001').focus();
    expect(await walk(element, 'ArrowRight')).to.deep.equal(['organisation/gm0001']);
    expect(column(element, 'organisation')).to.deep.equal(['Voorbeeld-gm0001']);
    expect(column(element, 'network')).to.include('Voorbeeld brug');
    expect(plain(one(element, '.trail'))).to.equal('Tholen › Voorbeeld-gm0001');
    await walk(element, 'ArrowRight', 'Enter');
    expect(column(element, 'organisation')).to.deep.equal(['Voorbeeld-gm0001'], 'a network that opens leaves the middle where it is');
    await walk(element, 'ArrowLeft', 'ArrowLeft');
    expect(column(element, 'organisation')).to.deep.equal(['Tholen']);
    expect(all(element, '.trail').length).to.equal(0);
    expect(focused(element)).to.equal('organisation/gm0716');
  });

  it('go back by the trail with a press as well', async () => {
    const element = await show(connectionsView);
    await press(element, mark(element, 'organisation/gm0001'));
    await press(element, mark(element, 'organisation/gm0003'));
    expect(all(element, '.trail__step').map(plain)).to.deep.equal(['Tholen', 'Voorbeeld-gm0001']);
    await press(element, one(element, '.trail__step'));
    expect(column(element, 'organisation')).to.deep.equal(['Tholen']);
    expect(all(element, '.trail').length).to.equal(0);
  });
});
