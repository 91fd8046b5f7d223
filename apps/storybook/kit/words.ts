/** Dutch for designers, where the manifest speaks English to developers. What is missing here is shown as the manifest has it. */

export const NAMES: Readonly<Record<string, string>> = {
  'kde-timeline': 'Tijdlijn', 'kde-priority-matrix': 'Prioriteitenmatrix', 'kde-fund-finder': 'Fondsenzoeker', 'kde-network-map': 'Netwerkkaart',
};

export const TOKENS: Readonly<Record<string, string>> = {
  '--kde-background-color': 'Achtergrond van het onderdeel.',
  '--kde-color': 'Tekst.',
  '--kde-link-color': 'Links en knoppen, en wat is getekend.',
  '--kde-action-background-color': 'Achtergrond van de keuze die is ingedrukt.',
  '--kde-action-color': 'Tekst op de keuze die is ingedrukt.',
  '--kde-control-border-color': 'Rand van velden en keuzelijsten.',
  '--kde-focus-background-color': 'Achtergrond van een link die de focus heeft.',
  '--kde-focus-color': 'Tekst van een link die de focus heeft.',
  '--kde-focus-outline-color': 'Lijn om wat de focus heeft.',
  '--kde-border-radius': 'Ronding van de hoeken van velden, knoppen, kaarten en panelen. Hoogstens 1,5rem.',
  '--kde-target-min-block-size': 'Hoogte van velden en knoppen.',
  '--kde-error-border-color': 'Rand om een foutmelding.',
  '--kde-today-background-color': 'Lijn en vlag van vandaag.',
  '--kde-today-color': 'Tekst op de vlag van vandaag.',
  '--kde-timeline-influence-color': 'Waar u nog iets van kunt vinden, op de tijdlijn.',
  '--kde-timeline-influence-background-color': 'Het pennetje daarop.',
  '--kde-timeline-axis-inset-block-start': 'Hoogte van wat uw pagina zelf bovenaan in beeld houdt. De jaren blijven daaronder staan.',
  '--kde-priority-matrix-influence-color': 'Waar u nog iets van kunt vinden, in de matrix.',
  '--kde-fund-finder-panel-inset-block-start': 'Hoogte van wat uw pagina zelf bovenaan in beeld houdt. De details blijven daaronder staan.',
  '--kde-network-map-panel-inset-block-start': 'Hoogte van wat uw pagina zelf bovenaan in beeld houdt. De details blijven daaronder staan.',
};

const SHARED: Readonly<Record<string, string>> = {
  answers: 'De drie antwoorden bovenaan.', filters: 'De filters, en wat er gekozen is.', search: 'Het zoekveld.', combobox: 'Het veld waarin u een organisatie vindt door te typen.',
  panel: 'De kolom met details, als daar plaats voor is.', status: 'Meldingen over laden en over fouten.',
};
const OWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'kde-timeline': {
    toolbar: 'Zoekveld en knoppen.', legend: 'Wat de tekens betekenen.', lanes: 'De tekening: de as en alle rijen.', overview: 'Alle jaren in het klein, boven de tekening.', axis: 'Jaren en maanden.', today: 'De vlag op de lijn van vandaag.',
    influence: 'De rij met momenten waarop u invloed hebt.', moment: 'Eén moment waarop u invloed hebt.', moments: 'Alle momenten waarop u invloed hebt, als lijst.', group: 'Wetten van één onderwerp, pakket of soort.', explain: 'De procedure, uitgelegd aan de hand van één wet.',
    compare: 'Wetten naast elkaar.', contract: 'Met welke wetten een contract te maken krijgt.', lane: 'Eén wet op de as.', marker: 'Eén datum op de as.', detail: 'De details van de gekozen wet.', list: 'Alle datums als lijst.', table: 'Alle datums als tabel.',
  },
  'kde-priority-matrix': {
    banner: 'Waar uw werk bewaard wordt, en wat ermee gebeurd is.', toolbar: 'Alle knoppen boven de matrix.', plot: 'De tekening: vier vakken op een tijdas.', box: 'Eén vak van de tekening.', lists: 'De matrix als vier lijsten.', list: 'Een van de vier lijsten.',
    rows: 'De lijst waarin u alles kunt veranderen.', details: 'De details van de gekozen verplichting.', move: 'Het formulier om een verplichting te verplaatsen.', 'own-task': 'Het formulier voor een eigen taak.', weights: 'Gewichten, doorlooptijden en grenzen.',
    beside: 'Een lijst naast de matrix: wat al geldt, wat u nog moet uitzoeken, wat voor anderen is.', crowded: 'Dat één vak het meeste van de matrix bevat.', together: 'Borden van collega’s naast uw eigen bord.', print: 'Wat er op papier komt.',
  },
  'kde-fund-finder': {
    question: 'De zin die u invult.', toolbar: 'Wat bewaard is, en wat u kunt meenemen.', strip: 'Sluitdatums van de komende twaalf maanden.', results: 'Alles wat gevonden is.', group: 'Fondsen die passen, misschien passen of niet passen.', card: 'Eén fonds.',
    details: 'De details van het gekozen fonds.', compare: 'Fondsen naast elkaar.', print: 'Wat bewaard is, op papier.',
  },
  'kde-network-map': {
    questions: 'De vier vragen.', toolbar: 'Filters, en wat u kunt meenemen.', summary: 'De zinnen boven de tekening.', overview: 'Netwerken naar thema en bereik.', compass: 'Het overzicht als cirkel, als daar plaats voor is.', grid: 'Het overzicht als tabel, of ingeklapt op een telefoon.',
    frontrunners: 'Organisaties die vooroplopen.', map: 'Netwerken op de kaart van de provincies.', connections: 'Wie waarin zit, per organisatie.', list: 'Netwerken als lijst.', table: 'De lijst waar die een tabel is.', portfolio: 'Netwerken waaraan de organisatie meedoet.',
    advice: 'Welke netwerken passen.', details: 'De details van wat open is.', gaps: 'Thema’s waarvoor er in de regio geen netwerk is.',
  },
};

/** What a part is; undefined where only the manifest says so. */
export const partIn = (tagName: string, part: string): string | undefined => OWN[tagName]?.[part] ?? SHARED[part];
