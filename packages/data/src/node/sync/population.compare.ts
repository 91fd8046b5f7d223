/** Numbers of inhabitants that our records do not have, or have otherwise. */
import type { Inhabitants } from './population.ts';
import type { Change, CompareContext, Seen } from './source.ts';

const inhabitants = (value: number, on: string): string => `${value} op ${on}`;

export function populationChanges(items: readonly Seen<Inhabitants>[], { records, complete }: CompareContext): Change[] {
  const figures = new Map(items.map((item) => [item.key, item]));
  const newest = Math.max(...items.map(({ value }) => value.year));
  return records.organisations.flatMap((organisation): Change[] => {
    if (organisation.type !== 'gemeente' && organisation.type !== 'provincie') return [];
    const { id, population: ours } = organisation;
    const source = { title: 'CBS StatLine', url: 'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/70072ned/table' };
    const item = figures.get(id);
    if (item === undefined) {
      const firstOfYear = `${newest}-01-01`;
      // An organisation that ended before the figures were counted is not missed.
      if (!complete || items.length === 0 || (organisation.endsOn !== undefined && organisation.endsOn <= firstOfYear)) return [];
      return [{ kind: 'organisations', id, path: '', old: organisation.name, source, seenAt: items[0]?.seenAt ?? '', note: 'Het CBS heeft geen inwoneraantal van deze organisatie. Kijk of de organisatie nog bestaat en of de code klopt.' }];
    }
    const { value: { value, year }, seenAt } = item;
    const on = `${year}-01-01`;
    const isOurs = ours !== undefined && (ours.on > on || (ours.on === on && ours.value === value));
    if (isOurs) return [];
    const note = ours === undefined ? 'Het inwoneraantal ontbreekt bij ons.' : ours.on === on ? 'Het CBS geeft voor dezelfde dag een ander aantal.' : 'Er is een nieuwer aantal.';
    return [{
      kind: 'organisations', id, path: 'population', ...(ours === undefined ? {} : { old: inhabitants(ours.value, ours.on) }), new: inhabitants(value, on), source, seenAt,
      note: `${note} Of het aantal voorlopig is, staat alleen in de toelichting bij de tabel.`,
    }];
  });
}
