import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { checkPrivateProps, cssTextOf, guardConsole } from '@digitaal-europa/ui/testing';
import { tokens } from '@digitaal-europa/ui';
import type { Network, Organisation, Theme } from '@digitaal-europa/data';
import { AUTOMATIC, inRegion, sampleMembership, sampleNetwork, THOLEN } from '../model/map.fixture.ts';
import { DEFAULT_STATE } from '../model/state.ts';
import { detailsStyles } from '../styles/details.styles.ts';
import { gapsView, gapView } from './gap.view.ts';
import { networkDetailsView } from './network-details.view.ts';
import { organisationDetailsView } from './organisation-details.view.ts';
import { DETAILS_TITLE_ID } from './parts.view.ts';
import { all, AS_THOLEN, BARE, button, CALLED, expectSound, FULL, HELPDESK, KOEPEL_HOST, NETWORKS, one, partOf, press, rowsOf, show, texts, wordsOf, type TestWords } from './words.fixture.ts';

const CONTACT = { contact: 'redactie@voorbeeld.example' };
const ofNetwork = (network: Network, extras = CONTACT): TestWords['view'] => (context) => networkDetailsView(network, context, extras);
const ofOrganisation = (organisation: Organisation): TestWords['view'] => (context) => organisationDetailsView(organisation, context, CONTACT);
const ofGap = (theme: Theme): TestWords['view'] => (context) => gapView(theme, context, { services: [HELPDESK] });

describe('the joining card', () => {
  guardConsole();

  it('is accessible with everything and with nothing known', async () => {
    await expectSound(ofNetwork(FULL));
    await expectSound(ofNetwork(BARE), { state: DEFAULT_STATE });
  });

  it('uses no colour or size that is not there', () => {
    expect(checkPrivateProps(cssTextOf([tokens, detailsStyles])).undefined).to.deep.equal([]);
  });

  it('has a heading that takes the focus, and closes by Escape and by its button', async () => {
    const element = await show(ofNetwork(FULL), { level: 3 });
    const title = one(element, `#${DETAILS_TITLE_ID}`);
    title.focus();
    expect([element.shadowRoot?.activeElement?.id, title.parentElement?.localName, one(element, '.details').getAttribute('aria-labelledby'), one(element, '.part__heading').localName]).to.deep.equal([DETAILS_TITLE_ID, 'h4', DETAILS_TITLE_ID, 'h5']);
    await sendKeys({ press: 'Escape' });
    await press(element, button(element, 'Sluit de details'));
    expect(element.said).to.deep.equal(['select ', 'select ']);
  });

  it('says what it is, and that one is in it or that this is not known', async () => {
    const element = await show(ofNetwork(FULL));
    expect(texts(element, '.details__header')).to.deep.equal(['Gekozen netwerk Voorbeeldkring ✕ Netwerk · landelijk · AI en algoritmen, data en data delen Officiële naam: Voorbeeldnetwerk voor gemeenten Uw organisatie: Niet bekend Voorbeeld: kennis delen. Voorbeeld: begon klein.']);
    element.state = { ...AS_THOLEN, organisation: 'gm0001' };
    await element.updateComplete;
    expect(texts(element, '.details__header strong')).to.deep.equal(['Uw organisatie: Aangesloten, in het bestuur']);
    element.state = DEFAULT_STATE;
    await element.updateComplete;
    expect(all(element, '.details__header strong')).to.have.length(0);
  });

  it('has every row, with what an editor still has to confirm', async () => {
    const part = partOf(await show(ofNetwork(FULL)), 'Aansluiten');
    expect(rowsOf(part)).to.deep.equal({
      'Voor wie': 'Gemeenten', 'Voor welke functie': 'CIO', 'Aansluiten kan': 'Op aanvraag (nog te bevestigen)', Kosten: 'Gratis (nog te bevestigen)', 'Hoe vaak': 'Vier keer per jaar (nog te bevestigen)', Tijd: '8 uur per kwartaal (nog te bevestigen)', Hoe: 'Stuur een bericht. (nog te bevestigen)',
      Contact: 'secretariaat (nog te bevestigen)', 'Meer lezen': 'Pagina om u aan te melden of iets te vragenWebsite', 'Laatst gecontroleerd': '1 mei 2026',
    });
    expect([[...part.querySelectorAll('a')].map((link) => link.getAttribute('href')), wordsOf(part)]).to.deep.equal([['https://www.voorbeeld.example/aanmelden', 'https://www.voorbeeld.example', 'https://www.voorbeeld.example/leden'], wordsOf(part)]);
    expect(wordsOf(part)).to.match(/Over meedoen: nog te bevestigen · bron: Voorbeeldlijst$/);
  });

  it('says of everything that nobody knows that it is not known, and never tells a number for it', async () => {
    const element = await show(ofNetwork(BARE, { contact: '' }));
    const rows = rowsOf(partOf(element, 'Aansluiten'));
    for (const name of ['Voor wie', 'Voor welke functie', 'Aansluiten kan', 'Kosten', 'Hoe vaak', 'Tijd', 'Hoe', 'Contact', 'Meer lezen']) expect(rows[name], name).to.equal('Niet bekend');
    expect(texts(element, '.part > p').slice(0, 4)).to.deep.equal(['Of het nog actief is, is niet bekend.', 'Hoeveel leden het heeft, is niet bekend.', 'Welke organisaties meedoen, is niet bekend.', 'Ledenlijsten zijn bijna nooit volledig.']);
    expect(texts(element, '.details')[0]).not.to.match(/\b0\b|undefined|NaN|Fout gezien/);
  });

  it('says "aansluiten" only of what can be joined', async () => {
    for (const [fields, sentence] of [[{ kind: 'platform' }, 'Een platform kunt u gebruiken. U sluit er zich niet bij aan.'], [{ kind: 'koepel' }, 'Een koepel komt op voor zijn leden. U hoort erbij, of niet.'], [{ status: 'ended' }, 'Dit netwerk is gestopt of slaapt.'], [AUTOMATIC, 'Wie bij de doelgroep hoort, is vanzelf lid.']] as const) {
      const element = await show(ofNetwork(sampleNetwork('x', fields)), { state: DEFAULT_STATE });
      expect([texts(element, '.part__heading')[0], texts(element, '.part > p')[0], rowsOf(partOf(element, 'Wat wij weten'))['Aansluiten kan']]).to.deep.equal(['Wat wij weten', sentence, undefined]);
      expect(texts(element, '.details')[0]?.replace(sentence, '')).not.to.match(/aansluiten/i);
    }
  });

  it('names the members that are known, folded when they are many, each with its role, and where the names come from', async () => {
    const element = await show(ofNetwork(FULL));
    const part = partOf(element, 'Wie doet mee?');
    const fold = part.querySelector('details') as HTMLDetailsElement;
    expect([wordsOf(fold.querySelector('summary') as Node), fold.open, wordsOf(part).slice(0, 100)]).to.deep.equal(['11 organisaties kennen wij bij naam.', false, 'Wie doet mee? Het heeft 64 leden. Bron gelezen · gecontroleerd op 1 oktober 2026 · bron: Voorbeeldli']);
    expect([...fold.querySelectorAll('.names > li')].map(wordsOf).slice(-3)).to.deep.equal(['Voorbeeldplaats 9', 'Voorbeeldstad in het bestuur', 'weg']);
    expect([...fold.querySelectorAll('.lines > li')].map(wordsOf)).to.deep.equal(['Voorbeeldlijst', 'Voorbeeldlijst (uit tweede hand)']);
    await press(element, button(element, 'Voorbeeldstad'));
    expect(element.said).to.deep.equal(['select {"kind":"organisation","id":"gm0001"}']);
  });

  it('does not fold a few names', async () => {
    const element = await show(ofNetwork(sampleNetwork('paar', { memberships: [sampleMembership('gm0001'), sampleMembership('koepel-a', { role: 'host' })] })));
    expect(wordsOf(partOf(element, 'Wie doet mee?'))).to.equal('Wie doet mee? Hoeveel leden het heeft, is niet bekend. 2 organisaties kennen wij bij naam. Koepel A als gastheer Voorbeeldstad Ledenlijsten zijn bijna nooit volledig.');
  });

  it('leads to networks that look like it, and to those it has to do with', async () => {
    const element = await show(ofNetwork(NETWORKS[2] as Network));
    expect(wordsOf(partOf(element, 'Lijkt op'))).to.equal('Lijkt op Voorbeeld ook-mijn Voorbeeld mijn en Voorbeeld ook-mijn lijken op elkaar: ze hebben 3 bekende leden gemeen en ze gaan over hetzelfde, voor dezelfde functies.');
    await press(element, button(element, 'Voorbeeld ook-mijn'));
    element.view = ofNetwork(FULL);
    await element.updateComplete;
    await press(element, button(element, 'Voorbeeld platform', partOf(element, 'Heeft te maken met')));
    expect(element.said).to.deep.equal(['select {"kind":"network","id":"ook-mijn"}', 'select {"kind":"network","id":"platform"}']);
  });

  it('says where it comes from, how sure that is, and that it was not checked lately [R36]', async () => {
    const element = await show(ofNetwork(FULL));
    const part = partOf(element, 'Bronnen');
    expect(wordsOf(part)).to.equal('Bronnen Hoe we dit weten: uit tweede hand. Hoe zeker: midden. Nog niet bevestigd Voorbeeld: het aantal leden. voorbeeld.example/over Voorbeeldcourant 12 Gecontroleerd op 1 mei 2026 · niet recent gecontroleerd Fout gezien?');
    const mail = decodeURIComponent(part.querySelector('a[href^="mailto:"]')?.getAttribute('href') ?? '');
    expect(mail).to.match(/^mailto:redactie@voorbeeld\.example\?subject=Fout op de netwerkkaart: Voorbeeldkring&body=Over: Voorbeeldkring \(vol\)\nGecontroleerd op: 1 mei 2026\n/);
  });

  it('writes to no address that is more than an address, and links to none that is not of the web', async () => {
    const element = await show(ofNetwork({ ...FULL, url: 'javascript:alert(1)', sources: [{ url: 'javascript:alert(2)', title: 'Voorbeeldbron' }] }, { contact: 'a@voorbeeld.example?bcc=b@voorbeeld.example' }));
    expect(all(element, 'a').map((link) => link.getAttribute('href')).filter((href) => !href?.startsWith('https:'))).to.deep.equal([]);
  });

  it('folds again for another network', async () => {
    const element = await show(ofNetwork(FULL));
    one<HTMLDetailsElement>(element, 'details').open = true;
    element.view = ofNetwork({ ...FULL, id: 'ander' });
    await element.updateComplete;
    expect(one<HTMLDetailsElement>(element, 'details').open).to.equal(false);
  });

  it('speaks English, and says that the texts are Dutch', async () => {
    const element = await show(ofNetwork(FULL), { language: 'en' });
    expect([texts(element, '.part__heading')[0], texts(element, '.details__header .meta').at(-1), one(element, '.rows [lang="nl"]').textContent]).to.deep.equal(['Join', 'Texts of the sources are in Dutch.', 'Gratis']);
  });
});

describe('the details of an organisation', () => {
  guardConsole();

  it('are accessible, also of one’s own', async () => {
    await expectSound(ofOrganisation(CALLED), { state: { ...AS_THOLEN, pathTo: 'gm0001' } });
    await expectSound(ofOrganisation(THOLEN));
  });

  it('say what it is in, and what it is in without choosing apart', async () => {
    const part = partOf(await show(ofOrganisation(THOLEN)), 'Netwerken');
    expect([[...part.querySelectorAll('.lines > li')].map(wordsOf), rowsOf(part)]).to.deep.equal([['Voorbeeld mijn', 'Voorbeeld ook-mijn'], { 'Vanzelf lid': 'Voorbeeld vanzelf' }]);
    expect(wordsOf(partOf(await show(ofOrganisation(CALLED)), 'Netwerken'))).to.include('Voorbeeldkring in het bestuur');
    expect(wordsOf(partOf(await show(ofOrganisation(KOEPEL_HOST), { networks: [] }), 'Netwerken'))).to.equal('Netwerken Koepel A is voor zover bekend bij geen netwerk aangesloten.');
  });

  it('say what it is good at, what shows it, and whether one can get in touch', async () => {
    const part = partOf(await show(ofOrganisation(CALLED)), 'Waar is deze organisatie goed in?');
    expect([...part.querySelectorAll('.claims > li')].map(wordsOf)).to.deep.equal([
      'Zorg en welzijn Voorbeeld: helpt met zorg op afstand. Staat open voor contact. Gedaan met weinig geld of weinig mensen. Contact: afdeling informatie Bron gelezen · gecontroleerd op 1 november 2026 · bron: Voorbeeldlijst',
      'AI en algoritmen Voorbeeld: heeft een register. Niet bekend of u contact kunt opnemen. Uit tweede hand · gecontroleerd op 1 november 2026',
    ]);
    const closed = { ...CALLED, frontrunner: CALLED.frontrunner.map((claim) => ({ ...claim, openToContact: false })) };
    expect(texts(await show(ofOrganisation(closed)), '.claims')[0]).to.include('Staat niet open voor contact.').and.not.to.include('afdeling informatie');
    expect(wordsOf(partOf(await show(ofOrganisation(THOLEN)), 'Waar is deze organisatie goed in?'))).to.equal('Waar is deze organisatie goed in? Dat is niet bekend.');
  });

  it('find the ways to it, as text, three at most', async () => {
    const element = await show(ofOrganisation(CALLED));
    const find = button(element, 'Zoek een route hierheen');
    expect([find.ariaExpanded, texts(element, '.routes')]).to.deep.equal(['false', []]);
    find.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect([find.ariaExpanded, wordsOf(find), texts(element, '.routes > li')]).to.deep.equal(['true', 'Verberg de route', ['Tholen en Voorbeeldstad doen allebei mee aan Voorbeeld mijn.', 'Tholen en Voorbeeldstad doen allebei mee aan Voorbeeld ook-mijn.']]);
    await press(element, find);
    expect([element.said, texts(element, '.routes')]).to.deep.equal([['path gm0001', 'path '], []]);
  });

  it('say when no way is known, and ask who asks first', async () => {
    const element = await show(ofOrganisation(CALLED), { networks: [], state: { ...AS_THOLEN, pathTo: 'gm0001' } });
    expect(wordsOf(partOf(element, 'Hoe komt u hier binnen?'))).to.include('Tussen Tholen en Voorbeeldstad kennen wij geen verbinding.');
    element.state = DEFAULT_STATE;
    await element.updateComplete;
    await press(element, button(element, 'Welke organisatie bent u?'));
    expect(element.said).to.deep.equal(['ask']);
  });

  it('can make it one’s own, and need no way to that', async () => {
    const element = await show(ofOrganisation(CALLED));
    await press(element, button(element, 'Dit is mijn organisatie'));
    expect([element.said, texts(element, '.details__header strong'), texts(element, '.part__heading')]).to.deep.equal([['organisation gm0001'], ['Dit is uw organisatie.'], ['Netwerken', 'Waar is deze organisatie goed in?', 'Organisaties die hierop lijken', 'Bronnen']]);
  });

  it('lead to organisations like it', async () => {
    const element = await show(ofOrganisation(CALLED));
    await press(element, button(element, 'Tholen', partOf(element, 'Organisaties die hierop lijken')));
    expect(element.said).to.deep.equal(['select {"kind":"organisation","id":"gm0716"}']);
  });
});

describe('a gap', () => {
  guardConsole();
  const KOEPEL = sampleNetwork('koepel', { kind: 'koepel', joining: { mode: 'automatic', contactUrl: 'https://www.voorbeeld.example/hulp', evidence: 'source-read' }, memberships: [sampleMembership('koepel-a', { role: 'host' })] });
  const networks = [sampleNetwork('ver', { reach: 'european' }), sampleNetwork('land'), KOEPEL];

  it('is accessible, also when it is none, not certain, and without an organisation', async () => {
    await expectSound(ofGap('ai'), { networks });
    await expectSound(ofGap('water'));
    await expectSound(ofGap('ai'), { networks: [inRegion('misschien', 'pv29', { status: 'unknown' })] });
    await expectSound(ofGap('ai'), { state: DEFAULT_STATE });
  });

  it('says that there is none in the region, and what there is further away', async () => {
    const element = await show(ofGap('ai'), { networks });
    expect([texts(element, `#${DETAILS_TITLE_ID}`), texts(element, '.details > p'), wordsOf(partOf(element, 'Wel verder weg'))]).to.deep.equal([['Leemte: AI en algoritmen'], ['Over AI en algoritmen kennen wij geen regionaal netwerk in Zeeland waar u bij kunt. Wel verder weg: Voorbeeld land en Voorbeeld ver.'], 'Wel verder weg Voorbeeld land landelijk Voorbeeld ver Europees']);
  });

  it('names the first ten with the same gap, and folds the others', async () => {
    const element = await show(ofGap('ai'), { networks });
    const part = partOf(element, 'Wie heeft dezelfde leemte?');
    expect([wordsOf(part).slice(0, 100), part.querySelectorAll('.part > ul > li').length, wordsOf(part.querySelector('summary') as Node), part.querySelectorAll('details li').length]).to.deep.equal(['Wie heeft dezelfde leemte? 14 andere overheden hebben dezelfde leemte. Voorbeeldplaats 1 gemeente in', 10, 'Nog 4', 4]);
    await press(element, button(element, 'Voorbeeldplaats 1'));
    expect(element.said).to.deep.equal(['select {"kind":"organisation","id":"gm0100"}']);
  });

  it('has an invitation that can be read and copied', async () => {
    const element = await show(ofGap('ai'), { networks });
    expect(texts(element, '.circle__letter')[0]).to.match(/^Samen verder met AI en algoritmen\? Beste collega, Tholen wil verder met AI en algoritmen\..* Met vriendelijke groet, Tholen$/);
    await press(element, button(element, 'Kopieer de uitnodiging'));
    expect(element.said[0]).to.match(/^copy Samen verder met AI en algoritmen\?\n\nBeste collega,\n\nTholen wil/);
  });

  it('says which umbrella organisation can help, or that this is not known', async () => {
    const element = await show(ofGap('ai'), { networks });
    const part = partOf(element, 'Wie kan helpen?');
    expect([wordsOf(part), part.querySelector('a')?.href]).to.deep.equal(['Wie kan helpen? Vraag hulp bij Voorbeeld koepel: Voorbeeldloket. Naar Voorbeeld koepel', 'https://www.voorbeeld.example/hulp']);
    element.networks = networks.slice(0, 2);
    await element.updateComplete;
    expect(wordsOf(partOf(element, 'Wie kan helpen?'))).to.equal('Wie kan helpen? Bij welke koepel u hiervoor terechtkunt, is niet bekend.');
  });

  it('invites nobody where it is not certain that there is none, and says when there is one', async () => {
    const element = await show(ofGap('ai'), { networks: [inRegion('misschien', 'pv29', { status: 'unknown' })] });
    expect([texts(element, `#${DETAILS_TITLE_ID}`), texts(element, '.part__heading'), all(element, '.circle__letter').length]).to.deep.equal([['AI en algoritmen'], ['Misschien in uw regio'], 0]);
    element.networks = NETWORKS;
    element.view = ofGap('water');
    await element.updateComplete;
    expect([texts(element, `#${DETAILS_TITLE_ID}`), texts(element, '.details > p')]).to.deep.equal([['Water'], ['Over water is er in Zeeland een regionaal netwerk waar u bij kunt.']]);
  });

  it('closes by Escape', async () => {
    const element = await show(ofGap('ai'), { networks });
    one(element, `#${DETAILS_TITLE_ID}`).focus();
    await sendKeys({ press: 'Escape' });
    expect(element.said).to.deep.equal(['select ']);
  });
});

describe('the gaps in the region', () => {
  guardConsole();

  it('are accessible', () => expectSound(gapsView));

  it('each open, and tell which one is open and which are not certain', async () => {
    const element = await show(gapsView, { networks: [sampleNetwork('land'), inRegion('misschien', 'pv29', { themes: ['data'], status: 'unknown' }), inRegion('zeeuws', 'pv29', { themes: ['water'] })] });
    expect(texts(element, 'li')).to.deep.equal(['AI en algoritmen', 'Data en data delen (niet zeker)']);
    await press(element, button(element, 'AI en algoritmen'));
    expect([element.said, all(element, 'button').map(({ ariaCurrent }) => ariaCurrent)]).to.deep.equal([['select {"kind":"gap","id":"ai"}'], ['true', 'false']]);
    element.state = DEFAULT_STATE;
    await element.updateComplete;
    expect(all(element, 'section')).to.have.length(0);
  });
});
