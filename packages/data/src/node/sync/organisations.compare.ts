/** What the register says of our gemeenten, provincies and waterschappen that our records do not say. */
import type { Organisation } from '../../organisation.schema.ts';
import { hasEnded } from '../../queries/membership.ts';
import type { Registered } from './organisations.ts';
import type { Change, CompareContext, Seen } from './source.ts';

const REGISTER = { title: 'Register van Overheidsorganisaties', url: 'https://organisaties.overheid.nl/' };

/** Names without the kind of organisation, for the register writes it and editors do not always: `Gemeente Utrecht` is `Utrecht`. */
export const bareName = (name: string): string =>
  name.normalize('NFC').replaceAll('’', "'").toLowerCase().replace(/^(?:gemeente|provincie|waterschap|hoogheemraadschap(?: van)?)\s+/, '').trim();

const LEVELS: ReadonlySet<string> = new Set(['gemeente', 'provincie', 'waterschap']);

function ofOne(ours: Organisation, { value: theirs, seenAt }: Seen<Registered>): Change[] {
  const change = (path: string, old: string | undefined, now: string | undefined, note: string): Change[] =>
    (now === undefined || now === old ? [] : [{ kind: 'organisations', id: ours.id, path, ...(old === undefined ? {} : { old }), new: now, source: REGISTER, seenAt, note }]);
  const isSameName = [ours.name, ...ours.aliases].some((name) => bareName(name) === bareName(theirs.name));
  return [
    ...(isSameName ? [] : change('name', ours.name, theirs.name, 'Het register heeft een andere naam. Bewaar de oude naam bij de andere namen (aliases), want mensen zoeken er nog op.')),
    ...change('identifiers.tooi', ours.identifiers.tooi, theirs.tooi, 'Het TOOI-adres is anders of ontbreekt bij ons.'),
    ...change('identifiers.oin', ours.identifiers.oin, theirs.oin, 'Het OIN is anders of ontbreekt bij ons. Neem het over als tekst: de nullen vooraan horen erbij.'),
    ...change('endsOn', ours.endsOn, theirs.endsOn, 'Volgens het register houdt de organisatie op deze dag op te bestaan.'),
  ];
}

export function organisationChanges(items: readonly Seen<Registered>[], { records, today, complete }: CompareContext): Change[] {
  const registered = new Map(items.map((item) => [item.key, item]));
  const ours = records.organisations.filter(({ type }) => LEVELS.has(type));
  const known = new Set(ours.map(({ id }) => id));
  const changed = ours.flatMap((organisation): Change[] => {
    const item = registered.get(organisation.id);
    if (item !== undefined) return ofOne(organisation, item);
    if (!complete || items.length === 0 || hasEnded(organisation, today)) return [];
    return [{ kind: 'organisations', id: organisation.id, path: '', old: organisation.name, source: REGISTER, seenAt: items[0]?.seenAt ?? '', note: 'Deze organisatie staat niet meer in het register. Kijk of zij is opgegaan in een andere.' }];
  });
  const added = items.filter(({ value }) => !known.has(value.code) && (value.endsOn === undefined || value.endsOn > today)).map(({ value, seenAt }): Change => ({
    kind: 'organisations', id: value.code, path: '', new: value.name, source: REGISTER, seenAt, note: `Deze ${value.type} hebben wij nog niet.`,
  }));
  return [...changed, ...added];
}
