/** The closed lists of funds and their calls. */
import type { Bilingual } from './vocabulary.ts';

/** Where the money of a fund comes from. `spuk`: a specific grant from the Dutch state (specifieke uitkering). */
export const FUND_LEVELS = {
  eu: { nl: 'Europees', en: 'European' },
  nationaal: { nl: 'nationaal', en: 'national' },
  spuk: { nl: 'nationaal: SPUK', en: 'national: specific grant' },
  regionaal: { nl: 'regionaal', en: 'regional' },
  provinciaal: { nl: 'provinciaal', en: 'provincial' },
} as const satisfies Record<string, Bilingual>;
export type FundLevel = keyof typeof FUND_LEVELS;

/** Who decides on the applications: the Commission, the Commission with the Member States, another body, or the Netherlands. */
export const MANAGEMENT_MODES = {
  direct: { nl: 'direct beheer', en: 'direct management' },
  gedeeld: { nl: 'gedeeld beheer', en: 'shared management' },
  indirect: { nl: 'indirect beheer', en: 'indirect management' },
  nationaal: { nl: 'nationaal beheer', en: 'national management' },
  provinciaal: { nl: 'provinciaal beheer', en: 'provincial management' },
} as const satisfies Record<string, Bilingual>;
export type ManagementMode = keyof typeof MANAGEMENT_MODES;

/** What digitalisation is in a fund: its aim, a fixed part, a possible means, or nothing. */
export const DIGITAL_ROLES = {
  hoofddoel: { nl: 'hoofddoel', en: 'main aim' },
  'vast-onderdeel': { nl: 'vast onderdeel', en: 'fixed part' },
  'mogelijk-middel': { nl: 'mogelijk middel', en: 'possible means' },
  geen: { nl: 'geen rol', en: 'no role' },
} as const satisfies Record<string, Bilingual>;
export type DigitalRole = keyof typeof DIGITAL_ROLES;

/** In which role a party takes part in an application. */
export const APPLICANT_ROLES = {
  aanvrager: { nl: 'mag zelf aanvragen', en: 'may apply' },
  partner: { nl: 'kan partner zijn', en: 'may be a partner' },
  nee: { nl: 'kan niet meedoen', en: 'cannot take part' },
  onbekend: { nl: 'niet bekend', en: 'not known' },
} as const satisfies Record<string, Bilingual>;
export type ApplicantRole = keyof typeof APPLICANT_ROLES;

/** How a call closes. */
export const DEADLINE_MODELS = {
  'een-datum': { nl: 'één sluitingsdatum', en: 'one deadline' },
  'twee-fasen': { nl: 'in twee stappen', en: 'in two stages' },
  meermaals: { nl: 'meerdere sluitingsdatums', en: 'several cut-off dates' },
  doorlopend: { nl: 'doorlopend', en: 'continuous' },
  'tot-het-op-is': { nl: 'tot het geld op is', en: 'until the budget is spent' },
  verwacht: { nl: 'nog niet open, wordt verwacht', en: 'not open yet, expected' },
  onbekend: { nl: 'niet bekend', en: 'not known' },
} as const satisfies Record<string, Bilingual>;
export type DeadlineModel = keyof typeof DEADLINE_MODELS;

/** Where a fund stands. Whether a call is open is never written down: it follows from the dates and the day. */
export const FUND_STAGES = {
  voorgesteld: { nl: 'voorgesteld', en: 'proposed' },
  lopend: { nl: 'loopt', en: 'running' },
  afgelopen: { nl: 'afgelopen', en: 'ended' },
  onbekend: { nl: 'niet bekend', en: 'not known' },
} as const satisfies Record<string, Bilingual>;
export type FundStage = keyof typeof FUND_STAGES;

/** What a law has to do with a fund. */
export const FUND_LAW_ROLES = {
  grondslag: { nl: 'hierin staan de regels van dit fonds', en: 'holds the rules of this fund' },
  wijziging: { nl: 'veranderde de regels van dit fonds', en: 'changed the rules of this fund' },
  uitvoering: { nl: 'hier helpt het geld bij', en: 'the money helps to carry it out' },
} as const satisfies Record<string, Bilingual>;
export type FundLawRole = keyof typeof FUND_LAW_ROLES;

/** How heavy the administration of a grant is for a small organisation. A judgement. */
export const BURDENS = {
  licht: { nl: 'licht', en: 'light' },
  gemiddeld: { nl: 'gemiddeld', en: 'medium' },
  zwaar: { nl: 'zwaar', en: 'heavy' },
} as const satisfies Record<string, Bilingual>;
export type Burden = keyof typeof BURDENS;

/** How a practice ended. Failures teach as well. */
export const OUTCOMES = {
  success: { nl: 'gelukt', en: 'success' },
  mixed: { nl: 'deels gelukt', en: 'mixed' },
  failure: { nl: 'niet gelukt', en: 'failure' },
} as const satisfies Record<string, Bilingual>;
export type Outcome = keyof typeof OUTCOMES;
