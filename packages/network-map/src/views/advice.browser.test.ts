import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { checkPrivateProps, cssTextOf, expectAccessible, guardConsole } from '@digitaal-europa/ui/testing';
import { tokens } from '@digitaal-europa/ui';
import { sampleNetwork, sampleOrganisation, withMembers } from '../model/map.fixture.ts';
import { DEFAULT_STATE } from '../model/state.ts';
import { adviceStyles } from '../styles/advice.styles.ts';
import { adviceView } from './advice.view.ts';
import type { MapContext } from './context.ts';
import { frontrunnersView } from './frontrunners.view.ts';
import { portfolioView } from './portfolio.view.ts';
import { summaryView } from './summary.view.ts';
import { all, AS_THOLEN, button, CALLED, expectSound, FULL, NETWORKS, one, partOf, press, rowsOf, show, texts, wordsOf, type TestWords } from './words.fixture.ts';

describe('the sentence above the picture', () => {
  guardConsole();

  it('is accessible, with and without an organisation', async () => {
    await expectSound(summaryView);
    await expectSound(summaryView, { state: DEFAULT_STATE });
  });

  it('says what is true of the organisation, and says it aloud when that changes', async () => {
    const element = await show(summaryView);
    expect(texts(element, '.summary')).to.deep.equal(['Tholen is voor zover bekend aangesloten bij 2 van de 8 netwerken en programma’s. Bij 1 andere hoort Tholen vanzelf. Op 5 van de 6 thema’s kennen wij in Zeeland geen regionaal netwerk voor Tholen.']);
    const region = one(element, '[role="status"]');
    element.state = { ...AS_THOLEN, facets: { theme: ['water'] } };
    await element.updateComplete;
    expect([region.isConnected, wordsOf(region)]).to.deep.equal([true, 'Tholen is voor zover bekend niet aangesloten bij het netwerk of programma dat hier staat. Op dit thema is er in Zeeland een regionaal netwerk voor Tholen. Dit gaat alleen over wat u koos.']);
    expect(all(element, 'button')).to.have.length(0);
  });

  it('says without an organisation what there is, and asks which one', async () => {
    const element = await show(summaryView, { state: DEFAULT_STATE });
    expect(texts(element, '.summary p')).to.deep.equal(['Hier staan 8 netwerken en programma’s, en 3 andere, zoals platforms en koepels. Kies uw organisatie. Dan ziet u waar u bij hoort en wat er in uw regio is.']);
    await press(element, button(element, 'Welke organisatie bent u?'));
    expect(element.said).to.deep.equal(['ask']);
  });
});

describe('the advice', () => {
  guardConsole();
  const view: TestWords['view'] = (context) => adviceView(context);
  const cards = (element: TestWords): string[] => texts(element, '.advice__name');

  it('is accessible, with an answer, with none, and without an organisation', async () => {
    await expectSound(view);
    await expectSound(view, { state: { ...AS_THOLEN, facets: { theme: ['zorg'] } } });
    await expectSound(view, { state: DEFAULT_STATE });
  });

  it('uses no colour or size that is not there', () => {
    expect(checkPrivateProps(cssTextOf([tokens, adviceStyles])).undefined).to.deep.equal([]);
  });

  it('is three networks at most, none that one is in, with headings below that of the widget', async () => {
    const element = await show(view, { level: 3 });
    expect([texts(element, '.advice__heading'), cards(element)]).to.deep.equal([['Past bij Tholen'], ['1. Voorbeeld brug', '2. Voorbeeldkring', '3. Voorbeeld zeeuws']]);
    expect([one(element, '.advice__heading').localName, one(element, '.advice__name').localName, one(element, '.advice__asks').localName]).to.deep.equal(['h4', 'h5', 'h6']);
  });

  it('gives the first two reasons that speak for it, and folds the others, what is not known or does not fit too', async () => {
    const element = await show(view, { state: { ...AS_THOLEN, facets: { theme: ['ai'], function: ['cio'] }, hoursPerQuarter: 4 } });
    const card = one(element, '.advice__one');
    const [seen, folded] = [...card.querySelectorAll('.reasons')].map((list) => [...list.children].map((line) => `${line.className.split('--')[1] ?? ''}: ${wordsOf(line)}`));
    expect(seen).to.deep.equal(['met: Het gaat over AI en algoritmen.', 'met: Organisaties als de uwe doen mee: Voorbeeldstad en Voorbeeldplaats 1.']);
    expect(folded?.slice(0, 5)).to.deep.equal([
      'met: Het is bedoeld voor deze functie: CIO.', 'not: Het kost 8 uur per kwartaal: meer dan u hebt.', 'met: U kunt vragen of u mee mag doen.', 'met: Het werkt in het hele land.',
      'met: In uw regio kennen wij geen netwerk over AI en algoritmen. Dit netwerk is er wel.',
    ]);
    expect(folded).to.include('met: Voor zover bekend bent u nog niet aangesloten.');
    expect(card.querySelector('details')?.open).to.equal(false);
  });

  it('says what it asks, and of what nobody knows in one sentence that it is not known', async () => {
    const element = await show(view);
    const [, first, second] = all(element, '.advice__one');
    expect(rowsOf(first as HTMLElement)).to.deep.equal({ Kosten: 'Gratis (nog te bevestigen)', 'Hoe vaak': 'Vier keer per jaar (nog te bevestigen)', Tijd: '8 uur per kwartaal (nog te bevestigen)', Hoe: 'Stuur een bericht. (nog te bevestigen)' });
    expect(wordsOf(second as HTMLElement)).to.include('Wat het vraagt Wat het kost, hoe vaak u samenkomt, hoeveel tijd het vraagt en hoe u zich aansluit, is niet bekend.');
    expect(wordsOf(first as HTMLElement)).not.to.include('niet bekend');
  });

  it('names in one sentence the part of what it asks that is not known', async () => {
    const element = await show(view, { networks: [sampleNetwork('half', { joining: { mode: 'open', how: 'Bel.', cost: 'Gratis', evidence: 'source-read' } })] });
    expect([rowsOf(one(element, '.advice__one')), wordsOf(one(element, '.advice__one'))[0]]).to.deep.equal([{ Kosten: 'Gratis', Hoe: 'Bel.' }, '1']);
    expect(wordsOf(one(element, '.advice__one'))).to.include('Niet bekend: hoe vaak en tijd.');
  });

  it('opens the joining card by its button and by the name', async () => {
    const element = await show(view);
    await press(element, button(element, 'Hoe aansluiten?: Voorbeeldkring'));
    await press(element, button(element, 'Voorbeeld zeeuws'));
    expect(element.said).to.deep.equal(['select {"kind":"network","id":"vol"}', 'select {"kind":"network","id":"zeeuws"}']);
  });

  it('has below it what is possible as well, and why not the others, folded, each network once', async () => {
    const element = await show(view);
    expect(texts(element, '.advice > details.no-print > summary')).to.deep.equal(['Ook mogelijk (2)', 'Niet, want … (6)']);
    const [also, not] = all(element, '.advice > details.no-print').map((one) => [...one.querySelectorAll('li')].map(wordsOf));
    expect(also?.[1]).to.equal('Voorbeeld leeg Of organisaties als de uwe meedoen, is niet bekend. Hoe u zich aansluit, is niet bekend. Of het nog actief is, is niet bekend. Of het ook voor uw organisatie is, is niet bekend.');
    expect(not).to.include.members(['Voorbeeld fries Het werkt in een andere regio: Fryslân.', 'Voorbeeld mijn U bent al aangesloten.', 'Voorbeeld platform Het is een platform. U kunt het gebruiken, maar u sluit zich er niet bij aan.', 'Voorbeeld gestopt Het is gestopt of slaapt.', 'Voorbeeld vanzelf Wie bij de doelgroep hoort, is vanzelf lid. Er is niets te kiezen.']);
    expect(all(element, '.advice__one').length + (also?.length ?? 0) + (not?.length ?? 0)).to.equal(NETWORKS.length);
  });

  it('unfolds everything on paper', async () => {
    const element = await show(view, { printing: true });
    expect(all<HTMLDetailsElement>(element, 'details:not(.no-print)').every(({ open }) => open)).to.equal(true);
  });

  it('is, when none fits, the nearest who can be called and the gap', async () => {
    const element = await show(view, { state: { ...AS_THOLEN, facets: { theme: ['zorg'] } } });
    expect(texts(element, '.advice > p')).to.deep.equal(['Wij kennen geen netwerk dat past bij wat u zoekt.']);
    expect(texts(element, '.advice__one')).to.deep.equal(['Zorg en welzijn Over zorg en welzijn kennen wij geen regionaal netwerk in Zeeland waar u bij kunt. Verder weg kennen wij er ook geen. Koploper het dichtst bij u: Voorbeeldstad Voorbeeld: helpt met zorg op afstand. Voorbeeldstad loopt voor op zorg en welzijn en staat open voor contact. Gedaan met weinig geld of weinig mensen. Contact: afdeling informatie Bron gelezen · gecontroleerd op 1 november 2026 · bron: Voorbeeldlijst Wat kunt u doen?: Zorg en welzijn']);
    await press(element, button(element, 'Wat kunt u doen?'));
    await press(element, button(element, 'Voorbeeldstad'));
    expect(element.said).to.deep.equal(['select {"kind":"gap","id":"zorg"}', 'select {"kind":"organisation","id":"gm0001"}']);
  });

  it('asks who asks first, for a type alone too', async () => {
    for (const organisation of [undefined, 'gemeente']) {
      const element = await show(view, { state: { ...DEFAULT_STATE, organisation } });
      expect(texts(element, '.advice')).to.deep.equal(['Welk netwerk past bij u? Kies eerst uw organisatie. Dan ziet u wat bij u past en wat er in uw regio is. Welke organisatie bent u?']);
      await press(element, button(element, 'Welke organisatie'));
      expect(element.said).to.deep.equal(['ask']);
    }
  });

  it('can be gone through with the keyboard: name, reasons, button', async () => {
    const element = await show(view);
    button(element, 'Voorbeeldkring').focus();
    const names: (string | undefined)[] = [];
    for (let i = 0; i < 2; i += 1) {
      await sendKeys({ press: 'Tab' });
      names.push(element.shadowRoot?.activeElement ? wordsOf(element.shadowRoot.activeElement) : undefined);
    }
    expect(names).to.deep.equal(['Waarom nog meer, en wat het vraagt', 'Hoe aansluiten?: Voorbeeldkring']);
    await sendKeys({ press: 'Enter' });
    expect(element.said).to.deep.equal(['select {"kind":"network","id":"vol"}']);
  });
});

describe('what one is in', () => {
  guardConsole();

  it('is accessible, with memberships, without, and without an organisation', async () => {
    await expectSound(portfolioView);
    await expectSound(portfolioView, { state: { ...AS_THOLEN, organisation: 'ws0001' } });
    await expectSound(portfolioView, { state: DEFAULT_STATE });
  });

  it('says the hours where they are known, what comes by itself apart, and what is alike', async () => {
    const element = await show(portfolioView);
    expect(texts(element, '.portfolio > p')).to.deep.equal(['Tholen is voor zover bekend aangesloten bij Voorbeeld mijn en Voorbeeld ook-mijn. Dat kost ten minste 4 uur per kwartaal. Van 1 netwerk is de tijd niet bekend. Tholen is vanzelf lid van Voorbeeld vanzelf.']);
    expect(texts(element, '.portfolio > .lines > li')).to.deep.equal(['Voorbeeld mijn 4 uur per kwartaal', 'Voorbeeld ook-mijn tijd niet bekend']);
    expect(texts(element, '.part')).to.deep.equal(['Vanzelf lid Voorbeeld vanzelf', 'Wat op elkaar lijkt Voorbeeld mijn en Voorbeeld ook-mijn lijken op elkaar: ze hebben 3 bekende leden gemeen en ze gaan over hetzelfde, voor dezelfde functies. Hebt u ze allebei nodig? Voorbeeld mijn Voorbeeld ook-mijn']);
  });

  it('claims no more than is known of who is in nothing', async () => {
    const element = await show(portfolioView, { state: { ...AS_THOLEN, organisation: 'ws0001' } });
    expect(texts(element, '.portfolio > p')).to.deep.equal(['Voorbeeldwater is voor zover bekend bij geen netwerk aangesloten.']);
  });

  it('is also what those are in that do its work', async () => {
    const us = sampleOrganisation('gm0716', { name: 'Tholen', worksThrough: ['gm0001'] });
    const element = await show(portfolioView, { organisations: [us, CALLED], networks: [sampleNetwork('dienst', withMembers('gm0001'))] });
    expect(texts(element, '.portfolio')[0]).to.match(/Voorbeeldstad doet werk voor deze organisatie, en is aangesloten bij: Voorbeeld dienst$/);
  });
});

describe('the frontrunners', () => {
  guardConsole();
  const frontrunners = (context: MapContext): unknown => frontrunnersView(context);

  it('are accessible, all and none', async () => {
    await expectSound(frontrunners);
    await expectSound(frontrunners, { organisations: [], state: DEFAULT_STATE });
  });

  it('stand by theme, the nearest first, with what shows it and whether they can be called', async () => {
    const element = await show(frontrunners);
    expect(texts(element, '.part__heading')).to.deep.equal(['AI en algoritmen', 'Zorg en welzijn', 'Organisaties als de uwe']);
    expect([...partOf(element, 'AI en algoritmen').querySelectorAll('.claim')].map(wordsOf)).to.deep.equal([
      'Voorbeeldstad Voorbeeld: heeft een register. Niet bekend of u contact kunt opnemen. Uit tweede hand · gecontroleerd op 1 november 2026', 'Voorbeelddorp Voorbeeld: deelt wat het leerde. Niet bekend of u contact kunt opnemen. Bron gelezen · gecontroleerd op 1 november 2026',
    ]);
    expect(wordsOf(partOf(element, 'Zorg en welzijn'))).to.include('Staat open voor contact. Gedaan met weinig geld of weinig mensen. Contact: afdeling informatie');
    // On a phone folded by theme, and on paper not.
    const narrow = await show((context) => frontrunnersView(context, true), {}, 320);
    const folds = (): unknown[] => all<HTMLDetailsElement>(narrow, '.frontrunners > details').map((each) => [wordsOf(each.querySelector('summary') as Node), each.open]);
    expect(folds()).to.deep.equal([['AI en algoritmen (2)', false], ['Zorg en welzijn (1)', false]]);
    narrow.printing = true;
    await narrow.updateComplete;
    expect(folds()).to.deep.equal([['AI en algoritmen (2)', true], ['Zorg en welzijn (1)', true]]);
  });

  it('can be left out by their means; none that would leave nobody', async () => {
    const element = await show(frontrunners, { state: { ...AS_THOLEN, facets: { theme: ['zorg'] } } });
    expect(texts(element, '.check')).to.deep.equal(['Ja, met weinig geld of mensen 1', 'Nee 0', 'Niet bekend 0']);
    all<HTMLInputElement>(element, '.check__box')[1]?.click();
    await press(element, all<HTMLInputElement>(element, '.check__box')[0] as HTMLElement);
    expect([element.said, all<HTMLInputElement>(element, '.check__box').map(({ checked }) => checked)]).to.deep.equal([['facet means ja'], [true, false, false]]);
  });

  it('say so when nobody is known, or when nobody fits', async () => {
    const element = await show(frontrunners, { state: { ...DEFAULT_STATE, facets: { theme: ['water'] } } });
    expect(texts(element, '.frontrunners > p')).to.deep.equal(['Wij kennen geen koploper op wat u koos.']);
    element.state = { ...DEFAULT_STATE, facets: { theme: ['zorg'], means: ['nee'] } };
    await element.updateComplete;
    expect([texts(element, '.frontrunners > p'), all(element, '.check').length]).to.deep.equal([['Geen koploper past bij deze keuze.'], 3]);
  });

  it('are followed by organisations like one’s own, and why', async () => {
    const element = await show(frontrunners);
    expect([...partOf(element, 'Organisaties als de uwe').querySelectorAll('li')].map(wordsOf)[0]).to.equal('Voorbeeldstad ongeveer evenveel inwoners, ook in Zeeland, samen in Voorbeeld mijn en Voorbeeld ook-mijn');
  });

  it('speak English', async () => {
    const element = await show(frontrunners, { language: 'en', networks: [FULL] });
    expect(texts(element, '.advice__heading')).to.deep.equal(['Who is ahead?']);
    await expectAccessible(element);
  });
});
