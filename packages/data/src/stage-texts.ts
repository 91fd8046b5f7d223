/**
 * What happens in each stage, how long it takes and what you can do then, in a few short sentences. Only time limits that were read in a source are
 * stated; where none is named, none is known or there is none. Facts follow the stage model: the ordinary legislative procedure with the Dutch track.
 */
import type { Stage } from './stages.ts';
import type { Bilingual } from './vocabulary.ts';

/** At most 60 words each: it is read beside a mark, in a list and in print. */
export const STAGE_TEXTS: Readonly<Record<Stage, Bilingual>> = {
  aankondiging: {
    nl: 'De Europese Commissie zegt dat zij een wet wil maken. Dat staat bijvoorbeeld in haar werkprogramma of in een strategie. Er is nog geen tekst. U kunt nu het meest bereiken: vertel via uw koepel wat u nodig hebt. Een einddatum is er niet.',
    en: 'The European Commission says that it wants to make a law. It does so in its work programme, for example. There is no text yet. Input can change most now: tell your association what you need. There is no closing date.',
  },
  'verzoek-om-input': {
    nl: 'De Commissie legt uit welk probleem zij wil oplossen en vraagt om reacties. U hebt vier weken de tijd. Iedereen kan reageren op de site Have your say, in het Nederlands. De ronde sluit om middernacht, Brusselse tijd.',
    en: 'The Commission explains which problem it wants to solve and asks for feedback. You have four weeks. Anyone can respond on the Have your say site, in their own language. The round closes at midnight, Brussels time.',
  },
  'openbare-raadpleging': {
    nl: 'De Commissie vraagt met een vragenlijst wat iedereen van haar plannen vindt. U hebt twaalf weken de tijd. Vul de lijst in op de site Have your say, als overheid of via uw koepel. Noem voorbeelden uit uw eigen praktijk.',
    en: 'The Commission uses a questionnaire to ask what everyone thinks of its plans. You have twelve weeks. Fill it in on the Have your say site, as a public authority or through your association. Give examples from your own practice.',
  },
  effectbeoordeling: {
    nl: 'De Commissie onderzoekt wat elke keuze kost en oplevert. Een aparte raad, de Raad voor regelgevingstoetsing, kijkt of dat goed is gedaan. Er is geen open ronde. U kunt wel cijfers en voorbeelden aanleveren, bijvoorbeeld via het Europees Comité van de Regio’s.',
    en: 'The Commission studies what each option costs and brings. A separate board, the Regulatory Scrutiny Board, checks that work. There is no open round. You can still supply figures and cases, for example through the European Committee of the Regions.',
  },
  voorstel: {
    nl: 'De Commissie maakt haar voorstel voor de wet bekend. Het is nog geen wet. Vanaf nu lopen er vier dingen naast elkaar: reacties, de toets door parlementen, het Nederlandse standpunt en de praktijktoets. Lees wat het voorstel van u vraagt.',
    en: 'The Commission publishes its proposal for the law. It is not law yet. Four things now run side by side: feedback, the check by parliaments, the Dutch position and the practicability test. Read what the proposal asks of you.',
  },
  'feedback-op-voorstel': {
    nl: 'Iedereen kan op het voorstel reageren op de site Have your say. U hebt acht weken de tijd. De reacties gaan naar het Europees Parlement en de Raad. Schrijf kort wat niet werkt en hoe het wel kan.',
    en: 'Anyone can respond to the proposal on the Have your say site. You have eight weeks. The feedback goes to the European Parliament and the Council. Say briefly what does not work and what would.',
  },
  subsidiariteitstoets: {
    nl: 'De nationale parlementen kijken of Europa dit wel moet regelen. Zij hebben acht weken na de bekendmaking van het voorstel. Vindt u dat de EU te ver gaat? Schrijf dan snel aan de commissie in de Tweede of Eerste Kamer.',
    en: 'National parliaments check whether the EU should act at all. They have eight weeks after the proposal is published. Do you think that the EU goes too far? Then write quickly to the committee in either House of the Dutch Parliament.',
  },
  'bnc-fiche': {
    nl: 'Het kabinet schrijft op wat het van het voorstel vindt: het BNC-fiche. Een vaste termijn kennen we niet; een voorbeeld duurde negen weken. De koepels zitten in de werkgroep die het fiche maakt. Geef uw koepel snel door wat het voorstel voor u betekent.',
    en: 'The Dutch government writes down its view of the proposal: the BNC fiche. We know of no fixed time limit; one example took nine weeks. The associations sit in the working group. Tell yours soon what the proposal means for you.',
  },
  'udo-op-voorstel': {
    nl: 'Het Rijk en de koepels bekijken of gemeenten, provincies en waterschappen het voorstel kunnen uitvoeren. De toets bestaat sinds januari 2023. Hij geldt ook voor beleid dat uit Europese richtlijnen volgt. Meld u bij uw koepel en noem vroeg wat niet uitvoerbaar is.',
    en: 'Central government and the associations look at whether municipalities, provinces and water authorities can carry out the proposal. The test exists since January 2023. It also covers policy that follows from EU directives. Tell your association early what cannot be done.',
  },
  'advies-comites': {
    nl: 'Het Europees Comité van de Regio’s en het Europees Economisch en Sociaal Comité geven advies. Dat gebeurt als het moet of als erom is gevraagd. In het eerste comité zitten bestuurders van gemeenten en provincies. Bel een Nederlands lid en geef uw punten mee.',
    en: 'The European Committee of the Regions and the European Economic and Social Committee give their opinion, where required or asked. Local and regional politicians sit in the first one. Call a Dutch member and pass on your points.',
  },
  'ep-commissiefase': {
    nl: 'Een commissie van het Europees Parlement bespreekt het voorstel. Eén lid, de rapporteur, schrijft een eerste verslag. Voor deze fase geldt geen termijn. U kunt nu veel bereiken: praat met de rapporteur en met de schaduwrapporteurs van andere fracties.',
    en: 'A committee of the European Parliament discusses the proposal. One member, the rapporteur, writes a draft report. There is no time limit. You can achieve much now: talk to the rapporteur and to the shadow rapporteurs of other groups.',
  },
  amendementen: {
    nl: 'Leden van het Europees Parlement stellen voor om de tekst te veranderen. De commissie bepaalt tot wanneer dat kan; vaak is dat kort. Bied op tijd een uitgeschreven tekst aan. Leg erbij uit waarom uw versie beter werkt.',
    en: 'Members of the European Parliament propose changes to the text. The committee sets the deadline, and it is often short. Offer a written text in time. Explain why your version works better.',
  },
  'ep-mandaat': {
    nl: 'De commissie stemt over haar verslag. Daarmee bepaalt zij waarmee het Parlement gaat onderhandelen. Vlak voor de stemming kunt u nog contact zoeken met de woordvoerders van de fracties. Daarna ligt de inzet van het Parlement vast.',
    en: 'The committee votes on its report. That sets the position with which Parliament will negotiate. Just before the vote you can still contact the coordinators of the political groups. After that Parliament’s position is fixed.',
  },
  raadswerkgroep: {
    nl: 'Ambtenaren en ambassadeurs van de lidstaten bespreken de tekst. Dit gebeurt achter gesloten deuren en kan lang duren. Het ministerie spreekt voor Nederland. Geef uw punten aan het ministerie, zelf of via uw koepel.',
    en: 'Officials and ambassadors of the Member States discuss the text. This happens behind closed doors and can take long. The ministry speaks for the Netherlands. Give your points to the ministry, yourself or through your association.',
  },
  'algemene-orientatie': {
    nl: 'De ministers bepalen waarmee de Raad gaat onderhandelen. De Tweede Kamer spreekt daarvoor met de minister in een commissiedebat. Geef uw punten op tijd aan Kamerleden door. Het is nog geen wet.',
    en: 'The ministers set the position with which the Council will negotiate. Before that the Dutch House of Representatives debates with the minister. Pass your points to members in time. It is not law yet.',
  },
  triloog: {
    nl: 'Parlement, Raad en Commissie onderhandelen over één tekst. Dat kan bij elke lezing. Een voorlopig akkoord is nog geen wet. U kunt nog weinig veranderen: geef alleen punten die openstaan door aan de rapporteur of het ministerie.',
    en: 'Parliament, Council and Commission negotiate one text. This can happen at any reading. A provisional agreement is not law yet. Little can change now: pass only points that are still open to the rapporteur or the ministry.',
  },
  'eerste-lezing': {
    nl: 'Het Parlement stemt over de tekst en daarna beslist de Raad. Voor de eerste lezing geldt geen termijn. Zijn zij het eens, dan is de wet aangenomen. Invloed hebt u nu niet meer. U kunt wel beginnen met voorbereiden.',
    en: 'Parliament votes on the text and then the Council decides. The first reading has no time limit. When they agree, the law is adopted. Input changes nothing any more. You can start to prepare.',
  },
  'tweede-lezing': {
    nl: 'Parlement en Raad zijn het nog niet eens en bekijken de tekst opnieuw. Elk heeft daarvoor drie maanden, met hooguit één maand extra. Dit komt zelden voor. Geef alleen nog punten door waarover zij van mening verschillen.',
    en: 'Parliament and Council do not agree yet and look at the text again. Each has three months, and one more at most. This is rare. Pass on only points on which they differ.',
  },
  bemiddeling: {
    nl: 'Parlement en Raad zoeken samen naar een tekst waar beide mee kunnen leven. Zij hebben zes weken, met hooguit twee weken extra. Dit komt zelden voor. Lukt het niet, dan komt de wet er niet. U kunt alleen afwachten.',
    en: 'Parliament and Council look for a text that both can accept. They have six weeks, and two more at most. This is rare. Without agreement there will be no law. All you can do is wait.',
  },
  'derde-lezing': {
    nl: 'Parlement en Raad stemmen over de tekst uit de bemiddeling. Zij hebben zes weken, met hooguit twee weken extra. Veranderen kan niet meer: het is ja of nee. Zegt één van beide nee, dan komt de wet er niet.',
    en: 'Parliament and Council vote on the text from the conciliation. They have six weeks, and two more at most. Nothing can be changed: it is yes or no. If either says no, there will be no law.',
  },
  bekendmaking: {
    nl: 'De wet wordt ondertekend en komt in het Publicatieblad van de Europese Unie. Vanaf nu staat de tekst vast. Lees welke artikelen voor u gelden en vanaf wanneer. Dat is vaak pas later.',
    en: 'The law is signed and appears in the Official Journal of the European Union. The text is now fixed. Read which articles are meant for you, and from when. That is often later.',
  },
  inwerkingtreding: {
    nl: 'Vanaf deze dag bestaat de wet. De wet zegt zelf welke dag dat is. Dat betekent nog niet dat u er al aan moet voldoen. Kijk daarvoor naar de datum waarop de wet van toepassing is.',
    en: 'From this day the law exists. The law itself says which day that is. It does not mean that you have to comply yet. For that, look at the date on which the law applies.',
  },
  'nadere-regels': {
    nl: 'De Commissie werkt de wet uit in extra regels, richtsnoeren en normen. Ontwerpen staan open op de site Have your say. Over normen praat u mee via NEN. Komen de regels te laat, dan kan een datum verschuiven. Veel organisaties vergeten dit moment.',
    en: 'The Commission works the law out in further rules, guidelines and standards. Drafts are open on the Have your say site. NEN is the way into standards. When rules come late, dates may move. Many organisations forget this moment.',
  },
  implementatieplan: {
    nl: 'Het ministerie maakt een plan om de richtlijn in Nederlandse wetten te zetten. Dat hoort binnen twee maanden na het vaststellen van de richtlijn klaar te zijn. Vraag het ministerie, via uw koepel, om de planning en om de tabel met artikelen.',
    en: 'The ministry makes a plan to put the directive into Dutch law. It should be ready within two months of the adoption of the directive. Ask the ministry, through your association, for the planning and the table of articles.',
  },
  'udo-op-wetsvoorstel': {
    nl: 'Rijk en koepels bekijken of gemeenten, provincies en waterschappen de Nederlandse wet kunnen uitvoeren. Het gaat om geld, mensen, systemen en tijd. U kunt nu veel bereiken. Doe mee via uw koepel en noem vroeg wat niet gaat.',
    en: 'Central government and the associations look at whether municipalities, provinces and water authorities can carry out the Dutch law. It is about money, staff, systems and time. You can achieve much now. Take part through your association.',
  },
  internetconsultatie: {
    nl: 'Het ministerie zet het ontwerp van de Nederlandse wet op internetconsultatie.nl. Iedereen kan reageren. Bij Europese regels is dit niet verplicht. Elke ronde heeft haar eigen einddatum. Daarna volgt een verslag met wat er met de reacties is gedaan.',
    en: 'The ministry puts the draft of the Dutch law on internetconsultatie.nl. Anyone can respond. For EU rules this is optional. Every round has its own closing date. A report follows on what was done with the responses.',
  },
  parlement: {
    nl: 'De Raad van State geeft advies. Daarna behandelen de Tweede Kamer en de Eerste Kamer het wetsvoorstel. Hoe lang dat duurt, staat niet vast. U kunt een brief aan de Kamercommissie schrijven of een technische briefing aanbieden.',
    en: 'The Council of State gives its opinion. Then the House of Representatives and the Senate deal with the bill. How long that takes is not fixed. You can write to the committee or offer a technical briefing.',
  },
  staatsblad: {
    nl: 'De Nederlandse wet komt in het Staatsblad. Een koninklijk besluit zegt vaak vanaf welke dag de wet geldt. Delen kunnen op verschillende dagen ingaan. Aan de tekst verandert niets meer. Regel dat uw organisatie op die dag klaar is.',
    en: 'The Dutch law appears in the Staatsblad, the official gazette. A royal decree often says from which day it holds. Parts may start on different days. The text no longer changes. Make sure that your organisation is ready that day.',
  },
  'lagere-regels': {
    nl: 'De regering werkt de wet uit in een AMvB of een ministeriële regeling. Daarin staan vaak de details die u nodig hebt. Ook hierover komt soms een ronde op internetconsultatie.nl. Let op die rondes: daar kunt u nog wat veranderen.',
    en: 'The government works the law out in a decree or a ministerial regulation. These often hold the details that you need. They may have a round of their own on internetconsultatie.nl. Watch for those rounds: some things can still change.',
  },
  omzettingstermijn: {
    nl: 'Op deze dag moet Nederland de richtlijn in eigen wetten hebben staan. Deze plicht is voor het Rijk, niet voor u. Is Nederland te laat, dan kan de Commissie een inbreukprocedure beginnen. Kijk voor uzelf naar de Nederlandse wet.',
    en: 'By this day the Netherlands must have the directive in its own law. This duty is for the state, not for you. When the Netherlands is late, the Commission may open an infringement procedure. For your own duties, look at the Dutch law.',
  },
  toepassing: {
    nl: 'Vanaf deze dag moet u aan de regels voldoen. Vaak gaat dat in delen: elk deel heeft een eigen datum. Kijk welke taken voor u zijn en begin op tijd. Reken extra tijd als u iets moet inkopen.',
    en: 'From this day you have to comply. It often goes in parts, each with its own date. See which duties are yours and start in time. Allow extra time when you have to buy something.',
  },
  handhaving: {
    nl: 'Vanaf deze dag controleert een toezichthouder of iedereen zich aan de regels houdt. Dat kan later zijn dan de dag waarop de regels gelden. Zoek uit wie uw toezichthouder is. Kijk ook of u zich moet registreren.',
    en: 'From this day a supervisor checks whether everyone follows the rules. That may be later than the day on which the rules apply. Find out who supervises you. See also whether you have to register.',
  },
  evaluatie: {
    nl: 'De Commissie onderzoekt of de wet werkt. De datum staat vaak in de wet zelf. Daarna kan een nieuw voorstel komen. U kunt nu veel bereiken: geef via uw koepel door wat in de praktijk goed en slecht gaat.',
    en: 'The Commission studies whether the law works. The date is often in the law itself. A new proposal may follow. You can achieve much now: tell your association what goes well and badly in practice.',
  },
  gestopt: {
    nl: 'Deze wet komt er niet, of geldt niet meer. Het voorstel is ingetrokken of verworpen, of de wet is vervallen. U hoeft niets meer te doen. Kijk wel of er een andere wet voor in de plaats komt.',
    en: 'This law will not come, or no longer holds. The proposal was withdrawn or rejected, or the law has lapsed. You need not do anything more. Do check whether another law takes its place.',
  },
};
