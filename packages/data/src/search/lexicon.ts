/**
 * Words of which the compounds of the Dutch public sector are made, in the form in which they are looked up. A word that is here is never
 * taken apart itself: `overheid` is not `over` and `heid`. One string, because that is the smallest to ship.
 *
 * When a compound is not taken apart, add its part here. No words of less than three letters, and none that stand by accident in others.
 */
export const LEXICON = `
aanbesteding aanbieder aanleg aanpak aansluiting aansprakelijkheid aanvraag aanvrager aanwijzing academie actie activiteit adaptatie administratie
advertentie advies afnemer afspraak afval agenda akkoord algoritme ambtenaar analyse app applicatie arbeid archief artikel asiel audit auto
automatisering autoriteit bank basis bedrijf beeld begrip begroting behartiging beheer behoefte belang belasting beleid beoordeling bepaling beraad
beroep bescherming besluit besparing bestand bestrijding bestuur bestuurder betrouwbaarheid beveiliging bevoegdheid bewaking bewijs bewoner bezoek
bezwaar bibliotheek bijeenkomst bijstand bodem boete boom bouw brand brief bron budget buitengebied bureau burgemeester burger buurt camera campagne
capaciteit catalogus categorie centrum certificaat certificering chip cliënt cloud code college comite commissie communicatie computer concurrentie
congestie consortium consument contact contract controle cookie coördinator crisis criterium cultuur cursus cyber cybersecurity dag dak dashboard
data dataset datum debat deel deelname deling delta detectie dienst dienstverlener dienstverlening digitale digitalisering dijk document doel
doelgroep domein dorp dossier drink druk duurzaamheid economie effect efficiëntie eis elektriciteit emissie energie erfgoed evaluatie expert
expertise fabriek faciliteit facturatie fase fiets financiering fonds formulier forum fraude functie functionaris gas gebied gebouw gebruik
gebruiker gegeven geld geletterdheid geluid gemaal gemeenschap gemeente geo gesprek gezondheid glas goed governance grens groei groep grond
grondrecht grondslag grondstof groot handel handeling handhaving handtekening haven helpdesk hergebruik herstel hoofd hoofdlijnen hoog hub huis
huisarts huishouding huisvesting hulp hulpverlening huur identificatie identiteit impact implementatie inbreuk incident informatie infrastructuur
inkoop innovatie inspectie instantie instelling instructie instrument integratie integriteit internet interoperabiliteit inwoner isolatie jaar jeugd
jeugdhulp jongere kaart kabel kabinet kader kamer kanaal kans kennis kering kern keten keuring keuze kind kinder klant klimaat koepel koninkrijk
koper koploper kosten krediet kunst kust kwaliteit kwetsbaarheid laad laag land landbouw lantaarn leefomgeving leer leerling leges leiding lek
lening leven leverancier licentie lid lijn lijst loket lucht maand maatregel makelaar management mandaat mantelzorg markt materiaal mechanisme
medewerker media meerjaren meld melding mens mensenrecht meter methode meting middel migratie milieu minister misbruik mobiliteit model module molen
monitor monitoring monument motie museum naam natuur net netwerk niveau nood norm nota nummer object oefening omgeving omroep omzet omzetting
onderhoud ondernemer ondersteuning onderwijs onderzoek ontwerp ontwikkeling opdracht openbaarmaking opgave opleiding opslag opsporing opvang orgaan
organisatie ouder overeenkomst overgang overheid overlast overleg overstroming overzicht paal pad pakket pand paneel park parkeer participatie
partij partner partnerschap patiënt peil percentage periode personeel persoon phishing pilot plaats plafond plan planning platform platforms
platteland plicht politie politiek pomp poort portaal portemonnee positie praktijk prestatie preventie principe prioriteit privacy procedure proces
product proef proeftuin profiel programma project provincie publicatie publiek punt raad raadpleging raadslid ramp rand ransomware rapport
rapportage recht rechtspraak reclame record regel regeling regen regie regio register registratie rekening rekenkamer reserve richtlijn richtsnoer
rijbewijs rijk riool risico rivier robot route ruimte samenleving samenwerking sanctie school schuld schuldhulp secretariaat sector selectie sensor
server service site situatie sluiting soevereiniteit software spoor sport staatssteun stad standaard standaardisatie start staten stelsel stemming
stichting stikstof straat strategie stroom structuur student studie subsidie systeem taak taal taalmodel team techniek technologie tegel tekort
telecom telecommunicatie termijn terrein test thema tijd tijdlijn toegang toegankelijkheid toepassing toeslag toestemming toets toetsing
toetsingskader toezicht toezichthouder tool training traject transitie transparantie treding trein tunnel tweeling uitgave uitkering uitvoerbaarheid
uitvoering uitwisseling unie universiteit vaardigheid vak veen veiligheid verantwoording verband verdeling verdrag verduurzaming vereniging
vergoeding vergunning verkeer verkenning verkiezing verklaring verlening verlichting vermogen verordening verplichting verslag verstrekking
vertrouwen vervoer verwarming verwerker verwerking verzekering verzoek video visie visserij vluchteling voedsel voorbeeld voorschrift voorstel
voortgang voorwaarde voorziening vorming vraag vraagstuk vrachtwagen vrijheid waarde waarschuwing wallet warmte water waterschap waterstof web
website week weer weerbaarheid weg welzijn werk werkgever werkgroep werknemer werkwijze wet wetenschap wetgeving wethouder wijk wijziging wind
winkel woning woon workshop zaak zaken zand zee zekerheid zelf ziekenhuis zoek zon zorg zuivering zwem
`;
