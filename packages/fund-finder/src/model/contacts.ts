/** Where this organisation can ask: desks and functions, never people. */
import type { Fund } from '@digitaal-europa/data';
import type { Who } from './sentence.ts';

export type Contact = Fund['contacts'][number];

export interface Contacts {
  /** For this type of organisation and this region, the most precise first. */
  readonly ours: readonly Contact[];
  /** May be for us: we do not know for whom, or where, it asks. */
  readonly maybe: readonly Contact[];
  /** For others. */
  readonly others: readonly Contact[];
}

type Fit = 'yes' | 'no' | 'unknown' | 'all';
/** An empty list is for all. */
const fit = (list: readonly string[], own: readonly string[] | undefined): Fit => (list.length === 0 ? 'all' : own === undefined || own.length === 0 ? 'unknown' : own.some((one) => list.includes(one)) ? 'yes' : 'no');

/** The contacts of a fund in three groups, each in their own order. */
export function contactsFor({ contacts }: Pick<Fund, 'contacts'>, who: Who | undefined): Contacts {
  const looked = contacts.map((contact) => ({ contact, fits: [fit(contact.for, who && [who.type]), fit(contact.provinces, who?.provinces)] }));
  const precise = (fits: readonly Fit[]): number => fits.filter((one) => one === 'yes').length;
  const others = looked.filter(({ fits }) => fits.includes('no'));
  const maybe = looked.filter(({ fits }) => !fits.includes('no') && fits.includes('unknown'));
  const ours = looked.filter(({ fits }) => !fits.includes('no') && !fits.includes('unknown')).sort((a, b) => precise(b.fits) - precise(a.fits));
  const [a, b, c] = [ours, maybe, others].map((group) => group.map(({ contact }) => contact)) as [Contact[], Contact[], Contact[]];
  return { ours: a, maybe: b, others: c };
}
