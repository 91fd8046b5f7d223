/** The fields of all records in Dutch, for sentences about them. Words that follow "…: " in a sentence; some fields share a word. */
export const FIELD_WORDS: Readonly<Record<string, string>> = {
  // Names and numbers
  id: 'id', title: 'titel', nl: 'Nederlands', en: 'Engels', name: 'naam', officialTitle: 'officiële titel', displayName: 'korte naam', shortNames: 'afkortingen', abbreviation: 'afkorting', synonyms: 'andere namen',
  aliases: 'andere namen', identifiers: 'nummers', celex: 'CELEX-nummer', eli: 'ELI', procedure: 'procedurenummer', bwb: 'BWB-nummer', number: 'officieel nummer', identifier: 'nummer van de oproep', tooi: 'TOOI-code', cbs: 'CBS-code', oin: 'OIN',
  // What a law is
  instrument: 'soort', status: 'stand', packages: 'pakketten', themes: 'thema’s', theme: 'thema', appliesTo: 'geldt voor', gemeente: 'gemeenten', provincie: 'provincies', waterschap: 'waterschappen', value: 'waarde', reason: 'reden',
  relations: 'relaties met andere wetten', supervisor: 'toezichthouder', sanctions: 'sancties', supervision: 'toezicht', powers: 'bevoegdheid', newTasks: 'nieuwe taken', processes: 'werkprocessen', opportunities: 'kansen', procurement: 'inkoop',
  changes: 'wat er veranderde', everyday: 'in gewone woorden', children: 'nadere regels', terms: 'woorden uit de wet', official: 'woord uit de wet', plain: 'gewoon woord', unknown: 'wat nog niet bekend is', obligations: 'verplichtingen', influence: 'momenten van invloed', dates: 'datums',
  // Dates and how we know
  kind: 'soort', label: 'omschrijving', stage: 'fase', earliest: 'eerste dag', latest: 'laatste dag', precision: 'precisie', certainty: 'zekerheid', text: 'tekst', level: 'niveau', scope: 'reikwijdte', by: 'door wie', addressees: 'voor wie',
  evidence: 'onderbouwing', confidence: 'vertrouwen van de redactie', source: 'bron', sources: 'bronnen', url: 'link', article: 'artikel', asOf: 'laatst gecontroleerd', history: 'eerdere datums', otherReadings: 'wat andere bronnen zeggen', unconfirmed: 'nog te bevestigen', note: 'toelichting',
  // Influence, duties and estimates
  form: 'vorm', opens: 'opening', closes: 'sluiting', who: 'wie', how: 'hoe', result: 'uitkomst', resultUrl: 'link naar de uitkomst', addresseeNote: 'voor wie precies', onlyIf: 'alleen als', dependsOn: 'hangt af van', estimates: 'inschatting', effort: 'doorlooptijd',
  domains: 'onderdelen van de organisatie', residents: 'gevolgen voor inwoners', opportunity: 'kans', leverage: 'ruimte voor invloed', preparationWeeks: 'weken voorbereiding', burden: 'administratieve last',
  // Funds
  summary: 'samenvatting', management: 'beheer', period: 'looptijd', from: 'vanaf', until: 'tot', to: 'tot', partOf: 'onderdeel van', digital: 'digitalisering', role: 'rol', budget: 'budget', total: 'totaal', nlShare: 'Nederlands deel', perProject: 'per project',
  cofinancing: 'bijdrage van het fonds', topUps: 'extra bijdragen', applicants: 'wie mag aanvragen', consortium: 'samenwerking', minPartners: 'minste aantal partners', minCountries: 'minste aantal landen', alone: 'aanvragen zonder partners', area: 'gebied',
  provinces: 'provincies', spuk: 'specifieke uitkering', ministry: 'ministerie', sisa: 'SiSa-code', allocation: 'verdeling', cascade: 'kleine subsidies via een EU-project', steps: 'stappen', duration: 'duur', contacts: 'waar u vragen stelt', for: 'voor wie',
  examples: 'voorbeelden', lesson: 'les', lessons: 'lessen', outcome: 'afloop', calls: 'openstellingen', deadlineModel: 'manier van sluiten', deadlines: 'sluitingsdatums', time: 'tijd', timeZone: 'tijdzone', closedOn: 'eerder gesloten op', next: 'volgende ronde', law: 'wet', call: 'openstelling',
  // Networks, organisations and services
  reach: 'bereik', regions: 'regio’s', functions: 'functies', audience: 'doelgroep', type: 'soort', minInhabitants: 'minste aantal inwoners', maxInhabitants: 'hoogste aantal inwoners', only: 'alleen voor', approximate: 'richtgetal', partly: 'alleen een deel', joining: 'aansluiten', mode: 'manier', cost: 'kosten',
  meetings: 'bijeenkomsten', hoursPerQuarter: 'uren per kwartaal', contactFunction: 'contact', contactUrl: 'contactpagina', offers: 'wat het biedt', memberships: 'leden', organisation: 'organisatie', since: 'lid sinds', memberCount: 'aantal leden', related: 'verwant',
  waterAuthorities: 'waterschappen', population: 'inwoners', on: 'op', worksThrough: 'werkt via', endsOn: 'houdt op te bestaan op', successor: 'gaat op in', frontrunner: 'voorloper', claim: 'wat er goed gaat', openToContact: 'staat open voor contact',
  contactRoute: 'hoe u contact zoekt', smallMeans: 'met weinig middelen', providers: 'aanbieders', description: 'beschrijving', laws: 'wetten', version: 'versie', date: 'datum',
};

/** One item of a list with named parts. */
export const PART_WORDS: Readonly<Record<string, string>> = {
  dates: 'datum', influence: 'moment van invloed', obligations: 'verplichting', calls: 'openstelling', deadlines: 'sluitingsdatum', memberships: 'lid',
};
