import { expect, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { MAX_BLOCK } from '@digitaal-europa/ui/share-keys';
import { expectAccessible, guardConsole, standIn } from '@digitaal-europa/ui/testing';
import { FinderDriver, finderOf, followLink, setAddress, sampleFeed, TODAY } from './finder.driver.ts';

async function opened(choices: string, template = finderOf()): Promise<FinderDriver> {
  setAddress(`#kde-fund-finder=v1&${choices}`);
  return FinderDriver.open(template);
}
/** All that a link can say, as it is on the screen. */
const seen = (finder: FinderDriver): unknown => ({
  query: finder.query, sentence: finder.sentence, chips: finder.chips, counts: finder.counts, ids: finder.ids(), details: finder.detailsTitle, compareButton: finder.text('.compare-button'),
  sort: finder.one<HTMLSelectElement>('.summary__sort select').value, period: finder.text('.strip__chosen'), answers: finder.all('.why__answer').map((field) => `${field.dataset['keep'] ?? ''} ${(field as HTMLSelectElement).value}`), amount: finder.all('.details input').map((field) => (field as HTMLInputElement).value),
});

describe('kde-fund-finder, opened by a link', () => {
  guardConsole();
  let copied: string[] = [];
  let restore = (): void => {};
  beforeEach(async () => {
    setAddress('');
    await setViewport({ width: 1440, height: 900 });
    copied = [];
    restore = standIn(navigator, 'clipboard', { writeText: (text: string) => { copied.push(text); return Promise.resolve(); } });
  });
  afterEach(() => {
    restore();
    setAddress('');
  });

  describe('shows what was shared, to the letter', () => {
    async function isTheSame(finder: FinderDriver, look: (finder: FinderDriver) => unknown = seen): Promise<void> {
      await finder.take(/^Link kopiëren$/);
      await finder.until(() => finder.taken === 'De link is gekopieerd.', 'copied');
      const before = look(finder);
      finder.element.remove();
      history.replaceState(null, '', copied.at(-1));
      const theirs = await FinderDriver.open(finderOf({ organisation: '' }));
      await theirs.until(() => JSON.stringify(look(theirs)) === JSON.stringify(before), `the same view: ${JSON.stringify(look(theirs))} for ${JSON.stringify(before)}`);
    }

    it('a search, filters, an order, a period and closed ones', async () => {
      const finder = await FinderDriver.open();
      await finder.tick('level', 'eu');
      await finder.tick('level', 'nationaal');
      await finder.type('voorbeeld');
      await finder.choose('.summary__sort select', 'name');
      await finder.choose('[data-keep="strip/first"]', '2026-12-01');
      expect(finder.chips).to.deep.equal(['Gezocht op “voorbeeld”', 'Europees', 'Nationaal', 'Sluit van 1 december 2026 tot en met 22 november 2027']);
      await isTheSame(finder);
    });

    it('who asks, with an answer on a card', async () => {
      const finder = await FinderDriver.open();
      await finder.beOrganisation('tholen');
      await finder.choose('[data-keep="samen/partners"]', '3');
      expect(finder.sentence).to.include('gemeente Tholen').and.include('met 3 partijen');
      await isTheSame(finder);
    });

    it('one fund, with what one asks of it', async () => {
      const finder = await FinderDriver.open();
      await finder.openFund('alleen');
      const field = finder.one<HTMLInputElement>('.details input');
      field.focus();
      await sendKeys({ type: '100000' });
      await sendKeys({ press: 'Enter' });
      await finder.element.updateComplete;
      await isTheSame(finder);
    });

    it('what lies ready to compare, in its order', async () => {
      const finder = await FinderDriver.open();
      for (const id of ['samen', 'alleen']) await finder.onCard(id, 'compare');
      await isTheSame(finder);
      setAddress('#kde-fund-finder=v1&weergave=compare&vergelijk=samen,alleen');
      expect((await FinderDriver.open()).compared).to.deep.equal(['Voorbeeld samen', 'Voorbeeld alleen']);
    });

    it('of each of two finders its own', async () => {
      setAddress('#kde-fund-finder.een=v1&zoek=water&kde-fund-finder.twee=v1&niveau=eu');
      const [one, two] = [await FinderDriver.open(finderOf({ id: 'een' })), await FinderDriver.open(finderOf({ id: 'twee' }))];
      expect([one.query, one.chips.length, two.query, two.chips]).to.deep.equal(['water', 1, '', ['Europees']]);
    });

    it('also when the funds come later', async () => {
      setAddress('#kde-fund-finder=v1&fonds=alleen&vergelijk=weg');
      const finder = await FinderDriver.mount(html`<kde-fund-finder hidden today=${TODAY} .data=${sampleFeed()}></kde-fund-finder>`);
      expect(finder.isDrawn).to.equal(false);
      finder.element.hidden = false;
      await finder.until(() => finder.detailsTitle === 'Voorbeeld alleen', 'the fund of the link');
      expect(finder.notices.join()).to.include('niet meer in het overzicht staat: weg.');
    });
  });

  describe('says in one sentence what it could not do', () => {
    for (const [what, fragment, sentence] of [
      ['a fund that is gone', '#kde-fund-finder=v1&fonds=weg', 'Deze link noemt een fonds dat niet meer in het overzicht staat: weg.'],
      ['funds that are gone', '#kde-fund-finder=v1&vergelijk=weg,alleen,ook-weg', 'Deze link noemt fondsen die niet meer in het overzicht staan: weg, ook-weg.'],
      ['a newer version', '#kde-fund-finder=v2&fonds=alleen', 'De link is gemaakt met een nieuwere versie. U ziet daarom alle fondsen.'],
      ['a part that cannot be read', '#kde-fund-finder=v1&niveau=maan&zoek=water', 'Een deel van de link is niet te lezen. Controleer of u ziet wat u verwacht.'],
      ['broken signs', '#kde-fund-finder=v1&zoek=%E0%A4%A', 'Een deel van de link is niet te lezen. Controleer of u ziet wat u verwacht.'],
      ['markup', '#kde-fund-finder=v1&fonds=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', 'Een deel van de link is niet te lezen. Controleer of u ziet wat u verwacht.'],
      ['a prototype', '#kde-fund-finder=v1&niveau=__proto__,constructor', 'Een deel van de link is niet te lezen. Controleer of u ziet wat u verwacht.'],
      ['a link that is too long', `#kde-fund-finder=v1&zoek=${'a'.repeat(MAX_BLOCK)}`, 'De link is te lang om te lezen. U ziet daarom alle fondsen.'],
    ] as const) {
      it(what, async () => {
        setAddress(fragment);
        const finder = await FinderDriver.open();
        expect(finder.notices).to.deep.equal([sentence]);
        expect(finder.all('img, script')).to.have.length(0);
        await finder.press('Sluit deze melding');
        await finder.until(() => finder.notices.length === 0, 'the message is gone');
        expect(finder.focused, 'the focus is not lost').not.to.equal(null);
      });
    }

    it('accessibly, whatever the sentence', async () => {
      setAddress('#kde-fund-finder=v2');
      const finder = await FinderDriver.open();
      expect(finder.notices).to.have.length(1);
      await expectAccessible(finder.element);
    });

    it('in English on an English page', async () => {
      setAddress('#kde-fund-finder=v2');
      const finder = await FinderDriver.open(html`<div lang="en">${finderOf()}</div>`);
      expect(finder.notices).to.deep.equal(['The link was made with a newer version. That is why you see all funds.']);
    });

    it('and nothing when all went well, or the link is of somebody else', async () => {
      for (const fragment of ['#kde-fund-finder=v1&niveau=eu', '#kde-fund-finder.ander=v9', '#inhoud', '#kde-fund-finder-x=v9', '']) {
        setAddress(fragment);
        expect((await FinderDriver.open()).notices, fragment).to.deep.equal([]);
      }
    });
  });

  it('says which fund it opened, leaves the focus to the page, and goes there when asked', async () => {
    const finder = await opened('fonds=alleen');
    expect([finder.detailsTitle, finder.notices, finder.focused]).to.deep.equal(['Voorbeeld alleen', ['De link opende Voorbeeld alleen.'], null]);
    await finder.press('Ga erheen');
    expect(finder.focused?.id).to.equal('details-title');
    await sendKeys({ press: 'Escape' });
    await finder.until(() => finder.detailsPlace === 'nowhere', 'closed');
    expect([finder.focusedName, finder.notices]).to.deep.equal(['Voorbeeld alleen', []]);
  });

  it('never writes the address, nor the history', async () => {
    const written: string[] = [];
    const back = ['pushState', 'replaceState'].map((name) => standIn(history, name, () => { written.push(name); }));
    try {
      const [before, length] = [location.href, history.length];
      const finder = await FinderDriver.open();
      await finder.type('voorbeeld');
      await finder.onCard('alleen', 'keep');
      await finder.openFund('alleen');
      await sendKeys({ press: 'Escape' });
      await finder.openCompare('alleen', 'stappen', 'vraag');
      expect([written, location.href, history.length]).to.deep.equal([[], before, length]);
    } finally {
      for (const one of back) one();
    }
  });

  describe('with what somebody else kept', () => {
    it('offers it, and takes it only when asked', async () => {
      const finder = await opened('bewaard=alleen,samen');
      expect([finder.keptCount, finder.notices]).to.deep.equal([0, ['Bij deze link horen 2 bewaarde fondsen van een ander.']]);
      await expectAccessible(finder.element);
      await finder.press('Zet op mijn lijst');
      await finder.until(() => finder.notices.length === 0, 'taken');
      expect([finder.keptCount, finder.focused === null]).to.deep.equal([2, false]);
    });

    it('adds it to what one kept oneself, each once, and offers nothing that is there already', async () => {
      const finder = await FinderDriver.open();
      await finder.onCard('alleen', 'keep');
      await followLink('#kde-fund-finder=v1&bewaard=alleen,samen');
      await finder.until(() => finder.notices.length === 1, 'offered');
      expect([finder.keptCount, finder.notices]).to.deep.equal([1, ['Bij deze link hoort 1 bewaard fonds van een ander.']]);
      await finder.press('Zet op mijn lijst');
      expect(finder.keptCount).to.equal(2);
      await followLink('#kde-fund-finder=v1&bewaard=alleen');
      await finder.element.updateComplete;
      expect([finder.notices, finder.keptCount]).to.deep.equal([[], 2]);
    });

    it('is shared by a link of its own, and by no other', async () => {
      const finder = await FinderDriver.open();
      await finder.onCard('alleen', 'keep');
      await finder.take(/^Link kopiëren$/);
      await finder.take(/^Link naar het fonds dat u bewaarde$/);
      await finder.until(() => copied.length === 2, 'copied');
      expect(copied.map((link) => new URL(link).hash)).to.deep.equal(['#kde-fund-finder=v1&voor=gemeente', '#kde-fund-finder=v1&voor=gemeente&bewaard=alleen']);
    });
  });

  describe('that is followed on the page itself', () => {
    it('shows another view, forgets what was chosen before, and keeps what was kept', async () => {
      const finder = await opened('fonds=alleen&zoek=voorbeeld');
      await finder.press(/^Bewaar/, '.details');
      await followLink('#kde-fund-finder=v1&weergave=compare&vergelijk=samen,weg');
      await finder.until(() => finder.compared.length === 1, 'the new link');
      expect([finder.compared, finder.detailsPlace, finder.notices]).to.deep.equal([['Voorbeeld samen'], 'nowhere', ['Deze link noemt een fonds dat niet meer in het overzicht staat: weg.']]);
      await finder.press('Sluit de vergelijking');
      expect([finder.query, finder.keptCount]).to.deep.equal(['', 1]);
    });

    it('keeps everything when it is a link to another part of the page', async () => {
      const finder = await opened('zoek=voorbeeld');
      await finder.tick('level', 'eu');
      await followLink('#inhoud');
      await finder.element.updateComplete;
      expect([finder.query, finder.chips.length, finder.notices]).to.deep.equal(['voorbeeld', 2, []]);
    });
  });
});
