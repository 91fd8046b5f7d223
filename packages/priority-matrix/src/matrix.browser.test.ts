import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import { ORGANISATION_KEY } from '@digitaal-europa/data';
import { GroupController } from '@digitaal-europa/ui';
import { checkPrivateProps, cssTextOf, expectAccessible, expectConsole, guardConsole, hasForcedColors, inForcedColors, openStory, served, standIn } from '@digitaal-europa/ui/testing';
import { KdePriorityMatrix } from './matrix.element.ts';
import * as stories from './matrix.stories.ts';
import { forgetBoards, MatrixDriver, sampleFeed, sampleLaws, TODAY } from './matrix.driver.ts';
import { sample } from './views/details.fixture.ts';

const WIDE = { width: 1400, height: 900 };
const control = async (press: string): Promise<void> => {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press });
  await sendKeys({ up: 'Control' });
};
const open = (): Promise<MatrixDriver> => MatrixDriver.open();
const elementOf = (change: { today?: string; view?: string; organisation?: string } = {}): ReturnType<typeof html> =>
  html`<kde-priority-matrix loading="eager" today=${change.today ?? TODAY} view=${change.view ?? 'matrix'} organisation=${change.organisation ?? 'gemeente'} .data=${sampleFeed()}></kde-priority-matrix>`;

describe('kde-priority-matrix', () => {
  guardConsole();
  beforeEach(async () => {
    forgetBoards();
    await setViewport(WIDE);
  });
  after(forgetBoards);

  describe('for everybody', () => {
    for (const [name, width] of [['a drawing', 1400], ['two by two', 800], ['four lists', 320]] as const) {
      it(`is accessible as ${name}, with details and the form open [R21]`, async () => {
        await setViewport({ width, height: 900 });
        const matrix = await open();
        await expectAccessible(matrix.element);
        await matrix.openCard('nu/taak');
        await expectAccessible(matrix.element);
        await matrix.press(/^Verplaats(: |)“?Voorbeeld nu|^Verplaats.*Voorbeeld nu/);
        await expectAccessible(matrix.element);
      });
    }

    it('keeps its marks and lines to be seen in forced colours [R22]', async function () {
      if (!hasForcedColors) this.skip();
      const matrix = await open();
      await inForcedColors(async () => {
        await matrix.element.updateComplete;
        const ground = getComputedStyle(document.documentElement).backgroundColor;
        for (const selector of ['.mark', '.ground__line', '.card__dot .mark--open']) {
          for (const mark of matrix.all(selector)) {
            const { fill, stroke } = getComputedStyle(mark);
            expect([fill, stroke].some((colour) => colour !== 'none' && colour !== ground), `${selector}: ${fill}, ${stroke} on ${ground}`).to.equal(true);
          }
        }
        expect(matrix.all('.mark').length).to.be.greaterThan(4);
      });
    });

    it('says that there is nothing yet, accessibly', async () => {
      const matrix = new MatrixDriver(await openStory<KdePriorityMatrix>(stories, stories.Empty, TODAY));
      expect(matrix.text('.status')).to.equal('Er staan nog geen wetten in dit overzicht.');
      await expectAccessible(matrix.element);
    });

    it('hides when hidden [R19]', async () => {
      const matrix = await open();
      matrix.element.hidden = true;
      expect(matrix.element.getBoundingClientRect().height).to.equal(0);
    });

    it('speaks Dutch, and English inside lang="en"', async () => {
      expect((await open()).text('.title')).to.equal('Prioriteiten: wat doen we eerst?');
      const english = await MatrixDriver.open(html`<div lang="en">${elementOf()}</div>`);
      expect(english.text('.title')).to.equal('Priorities: what comes first?');
      expect(english.card('nu/taak').querySelector('.card__title')?.getAttribute('lang')).to.equal('nl');
    });

    it('takes font and colour from the page', async () => {
      const box = await fixture<HTMLElement>(html`<div style="font: 20px monospace; color: rgb(1, 2, 3)">${elementOf()}</div>`);
      const matrix = new MatrixDriver(box.querySelector('kde-priority-matrix') as KdePriorityMatrix);
      await matrix.until(() => matrix.shown !== 'nothing', 'drawn');
      expect(getComputedStyle(matrix.one('.title')).fontFamily).to.equal('monospace');
      expect(getComputedStyle(matrix.one('.title')).color).to.equal('rgb(1, 2, 3)');
    });

    it('puts its headings below the level that the page gives it', async () => {
      const matrix = await MatrixDriver.open(html`<kde-priority-matrix loading="eager" heading-level="3" today=${TODAY} .data=${sampleFeed()}></kde-priority-matrix>`);
      expect([matrix.one('.title').localName, matrix.one('.box__heading').localName, matrix.one('.beside__heading').localName]).to.deep.equal(['h3', 'h4', 'h4']);
    });

    it('chooses by its own room, not by the window', async () => {
      const narrow = await MatrixDriver.open(html`<div style="inline-size: 500px">${elementOf()}</div>`);
      expect(narrow.shown).to.equal('lists');
      const middle = await MatrixDriver.open(html`<div style="inline-size: 800px">${elementOf()}</div>`);
      expect(middle.shown).to.equal('grid');
      expect((await open()).shown).to.equal('plot');
    });

    it('never makes the page scroll sideways', async () => {
      for (const width of [320, 575, 576, 800, 1275, 1300, 1400]) {
        await setViewport({ width, height: 900 });
        const matrix = await open();
        await matrix.openCard('nu/taak');
        expect(document.documentElement.scrollWidth, `at ${width}`).to.be.at.most(width);
        matrix.element.remove();
      }
    });
  });

  describe('its data', () => {
    it('stands in boxes before anybody does anything', async () => {
      const matrix = await open();
      expect((['nu-doen', 'inplannen', 'samen', 'volgen'] as const).map((quadrant) => matrix.box(quadrant))).to.deep.equal([['nu/taak'], ['reactie/taak', 'later/taak'], ['samen/taak'], ['volg/taak']]);
      expect([matrix.text('.beside__list--already .to-card'), matrix.text('.beside__list--ask .to-card')]).to.deep.equal(['Voorbeeld dat al geldt', 'Voorbeeld om uit te zoeken']);
      await matrix.press('Toon met reden');
      expect(matrix.text('#list-not-for-us .to-card')).to.equal('Voorbeeld voor anderen');
    });

    it('fires kde-load once, and nothing that a visitor did not do', async () => {
      const fired: string[] = [];
      const types = ['kde-load', 'kde-select', 'kde-change', 'kde-filter-change', 'kde-view-change', 'kde-organisation-change'];
      const hear = (event: Event): unknown => fired.push(event.type);
      for (const type of types) document.addEventListener(type, hear);
      const matrix = await open();
      matrix.element.organisation = 'waterschap';
      matrix.element.view = 'list';
      await matrix.element.updateComplete;
      for (const type of types) document.removeEventListener(type, hear);
      expect(fired).to.deep.equal(['kde-load']);
      expect(matrix.element.records.length).to.equal(8);
    });

    it('says what is wrong with data that it cannot read, and tries again', async () => {
      expectConsole(/kde-priority-matrix: /);
      const address = await served({ json: { feed: 'kde-feed/9', kind: 'laws', records: [] } });
      const matrix = await MatrixDriver.mount(html`<kde-priority-matrix loading="eager" today=${TODAY} src=${address}><p id="instead">Anders</p></kde-priority-matrix>`);
      await matrix.until(() => matrix.text('[role=alert]') !== '', 'the error is told');
      expect(matrix.text('[role=alert]')).to.match(/nieuwer dan dit onderdeel/);
      expect(matrix.one<HTMLSlotElement>('slot').assignedElements().map(({ id }) => id)).to.deep.equal(['instead']);
      await expectAccessible(matrix.element);
    });

    it('warns once about a view, a day or an organisation that does not exist, and goes on', async () => {
      expectConsole(/unknown view "cirkel"/, /unknown today "morgen"/, /unknown organisation "xx1"/);
      const matrix = await MatrixDriver.open(html`<kde-priority-matrix loading="eager" today="morgen" view="cirkel" organisation="xx1" .data=${sampleFeed()}></kde-priority-matrix>`);
      expect([matrix.element.view, matrix.element.organisation]).to.deep.equal(['matrix', 'gemeente']);
    });

    it('keeps what people decided when the data are loaded anew', async () => {
      const matrix = await open();
      await matrix.move('later/taak', 'nu-doen');
      matrix.element.data = sampleFeed();
      await matrix.element.updateComplete;
      expect(matrix.boxOf('later/taak')).to.equal('nu-doen');
    });
  });

  describe('deciding', () => {
    it('moves a card by the form, says so, and fires kde-change', async () => {
      const matrix = await open();
      const changes = matrix.record<object>('kde-change');
      await matrix.move('later/taak', 'nu-doen', { month: ['01', '2027'], reason: 'Valt samen met de aanbesteding' });
      expect(matrix.boxOf('later/taak')).to.equal('nu-doen');
      expect(matrix.said).to.equal('“Voorbeeld later” verplaatst van Inplannen naar Nu doen.');
      expect(changes).to.deep.equal([{ id: 'later/taak', quadrant: 'nu-doen', by: 'person' }]);
      await matrix.openCard('later/taak');
      expect(matrix.text('.details')).to.match(/Valt samen met de aanbesteding/).and.to.match(/Inplannen/);
    });

    it('shows a card that was moved behind “show more”, with the focus on it', async () => {
      const many = Array.from({ length: 20 }, (_, i) => sample(`veel-${i}`, { when: '2027-03-01', title: `Voorbeeld ${i}` }));
      const matrix = await MatrixDriver.open(html`<kde-priority-matrix loading="eager" today=${TODAY} .data=${sampleFeed([...many, ...sampleLaws])}></kde-priority-matrix>`);
      expect(matrix.box('nu-doen').length).to.be.below(20);
      await matrix.move('volg/taak', 'nu-doen');
      await matrix.until(() => matrix.focused?.closest<HTMLElement>('[data-key]')?.dataset['key'] === 'volg/taak', 'the focus is on the moved card');
      expect(matrix.boxOf('volg/taak')).to.equal('nu-doen');
    });

    it('gives the focus back to the card that was moved', async () => {
      const matrix = await open();
      await matrix.move('later/taak', 'volgen');
      await matrix.until(() => matrix.focused?.closest('[data-key]') !== null && matrix.focused !== null, 'the focus is on a card');
      expect((matrix.focused?.closest('[data-key]') as HTMLElement).dataset['key']).to.equal('later/taak');
    });

    it('puts a card back where it was computed', async () => {
      const matrix = await open();
      await matrix.move('later/taak', 'nu-doen');
      await matrix.openCard('later/taak');
      await matrix.press(/^Terug naar berekend/);
      expect([matrix.boxOf('later/taak'), matrix.said]).to.deep.equal(['inplannen', '“Voorbeeld later” terug op de berekende plek van Nu doen naar Inplannen.']);
    });

    it('undoes and does again, by button and by keyboard', async () => {
      const matrix = await open();
      await matrix.move('later/taak', 'nu-doen');
      await matrix.move('volg/taak', 'samen');
      matrix.one('.undo').focus();
      await matrix.press(/^Ongedaan maken: “Voorbeeld volgen” verplaatst/);
      expect([matrix.boxOf('volg/taak'), matrix.boxOf('later/taak')]).to.deep.equal(['volgen', 'nu-doen']);
      expect(matrix.said).to.equal('Ongedaan gemaakt: “Voorbeeld volgen” verplaatst van Volgen naar Samen doen of uitbesteden.');
      await control('z');
      await matrix.until(() => matrix.boxOf('later/taak') === 'inplannen', 'undone by the keyboard');
      await control('y');
      await matrix.until(() => matrix.boxOf('later/taak') === 'nu-doen', 'done again');
      expect(matrix.one('.undo').getAttribute('aria-disabled')).to.equal('false');
    });

    it('says that there is nothing to undo, and keeps the focus on the button', async () => {
      const matrix = await open();
      matrix.one('.undo').focus();
      matrix.one('.undo').click();
      await matrix.element.updateComplete;
      expect([matrix.one('.undo').getAttribute('aria-disabled'), matrix.focused === matrix.one('.undo')]).to.deep.equal(['true', true]);
    });

    it('takes what applies already into the matrix when it is not met, and out when it is', async () => {
      const matrix = await open();
      await matrix.answer('al/taak', 'deels');
      expect(matrix.boxOf('al/taak')).to.equal('nu-doen');
      await matrix.answer('al/taak', 'ja');
      expect([matrix.boxOf('al/taak'), matrix.said]).to.deep.equal([undefined, 'Voorbeeld dat al geldt: Op orde: de kaart staat niet in de matrix.']);
    });

    it('puts in the matrix what applies to them after all, and takes out what does not', async () => {
      const matrix = await open();
      const choose = async (select: HTMLSelectElement, value: string): Promise<void> => {
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await matrix.element.updateComplete;
      };
      await choose(matrix.one<HTMLSelectElement>('.beside--ask [data-key="vraag/taak"] select'), 'ja');
      expect([matrix.boxOf('vraag/taak'), matrix.text('.beside--ask .to-card')]).to.deep.equal(['inplannen', '']);
      await matrix.openCard('volg/taak');
      await choose(matrix.one<HTMLSelectElement>('.details select'), 'nee');
      expect(matrix.boxOf('volg/taak')).to.equal(undefined);
      expect(matrix.text('.details')).to.match(/U koos dat dit niet voor u geldt/);
      await matrix.press(/^Ongedaan maken: “Voorbeeld volgen” gekozen of dit voor u geldt/);
      expect(matrix.boxOf('volg/taak')).to.equal('volgen');
    });

    it('keeps where a pinned card stands, whatever is weighed', async () => {
      const matrix = await open();
      await matrix.openCard('later/taak');
      matrix.one<HTMLDetailsElement>('details.details__part').open = true;
      matrix.one<HTMLInputElement>('.tick input').click();
      await matrix.element.updateComplete;
      await matrix.press('Belang wegen');
      const field = matrix.one<HTMLInputElement>('#weights-urgent');
      field.value = '24';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await matrix.element.updateComplete;
      expect(matrix.text('.weights__preview [role=status]')).to.match(/kaart blijft|kaarten verschuiven|1 kaart verschuift/);
      matrix.one('.weights [type=submit]').click();
      await matrix.element.updateComplete;
      expect([matrix.boxOf('later/taak'), matrix.boxOf('volg/taak')]).to.deep.equal(['inplannen', 'samen']);
    });

    it('adds a task of their own, changes it and takes it away', async () => {
      const matrix = await open();
      await matrix.press('+ Eigen taak');
      matrix.one<HTMLInputElement>('#own-task-name').value = 'Raadsinformatie voorbereiden';
      matrix.one<HTMLInputElement>('form[part=own-task] input[value=inplannen]').click();
      matrix.one('form[part=own-task] [type=submit]').click();
      await matrix.element.updateComplete;
      const key = matrix.box('inplannen').find((one) => one.startsWith('eigen/')) ?? '';
      expect(matrix.card(key).textContent).to.match(/Raadsinformatie voorbereiden/);
      await matrix.openCard(key);
      await matrix.press(/^Verwijder.*Raadsinformatie voorbereiden/);
      expect(matrix.box('inplannen')).not.to.include(key);
      await matrix.press(/^Ongedaan maken: .*eigen taak verwijderd/);
      expect(matrix.box('inplannen')).to.include(key);
    });
  });

  describe('on the device', () => {
    it('is there again after the page was closed', async () => {
      const first = await open();
      await first.move('later/taak', 'nu-doen', { reason: 'Daarom' });
      first.element.remove();
      const second = await open();
      expect(second.boxOf('later/taak')).to.equal('nu-doen');
    });

    it('leaves nothing behind as long as nobody does anything [R40]', async () => {
      await open();
      expect(Object.keys(localStorage).filter((key) => key.startsWith('kde-priority-matrix'))).to.deep.equal([]);
    });

    it('keeps nothing with persist="none" [R40]', async () => {
      const matrix = await MatrixDriver.open(html`<kde-priority-matrix loading="eager" persist="none" today=${TODAY} .data=${sampleFeed()}></kde-priority-matrix>`);
      await matrix.move('later/taak', 'nu-doen');
      expect(Object.keys(localStorage).filter((key) => key.startsWith('kde-priority-matrix'))).to.deep.equal([]);
    });

    it('brings two on one page together', async () => {
      const [one, two] = [await open(), await open()];
      await one.move('later/taak', 'nu-doen');
      // The second one had no board yet: it finds the kept one when it is made anew.
      two.element.remove();
      const three = await open();
      await one.move('volg/taak', 'samen');
      await three.until(() => three.boxOf('volg/taak') === 'samen', 'heard');
      await three.move('samen/taak', 'volgen');
      await one.until(() => one.boxOf('samen/taak') === 'volgen', 'heard back');
      expect(one.boxOf('later/taak')).to.equal('nu-doen');
    });

    it('keeps the profile of a board that is kept, and follows the page when it says another', async () => {
      const first = await MatrixDriver.open(elementOf({ organisation: 'provincie' }));
      await first.press(/^Toon met reden|^\+ Eigen taak/);
      first.element.remove();
      const second = await open();
      second.element.organisation = 'waterschap';
      await second.element.updateComplete;
      await second.until(() => second.text('.subtitle').startsWith('Waterschappen'), 'for water authorities');
    });
  });

  it('begins with the organisation that was chosen last on this site, and a board that is kept goes before that', async () => {
    localStorage.setItem(ORGANISATION_KEY, 'waterschap');
    const matrix = await MatrixDriver.open(html`<kde-priority-matrix loading="eager" today=${TODAY} .data=${sampleFeed()}></kde-priority-matrix>`);
    expect([matrix.element.organisation, matrix.text('.subtitle').startsWith('Waterschappen')]).to.deep.equal(['waterschap', true]);
    await matrix.press(/^Voor:/);
    matrix.one('.profile__types input[value=provincie]').click();
    await matrix.until(() => localStorage.getItem(ORGANISATION_KEY) === 'provincie', 'kept for the others');
    localStorage.setItem(ORGANISATION_KEY, 'gemeente');
    matrix.element.remove();
    expect((await MatrixDriver.open(html`<kde-priority-matrix loading="eager" today=${TODAY} .data=${sampleFeed()}></kde-priority-matrix>`)).element.organisation).to.equal('provincie');
    forgetBoards();
    localStorage.setItem(ORGANISATION_KEY, 'waterschap');
    const none = await MatrixDriver.open(html`<kde-priority-matrix loading="eager" persist="none" today=${TODAY} .data=${sampleFeed()}></kde-priority-matrix>`);
    expect(none.element.organisation).to.equal('gemeente');
    await none.press(/^Voor:/);
    none.one('.profile__types input[value=provincie]').click();
    await none.until(() => none.element.organisation === 'provincie', 'chosen');
    expect(localStorage.getItem(ORGANISATION_KEY)).to.equal('waterschap');
    forgetBoards();
  });

  it('reckons with the size that follows from the inhabitants of an organisation, until the visitor says another', async () => {
    const place = { id: 'gm0505', type: 'gemeente', name: 'Voorbeeldstad', identifiers: {}, provinces: ['pv28'], population: { value: 120_000, on: '2026-01-01' }, evidence: 'secondary', confidence: 'hoog', asOf: TODAY, sources: [{ title: 'Voorbeeld' }] };
    const back = standIn(KdePriorityMatrix, 'defaultOrganisations', () => Promise.resolve({ feed: 'kde-feed/1', kind: 'organisations', generated: `${TODAY}T00:00:00Z`, licence: 'CC0-1.0', sources: [], records: [place] }));
    try {
      const matrix = await MatrixDriver.open(elementOf({ organisation: 'gm0505' }));
      await matrix.until(() => matrix.text('.subtitle').includes('Voorbeeldstad'), 'the name');
      await matrix.openCard('later/taak');
      expect(matrix.text('.details')).to.include('× 1,').and.not.to.include('grootte onbekend');
      await matrix.press(/^Voor:/);
      const size = matrix.one<HTMLSelectElement>('#profile-size');
      expect([size.value, size.selectedOptions[0]?.text]).to.deep.equal(['', 'naar aantal inwoners: groot']);
      size.value = 'klein';
      size.dispatchEvent(new Event('change', { bubbles: true }));
      await matrix.until(() => matrix.text('.details').includes('× 1,5'), 'the size that was chosen');
    } finally {
      back();
    }
  });

  describe('with a timeline', () => {
    it('leads to the date of a card on the page that the embedder names, for this organisation', async () => {
      const matrix = await MatrixDriver.open(html`<kde-priority-matrix loading="eager" today=${TODAY} organisation="gm0716" timeline-url=${'/tijdlijn?taal=nl#kde-timeline=v1&wet=oud&zoom=3'} .data=${sampleFeed()}></kde-priority-matrix>`);
      await matrix.openCard('later/taak');
      expect(matrix.one<HTMLAnchorElement>('.details a.button').getAttribute('href')).to.equal('/tijdlijn?taal=nl#kde-timeline=v1&wet=later&datum=geldt&voor=gm0716');
    });

    it('draws no link without one, and none for an address that a browser would run [R45]', async () => {
      const alone = await open();
      await alone.openCard('later/taak');
      expect(alone.all('.details a.button')).to.have.length(0);
      expectConsole(/unknown timeline-url "java/);
      const hostile = await MatrixDriver.open(html`<kde-priority-matrix loading="eager" today=${TODAY} timeline-url=${'java\nscript:alert(1)'} .data=${sampleFeed()}></kde-priority-matrix>`);
      await hostile.openCard('later/taak');
      expect(hostile.all('.details a.button')).to.have.length(0);
    });

    it('shows what a link from another page asks for, and leaves the page and the focus where they are', async () => {
      const before = location.href;
      try {
        history.replaceState(null, '', '#kde-priority-matrix=v1&wet=later&datum=geldt&voor=provincie');
        const matrix = await open();
        await matrix.until(() => matrix.text('.details__heading') === 'Voorbeeld later', 'the only card of that date is open');
        expect(matrix.all('.plot [data-key]').map((card) => card.dataset['key'])).to.deep.equal(['later/taak']);
        expect([matrix.text('.subtitle').startsWith('Provincies'), matrix.focused, scrollY]).to.deep.equal([true, null, 0]);
      } finally {
        history.replaceState(null, '', before);
      }
    });

    it('shows the cards of laws on the themes that a link or another widget asks for', async () => {
      const before = location.href;
      class Asking extends LitElement {
        readonly companions = new GroupController(this, () => '', {});
      }
      if (!customElements.get('test-asking')) customElements.define('test-asking', Asking);
      const asking = await fixture<Asking>(html`<test-asking></test-asking>`);
      const [themed, other] = [sample('themed', { when: '2027-03-01', law: { themes: ['ai'] } }), sample('other', { when: '2028-06-01', law: { themes: ['water'] } })];
      const drawn = (matrix: MatrixDriver): (string | undefined)[] => matrix.all('.plot [data-key]').map((card) => card.dataset['key']);
      try {
        history.replaceState(null, '', '#kde-priority-matrix=v1&thema=ai,zorg');
        const matrix = await MatrixDriver.open(html`<kde-priority-matrix loading="eager" today=${TODAY} .data=${sampleFeed([themed, other])}></kde-priority-matrix>`);
        await matrix.until(() => drawn(matrix).length === 1, 'filtered');
        expect([drawn(matrix), matrix.focused]).to.deep.equal([['themed/taak'], null]);
        asking.companions.tell('tasks', { themes: ['water', 'niets'] });
        await matrix.until(() => drawn(matrix).join() === 'other/taak', 'heard');
        await matrix.until(() => matrix.focused?.className === 'title__target', 'goes there');
        for (const nonsense of [{ themes: 'ai' }, { themes: [] }, null]) asking.companions.tell('tasks', nonsense);
        await matrix.element.updateComplete;
        expect(drawn(matrix)).to.deep.equal(['other/taak']);
      } finally {
        history.replaceState(null, '', before);
      }
    });

    it('goes to the tasks of a law, also far below where nothing was loaded', async () => {
      class Asking extends LitElement {
        readonly companions = new GroupController(this, () => '', {});
      }
      if (!customElements.get('test-asking-below')) customElements.define('test-asking-below', Asking);
      const page = await fixture<HTMLElement>(html`<div><test-asking-below></test-asking-below><div style="block-size: 5000px"></div><kde-priority-matrix today=${TODAY} .data=${sampleFeed()}></kde-priority-matrix></div>`);
      const matrix = new MatrixDriver(page.querySelector('kde-priority-matrix') as KdePriorityMatrix);
      (page.querySelector('test-asking-below') as Asking).companions.tell('tasks', { law: 'nu', date: 'geldt' });
      await matrix.until(() => matrix.text('.details__heading') === 'Voorbeeld nu', 'the only card of that date is open');
      await matrix.until(() => document.activeElement === matrix.element, 'goes there');
    });

    it('tells a timeline on the same page, and shows the cards of a law that it asks for', async () => {
      const heard: unknown[] = [];
      class Companion extends LitElement {
        readonly companions = new GroupController(this, () => '', { date: (value) => heard.push(value), organisation: (value) => heard.push(value) });
      }
      if (!customElements.get('test-companion')) customElements.define('test-companion', Companion);
      const companion = await fixture<Companion>(html`<test-companion></test-companion>`);
      const matrix = await open();
      await matrix.openCard('later/taak');
      await matrix.press(/^Toon op tijdlijn/);
      expect(heard).to.deep.equal([{ law: 'later', date: 'geldt' }]);
      companion.companions.tell('tasks', { law: 'nu', date: 'geldt' });
      await matrix.until(() => matrix.text('.details__heading') === 'Voorbeeld nu', 'the only card of that date is open');
      expect(matrix.all('.plot [data-key]').map((card) => card.dataset['key'])).to.deep.equal(['nu/taak']);
      companion.companions.tell('organisation', 'provincie');
      await matrix.until(() => matrix.text('.subtitle').startsWith('Provincies'), 'follows');
      expect(heard).to.have.length(1);
    });
  });

  it('leaves no private custom property undefined or unused', () => {
    const set = ['--_panel', '--_zoom', '--_height', '--_start', '--_line', '--_menu', '--_dx', '--_dy', '--_below', '--_at', '--_side'];
    expect(checkPrivateProps(cssTextOf(KdePriorityMatrix.styles), set)).to.deep.equal({ undefined: [], unused: [] });
  });

  it('cleans up when it is removed and works when it is put back', async () => {
    const matrix = await open();
    const { element } = matrix;
    const place = element.parentElement as HTMLElement;
    element.remove();
    place.append(element);
    await matrix.move('later/taak', 'nu-doen');
    expect(matrix.boxOf('later/taak')).to.equal('nu-doen');
  });
});
