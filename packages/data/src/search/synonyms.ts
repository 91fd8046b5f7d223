/**
 * Words that mean the same in this field: abbreviations, former names, Dutch and English, the word of the office and that of the street.
 * A line is one group: whoever searches for one member also finds the others, below what has the word itself. `a > b, c` goes one way:
 * `chatgpt` also finds generative AI, but who searches for generative AI does not ask for one product.
 *
 * Only what is true of the words in general. Names of one record, its mistakes included, are `synonyms` of that record.
 */
export const SYNONYMS = `
ai, ki, kunstmatige intelligentie, artificiële intelligentie, artificial intelligence
generatieve ai, genai, generative ai, taalmodellen, llm, large language model
chatgpt, chatbot, copilot, gemini > generatieve ai, ai
machine learning, zelflerend, deep learning > ai, algoritme
algoritme, algorithm, geautomatiseerde besluitvorming
deepfake > ai, transparantie
avg, gdpr, gegevensbescherming, privacyverordening, algemene verordening gegevensbescherming, data protection
privacy, persoonsgegevens, gegevensbescherming, personal data
privacywet, privacywetgeving > avg, uavg, privacy
wbp, wet bescherming persoonsgegevens > avg, uavg
fg, functionaris voor de gegevensbescherming, dpo, data protection officer, privacy officer
dpia, geb, gegevensbeschermingseffectbeoordeling, privacytoets, pia
fria, grondrechteneffectbeoordeling, grondrechtentoets, mensenrechtentoets
datalek, data breach, inbreuk persoonsgegevens
cybersecurity, cyberveiligheid, cyberbeveiliging, digitale veiligheid, cyberweerbaarheid, digitale weerbaarheid, cyber resilience
cybersecurity, informatiebeveiliging, informatieveiligheid, ict-beveiliging
hack, cyberaanval, cyberincident, digitale aanval > cybersecurity, incident
ransomware, gijzelsoftware
phishing, nepmail, spoofing > cybersecurity, cyberbeveiliging
nis2, nib2, cbw, cyberbeveiligingswet
zorgplicht > cbw, nis2
meldplicht > melden, melding
vitaal, kritiek, vitale sectoren, kritieke entiteiten, vitale infrastructuur, critical entities
bio, baseline informatiebeveiliging overheid
ciso, chief information security officer, informatiebeveiliger, beveiligingsfunctionaris
cio, chief information officer, informatiedirecteur
cdo, chief data officer
wallet, eudi, edi, edi-wallet, digitale identiteit, digitale portemonnee, id-wallet, digital identity
digid, eherkenning, inloggen, inlogmiddel, authenticatie > digitale identiteit, eidas, wdo
eid, elektronische identiteit, elektronische identificatie, eidas
digitale handtekening, elektronische handtekening > eidas, vertrouwensdiensten
bedrijfswallet, business wallet
data delen, datadeling, gegevensdeling, gegevensuitwisseling, gegevens delen, data sharing
data, gegevens
dataruimte, data space
open data, overheidsinformatie, hergebruik, open gegevens
datagovernance, gegevensbeheer, databeheer
once only, eenmalig aanleveren, eenmalige gegevensverstrekking, oots
single digital gateway, sdg, digitale toegangspoort
interoperabiliteit, interoperability, gegevensuitwisseling, interoperable
open source, open broncode
open standaarden, standaarden, standaardisatie, open standards
toegankelijkheid, accessibility, wcag, digitoegankelijk, digitoegankelijkheid
toegangelijkheid, toegangelijk > toegankelijkheid
digitale inclusie, digitaal meedoen, digibeten, digitale kloof > toegankelijkheid, vaardigheden
woo, wob, wet open overheid, wet openbaarheid van bestuur, openbaarheid
transparantie, openheid, openbaarheid, transparency
archief, archivering, informatiebeheer, archives
omgevingswet, ruimtelijke ordening
geo, geo-informatie, geodata, geografische informatie, ruimtelijke gegevens, gis
digital twin, digitale tweeling, tweelingstad, ldt
smart city, slimme stad, slimme regio
its, intelligente vervoerssystemen, slimme mobiliteit, smart mobility
ov, openbaar vervoer
laadpaal, oplaadpunt, laadpunt, laadinfrastructuur, auto laden
digitale soevereiniteit, digitale autonomie, strategische autonomie, digital sovereignty
datacenter, datacentrum, datacentra
glasvezel, breedband, internetverbinding, snel internet, snelle netwerken, gigabit, connectiviteit, fibre, broadband
5g, 6g, mobiele netwerken, telecom
telecom, telecommunicatie, elektronische communicatie
chips, halfgeleiders, semiconductors
iot, internet of things, internet der dingen, slimme apparaten, sensoren, verbonden apparaten
big tech, techbedrijven > dsa, dma
sociale media, social media > dsa, platform
desinformatie, nepnieuws > dsa
poortwachter, gatekeeper
cookies, cookiewet > eprivacy
chatcontrol > kindermisbruik
kinderporno, csam, seksueel kindermisbruik, kindermisbruik
minderjarigen, kinderen, jongeren, jeugd, kids
leeftijdsverificatie, leeftijdscontrole > kinderen, minderjarigen
politieke reclame, politieke advertenties, verkiezingsreclame, political advertising
aanbesteding, inkoop, overheidsopdracht, procurement, tender
aanbestedingswet, aanbesteden > aanbestedingsrichtlijnen, aanbesteding
inkoopvoorwaarden, contractvoorwaarden, modelcontract, contractbepalingen, modelcontractbepalingen, model terms
e-facturatie, e-factuur, elektronische factuur, digitale factuur, e-invoicing, peppol
btw, omzetbelasting, vat
productaansprakelijkheid, gebrekkige producten, product liability
platformwerk, platformwerkers, bezorgers
zorg, gezondheid, health, zorgdata, gezondheidsgegevens, medische gegevens
e-health, digitale zorg, zorg op afstand
patiëntendossier, epd, medisch dossier > gezondheidsgegevens
toeslagenaffaire, kinderopvangtoeslag
stikstof, aerius
energietransitie, verduurzaming, energie en klimaat
klimaatadaptatie, aanpassing klimaatverandering, klimaatbestendig, klimaatverandering
netcongestie, vol stroomnet, elektriciteitsnet
warmtenet, stadsverwarming, warmtetransitie
isolatie, energiebesparing
energieprestatie, energielabel, energiezuinig
subsidie, fonds, geld, financiering, budget, bijdrage, steun, funding, grant
cofinanciering, medefinanciering, matching, eigen bijdrage
spuk, specifieke uitkering, doeluitkering
grensoverschrijdend, grensregio, buurland, interreg, euregio, cross-border
consortium, partners, samenwerkingspartners
mkb, midden- en kleinbedrijf, kleine bedrijven, sme, ondernemers
zzp, zelfstandigen, ondernemers
ondernemingen, bedrijven
innovatie, vernieuwing, innovation
vaardigheden, skills, geletterdheid, digivaardig, competenties
laaggeletterdheid, basisvaardigheden
training, cursus, opleiding, scholing, workshop, leergang, webinar, leeraanbod, e-learning
helpdesk, hulplijn, vraagbaak, klantcontact, vraag stellen, loket
handreiking, handleiding, leidraad, stappenplan, gids, toelichting, factsheet
nieuwsbrief, nieuws, verzamelbrief
zelfevaluatie, zelftoets, zelfscan, quickscan, self-assessment
tool, hulpmiddel, instrument
praktijkvoorbeeld, voorbeeld, goede praktijk, best practice, casus
proef, pilot, experiment, testomgeving, sandbox, proeftuin, living lab
dienstverlening, diensten, publieke diensten, public services, loketten
berichten, berichtenbox, digitale post, mijnoverheid
uitvoerbaarheid, uitvoerbaarheidstoets, uitvoeringstoets, udo
impactanalyse, impact assessment, effectbeoordeling
tijdlijn, planning, kalender
toezichthouder, toezicht
boete, sanctie, dwangsom
ap, autoriteit persoonsgegevens
rdi, rijksinspectie digitale infrastructuur, agentschap telecom
ncsc, nationaal cyber security centrum
ibd, informatiebeveiligingsdienst
vng, vereniging van nederlandse gemeenten
ipo, interprovinciaal overleg
uvw, unie van waterschappen
bzk, binnenlandse zaken, ministerie van binnenlandse zaken en koninkrijksrelaties
jenv, justitie en veiligheid
ienw, infrastructuur en waterstaat
cvdr, comité van de regio's, committee of the regions, cor
cbs, centraal bureau voor de statistiek
rvo, rijksdienst voor ondernemend nederland
gr, gemeenschappelijke regeling, samenwerkingsverband
ambtelijke fusie > samenwerking, samenwerkingsverband
gemeente, municipality, lokale overheid
provincie, province
waterschap, hoogheemraadschap, wetterskip, water authority, water board
decentrale overheden, medeoverheden, lokale overheden, gemeenten provincies waterschappen
koepel > vng, ipo, uvw
brussel, europa, eu, europese unie, european union
europese commissie, commissie, ec
duitsland, deutschland, germany
vlaanderen, belgië
ouderen, senioren, bejaarden
jongerenwerk, jeugdzorg, jeugdhulp
armoede, schulden, schuldhulp
nieuwkomers, statushouders, vluchtelingen, asielzoekers, migranten
inwoners, burgers, bewoners, citizens
burgerparticipatie, inspraak, participatie, burgerberaad
werknemers, medewerkers, personeel, ambtenaren
arbeidsmarkt, werkgelegenheid, banen
huis, woning, wonen, huisvesting
landbouw, boeren, agrarisch
visserij, aquacultuur
natuur, biodiversiteit, groen
afval, circulair, circulaire economie, hergebruik materialen
ramp, crisis, noodsituatie, calamiteit
veiligheidsregio, brandweer, rampenbestrijding
politie, opsporing, strafrecht
criminaliteit, ondermijning
fraude, fraudebestrijding
camera, cameratoezicht, sensing
gezichtsherkenning, biometrie > ai
onderwijs, scholen
cultuur, kunst, erfgoed
bibliotheek, bieb
informatiepunt digitale overheid, informatiepunt, ido
media, omroep, journalistiek
ethiek, waarden, ethische toetsing
grondrechten, mensenrechten, fundamental rights
discriminatie, discrimineren, vooroordelen > grondrechten, mensenrechten, ethiek
digitale rechten, digitale grondrechten
digitale overheid, e-overheid, digital government, egovernment
digitalisering, digital transformation, digitale transformatie, automatisering
datagedreven, datagestuurd > datagedreven, datagestuurd, data
sociaal domein, wmo, jeugdwet, participatiewet
netwerk, community, gemeenschap, kring, werkgroep
plattelandsgemeenten, platteland, landelijk gebied, buitengebied
regio, regionaal, streek
wet, wetgeving, regelgeving, act
verordening, regulation
richtlijn, directive
wetsvoorstel, voorstel, proposal
uitvoeringswet, implementatie, implementatiewet, omzetting
strategie, visie, beleidsplan
omnibus, vereenvoudiging
digitale euro, digitale munt
`;
