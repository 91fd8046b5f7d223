import type { Law } from './law.schema.ts';
import { INSTRUMENTS, type Instrument } from './vocabulary.ts';

/** What an instrument belongs to, such as Union law. */
export const familyOf = (instrument: Instrument): (typeof INSTRUMENTS)[Instrument]['family'] => INSTRUMENTS[instrument].family;

/** True when nobody is bound by it yet: a Commission proposal or a Dutch bill. */
export const isDraft = ({ instrument }: Pick<Law, 'instrument'>): boolean => familyOf(instrument) === 'eu-proposal' || instrument === 'national-bill';
