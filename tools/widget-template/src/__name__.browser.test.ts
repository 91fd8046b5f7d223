import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { answer, checkPrivateProps, cssTextOf, expectAccessible, expectConsole, feedAddress, guardConsole, served, standIn } from '@digitaal-europa/ui/testing';
import { __Name__Driver } from './__name__.driver.ts';
import { Kde__Name__, type Kde__Name__Events } from './__name__.element.ts';
import { __camel__Of, sampleFeed, sampleOrganisations, sampleServices, TODAY } from './__name__.fixture.ts';

const EVENTS = ['kde-load', 'kde-error', 'kde-select', 'kde-organisation-change'] as const;

describe('kde-__name__', () => {
  guardConsole();
  let restore = (): void => {};
  beforeEach(async () => {
    restore = standIn(Kde__Name__, 'defaultOrganisations', () => Promise.resolve(sampleOrganisations));
    await setViewport({ width: 1280, height: 900 });
  });
  afterEach(() => restore());

  describe('is accessible', () => {
    for (const width of [320, 1440]) {
      it(`with something open, ${String(width)} pixels wide, and does not widen the page [R21]`, async () => {
        await setViewport({ width, height: 900 });
        const widget = await __Name__Driver.open();
        await widget.toggle('vol');
        await expectAccessible(widget.element);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      });
    }

    it('in English on a dark page [R21]', async () => {
      const widget = await __Name__Driver.open(html`<div lang="en" style="background: #111; color: #eee">${__camel__Of()}</div>`);
      await widget.toggle('vol');
      expect(widget.all('.on-dark')).to.have.length(1);
      await expectAccessible(widget.element);
    });

    it('when there is nothing', async () => {
      const widget = await __Name__Driver.open(__camel__Of({ records: [] }));
      expect(widget.status).to.equal('Er staat nog niets in dit overzicht.');
      await expectAccessible(widget.element);
    });

    it('while it loads, without jumping, and then tells the page what came', async () => {
      const src = feedAddress();
      const widget = await __Name__Driver.mount(html`<kde-__name__ loading="eager" today=${TODAY} src=${src}></kde-__name__>`);
      const loads = widget.record<Kde__Name__Events['kde-load']>('kde-load');
      await widget.until(() => widget.status === 'Gegevens laden…', 'loading');
      expect(widget.element.getBoundingClientRect().height).to.be.at.least(400);
      await expectAccessible(widget.element);
      await answer(src, { json: sampleFeed() });
      await widget.until(() => widget.isDrawn, 'drawn');
      expect(loads).to.deep.equal([{ kind: 'services', count: 3, source: new URL(src, document.baseURI).href, generated: '2026-11-01T00:00:00Z' }]);
    });

    it('when loading failed: a sentence, what the page put in the slot, and another try', async () => {
      expectConsole(/kde-__name__: .*500/);
      const src = await served({ status: 500, body: 'oeps' });
      const widget = await __Name__Driver.mount(html`<kde-__name__ loading="eager" src=${src}><p>Dit ziet u zonder onderdeel.</p></kde-__name__>`);
      await widget.until(() => /server geeft de gegevens nu niet/.test(widget.status), 'told');
      expect(widget.element.querySelector('p')?.checkVisibility()).to.equal(true);
      await expectAccessible(widget.element);
      await answer(src, { json: sampleFeed() });
      widget.one('.status button').click();
      await widget.until(() => widget.isDrawn, 'loaded at the second try');
      expect(widget.element.querySelector('p')?.checkVisibility()).to.equal(false);
    });
  });

  it('hides when hidden [R19]', async () => {
    const { element } = await __Name__Driver.open();
    element.hidden = true;
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('speaks Dutch, and English inside lang="en", with the Dutch of the data marked as Dutch [R34]', async () => {
    const dutch = await __Name__Driver.open();
    expect([dutch.text('.title'), dutch.text('.group__heading')]).to.deep.equal(['Hulp bij digitale wetten', 'Hulpmiddelen (1) | Trainingen (1) | Praktijkvoorbeelden (1)']);
    const english = await __Name__Driver.open(html`<div lang="en">${__camel__Of()}</div>`);
    expect([english.text('.title'), english.text('.item__button')]).to.deep.equal(['Help with digital law', 'Sample ieder | Sample water | Sample with everything']);
    await english.toggle('vol');
    expect(english.details).to.include('About: AI and algorithms, Water').and.include('How we know: second-hand.');
    const said = english.all('.details *').filter((part) => part.checkVisibility() && part.childElementCount === 0 && /probeerde iets|Of het gelukt is|Voorbeeldkrant|voorbeeldboek/.test(part.textContent));
    expect(said.map((part) => part.closest('[lang]')?.getAttribute('lang'))).to.deep.equal(['nl', 'nl', 'nl', 'nl']);
  });

  it('says nothing in English as it says it in Dutch', async () => {
    const [dutch, english] = [await __Name__Driver.open(), await __Name__Driver.open(html`<div lang="en">${__camel__Of()}</div>`)];
    for (const widget of [dutch, english]) await widget.toggle('vol');
    expect(dutch.words.length).to.be.greaterThan(15);
    expect(english.words.filter((words) => dutch.words.includes(words) && !words.startsWith('http'))).to.deep.equal([]);
  });

  it('puts its headings below the level that the page gives it', async () => {
    const widget = await __Name__Driver.open(__camel__Of({ level: 3 }));
    expect(['.title', '.group__heading', '.item__heading'].map((selector) => widget.one(selector).localName)).to.deep.equal(['h3', 'h4', 'h5']);
  });

  it('emits on user action only', async () => {
    const told: string[] = [];
    const page = await fixture<HTMLElement>(html`<div></div>`);
    for (const type of EVENTS) page.addEventListener(type, () => told.push(type));
    const element = document.createElement('kde-__name__');
    Object.assign(element, { loading: 'eager', today: TODAY, data: sampleFeed() });
    page.append(element);
    const widget = new __Name__Driver(element);
    await widget.until(() => widget.isDrawn, 'drawn');
    element.organisation = 'waterschap';
    await element.updateComplete;
    expect(told).to.deep.equal(['kde-load']);
    const [chosen, opened] = [widget.record('kde-organisation-change'), widget.record('kde-select')];
    await widget.beOrganisation('tholen');
    await widget.toggle('vol');
    await widget.toggle('vol');
    expect([chosen, opened]).to.deep.equal([[{ organisation: 'gm0716' }], [{ kind: 'services', id: 'vol' }]]);
  });

  it('leaves out what is for others, and says so, aloud too', async () => {
    const widget = await __Name__Driver.open();
    expect(widget.ids).to.deep.equal(['ieder', 'water', 'vol']);
    await widget.beOrganisation('tholen');
    expect([widget.ids, widget.text('.foot'), widget.said]).to.deep.equal([['ieder', 'vol'], 'Er staat er 1 niet bij: die is voor andere organisaties.', '2 gevonden.']);
  });

  it('shows what a record holds when it is opened, and where that comes from', async () => {
    const widget = await __Name__Driver.open();
    expect(widget.details).to.equal('');
    await widget.toggle('vol');
    for (const part of ['Een gemeente probeerde iets.', 'Nog niet bevestigd: Of het gelukt is.', 'Bronnen: Voorbeeldkrant, Een voorbeeldboek, https://www.voorbeeld.example/zonder-titel', 'Nagekeken op 1 november 2026. Hoe we dit weten: uit tweede hand. Hoe zeker: midden.']) expect(widget.details).to.include(part);
    await widget.toggle('vol');
    expect(widget.details).to.equal('');
  });

  it('stands twice on one page: the organisation is shared, what is open is not, and hostile data is text [R45 R60]', async () => {
    const hostile = { ...sampleServices[0], name: { nl: '<img src=x onerror=alert(1)>', en: 'x' }, description: '</p><script>alert(1)</script>' };
    const [one, two, alone] = [await __Name__Driver.open(), await __Name__Driver.open(__camel__Of({ records: [hostile, ...sampleServices.slice(1)] })), await __Name__Driver.open()];
    alone.element.group = 'none';
    await one.toggle('ieder');
    expect([one.details !== '', two.details, two.all('img, script').length, two.text('[data-id=ieder] button')]).to.deep.equal([true, '', 0, '<img src=x onerror=alert(1)>']);
    const told = two.record('kde-organisation-change');
    await one.beOrganisation('tholen');
    await two.until(() => two.ids.length === 2, 'shared');
    expect([told, alone.ids.length]).to.deep.equal([[], 3]);
  });

  it('cleans up when it is removed, and works when it is put back', async () => {
    const widget = await __Name__Driver.open();
    const other = await __Name__Driver.open();
    const { element } = widget;
    const parent = element.parentElement as HTMLElement;
    element.remove();
    await other.beOrganisation('tholen');
    expect(element.organisation).to.equal(undefined);
    parent.append(element);
    await element.updateComplete;
    await widget.toggle('vol');
    expect([widget.ids.length, widget.details !== '']).to.deep.equal([3, true]);
  });

  it('loads nothing until it is near the window', async () => {
    const src = await served({ json: sampleFeed() });
    const widget = await __Name__Driver.mount(html`<div><div style="block-size: 5000px"></div><kde-__name__ src=${src}></kde-__name__></div>`);
    await widget.element.updateComplete;
    expect(widget.element.records).to.have.length(0);
    widget.element.scrollIntoView();
    await widget.until(() => widget.element.records.length === 3, 'loaded after scrolling');
  });

  it('leaves out a record with a fault, and tells the visitor, the page and the developer', async () => {
    expectConsole(/kde-__name__: 1 faults in records that are left out/);
    const widget = await __Name__Driver.open(__camel__Of({ records: [...sampleServices, { ...sampleServices[0], id: 'fout', kind: 'maan' }] }));
    expect([widget.ids.length, widget.status]).to.deep.equal([3, 'Eén onderdeel wordt niet getoond, omdat er een fout in zit.']);
  });

  it('warns once of a value that is unknown, and goes on with the default', async () => {
    expectConsole(/unknown loading "soon"; expected "lazy" or "eager"/, /unknown today "morgen"; expected YYYY-MM-DD/, /unknown organisation "maan"/);
    const widget = await __Name__Driver.open(html`<kde-__name__ loading="soon" today="morgen" organisation="maan" .data=${sampleFeed()}></kde-__name__>`);
    expect([widget.element.loading, widget.element.today, widget.ids.length]).to.deep.equal(['lazy', undefined, 3]);
  });

  it('leaves no private custom property undefined or unused', () => {
    expect(checkPrivateProps(cssTextOf(Kde__Name__.styles))).to.deep.equal({ undefined: [], unused: [] });
  });
});
