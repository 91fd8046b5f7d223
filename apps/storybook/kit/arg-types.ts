/** Controls and tables of an element, from its manifest. Storybook's own way keeps one thing per name, and a part may bear the name of an attribute. */
import { textsOf } from '../../../packages/widgets/types/texts.ts';
import type { Declaration, Described } from './manifest.ts';

export interface ArgType {
  readonly name: string;
  readonly description: string;
  readonly control: false | { readonly type: 'text' | 'boolean' | 'select' } | { readonly type: 'number'; readonly min: number; readonly max: number };
  readonly options?: readonly string[];
  readonly table: { readonly category: string; readonly type?: { readonly summary: string }; readonly defaultValue?: { readonly summary: string } };
}

function controlOf(attribute: Described): Pick<ArgType, 'control' | 'options'> {
  const type = attribute.type?.text ?? '';
  // The only number is the level of a heading.
  if (type === 'number') return { control: { type: 'number', min: 2, max: 6 } };
  if (type === 'boolean') return { control: { type: 'boolean' } };
  const options = textsOf(attribute);
  return options.length > 0 ? { control: { type: 'select' }, options } : { control: { type: 'text' } };
}

const row = (one: Described, category: string, rest: Partial<ArgType> = {}): ArgType => ({
  name: one.name || '(zonder naam)', description: one.description ?? '', control: false, ...rest,
  table: { category, ...(one.type && { type: { summary: one.type.text } }), ...(one.default !== undefined && { defaultValue: { summary: one.default } }) },
});

/** Everything that one can set, hear and style, by a key of its own. */
export function argTypesOf({ attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] }: Declaration): Record<string, ArgType> {
  const fields = new Set(attributes.map(({ fieldName }) => fieldName));
  const table = (kind: string, category: string, all: readonly Described[]): [string, ArgType][] => all.map((one) => [`${kind}:${one.name}`, row(one, category)]);
  return Object.fromEntries([
    ...attributes.map((one): [string, ArgType] => [one.name, row(one, 'Attributen', controlOf(one))]),
    ...table('property', 'Eigenschappen', members.filter(({ name, kind, static: isStatic }) => kind === 'field' && !isStatic && !fields.has(name))),
    ...table('method', 'Methoden', members.filter(({ kind, static: isStatic }) => kind === 'method' && !isStatic)),
    ...table('event', 'Gebeurtenissen', events),
    ...table('slot', 'Slots', slots),
    ...table('token', 'Tokens (CSS)', cssProperties),
    ...table('part', 'Parts (CSS)', cssParts),
  ]);
}
