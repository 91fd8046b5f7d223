import { expect, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { MAX_BLOCK } from '@digitaal-europa/ui/share-keys';
import { expectAccessible, guardConsole, standIn } from '@digitaal-europa/ui/testing';
import { aroundIt, followLink, MapDriver, mapOf, organisationsLater, sampleFeed, setAddress, TODAY } from './network.driver.ts';

/** All that a link can say, as it is on the screen. */
const seen = (map: MapDriver): unknown => ({
  view: map.view, query: map.query, organisation: map.organisation, chips: map.chips, summary: map.summary, details: map.detailsTitle, answers: map.text('.questions__told'), marks: map.marks(), lighter: map.marks('lighter'), rows: map.rows,
  sort: map.text('[aria-sort]:not([aria-sort=none])'), direction: map.all('[aria-sort]:not([aria-sort=none])').map((one) => one.getAttribute('aria-sort')), province: map.text('.provinces__open'), water: map.all('[role=switch]').map((one) => one.getAttribute('aria-checked')),
  way: map.text('.ways-there__list'), route: map.text('.routes'),
});

describe('kde-network-map, opened by a link', () => {
  guardConsole();
  let copied: string[] = [];
  let restore: (() => void)[] = [];
  beforeEach(async () => {
    setAddress('');
    await setViewport({ width: 1440, height: 900 });
    copied = [];
    restore = [aroundIt(), standIn(navigator, 'clipboard', { writeText: (text: string) => { copied.push(text); return Promise.resolve(); } })];
  });
  afterEach(() => {
    for (const back of restore) back();
    setAddress('');
  });
  async function opened(choices: string, template = mapOf({ organisation: '' })): Promise<MapDriver> {
    setAddress(`#kde-network-map=v1&${choices}`);
    return MapDriver.open(template);
  }

  describe('shows what was shared, to the letter', () => {
    async function isTheSame(map: MapDriver): Promise<void> {
      await map.take(/^Link kopiëren$/);
      await map.until(() => map.taken === 'De link is gekopieerd.', 'copied');
      const before = seen(map);
      map.element.remove();
      history.replaceState(null, '', copied.at(-1));
      const theirs = await MapDriver.open(mapOf({ organisation: '' }));
      await theirs.until(() => JSON.stringify(seen(theirs)) === JSON.stringify(before), `the same: ${JSON.stringify(seen(theirs))} for ${JSON.stringify(before)}`);
      expect(theirs.notices.filter((one) => !one.startsWith('De link opende'))).to.deep.equal([]);
    }

    it('who asks, a search, filters and the time there is', async () => {
      const map = await MapDriver.open(mapOf({ organisation: '' }));
      await map.beOrganisation('tholen');
      await map.panel(/^Verander uw antwoorden/);
      const hours = map.one<HTMLInputElement>('.question__hours');
      hours.focus();
      await sendKeys({ type: '8' });
      await sendKeys({ press: 'Tab' });
      await map.tick('theme', 'ai');
      await map.tick('reach', 'national');
      await map.type('voorbeeld');
      expect([map.chips, map.text('.questions__told')]).to.deep.equal([['Gezocht op “voorbeeld”', 'AI en algoritmen', 'Landelijk'], 'Tholen · AI en algoritmen · 8 uur per kwartaal']);
      await isTheSame(map);
    });

    it('one network, and the same one in the list in another order', async () => {
      const map = await MapDriver.open();
      await map.openDetails('network', 'kring');
      await map.show('list');
      for (let i = 0; i < 2; i++) await map.press(/^Leden/, '.list');
      expect(map.all('[aria-sort=descending]')).to.have.length(1);
      await isTheSame(map);
    });

    it('a province on the map, with the water authorities', async () => {
      const map = await MapDriver.open(mapOf({ view: 'map' }));
      map.mark('province/pv21').click();
      map.one('[role=switch]').click();
      await map.element.updateComplete;
      expect(map.text('.provinces__open')).to.match(/^Fryslân/);
      await isTheSame(map);
    });

    it('connections, with the way to another organisation', async () => {
      const map = await MapDriver.open();
      await map.openDetails('network', 'brug');
      await map.press('Voorbeeld-gm0001', '.details');
      await map.press('Zoek een route hierheen');
      await map.show('connections');
      expect(map.text('.routes')).not.to.equal('');
      await isTheSame(map);
    });

    it('a gap, with what there is to do about it', async () => {
      const map = await MapDriver.open();
      await map.press(/^AI en algoritmen/, '.circle');
      await isTheSame(map);
      const theirs = await opened('voor=gm0716&leemte=ai');
      await theirs.until(() => theirs.text('.details').includes('Voorbeeldloket'), 'whom to ask');
    });

    it('of each of two maps its own', async () => {
      setAddress('#kde-network-map.een=v1&zoek=kring&kde-network-map.twee=v1&thema=ai');
      const [one, two] = [await MapDriver.open(mapOf({ id: 'een' })), await MapDriver.open(mapOf({ id: 'twee' }))];
      expect([one.query, one.chips.length, two.query, two.chips]).to.deep.equal(['kring', 1, '', ['AI en algoritmen']]);
    });

    it('also when the networks come later', async () => {
      setAddress('#kde-network-map=v1&netwerk=kring');
      const map = await MapDriver.mount(html`<kde-network-map hidden today=${TODAY} .data=${sampleFeed()}></kde-network-map>`);
      expect(map.isDrawn).to.equal(false);
      map.element.hidden = false;
      await map.until(() => map.detailsTitle === 'Voorbeeldkring', 'the network of the link');
    });

    it('also when the organisations come later: one that exists opens, one that does not is told', async () => {
      const later = organisationsLater();
      restore.push(later.restore);
      setAddress('#kde-network-map=v1&organisatie=gm0001&naar=weg');
      const map = await MapDriver.mount(mapOf());
      await map.until(() => map.isDrawn, 'drawn');
      expect([map.detailsTitle, map.notices]).to.deep.equal(['', []]);
      later.come();
      await map.until(() => map.detailsTitle === 'Voorbeeld-gm0001', 'the organisation of the link');
      expect(map.notices.join()).to.include('niet meer in het overzicht staat: weg.');
    });

    it('and leaves alone what the visitor chose before the organisations came', async () => {
      const later = organisationsLater();
      restore.push(later.restore);
      setAddress('#kde-network-map=v1&organisatie=weg&weergave=list');
      const map = await MapDriver.mount(mapOf());
      await map.until(() => map.isDrawn, 'drawn');
      await map.show('map');
      later.come();
      await map.until(() => map.knowsOrganisations, 'there');
      expect(map.view).to.equal('Kaart');
    });
  });

  describe('says in one sentence what it could not do', () => {
    const gone = (id: string): string => `Deze link noemt iets wat niet meer in het overzicht staat: ${id}.`;
    const unreadable = 'Een deel van de link is niet te lezen. Controleer of u ziet wat u verwacht.';
    for (const [what, fragment, sentence] of [
      ['a network that is gone', 'v1&netwerk=weg', gone('weg')],
      ['an organisation that is gone', 'v1&organisatie=weg', gone('weg')],
      ['a gap on a theme that is gone', 'v1&voor=gm0716&leemte=weg', gone('weg')],
      ['who asks, and is gone', 'v1&voor=gm9999', gone('gm9999')],
      ['a way to who is gone, from who is gone', 'v1&voor=gm9999&naar=weg', gone('gm9999, weg')],
      ['a newer version', 'v2&netwerk=kring', 'De link is gemaakt met een nieuwere versie. U ziet daarom alle netwerken.'],
      ['a part that cannot be read', 'v1&thema=maan&zoek=water', unreadable],
      ['broken signs', 'v1&zoek=%E0%A4%A', unreadable],
      ['markup', 'v1&netwerk=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', unreadable],
      ['a prototype', 'v1&thema=__proto__,constructor', unreadable],
      ['a province that does not exist', 'v1&provincie=constructor', unreadable],
      ['a link that is too long', `v1&zoek=${'a'.repeat(MAX_BLOCK)}`, 'De link is te lang om te lezen. U ziet daarom alle netwerken.'],
    ] as const) {
      it(what, async () => {
        setAddress(`#kde-network-map=${fragment}`);
        const map = await MapDriver.open(mapOf({ organisation: '' }));
        expect(map.notices).to.deep.equal([sentence]);
        expect([map.all('img, script').length, map.detailsTitle]).to.deep.equal([0, '']);
        await map.press('Sluit deze melding');
        await map.until(() => map.notices.length === 0, 'the message is gone');
        expect(map.focused, 'the focus is not lost').not.to.equal(null);
      });
    }

    it('accessibly, whatever the sentence', async () => {
      setAddress('#kde-network-map=v2');
      const map = await MapDriver.open(mapOf({ organisation: '' }));
      expect(map.notices).to.have.length(1);
      await expectAccessible(map.element);
    });

    it('in English on an English page', async () => {
      setAddress('#kde-network-map=v2');
      const map = await MapDriver.open(html`<div lang="en">${mapOf()}</div>`);
      expect(map.notices).to.deep.equal(['The link was made with a newer version. That is why you see all networks.']);
    });

    it('and nothing when all went well, or the link is of somebody else', async () => {
      for (const fragment of ['#kde-network-map=v1&thema=ai', '#kde-network-map.ander=v9', '#inhoud', '#kde-network-map-x=v9', '']) {
        setAddress(fragment);
        expect((await MapDriver.open()).notices, fragment).to.deep.equal([]);
      }
    });
  });

  for (const [choices, name] of [['netwerk=kring', 'Voorbeeldkring'], ['organisatie=gm0001', 'Voorbeeld-gm0001']] as const) {
    it(`says that it opened ${name}, leaves the focus to the page, and goes there when asked`, async () => {
      const map = await opened(`voor=gm0716&${choices}`);
      expect([map.detailsTitle, map.notices, map.focused]).to.deep.equal([name, [`De link opende ${name}.`], null]);
      await map.press('Ga erheen');
      expect(map.focused?.id).to.equal('details-title');
      await sendKeys({ press: 'Escape' });
      await map.until(() => map.detailsTitle === '' && map.focused !== null, 'closed, with the focus');
      expect(map.notices).to.deep.equal([]);
    });
  }

  it('never writes the address, nor the history', async () => {
    const written: string[] = [];
    const back = ['pushState', 'replaceState'].map((name) => standIn(history, name, () => { written.push(name); }));
    try {
      const [before, length] = [location.href, history.length];
      const map = await MapDriver.open();
      await map.type('voorbeeld');
      await map.openDetails('network', 'kring');
      await sendKeys({ press: 'Escape' });
      for (const view of ['list', 'map', 'connections'] as const) await map.show(view);
      await map.beOrganisation('Voorbeeld-gm0002');
      expect([written, location.href, history.length]).to.deep.equal([[], before, length]);
    } finally {
      for (const one of back) one();
    }
  });

  describe('that is followed on the page itself', () => {
    it('shows another view, and forgets what was chosen before', async () => {
      const map = await opened('netwerk=kring&zoek=voorbeeld');
      await followLink('#kde-network-map=v1&weergave=list&thema=water&netwerk=weg');
      await map.until(() => map.view === 'Lijst', 'the new link');
      expect([map.rows, map.query, map.detailsTitle, map.notices]).to.deep.equal([['Voorbeeld aan zee'], '', '', ['Deze link noemt iets wat niet meer in het overzicht staat: weg.']]);
    });

    it('keeps everything when it is a link to another part of the page', async () => {
      const map = await opened('zoek=voorbeeld');
      await map.tick('theme', 'ai');
      await followLink('#inhoud');
      await map.element.updateComplete;
      expect([map.query, map.chips.length, map.notices]).to.deep.equal(['voorbeeld', 2, []]);
    });
  });
});
