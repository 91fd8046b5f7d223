// What the recipes say to people: names of the widgets and their settings, and what visitors see without the script.

/**
 * Per tag: its name, and what visitors read where it cannot be drawn: a sentence, and a link that helps.
 * @type {Record<string, { name: string, nl: [sentence: string, link: string, href: string], en: [sentence: string, link: string, href: string] }>}
 */
export const WIDGETS = {
  'kde-fund-finder': {
    name: 'Fondsenzoeker',
    nl: ['Ziet u hier geen fondsenzoeker? Zoek dan bij', 'RVO', 'https://www.rvo.nl/subsidies-financiering'],
    en: ['No fund finder here? Search at', 'RVO', 'https://english.rvo.nl/'],
  },
  'kde-network-map': {
    name: 'Netwerkkaart',
    nl: ['Ziet u hier geen netwerkkaart? Vraag uw koepel welke netwerken er zijn, bijvoorbeeld de', 'VNG', 'https://vng.nl'],
    en: ['No network map here? Ask your umbrella organisation which networks there are, for example', 'VNG', 'https://vng.nl'],
  },
  'kde-priority-matrix': {
    name: 'Prioriteitenmatrix',
    nl: ['Ziet u hier geen matrix? De wetten zelf staan op', 'EUR-Lex', 'https://eur-lex.europa.eu/homepage.html?locale=nl'],
    en: ['No matrix here? The laws themselves are on', 'EUR-Lex', 'https://eur-lex.europa.eu/homepage.html?locale=en'],
  },
  'kde-timeline': {
    name: 'Tijdlijn',
    nl: ['Ziet u hier geen tijdlijn? Zoek de wetten dan op', 'EUR-Lex', 'https://eur-lex.europa.eu/homepage.html?locale=nl'],
    en: ['No timeline here? Find the laws on', 'EUR-Lex', 'https://eur-lex.europa.eu/homepage.html?locale=en'],
  },
};

/**
 * Per attribute: its name for an editor, and a line of help. An attribute without a line here stops the generator.
 * @type {Record<string, [label: string, help: string]>}
 */
export const SETTINGS = {
  audience: ['Voor wie', 'Alleen fondsen voor: gemeente, provincie of waterschap. Meer dan één: met een spatie ertussen.'],
  contact: ['E-mailadres voor fouten', 'Hier komt de knop ‘Fout gezien?’ uit. Leeg: geen knop.'],
  'funds-url': ['Pagina met de fondsenzoeker', 'Het adres op uw site, bijvoorbeeld /fondsen.'],
  group: ['Groep', 'Onderdelen met dezelfde groep werken samen. Leeg: alle onderdelen op de pagina. none: dit onderdeel alleen.'],
  'heading-level': ['Niveau van de kop', 'Een getal van 2 tot en met 6. Leeg: 2.'],
  'hide-facets': ['Filters weglaten', 'Met een spatie ertussen: status, role, digital, level, theme, region, alone, amount, own, burden, applicant of cascade.'],
  level: ['Herkomst van het geld', 'Alleen fondsen van: eu, nationaal, spuk, regionaal of provinciaal. Meer dan één: met een spatie ertussen.'],
  loading: ['Laden', ''],
  'matrix-url': ['Pagina met de prioriteitenmatrix', 'Het adres op uw site, bijvoorbeeld /prioriteiten.'],
  'network-url': ['Pagina met de netwerkkaart', 'Het adres op uw site, bijvoorbeeld /netwerken.'],
  'no-export': ['Geen downloads en geen afdrukknop', ''],
  'no-share': ['Geen knop om een link te delen', ''],
  'no-toolbar': ['Geen zoekveld, filters en knoppen', ''],
  organisation: ['Organisatie', 'Een code, zoals gm0344, of een soort: gemeente, provincie, waterschap. Leeg: de bezoeker kiest.'],
  persist: ['Onthouden op het apparaat van de bezoeker', ''],
  since: ['Toon wat veranderd is sinds', 'Een datum: jjjj-mm-dd.'],
  src: ['Eigen gegevens', 'Het adres van uw gegevensbestand. Leeg: de gegevens die erbij zitten.'],
  theme: ['Thema’s', 'Alleen fondsen over deze thema’s, bijvoorbeeld ai water.'],
  'timeline-url': ['Pagina met de tijdlijn', 'Het adres op uw site, bijvoorbeeld /tijdlijn.'],
  today: ['De dag die vandaag heet', 'Alleen om te testen: jjjj-mm-dd.'],
  view: ['Weergave', ''],
};

/**
 * The words of the enumerations, for an editor. A word without a line here stops the generator.
 * @type {Record<string, string>}
 */
export const WORDS = {
  compare: 'Vergelijken',
  connections: 'Verbindingen',
  eager: 'Meteen',
  lazy: 'Als de bezoeker in de buurt komt',
  list: 'Lijst',
  local: 'Ja',
  map: 'Kaart',
  matrix: 'Matrix',
  none: 'Nee',
  overview: 'Overzicht',
  table: 'Tabel',
  timeline: 'Tijdlijn',
};
