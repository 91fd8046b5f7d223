// Made by packages/widgets/recipes/generate.mjs from the custom elements manifests. Do not edit.
window.kdeWidgets = [
  {
    "tag": "kde-fund-finder",
    "name": "Fondsenzoeker",
    "settings": [
      {
        "name": "audience",
        "kind": "text",
        "label": "Voor wie",
        "help": "Alleen fondsen voor: gemeente, provincie of waterschap. Meer dan één: met een spatie ertussen."
      },
      {
        "name": "contact",
        "kind": "text",
        "label": "E-mailadres voor fouten",
        "help": "Hier komt de knop ‘Fout gezien?’ uit. Leeg: geen knop."
      },
      {
        "name": "group",
        "kind": "text",
        "label": "Groep",
        "help": "Onderdelen met dezelfde groep werken samen. Leeg: alle onderdelen op de pagina. none: dit onderdeel alleen."
      },
      {
        "name": "heading-level",
        "kind": "number",
        "label": "Niveau van de kop",
        "help": "Een getal van 2 tot en met 6. Leeg: 2."
      },
      {
        "name": "hide-facets",
        "kind": "text",
        "label": "Filters weglaten",
        "help": "Met een spatie ertussen: status, role, digital, level, theme, region, alone, amount, own, burden, applicant of cascade."
      },
      {
        "name": "level",
        "kind": "text",
        "label": "Herkomst van het geld",
        "help": "Alleen fondsen van: eu, nationaal, spuk, regionaal of provinciaal. Meer dan één: met een spatie ertussen."
      },
      {
        "name": "loading",
        "kind": [
          "lazy",
          "eager"
        ],
        "label": "Laden",
        "help": "",
        "words": {
          "lazy": "Als de bezoeker in de buurt komt",
          "eager": "Meteen"
        }
      },
      {
        "name": "matrix-url",
        "kind": "url",
        "label": "Pagina met de prioriteitenmatrix",
        "help": "Het adres op uw site, bijvoorbeeld /prioriteiten."
      },
      {
        "name": "network-url",
        "kind": "url",
        "label": "Pagina met de netwerkkaart",
        "help": "Het adres op uw site, bijvoorbeeld /netwerken."
      },
      {
        "name": "no-export",
        "kind": "boolean",
        "label": "Geen downloads en geen afdrukknop",
        "help": ""
      },
      {
        "name": "no-share",
        "kind": "boolean",
        "label": "Geen knop om een link te delen",
        "help": ""
      },
      {
        "name": "no-toolbar",
        "kind": "boolean",
        "label": "Geen zoekveld, filters en knoppen",
        "help": ""
      },
      {
        "name": "organisation",
        "kind": "text",
        "label": "Organisatie",
        "help": "Een code, zoals gm0344, of een soort: gemeente, provincie, waterschap. Leeg: de bezoeker kiest."
      },
      {
        "name": "persist",
        "kind": [
          "local",
          "none"
        ],
        "label": "Onthouden op het apparaat van de bezoeker",
        "help": "",
        "words": {
          "local": "Ja",
          "none": "Nee"
        }
      },
      {
        "name": "src",
        "kind": "url",
        "label": "Eigen gegevens",
        "help": "Het adres van uw gegevensbestand. Leeg: de gegevens die erbij zitten."
      },
      {
        "name": "theme",
        "kind": "text",
        "label": "Thema’s",
        "help": "Alleen fondsen over deze thema’s, bijvoorbeeld ai water."
      },
      {
        "name": "timeline-url",
        "kind": "url",
        "label": "Pagina met de tijdlijn",
        "help": "Het adres op uw site, bijvoorbeeld /tijdlijn."
      },
      {
        "name": "today",
        "kind": "text",
        "label": "De dag die vandaag heet",
        "help": "Alleen om te testen: jjjj-mm-dd."
      },
      {
        "name": "view",
        "kind": [
          "list",
          "compare"
        ],
        "label": "Weergave",
        "help": "",
        "words": {
          "list": "Lijst",
          "compare": "Vergelijken"
        }
      }
    ]
  },
  {
    "tag": "kde-network-map",
    "name": "Netwerkkaart",
    "settings": [
      {
        "name": "contact",
        "kind": "text",
        "label": "E-mailadres voor fouten",
        "help": "Hier komt de knop ‘Fout gezien?’ uit. Leeg: geen knop."
      },
      {
        "name": "funds-url",
        "kind": "url",
        "label": "Pagina met de fondsenzoeker",
        "help": "Het adres op uw site, bijvoorbeeld /fondsen."
      },
      {
        "name": "group",
        "kind": "text",
        "label": "Groep",
        "help": "Onderdelen met dezelfde groep werken samen. Leeg: alle onderdelen op de pagina. none: dit onderdeel alleen."
      },
      {
        "name": "heading-level",
        "kind": "number",
        "label": "Niveau van de kop",
        "help": "Een getal van 2 tot en met 6. Leeg: 2."
      },
      {
        "name": "loading",
        "kind": [
          "lazy",
          "eager"
        ],
        "label": "Laden",
        "help": "",
        "words": {
          "lazy": "Als de bezoeker in de buurt komt",
          "eager": "Meteen"
        }
      },
      {
        "name": "matrix-url",
        "kind": "url",
        "label": "Pagina met de prioriteitenmatrix",
        "help": "Het adres op uw site, bijvoorbeeld /prioriteiten."
      },
      {
        "name": "no-export",
        "kind": "boolean",
        "label": "Geen downloads en geen afdrukknop",
        "help": ""
      },
      {
        "name": "no-share",
        "kind": "boolean",
        "label": "Geen knop om een link te delen",
        "help": ""
      },
      {
        "name": "no-toolbar",
        "kind": "boolean",
        "label": "Geen zoekveld, filters en knoppen",
        "help": ""
      },
      {
        "name": "organisation",
        "kind": "text",
        "label": "Organisatie",
        "help": "Een code, zoals gm0344, of een soort: gemeente, provincie, waterschap. Leeg: de bezoeker kiest."
      },
      {
        "name": "src",
        "kind": "url",
        "label": "Eigen gegevens",
        "help": "Het adres van uw gegevensbestand. Leeg: de gegevens die erbij zitten."
      },
      {
        "name": "timeline-url",
        "kind": "url",
        "label": "Pagina met de tijdlijn",
        "help": "Het adres op uw site, bijvoorbeeld /tijdlijn."
      },
      {
        "name": "today",
        "kind": "text",
        "label": "De dag die vandaag heet",
        "help": "Alleen om te testen: jjjj-mm-dd."
      },
      {
        "name": "view",
        "kind": [
          "overview",
          "map",
          "connections",
          "list"
        ],
        "label": "Weergave",
        "help": "",
        "words": {
          "overview": "Overzicht",
          "map": "Kaart",
          "connections": "Verbindingen",
          "list": "Lijst"
        }
      }
    ]
  },
  {
    "tag": "kde-priority-matrix",
    "name": "Prioriteitenmatrix",
    "settings": [
      {
        "name": "funds-url",
        "kind": "url",
        "label": "Pagina met de fondsenzoeker",
        "help": "Het adres op uw site, bijvoorbeeld /fondsen."
      },
      {
        "name": "group",
        "kind": "text",
        "label": "Groep",
        "help": "Onderdelen met dezelfde groep werken samen. Leeg: alle onderdelen op de pagina. none: dit onderdeel alleen."
      },
      {
        "name": "heading-level",
        "kind": "number",
        "label": "Niveau van de kop",
        "help": "Een getal van 2 tot en met 6. Leeg: 2."
      },
      {
        "name": "loading",
        "kind": [
          "lazy",
          "eager"
        ],
        "label": "Laden",
        "help": "",
        "words": {
          "lazy": "Als de bezoeker in de buurt komt",
          "eager": "Meteen"
        }
      },
      {
        "name": "network-url",
        "kind": "url",
        "label": "Pagina met de netwerkkaart",
        "help": "Het adres op uw site, bijvoorbeeld /netwerken."
      },
      {
        "name": "no-export",
        "kind": "boolean",
        "label": "Geen downloads en geen afdrukknop",
        "help": ""
      },
      {
        "name": "no-share",
        "kind": "boolean",
        "label": "Geen knop om een link te delen",
        "help": ""
      },
      {
        "name": "no-toolbar",
        "kind": "boolean",
        "label": "Geen zoekveld, filters en knoppen",
        "help": ""
      },
      {
        "name": "organisation",
        "kind": "text",
        "label": "Organisatie",
        "help": "Een code, zoals gm0344, of een soort: gemeente, provincie, waterschap. Leeg: de bezoeker kiest."
      },
      {
        "name": "persist",
        "kind": [
          "local",
          "none"
        ],
        "label": "Onthouden op het apparaat van de bezoeker",
        "help": "",
        "words": {
          "local": "Ja",
          "none": "Nee"
        }
      },
      {
        "name": "src",
        "kind": "url",
        "label": "Eigen gegevens",
        "help": "Het adres van uw gegevensbestand. Leeg: de gegevens die erbij zitten."
      },
      {
        "name": "timeline-url",
        "kind": "url",
        "label": "Pagina met de tijdlijn",
        "help": "Het adres op uw site, bijvoorbeeld /tijdlijn."
      },
      {
        "name": "today",
        "kind": "text",
        "label": "De dag die vandaag heet",
        "help": "Alleen om te testen: jjjj-mm-dd."
      },
      {
        "name": "view",
        "kind": [
          "matrix",
          "list"
        ],
        "label": "Weergave",
        "help": "",
        "words": {
          "matrix": "Matrix",
          "list": "Lijst"
        }
      }
    ]
  },
  {
    "tag": "kde-timeline",
    "name": "Tijdlijn",
    "settings": [
      {
        "name": "contact",
        "kind": "text",
        "label": "E-mailadres voor fouten",
        "help": "Hier komt de knop ‘Fout gezien?’ uit. Leeg: geen knop."
      },
      {
        "name": "funds-url",
        "kind": "url",
        "label": "Pagina met de fondsenzoeker",
        "help": "Het adres op uw site, bijvoorbeeld /fondsen."
      },
      {
        "name": "group",
        "kind": "text",
        "label": "Groep",
        "help": "Onderdelen met dezelfde groep werken samen. Leeg: alle onderdelen op de pagina. none: dit onderdeel alleen."
      },
      {
        "name": "heading-level",
        "kind": "number",
        "label": "Niveau van de kop",
        "help": "Een getal van 2 tot en met 6. Leeg: 2."
      },
      {
        "name": "loading",
        "kind": [
          "lazy",
          "eager"
        ],
        "label": "Laden",
        "help": "",
        "words": {
          "lazy": "Als de bezoeker in de buurt komt",
          "eager": "Meteen"
        }
      },
      {
        "name": "matrix-url",
        "kind": "url",
        "label": "Pagina met de prioriteitenmatrix",
        "help": "Het adres op uw site, bijvoorbeeld /prioriteiten."
      },
      {
        "name": "network-url",
        "kind": "url",
        "label": "Pagina met de netwerkkaart",
        "help": "Het adres op uw site, bijvoorbeeld /netwerken."
      },
      {
        "name": "no-export",
        "kind": "boolean",
        "label": "Geen downloads en geen afdrukknop",
        "help": ""
      },
      {
        "name": "no-share",
        "kind": "boolean",
        "label": "Geen knop om een link te delen",
        "help": ""
      },
      {
        "name": "no-toolbar",
        "kind": "boolean",
        "label": "Geen zoekveld, filters en knoppen",
        "help": ""
      },
      {
        "name": "organisation",
        "kind": "text",
        "label": "Organisatie",
        "help": "Een code, zoals gm0344, of een soort: gemeente, provincie, waterschap. Leeg: de bezoeker kiest."
      },
      {
        "name": "persist",
        "kind": [
          "local",
          "none"
        ],
        "label": "Onthouden op het apparaat van de bezoeker",
        "help": "",
        "words": {
          "local": "Ja",
          "none": "Nee"
        }
      },
      {
        "name": "since",
        "kind": "text",
        "label": "Toon wat veranderd is sinds",
        "help": "Een datum: jjjj-mm-dd."
      },
      {
        "name": "src",
        "kind": "url",
        "label": "Eigen gegevens",
        "help": "Het adres van uw gegevensbestand. Leeg: de gegevens die erbij zitten."
      },
      {
        "name": "today",
        "kind": "text",
        "label": "De dag die vandaag heet",
        "help": "Alleen om te testen: jjjj-mm-dd."
      },
      {
        "name": "view",
        "kind": [
          "timeline",
          "list",
          "table"
        ],
        "label": "Weergave",
        "help": "",
        "words": {
          "timeline": "Tijdlijn",
          "list": "Lijst",
          "table": "Tabel"
        }
      }
    ]
  }
];
