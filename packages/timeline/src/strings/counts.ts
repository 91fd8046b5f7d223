/** Numbers with their noun, by language. */
import type { Language } from '@digitaal-europa/ui';

export const several = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

type Counted = Readonly<Record<Language, (count: number) => string>>;

export const laws: Counted = { nl: (count) => several(count, 'wet', 'wetten'), en: (count) => several(count, 'law', 'laws') };
export const dates: Counted = { nl: (count) => several(count, 'datum', 'datums'), en: (count) => several(count, 'date', 'dates') };
/** Until something closes. */
export const daysLeft: Counted = {
  nl: (days) => (days === 0 ? 'vandaag de laatste dag' : `nog ${several(days, 'dag', 'dagen')}`),
  en: (days) => (days === 0 ? 'today is the last day' : `${several(days, 'day', 'days')} left`),
};
