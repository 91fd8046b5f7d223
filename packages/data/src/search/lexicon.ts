/**
 * Words of which the compounds of the Dutch public sector are made, in the form in which they are looked up. A word that is here is never
 * taken apart itself: `overheid` is not `over` and `heid`. One string, because that is the smallest to ship.
 *
 * When a compound is not taken apart, add its part here. No words of less than three letters, and none that stand by accident in others.
 */
export const LEXICON = `
aanbesteding aanbieder aanpak aansluiting aansprakelijkheid aanvraag aanvrager aanwijzing academie actie activiteit adaptatie administratie
advertentie advies afnemer afspraak afval agenda akkoord algoritme ambtenaar analyse app applicatie arbeid archief artikel asiel audit auto
automatisering autoriteit bank basis bedrijf begrip begroting behartiging beheer behoefte belang belasting beleid beoordeling bepaling beraad
bescherming besluit besparing bestand bestrijding bestuur bestuurder betrouwbaarheid beveiliging bevoegdheid bewaking bewijs bewoner bezoek bezwaar
bibliotheek bijeenkomst bijstand bodem boete bouw brand brief bron budget buitengebied bureau burger buurt camera campagne capaciteit catalogus
categorie centrum certificaat certificering chip cliënt cloud code college comité commissie communicatie computer concurrentie congestie consortium
consument contact contract controle cookie coördinator crisis criterium cultuur cursus cyber cybersecurity dak data dataset datum debat deel
deelname deling delta detectie dienst dienstverlening digitale digitalisering dijk document doel doelgroep domein dorp dossier drink druk
duurzaamheid economie effect efficiëntie eis elektriciteit energie erfgoed evaluatie expert expertise fabriek faciliteit facturatie fase fiets
financiering fonds formulier forum fraude functie functionaris gebied gebouw gebruik gebruiker gegeven geld geletterdheid geluid gemeenschap
gemeente geo gesprek gezondheid goed governance grens groei groep grond grondrecht grondslag grondstof groot handel handeling handhaving
handtekening haven helpdesk hergebruik herstel hoofd hoofdlijnen hoog hub huis huishouding huisvesting hulp hulpverlening identificatie identiteit
impact implementatie inbreuk incident informatie infrastructuur inkoop innovatie inspectie instantie instelling instrument integratie integriteit
internet interoperabiliteit inwoner isolatie jeugd jeugdhulp jongere kaart kabel kabinet kader kamer kanaal kans kennis kern keten keuring keuze
kinder klant klimaat koepel koninkrijk koper koploper kosten kwaliteit kwetsbaarheid laad laag land landbouw leefomgeving leer leerling leiding lek
leven leverancier licentie lid lijn lijst loket lucht maatregel management mandaat mantelzorg markt materiaal mechanisme medewerker media meerjaren
meld melding mens mensenrecht meter methode middel migratie milieu minister misbruik mobiliteit model monitor monitoring monument motie naam natuur
net netwerk niveau nood norm nota nummer oefening omgeving omroep omzet omzetting onderhoud ondernemer ondersteuning onderwijs onderzoek ontwerp
ontwikkeling opdracht openbaarmaking opgave opleiding opslag opsporing opvang orgaan organisatie ouder overeenkomst overgang overheid overlast
overleg overstroming overzicht paal pad pakket paneel park parkeer participatie partij partner partnerschap patiënt peil percentage periode
personeel persoon phishing pilot plaats plafond plan planning platform platteland plicht politie politiek poort portaal portemonnee
positie praktijk prestatie preventie principe prioriteit privacy procedure proces product proef proeftuin profiel programma project provincie
publicatie publiek punt raad raadpleging raadslid ramp rand ransomware rapport rapportage recht rechtspraak reclame record regel regeling regen
regie regio register registratie rekening rekenkamer reserve richtlijn richtsnoer rijbewijs rijk riool risico robot route ruimte samenleving
samenwerking sanctie school schuld schuldhulp secretariaat sector selectie sensor server service site situatie sluiting soevereiniteit software
spoor sport staatssteun stad standaard standaardisatie start staten stelsel stemming stichting stikstof straat strategie stroom structuur student
subsidie systeem taak taal taalmodel team techniek technologie tekort telecom telecommunicatie termijn terrein test thema tijd tijdlijn toegang
toegankelijkheid toepassing toeslag toestemming toets toetsing toetsingskader toezicht toezichthouder tool training traject transitie transparantie
treding trein tweeling uitgave uitkering uitvoerbaarheid uitvoering uitwisseling unie universiteit vaardigheid vak veiligheid verantwoording verband
verdeling verdrag verduurzaming vereniging vergoeding vergunning verkeer verkenning verkiezing verklaring verlening vermogen verordening
verplichting verslag verstrekking vertrouwen vervoer verwerker verwerking verzoek visie visserij vluchteling voorbeeld voorstel voortgang voorwaarde
voorziening vorming vraag vraagstuk vrijheid waarde waarschuwing wallet warmte water waterschap waterstof web website week weerbaarheid weg welzijn
werk werkgever werkgroep werknemer wet wetenschap wetgeving wijk wijziging winkel woning workshop zaak zaken zee zelf zoek zon zorg zuivering
`;
