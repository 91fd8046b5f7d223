/**
 * The stages of a European law from announcement to application, with the Dutch track, after the ordinary legislative procedure. Several may
 * run at the same time, so a stage is a band and never a step on one progress bar.
 */
import type { LawDate } from './law.schema.ts';
import type { Bilingual, DateKind, Leverage } from './vocabulary.ts';

/** The seven phases that a visitor sees first, in order; the last one is the end of a law that never came. */
export const PHASES = {
  aankondiging: { nl: 'Aankondiging', en: 'Announcement' },
  raadpleging: { nl: 'Raadpleging', en: 'Consultation' },
  voorstel: { nl: 'Voorstel', en: 'Proposal' },
  onderhandeling: { nl: 'Onderhandeling', en: 'Negotiation' },
  vastgesteld: { nl: 'Vastgesteld', en: 'Adopted' },
  omzetting: { nl: 'Omzetting in Nederland', en: 'Dutch implementation' },
  toepassing: { nl: 'Van toepassing', en: 'Application' },
  gestopt: { nl: 'Gestopt', en: 'Stopped' },
} as const satisfies Record<string, Bilingual>;
export type Phase = keyof typeof PHASES;

interface StageMeaning extends Bilingual {
  readonly phase: Phase;
  readonly level: 'eu' | 'nl';
  /** *Inschatting*: what input in this stage usually still changes. A law's own estimate goes before it. */
  readonly leverage: Leverage;
  /** Only in this kind of procedure. Absent: in every one. */
  readonly only?: 'directive' | 'regulation';
  /** Not part of every procedure, so its absence says nothing. */
  readonly optional?: true;
}

const eu = (phase: Phase, leverage: Leverage, nl: string, en: string, rest: Pick<StageMeaning, 'optional'> = {}): StageMeaning => ({ nl, en, phase, level: 'eu', leverage, ...rest });
const dutch = (phase: Phase, leverage: Leverage, nl: string, en: string, rest: Pick<StageMeaning, 'optional' | 'only'> = {}): StageMeaning => ({ nl, en, phase, level: 'nl', leverage, ...rest });
const OPTIONAL = { optional: true } as const;

export const STAGES = {
  aankondiging: eu('aankondiging', 'hoog', 'Aankondiging', 'Announcement'),
  'verzoek-om-input': eu('raadpleging', 'hoog', 'Verzoek om input', 'Call for evidence', OPTIONAL),
  'openbare-raadpleging': eu('raadpleging', 'hoog', 'Openbare raadpleging', 'Public consultation', OPTIONAL),
  effectbeoordeling: eu('raadpleging', 'middel', 'Effectbeoordeling', 'Impact assessment', OPTIONAL),
  voorstel: eu('voorstel', 'geen', 'Commissievoorstel', 'Commission proposal'),
  'feedback-op-voorstel': eu('voorstel', 'middel', 'Feedback op het voorstel', 'Feedback on the proposal', OPTIONAL),
  subsidiariteitstoets: eu('voorstel', 'middel', 'Subsidiariteitstoets', 'Subsidiarity check', OPTIONAL),
  'bnc-fiche': dutch('voorstel', 'hoog', 'BNC-fiche', 'First Dutch position (BNC fiche)', OPTIONAL),
  'udo-op-voorstel': dutch('voorstel', 'hoog', 'Uitvoerbaarheidstoets decentrale overheden (UDO)', 'Practicability test for decentralised governments', OPTIONAL),
  'advies-comites': eu('voorstel', 'middel', 'Advies van het Comité van de Regio’s en het EESC', 'Opinions of the Committee of the Regions and the EESC', OPTIONAL),
  'ep-commissiefase': eu('onderhandeling', 'hoog', 'Commissiefase in het Europees Parlement', 'Committee stage in the European Parliament', OPTIONAL),
  amendementen: eu('onderhandeling', 'hoog', 'Amendementen', 'Amendments', OPTIONAL),
  'ep-mandaat': eu('onderhandeling', 'middel', 'Commissiestemming en mandaat', 'Committee vote and mandate'),
  raadswerkgroep: eu('onderhandeling', 'middel', 'Raadswerkgroep en Coreper', 'Council working party and Coreper', OPTIONAL),
  'algemene-orientatie': eu('onderhandeling', 'middel', 'Algemene oriëntatie van de Raad', 'General approach of the Council'),
  triloog: eu('onderhandeling', 'laag', 'Triloog en voorlopig akkoord', 'Trilogue and provisional agreement'),
  'eerste-lezing': eu('onderhandeling', 'geen', 'Eerste lezing', 'First reading'),
  'tweede-lezing': eu('onderhandeling', 'laag', 'Tweede lezing', 'Second reading', OPTIONAL),
  bemiddeling: eu('onderhandeling', 'geen', 'Bemiddeling', 'Conciliation', OPTIONAL),
  'derde-lezing': eu('onderhandeling', 'geen', 'Derde lezing', 'Third reading', OPTIONAL),
  bekendmaking: eu('vastgesteld', 'geen', 'Ondertekening en bekendmaking', 'Signing and publication'),
  inwerkingtreding: eu('vastgesteld', 'geen', 'Inwerkingtreding', 'Entry into force'),
  'nadere-regels': eu('vastgesteld', 'middel', 'Uitvoeringsregels, richtsnoeren en normen', 'Implementing rules, guidelines and standards', OPTIONAL),
  implementatieplan: dutch('omzetting', 'middel', 'Implementatieplan', 'Implementation plan', { optional: true, only: 'directive' }),
  'udo-op-wetsvoorstel': dutch('omzetting', 'hoog', 'UDO op het wetsvoorstel', 'Practicability test on the Dutch bill', OPTIONAL),
  internetconsultatie: dutch('omzetting', 'hoog', 'Internetconsultatie', 'Internet consultation', OPTIONAL),
  parlement: dutch('omzetting', 'middel', 'Raad van State, Tweede Kamer en Eerste Kamer', 'Council of State and both Houses', OPTIONAL),
  staatsblad: dutch('omzetting', 'geen', 'Staatsblad en Nederlandse inwerkingtreding', 'Dutch publication and entry into force', OPTIONAL),
  'lagere-regels': dutch('omzetting', 'middel', 'AMvB en ministeriële regeling', 'Decrees and ministerial rules', OPTIONAL),
  omzettingstermijn: dutch('omzetting', 'geen', 'Omzettingstermijn', 'Transposition deadline', { only: 'directive' }),
  toepassing: eu('toepassing', 'geen', 'Van toepassing', 'Application'),
  handhaving: eu('toepassing', 'geen', 'Toezicht en handhaving', 'Supervision and enforcement', OPTIONAL),
  evaluatie: eu('toepassing', 'hoog', 'Evaluatie en herziening', 'Review and revision', OPTIONAL),
  gestopt: eu('gestopt', 'geen', 'Ingetrokken, verworpen of vervallen', 'Withdrawn, rejected or lapsed', OPTIONAL),
} as const satisfies Record<string, StageMeaning>;
export type Stage = keyof typeof STAGES;

/** The meaning of a stage, with the fields that not every stage has. */
export const stageMeaning = (stage: Stage): StageMeaning => STAGES[stage];

type Track = readonly [eu: Stage | undefined, nl: Stage | undefined];
const KIND_STAGES: Readonly<Record<DateKind, Track>> = {
  aangekondigd: ['aankondiging', 'aankondiging'],
  raadpleging_open: ['openbare-raadpleging', 'internetconsultatie'],
  raadpleging_sluit: ['openbare-raadpleging', 'internetconsultatie'],
  voorgesteld: ['voorstel', 'parlement'],
  advies: ['advies-comites', 'parlement'],
  mandaat_EP: ['ep-mandaat', undefined],
  algemene_orientatie: ['algemene-orientatie', undefined],
  voorlopig_akkoord: ['triloog', undefined],
  stap: [undefined, undefined],
  aangenomen: ['eerste-lezing', 'parlement'],
  ondertekend: ['bekendmaking', 'staatsblad'],
  bekendgemaakt: ['bekendmaking', 'staatsblad'],
  in_werking: ['inwerkingtreding', 'staatsblad'],
  omzettingstermijn: ['omzettingstermijn', 'omzettingstermijn'],
  nl_in_werking: ['staatsblad', 'staatsblad'],
  van_toepassing: ['toepassing', 'toepassing'],
  overgangsdatum: ['toepassing', 'toepassing'],
  handhaving_start: ['handhaving', 'handhaving'],
  inbreukprocedure: ['omzettingstermijn', 'omzettingstermijn'],
  evaluatie: ['evaluatie', 'evaluatie'],
  ingetrokken: ['gestopt', 'gestopt'],
  vervallen: ['gestopt', 'gestopt'],
};

/** The stage of a date: its own, or the one that its kind and level stand for. `undefined` for a step that says no more than that. */
export const stageOf = ({ stage, kind, level }: Pick<LawDate, 'stage' | 'kind' | 'level'>): Stage | undefined => stage ?? KIND_STAGES[kind][level === 'eu' ? 0 : 1];
