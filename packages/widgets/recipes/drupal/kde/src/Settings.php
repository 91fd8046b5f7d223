<?php

// Made by packages/widgets/recipes/generate.mjs from the custom elements manifests. Do not edit.

declare(strict_types=1);

namespace Drupal\kde;

/**
 * The widgets of Knooppunt Digitaal Europa and their settings.
 */
final class Settings {

  /**
   * Per tag: its name, what visitors see without the script, and of each attribute what it takes.
   */
  public const WIDGETS = [
    'kde-fund-finder' => [
      'name' => 'Fondsenzoeker',
      'fallback' => ['nl' => ['Ziet u hier geen fondsenzoeker? Zoek dan bij', 'RVO', 'https://www.rvo.nl/subsidies-financiering'], 'en' => ['No fund finder here? Search at', 'RVO', 'https://english.rvo.nl/']],
      'attributes' => [
        'audience' => 'text',
        'contact' => 'text',
        'group' => 'text',
        'heading-level' => 'number',
        'hide-facets' => 'text',
        'level' => 'text',
        'loading' => ['lazy', 'eager'],
        'matrix-url' => 'url',
        'network-url' => 'url',
        'no-export' => 'boolean',
        'no-share' => 'boolean',
        'no-toolbar' => 'boolean',
        'organisation' => 'text',
        'persist' => ['local', 'none'],
        'src' => 'url',
        'theme' => 'text',
        'timeline-url' => 'url',
        'today' => 'text',
        'view' => ['list', 'compare'],
      ],
    ],
    'kde-network-map' => [
      'name' => 'Netwerkkaart',
      'fallback' => ['nl' => ['Ziet u hier geen netwerkkaart? Vraag uw koepel welke netwerken er zijn, bijvoorbeeld de', 'VNG', 'https://vng.nl'], 'en' => ['No network map here? Ask your umbrella organisation which networks there are, for example', 'VNG', 'https://vng.nl']],
      'attributes' => [
        'contact' => 'text',
        'funds-url' => 'url',
        'group' => 'text',
        'heading-level' => 'number',
        'loading' => ['lazy', 'eager'],
        'matrix-url' => 'url',
        'no-export' => 'boolean',
        'no-share' => 'boolean',
        'no-toolbar' => 'boolean',
        'organisation' => 'text',
        'src' => 'url',
        'timeline-url' => 'url',
        'today' => 'text',
        'view' => ['overview', 'map', 'connections', 'list'],
      ],
    ],
    'kde-priority-matrix' => [
      'name' => 'Prioriteitenmatrix',
      'fallback' => ['nl' => ['Ziet u hier geen matrix? De wetten zelf staan op', 'EUR-Lex', 'https://eur-lex.europa.eu/homepage.html?locale=nl'], 'en' => ['No matrix here? The laws themselves are on', 'EUR-Lex', 'https://eur-lex.europa.eu/homepage.html?locale=en']],
      'attributes' => [
        'funds-url' => 'url',
        'group' => 'text',
        'heading-level' => 'number',
        'loading' => ['lazy', 'eager'],
        'network-url' => 'url',
        'no-export' => 'boolean',
        'no-share' => 'boolean',
        'no-toolbar' => 'boolean',
        'organisation' => 'text',
        'persist' => ['local', 'none'],
        'src' => 'url',
        'timeline-url' => 'url',
        'today' => 'text',
        'view' => ['matrix', 'list'],
      ],
    ],
    'kde-timeline' => [
      'name' => 'Tijdlijn',
      'fallback' => ['nl' => ['Ziet u hier geen tijdlijn? Zoek de wetten dan op', 'EUR-Lex', 'https://eur-lex.europa.eu/homepage.html?locale=nl'], 'en' => ['No timeline here? Find the laws on', 'EUR-Lex', 'https://eur-lex.europa.eu/homepage.html?locale=en']],
      'attributes' => [
        'contact' => 'text',
        'funds-url' => 'url',
        'group' => 'text',
        'heading-level' => 'number',
        'loading' => ['lazy', 'eager'],
        'matrix-url' => 'url',
        'network-url' => 'url',
        'no-export' => 'boolean',
        'no-share' => 'boolean',
        'no-toolbar' => 'boolean',
        'organisation' => 'text',
        'persist' => ['local', 'none'],
        'since' => 'text',
        'src' => 'url',
        'today' => 'text',
        'view' => ['timeline', 'list', 'table'],
      ],
    ],
  ];

  /**
   * Per attribute: its name for a site builder, and a line of help.
   */
  public const LABELS = [
    'audience' => ['Voor wie', 'Alleen fondsen voor: gemeente, provincie of waterschap. Meer dan één: met een spatie ertussen.'],
    'contact' => ['E-mailadres voor fouten', 'Hier komt de knop ‘Fout gezien?’ uit. Leeg: geen knop.'],
    'funds-url' => ['Pagina met de fondsenzoeker', 'Het adres op uw site, bijvoorbeeld /fondsen.'],
    'group' => ['Groep', 'Onderdelen met dezelfde groep werken samen. Leeg: alle onderdelen op de pagina. none: dit onderdeel alleen.'],
    'heading-level' => ['Niveau van de kop', 'Een getal van 2 tot en met 6. Leeg: 2.'],
    'hide-facets' => ['Filters weglaten', 'Met een spatie ertussen: status, role, digital, level, theme, region, alone, amount, own, burden, applicant of cascade.'],
    'level' => ['Herkomst van het geld', 'Alleen fondsen van: eu, nationaal, spuk, regionaal of provinciaal. Meer dan één: met een spatie ertussen.'],
    'loading' => ['Laden', ''],
    'matrix-url' => ['Pagina met de prioriteitenmatrix', 'Het adres op uw site, bijvoorbeeld /prioriteiten.'],
    'network-url' => ['Pagina met de netwerkkaart', 'Het adres op uw site, bijvoorbeeld /netwerken.'],
    'no-export' => ['Geen downloads en geen afdrukknop', ''],
    'no-share' => ['Geen knop om een link te delen', ''],
    'no-toolbar' => ['Geen zoekveld, filters en knoppen', ''],
    'organisation' => ['Organisatie', 'Een code, zoals gm0344, of een soort: gemeente, provincie, waterschap. Leeg: de bezoeker kiest.'],
    'persist' => ['Onthouden op het apparaat van de bezoeker', ''],
    'since' => ['Toon wat veranderd is sinds', 'Een datum: jjjj-mm-dd.'],
    'src' => ['Eigen gegevens', 'Het adres van uw gegevensbestand. Leeg: de gegevens die erbij zitten.'],
    'theme' => ['Thema’s', 'Alleen fondsen over deze thema’s, bijvoorbeeld ai water.'],
    'timeline-url' => ['Pagina met de tijdlijn', 'Het adres op uw site, bijvoorbeeld /tijdlijn.'],
    'today' => ['De dag die vandaag heet', 'Alleen om te testen: jjjj-mm-dd.'],
    'view' => ['Weergave', ''],
  ];

  /**
   * The words of the lists, for a site builder.
   */
  public const WORDS = [
    'compare' => 'Vergelijken',
    'connections' => 'Verbindingen',
    'eager' => 'Meteen',
    'lazy' => 'Als de bezoeker in de buurt komt',
    'list' => 'Lijst',
    'local' => 'Ja',
    'map' => 'Kaart',
    'matrix' => 'Matrix',
    'none' => 'Nee',
    'overview' => 'Overzicht',
    'table' => 'Tabel',
    'timeline' => 'Tijdlijn',
  ];

}
