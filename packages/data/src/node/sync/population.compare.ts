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
    const base = { kind: 'organisations' as const, id, source, seenAt };
    const { cbs } = organisation.identifiers;
    const codeChange: Change[] = cbs === id.toUpperCase() ? [] : [{ ...base, path: 'identifiers.cbs', ...(cbs === undefined ? {} : { old: cbs }), new: id.toUpperCase(), note: 'De code van het CBS is anders of ontbreekt bij ons.' }];
    if (ours !== undefined && (ours.on > on || (ours.on === on && ours.value === value))) return codeChange;
    const note = ours === undefined ? 'Het inwoneraantal ontbreekt bij ons.' : ours.on === on ? 'Het CBS geeft voor dezelfde dag een ander aantal.' : 'Er is een nieuwer aantal.';
    return [...codeChange, {
      ...base, path: 'population', ...(ours === undefined ? {} : { old: inhabitants(ours.value, ours.on) }), new: inhabitants(value, on), note: `${note} Of het aantal voorlopig is, staat alleen in de toelichting bij de tabel.`,
    }];
  });
}
