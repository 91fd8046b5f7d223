/** Official numbers carry their own meaning: year, kind and number have to fit the rest of the record. */
import { officialUrl } from '../official-url.ts';
import type { Instrument } from '../vocabulary.ts';
import { isInForce, perLaw, type Invariant } from './finding.ts';

/** Sector and type of a CELEX number, and the instruments that carry it: sector 3 is law, 5 is preparation. */
const CELEX_INSTRUMENTS: Readonly<Record<string, readonly Instrument[]>> = {
  '3R': ['regulation'],
  '3L': ['directive'],
  '3D': ['decision'],
  '5PC': ['proposal', 'withdrawn-proposal'],
};
/** The other way: these instruments can have no other CELEX than of their own type. */
const INSTRUMENT_CELEX: Readonly<Partial<Record<Instrument, string>>> = { regulation: '3R', directive: '3L', decision: '3D', proposal: '5PC', 'withdrawn-proposal': '5PC' };

interface Celex { readonly key: string; readonly year: number; readonly number: number }
function parseCelex(celex: string): Celex | undefined {
  const match = /^(\d)(\d{4})([A-Z]{1,2})(\d{4})/.exec(celex);
  return match ? { key: `${match[1]}${match[3]}`, year: Number(match[2]), number: Number(match[4]) } : undefined;
}

export const celexFitsTheInstrument: Invariant = perLaw(({ identifiers, instrument }) => {
  const celex = parseCelex(identifiers.celex ?? '');
  if (celex === undefined) return [];
  const fits = CELEX_INSTRUMENTS[celex.key]?.includes(instrument) ?? INSTRUMENT_CELEX[instrument] === undefined;
  return fits ? [] : [{ path: 'identifiers.celex', message: `CELEX ${identifiers.celex} of a ${instrument}; expected ${INSTRUMENT_CELEX[instrument] ?? 'another type'}, as sector and type letter` }];
});

const ELI_TYPES: Readonly<Record<string, string>> = { reg: '3R', dir: '3L', dec: '3D' };

export const eliAgreesWithCelex: Invariant = perLaw(({ identifiers }) => {
  const celex = parseCelex(identifiers.celex ?? '');
  // The type may go on after an underscore: `reg_impl` is an implementing regulation.
  const eli = /\/eli\/([a-z]+)[a-z_]*\/(\d{4})\/(\d+)/.exec(identifiers.eli ?? '');
  if (celex === undefined || eli === null) return [];
  const agrees = Number(eli[2]) === celex.year && Number(eli[3]) === celex.number && ELI_TYPES[eli[1] ?? ''] === celex.key;
  return agrees ? [] : [{ path: 'identifiers.eli', message: `ELI ${identifiers.eli} beside CELEX ${identifiers.celex}; expected the same type, year and number` }];
});

/** What binds people can be read by people: European law in force has its official text. */
export const lawInForceHasOfficialText: Invariant = perLaw((law) => {
  const european = law.instrument === 'regulation' || law.instrument === 'directive' || law.instrument === 'decision';
  return european && isInForce(law) && officialUrl(law, 'nl') === undefined ? [{ path: 'identifiers', message: `a ${law.instrument} in force; expected an eli or a celex` }] : [];
});
