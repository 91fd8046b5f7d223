// What the widgets do for each criterion of WCAG 2.2, levels A and AA, and which tests show it. In Dutch: a site puts it beside its own
// accessibility statement. Names are those of the Dutch translation of WCAG. 4.1.1 is no longer part of it.

/** The four widgets, by package. */
export const WIDGETS = { timeline: 'kde-timeline', 'priority-matrix': 'kde-priority-matrix', 'fund-finder': 'kde-fund-finder', 'network-map': 'kde-network-map' };

/** What is said of all widgets, or of one of them. */
export const forWidget = (value, widget) => (typeof value === 'string' ? value : value?.[widget]);

const AXE = 'packages/ui/src/testing/axe.ts';
const CONTROLS = 'packages/ui/src/styles/controls.styles.browser.test.ts';
const READING = 'apps/demo/test/reading.browser.test.ts';
const THEMES = 'packages/widgets/test/themes.browser.test.ts';
const WALK = {
  timeline: 'packages/timeline/src/timeline.walk.browser.test.ts', 'priority-matrix': 'packages/priority-matrix/src/matrix.walk.browser.test.ts',
  'fund-finder': 'packages/fund-finder/src/finder.walk.browser.test.ts', 'network-map': 'packages/network-map/src/network.walk.browser.test.ts',
};
const SIZE = {
  timeline: 'apps/demo/test/timeline.browser.test.ts', 'priority-matrix': 'apps/demo/test/matrix.browser.test.ts',
  'fund-finder': 'apps/demo/test/finder.browser.test.ts', 'network-map': 'apps/demo/test/network.fits.browser.test.ts',
};
const EQUAL = {
  timeline: 'packages/timeline/src/timeline.browser.test.ts', 'priority-matrix': 'packages/priority-matrix/src/views/table.browser.test.ts',
  'fund-finder': 'packages/fund-finder/src/views/strip.browser.test.ts', 'network-map': 'packages/network-map/src/views/list.browser.test.ts',
};
const DRAG = { timeline: 'packages/timeline/src/timeline.gestures.browser.test.ts', 'priority-matrix': 'packages/priority-matrix/src/views/forms.browser.test.ts', 'fund-finder': EQUAL['fund-finder'], 'network-map': 'packages/network-map/src/views/zoom.browser.test.ts' };
const LANGUAGE = { timeline: EQUAL.timeline, 'priority-matrix': 'packages/priority-matrix/src/matrix.browser.test.ts', 'fund-finder': 'packages/fund-finder/src/finder.browser.test.ts', 'network-map': 'packages/network-map/src/network.browser.test.ts' };
const LINKS = { timeline: 'packages/timeline/src/timeline.ways.browser.test.ts', 'priority-matrix': LANGUAGE['priority-matrix'], 'fund-finder': 'packages/fund-finder/src/views/details.browser.test.ts', 'network-map': 'packages/network-map/src/views/details.browser.test.ts' };
const FORMS = { timeline: 'packages/timeline/src/timeline.lenses.browser.test.ts', 'priority-matrix': 'packages/priority-matrix/src/views/forms.browser.test.ts' };

/** A verdict: it is met, it is not about this widget, or the page around it decides. */
export const MET = 'voldoet';
export const NONE = 'niet van toepassing';
export const PAGE = 'aan de pagina';

/**
 * @typedef {object} Criterion
 * @property {string} number
 * @property {'A' | 'AA'} level
 * @property {string} name
 * @property {string | Record<string, string>} verdict per widget where they differ
 * @property {string | Record<string, string>} how
 * @property {(string | Record<string, string>)[]} tests files, per widget where they differ
 * @property {boolean} [is22] new in WCAG 2.2: EN 301 549 V3.2.1 has no clause for it
 */

/** @type {(number: string, level: 'A' | 'AA', name: string, verdict: Criterion['verdict'], how: Criterion['how'], tests?: Criterion['tests'], is22?: boolean) => Criterion} */
const criterion = (number, level, name, verdict, how, tests = [], is22 = false) => ({ number, level, name, verdict, how, tests, is22 });

const NO_MEDIA = 'Er is geen geluid en geen video.';

export const CRITERIA = [
  criterion('1.1.1', 'A', 'Niet-tekstuele content', MET, {
    timeline: 'Alles wat getekend is, staat ook in de lijst en de tabel. Elk teken heeft een naam in woorden.',
    'priority-matrix': 'Elke kaart is een knop met tekst. De lijst heeft dezelfde kaarten als de tekening.',
    'fund-finder': 'De strook met sluitingsdatums is één zin op een telefoon en heeft in de brede vorm een tekst met alle getallen. De balk van de bijdrage staat ook in woorden.',
    'network-map': 'Het kompas, de kaart en de verbindingen hebben namen in woorden. De lijst heeft dezelfde netwerken met alle feiten.',
  }, [AXE, EQUAL]),
  criterion('1.2.1', 'A', 'Louter-geluid en louter-videobeeld (vooraf opgenomen)', NONE, NO_MEDIA),
  criterion('1.2.2', 'A', 'Ondertitels voor doven en slechthorenden (vooraf opgenomen)', NONE, NO_MEDIA),
  criterion('1.2.3', 'A', 'Audiodescriptie of media-alternatief (vooraf opgenomen)', NONE, NO_MEDIA),
  criterion('1.2.4', 'AA', 'Ondertitels voor doven en slechthorenden (live)', NONE, NO_MEDIA),
  criterion('1.2.5', 'AA', 'Audiodescriptie (vooraf opgenomen)', NONE, NO_MEDIA),
  criterion('1.3.1', 'A', 'Info en relaties', MET, 'Koppen, lijsten, tabellen en groepen zijn echte koppen, lijsten, tabellen en groepen. Elk veld heeft een label.', [AXE, 'packages/ui/src/views/table.view.browser.test.ts']),
  criterion('1.3.2', 'A', 'Betekenisvolle volgorde', MET, 'De volgorde in de code is de leesvolgorde. Met Tab komt men overal in de volgorde waarin het staat.', [WALK]),
  criterion('1.3.3', 'A', 'Zintuiglijke eigenschappen', MET, 'Geen uitleg leunt alleen op vorm, plaats of geluid: bij elk teken staat een woord.', [EQUAL]),
  criterion('1.3.4', 'AA', 'Weergavestand', MET, 'Het onderdeel volgt zijn eigen breedte en werkt in elke stand.', [SIZE]),
  criterion('1.3.5', 'AA', 'Identificeer het doel van de input', NONE, 'Er worden geen persoonsgegevens van de bezoeker zelf gevraagd.'),
  criterion('1.4.1', 'A', 'Gebruik van kleur', MET, 'Kleur komt altijd samen met een vorm, een lijn of een woord. Ook in systeemkleuren (hoog contrast) blijft alles te onderscheiden.', [{
    timeline: 'packages/timeline/src/views/influence.browser.test.ts', 'priority-matrix': 'packages/priority-matrix/src/views/matrix-views.browser.test.ts',
    'fund-finder': 'packages/fund-finder/src/views/details.browser.test.ts', 'network-map': 'packages/network-map/src/views/compass.browser.test.ts',
  }]),
  criterion('1.4.2', 'A', 'Geluidsbediening', NONE, NO_MEDIA),
  criterion('1.4.3', 'AA', 'Contrast (minimum)', MET, 'Getoetst in de thema’s van het project en zonder thema. Zet u eigen kleuren, toets die dan zelf.', [AXE, THEMES]),
  criterion('1.4.4', 'AA', 'Herschalen van tekst', MET, 'Tekst volgt de lettergrootte van de pagina. Twee keer zo grote tekst past.', ['packages/ui/src/styles/base.styles.browser.test.ts', {
    timeline: 'packages/timeline/src/timeline.place.browser.test.ts', 'priority-matrix': 'packages/priority-matrix/src/views/answers.browser.test.ts',
    'fund-finder': 'packages/fund-finder/src/finder.layout.browser.test.ts', 'network-map': 'packages/network-map/src/network.layout.browser.test.ts',
  }]),
  criterion('1.4.5', 'AA', 'Afbeeldingen van tekst', MET, 'Tekst is altijd tekst. Alleen de afbeelding die iemand zelf bewaart, is een plaatje.', []),
  criterion('1.4.10', 'AA', 'Reflow', MET, 'Bij 320 pixels breed schuift de pagina niet opzij. Alleen een brede tabel schuift binnen zijn eigen vak, ook met het toetsenbord.', [SIZE, 'packages/ui/src/views/table.view.browser.test.ts']),
  criterion('1.4.11', 'AA', 'Contrast van niet-tekstuele content', MET, 'Randen, tekens en de focusring zijn getoetst in de thema’s van het project.', [THEMES]),
  criterion('1.4.12', 'AA', 'Tekstafstand', MET, 'Met de afstanden uit het criterium valt geen tekst weg, ook niet in de tekening.', [READING]),
  criterion('1.4.13', 'AA', 'Content bij hover of focus', { timeline: NONE, 'priority-matrix': NONE, 'fund-finder': NONE, 'network-map': MET }, {
    timeline: 'Er verschijnt niets bij aanwijzen, behalve de tekstballon van de browser zelf.', 'priority-matrix': 'Er verschijnt niets bij aanwijzen, behalve de tekstballon van de browser zelf.',
    'fund-finder': 'Er verschijnt niets bij aanwijzen.', 'network-map': 'Een naam waarvoor geen plaats is, verschijnt bij aanwijzen of focus. U kunt hem aanwijzen, en Escape haalt hem weg.',
  }, [{ 'network-map': 'packages/network-map/src/views/mark-tip.browser.test.ts' }]),
  criterion('2.1.1', 'A', 'Toetsenbord', MET, 'De hele wandeling van een bezoeker is getoetst met alleen het toetsenbord.', [WALK]),
  criterion('2.1.2', 'A', 'Geen toetsenbordval', MET, 'Met Tab komt men overal weer uit; Escape sluit wat open is.', [WALK, 'packages/ui/src/views/disclosure.view.browser.test.ts']),
  criterion('2.1.4', 'A', 'Enkel teken sneltoetsen', {
    timeline: MET, 'priority-matrix': NONE, 'fund-finder': NONE, 'network-map': MET,
  }, {
    timeline: 'Plus, min en nul zoomen alleen zolang de focus in de tekening staat.', 'priority-matrix': 'Er zijn geen sneltoetsen van één teken.', 'fund-finder': 'Er zijn geen sneltoetsen van één teken.',
    'network-map': 'Plus, min en nul zoomen alleen zolang de focus in de tekening staat. De schuine streep gaat naar het zoekveld, alleen zolang de focus in het onderdeel staat.',
  }, [DRAG]),
  criterion('2.2.1', 'A', 'Timing aanpasbaar', NONE, 'Er is geen tijdslimiet.'),
  criterion('2.2.2', 'A', 'Pauzeren, stoppen, verbergen', NONE, 'Er beweegt niets vanzelf.'),
  criterion('2.3.1', 'A', 'Drie flitsen of beneden drempelwaarde', MET, 'Er flitst niets.', []),
  criterion('2.4.1', 'A', 'Blokken omzeilen', PAGE, 'Het onderdeel is een gebied met een naam en heeft koppen; een skiplink hoort bij de pagina.', []),
  criterion('2.4.2', 'A', 'Paginatitel', PAGE, 'De titel is van de pagina.'),
  criterion('2.4.3', 'A', 'Focus volgorde', MET, 'De focus gaat in de volgorde waarin alles staat, gaat mee met wat opengaat, en komt terug bij het sluiten.', [WALK]),
  criterion('2.4.4', 'A', 'Linkdoel (in context)', MET, 'Elke link zegt waar hij heen gaat.', [AXE, LINKS]),
  criterion('2.4.5', 'AA', 'Meerdere manieren', PAGE, 'Dit gaat over een verzameling pagina’s.'),
  criterion('2.4.6', 'AA', 'Koppen en labels', MET, 'Koppen en labels zeggen waar het over gaat. De pagina kiest het niveau met `heading-level`.', ['packages/ui/src/element.browser.test.ts', AXE]),
  criterion('2.4.7', 'AA', 'Focus zichtbaar', MET, 'De focus heeft een ring van twee tinten, die op elke achtergrond te zien is.', [CONTROLS, THEMES]),
  criterion('2.4.11', 'AA', 'Focus niet bedekt (minimum)', MET, 'Niets van het onderdeel ligt vast over het andere heen. Een vaste balk van de pagina zelf kan de focus wel bedekken.', [WALK], true),
  criterion('2.5.1', 'A', 'Aanwijzergebaren', MET, 'Wat met twee vingers kan, kan ook met een knop.', [DRAG]),
  criterion('2.5.2', 'A', 'Aanwijzerannulering', MET, 'Alles gebeurt bij het loslaten. Slepen stopt met Escape.', [DRAG]),
  criterion('2.5.3', 'A', 'Label in naam', MET, 'In de naam van een knop staat wat erop te lezen is.', []),
  criterion('2.5.4', 'A', 'Bewegingsactivering', NONE, 'Schudden of kantelen doet niets.'),
  criterion('2.5.7', 'AA', 'Sleepbewegingen', MET, 'Wat gesleept kan worden, kan ook met knoppen, een menu of een formulier.', [DRAG], true),
  criterion('2.5.8', 'AA', 'Grootte van het aanwijsgebied (minimum)', MET, 'Knoppen zijn ten minste 24 bij 24 pixels, en 44 met een vinger. Tekens in een tekening hebben een gelijke knop in de lijst.', [SIZE], true),
  criterion('3.1.1', 'A', 'Taal van de pagina', PAGE, 'De taal staat op de pagina; het onderdeel volgt die.'),
  criterion('3.1.2', 'AA', 'Taal van onderdelen', MET, 'Nederlandse gegevens op een Engelse pagina zijn als Nederlands gemerkt, en andersom.', [LANGUAGE]),
  criterion('3.2.1', 'A', 'Bij focus', MET, 'Focus alleen verandert niets.', [WALK]),
  criterion('3.2.2', 'A', 'Bij input', MET, 'Een keuze verandert wat er getoond wordt en zegt dat, maar gaat nooit naar een andere pagina en verplaatst de focus niet.', [WALK]),
  criterion('3.2.3', 'AA', 'Consistente navigatie', PAGE, 'Dit gaat over een verzameling pagina’s.'),
  criterion('3.2.4', 'AA', 'Consistente identificatie', MET, 'Dezelfde knoppen heten in alle onderdelen hetzelfde: zij delen hun code.', ['packages/ui/src/views/take-away.view.browser.test.ts']),
  criterion('3.2.6', 'A', 'Consistente hulp', PAGE, 'Dit gaat over een verzameling pagina’s.', [], true),
  criterion('3.3.1', 'A', 'Foutidentificatie', { timeline: MET, 'priority-matrix': MET, 'fund-finder': NONE, 'network-map': NONE }, {
    timeline: 'De vragen over een contract zeggen in woorden wat er niet klopt.', 'priority-matrix': 'Een formulier zegt in woorden wat er niet klopt.',
    'fund-finder': 'Er is niets in te vullen dat fout kan zijn: een keuze komt uit een lijst.', 'network-map': 'Er is niets in te vullen dat fout kan zijn: een keuze komt uit een lijst.',
  }, [FORMS]),
  criterion('3.3.2', 'A', 'Labels of instructies', MET, 'Elk veld heeft een zichtbaar label, of een teken met een naam.', [AXE]),
  criterion('3.3.3', 'AA', 'Foutsuggestie', { timeline: MET, 'priority-matrix': MET, 'fund-finder': NONE, 'network-map': NONE }, {
    timeline: 'De melding zegt wat er wel kan.', 'priority-matrix': 'De melding zegt wat er wel kan.', 'fund-finder': 'Zie 3.3.1.', 'network-map': 'Zie 3.3.1.',
  }, [FORMS]),
  criterion('3.3.4', 'AA', 'Foutpreventie (wettelijk, financieel, gegevens)', { timeline: NONE, 'priority-matrix': MET, 'fund-finder': MET, 'network-map': NONE }, {
    timeline: 'Er wordt niets vastgelegd.', 'priority-matrix': 'Alles kan ongedaan gemaakt worden. Een bord weggooien vraagt het nog een keer.',
    'fund-finder': 'De bewaarde fondsen leegmaken vraagt het nog een keer.', 'network-map': 'Er wordt niets vastgelegd.',
  }, [{ 'priority-matrix': 'packages/priority-matrix/src/matrix.boards.browser.test.ts', 'fund-finder': 'packages/fund-finder/src/views/shortlist.browser.test.ts' }]),
  criterion('3.3.7', 'A', 'Overbodige invoer', MET, 'De organisatie kiest men één keer voor alle onderdelen op de pagina.', ['apps/demo/test/together.browser.test.ts'], true),
  criterion('3.3.8', 'AA', 'Toegankelijke authenticatie (minimum)', NONE, 'Er is geen inlog.', [], true),
  criterion('4.1.2', 'A', 'Naam, rol, waarde', MET, 'Knoppen en velden zijn die van de browser. De zoeklijst volgt het patroon *combobox* van ARIA.', [AXE, 'packages/ui/src/views/combobox.view.browser.test.ts']),
  criterion('4.1.3', 'AA', 'Statusberichten', MET, 'Laden, fouten, gevonden aantallen en wat er gelukt is, worden rustig gemeld zonder de focus te verplaatsen.', ['packages/ui/src/views/status.view.browser.test.ts', 'packages/ui/src/controllers/take-away-controller.browser.test.ts']),
];
