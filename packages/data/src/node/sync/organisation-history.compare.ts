/** Organisations of ours that ended, merged or were renamed. */
import type { Organisation } from '../../organisation.schema.ts';
import type { History } from './organisation-history.ts';
import { bareName } from './organisations.compare.ts';
import type { Change, CompareContext, Seen } from './source.ts';

function ofOne(ours: Organisation, { value, seenAt }: Seen<History>): Change[] {
  const source = { title: 'TOOI-waardelijsten', url: `https://identifier.overheid.nl/tooi/id/${ours.type}/${ours.id}` };
  const base = { kind: 'organisations' as const, id: ours.id, source, seenAt };
  const changes: Change[] = [];
  if (value.endsOn !== undefined && value.endsOn !== ours.endsOn) {
    changes.push({ ...base, path: 'endsOn', ...(ours.endsOn === undefined ? {} : { old: ours.endsOn }), new: value.endsOn, note: 'Volgens de lijst houdt de organisatie op deze dag op te bestaan.' });
  }
  const [only] = value.successors;
  if (only !== undefined && !(ours.successor !== undefined && value.successors.includes(ours.successor))) {
    const note = value.successors.length === 1 ? 'De organisatie gaat op in deze organisatie.' : 'De organisatie is verdeeld. Kies de organisatie die haar taken overneemt, of laat het veld leeg.';
    changes.push({ ...base, path: 'successor', ...(ours.successor === undefined ? {} : { old: ours.successor }), new: value.successors.join(', '), note });
  }
  const hasOldName = bareName(ours.name) !== bareName(value.name) && value.formerNames.some((name) => bareName(name) === bareName(ours.name));
  if (hasOldName) changes.push({ ...base, path: 'name', old: ours.name, new: value.name, note: 'Wij gebruiken een naam van vroeger. Bewaar de oude naam bij de andere namen (aliases), want mensen zoeken er nog op.' });
  return changes;
}

export function historyChanges(items: readonly Seen<History>[], { records }: CompareContext): Change[] {
  const history = new Map(items.map((item) => [item.key, item]));
  return records.organisations.flatMap((organisation) => {
    const item = history.get(organisation.id);
    return item === undefined ? [] : ofOne(organisation, item);
  });
}
