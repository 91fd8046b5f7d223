/** The twelve provinces, by the lower-case TOOI code that records use for them, in the order of their codes. */
export const PROVINCES = {
  pv20: 'Groningen', pv21: 'Fryslân', pv22: 'Drenthe', pv23: 'Overijssel', pv24: 'Flevoland', pv25: 'Gelderland', pv26: 'Utrecht', pv27: 'Noord-Holland', pv28: 'Zuid-Holland', pv29: 'Zeeland', pv30: 'Noord-Brabant', pv31: 'Limburg',
} as const satisfies Record<`pv${number}`, string>;
export type ProvinceCode = keyof typeof PROVINCES;

/** Name of a province; a code that none has is given back as it is. */
export const provinceName = (code: string): string => (Object.hasOwn(PROVINCES, code) ? PROVINCES[code as ProvinceCode] : code);
