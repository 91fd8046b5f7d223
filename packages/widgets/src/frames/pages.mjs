// The frame pages: one for each widget, with the one script that it needs.

/**
 * @typedef {object} Frame
 * @property {string} name file name of the page, and of the widget's own script
 * @property {{ nl: string, en: string }} title
 * @property {{ nl: string, en: string }} fallback markup: what people see when the widget does not come
 */

const EUR_LEX = (language) => `https://eur-lex.europa.eu/homepage.html?locale=${language}`;
const LAWS = {
  nl: `Zoek de wetten dan op <a href="${EUR_LEX('nl')}">EUR-Lex</a> (Europese wetten) of op <a href="https://wetten.overheid.nl/">wetten.overheid.nl</a> (Nederlandse wetten).`,
  en: `Look the laws up on <a href="${EUR_LEX('en')}">EUR-Lex</a> (European law) or <a href="https://wetten.overheid.nl/" hreflang="nl">wetten.overheid.nl</a> (Dutch law, in Dutch).`,
};

/** @type {readonly Frame[]} */
export const FRAMES = [
  {
    name: 'timeline',
    title: { nl: 'Tijdlijn van Europese digitale wetten', en: 'Timeline of European digital law' },
    fallback: { nl: `Ziet u hier geen tijdlijn? ${LAWS.nl}`, en: `No timeline here? ${LAWS.en}` },
  },
  {
    name: 'priority-matrix',
    title: { nl: 'Prioriteitenmatrix van Europese digitale wetten', en: 'Priority matrix of European digital law' },
    fallback: { nl: `Ziet u hier geen matrix? ${LAWS.nl}`, en: `No matrix here? ${LAWS.en}` },
  },
  {
    name: 'fund-finder',
    title: { nl: 'Fondsenzoeker voor digitalisering', en: 'Fund finder for digitalisation' },
    fallback: {
      nl: 'Ziet u hier geen fondsenzoeker? Zoek dan bij het <a href="https://ec.europa.eu/info/funding-tenders/opportunities/portal/" hreflang="en">Funding &amp; Tenders Portal</a> (Europese fondsen) of bij <a href="https://www.rvo.nl/subsidies-financiering">RVO</a> (Nederlandse regelingen).',
      en: 'No fund finder here? Search the <a href="https://ec.europa.eu/info/funding-tenders/opportunities/portal/">Funding &amp; Tenders Portal</a> (European funds) or <a href="https://www.rvo.nl/subsidies-financiering" hreflang="nl">RVO</a> (Dutch schemes, in Dutch).',
    },
  },
  {
    name: 'network-map',
    title: { nl: 'Netwerkkaart: met wie u samen kunt werken', en: 'Network map: whom you can work with' },
    fallback: {
      nl: 'Ziet u hier geen netwerkkaart? Vraag uw koepel welke netwerken er zijn: <a href="https://vng.nl">VNG</a> (gemeenten), <a href="https://www.ipo.nl">IPO</a> (provincies) of <a href="https://unievanwaterschappen.nl">Unie van Waterschappen</a>.',
      en: 'No network map here? Ask your association which networks there are: <a href="https://vng.nl" hreflang="nl">VNG</a> (municipalities), <a href="https://www.ipo.nl" hreflang="nl">IPO</a> (provinces) or <a href="https://unievanwaterschappen.nl" hreflang="nl">Unie van Waterschappen</a> (water authorities). These sites are in Dutch.',
    },
  },
];

/**
 * The page of one widget. Its links replace the page around it, as they would without an iframe. The script of the page comes first, so that the
 * widget begins with what the address asks.
 * @param {Frame} frame
 */
export const pageOf = ({ name, title, fallback }) => `<!doctype html>
<html lang="nl">
<head>
  <meta charset="utf-8">
  <title data-en="${title.en}">${title.nl}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <base target="_top">
  <link rel="stylesheet" href="frame.css">
  <script defer src="frame.js"></script>
  <script type="module" src="../kde-${name}.js"></script>
</head>
<body>
  <kde-${name} data-kde-frame loading="eager">
    <p lang="nl">${fallback.nl}</p>
    <p lang="en">${fallback.en}</p>
  </kde-${name}>
</body>
</html>
`;
