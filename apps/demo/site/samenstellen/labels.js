// What the page says about each choice. An attribute of a widget stands in FIELDS or, with the reason, in LEFT_OUT: a test holds it to that.

export const WIDGET_NAMES = {
  'kde-timeline': 'Tijdlijn van wetten',
  'kde-priority-matrix': 'Prioriteitenmatrix',
  'kde-fund-finder': 'Fondsenzoeker',
  'kde-network-map': 'Netwerkkaart',
};

/** What visitors see as long as the widget is not there: a sentence with links, as on the other pages of this site. */
export const FALLBACKS = {
  'kde-timeline': 'Ziet u hier geen tijdlijn? Zoek de wetten dan op <a href="https://eur-lex.europa.eu/homepage.html?locale=nl">EUR-Lex</a> of op <a href="https://wetten.overheid.nl/">wetten.overheid.nl</a>.',
  'kde-priority-matrix': 'Ziet u hier geen matrix? De wetten zelf staan op <a href="https://eur-lex.europa.eu/homepage.html?locale=nl">EUR-Lex</a> en op <a href="https://wetten.overheid.nl/">wetten.overheid.nl</a>.',
  'kde-fund-finder': 'Ziet u hier geen fondsenzoeker? Zoek dan bij <a href="https://www.rvo.nl/subsidies-financiering">RVO</a>.',
  'kde-network-map': 'Ziet u hier geen netwerkkaart? Vraag dan uw koepel welke netwerken er zijn: <a href="https://vng.nl">VNG</a>, <a href="https://www.ipo.nl">IPO</a> of <a href="https://unievanwaterschappen.nl">Unie van Waterschappen</a>.',
};

/** The title of an iframe, for people who hear the page: that of the page in it. */
export const FRAME_TITLES = {
  'kde-timeline': 'Tijdlijn van Europese digitale wetten',
  'kde-priority-matrix': 'Prioriteitenmatrix van Europese digitale wetten',
  'kde-fund-finder': 'Fondsenzoeker voor digitalisering',
  'kde-network-map': 'Netwerkkaart: met wie u samen kunt werken',
};

/** The groups of fields, in the order of the page. */
export const GROUPS = { eerst: 'Wat ziet de bezoeker eerst?', weg: 'Wat laat u weg?', pagina: 'Hoe past het in uw pagina?', paden: 'Links naar andere pagina’s', filter: 'Welke fondsen toont u?' };

/** `words` name the values, `some` lets more than one be chosen from a vocabulary of the data. */
export const FIELDS = {
  organisation: { group: 'eerst', label: 'Organisatie', hint: 'Voor wie is uw pagina? De bezoeker kan altijd een andere kiezen.', control: 'organisation' },
  view: { group: 'eerst', label: 'Weergave', words: {
    timeline: 'tijdlijn', matrix: 'matrix', list: 'lijst', table: 'tabel', compare: 'vergelijken', overview: 'overzicht', map: 'kaart', connections: 'verbindingen',
  } },
  since: { group: 'eerst', label: 'Veranderd sinds', hint: 'Toont wat er na deze dag veranderde.', control: 'date' },
  theme: { group: 'filter', label: 'Alleen deze thema’s', some: 'themes' },
  level: { group: 'filter', label: 'Alleen deze niveaus', some: 'levels' },
  audience: { group: 'filter', label: 'Alleen fondsen waaraan zij mee mogen doen', some: 'types' },
  'no-toolbar': { group: 'weg', label: 'Zoeken, filters en knoppen' },
  'no-share': { group: 'weg', label: 'Delen met een link' },
  'no-export': { group: 'weg', label: 'Bestanden, afbeeldingen en printen' },
  'heading-level': { group: 'pagina', label: 'Niveau van de kop', hint: 'Staat het onderdeel onder een kop van niveau 2? Kies dan 3.', words: { 2: 'kop 2', 3: 'kop 3', 4: 'kop 4', 5: 'kop 5', 6: 'kop 6' } },
  loading: { group: 'pagina', label: 'Laden', words: { lazy: 'als het bijna in beeld is', eager: 'meteen' } },
  persist: { group: 'pagina', label: 'Onthouden op het apparaat van de bezoeker', hint: 'Er gaat nooit iets naar een server.', words: { local: 'ja, in de browser', none: 'nee, niets' } },
  group: { group: 'pagina', label: 'Andere onderdelen op dezelfde pagina', hint: 'Standaard doen ze met elkaar mee. Vul none in als dit onderdeel alleen staat, of een eigen naam voor elke groep.' },
  contact: { group: 'pagina', label: 'E-mailadres voor fouten in de gegevens', hint: 'Met een adres krijgt de bezoeker de link ‘Fout gezien?’.', control: 'email' },
  'timeline-url': { group: 'paden', label: 'Adres van de pagina met de tijdlijn' },
  'matrix-url': { group: 'paden', label: 'Adres van de pagina met de matrix' },
  'funds-url': { group: 'paden', label: 'Adres van de pagina met de fondsenzoeker' },
  'network-url': { group: 'paden', label: 'Adres van de pagina met de netwerkkaart' },
};

export const LEFT_OUT = {
  src: 'Eigen gegevens maakt een ontwikkelaar, met kde-data. Het adres daarvan komt niet uit een keuzelijst.',
  today: 'De dag van vandaag verzetten is er voor tests en voor demonstraties.',
  'hide-facets': 'Losse filters weglaten is fijnwerk: de namen staan in de README van de fondsenzoeker.',
};
