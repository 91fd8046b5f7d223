// Types for the templates of React, Vue, Svelte and Solid, made from the manifest. What a value may be, they take from the classes: a type is said once.
import { elementsOf } from './manifest.mjs';

const HEAD = '// Made from custom-elements.json. Types only: importing this adds nothing to a page.\n';
const doc = (text = '') => `/** ${text.replaceAll('\n', ' ').replaceAll('*/', '*\\/')} */`;
const isWritable = ({ kind, static: isStatic, attribute, readonly }) => kind === 'field' && !isStatic && !attribute && !readonly;

/** What an attribute takes: the type of its property, and for numbers and booleans also how HTML writes them. */
function attributeType({ fieldName, type }, element) {
  const own = `${element}['${fieldName}']`;
  return { number: `${own} | \`\${number}\``, boolean: `${own} | ''` }[type?.text] ?? own;
}

const members = (list, type) => list.map((item) => `  ${doc(item.description)}\n  '${item.name}'?: ${type(item)} | undefined;`).join('\n');

const namesOf = (elements) => elements.flatMap(({ name }) => [name, `${name}Events`]).join(', ');

/** `elements.d.ts`: per element what can be written on it. The frameworks add their own way of listening. */
export function elementTypes(manifest) {
  const elements = elementsOf(manifest);
  return `${HEAD}import type { ${namesOf(elements)} } from '../index.js';

${elements.map(({ name, tagName, attributes = [], members: fields = [] }) => `${doc(`Attributes of \`<${tagName}>\`.`)}
export interface ${name}Attributes {
${members(attributes, (attribute) => attributeType(attribute, name))}
}

${doc(`Properties of \`<${tagName}>\` that have no attribute.`)}
export interface ${name}Properties {
${members(fields.filter(isWritable), (field) => `${name}['${field.name}']`)}
}
`).join('\n')}
/** The event as its listener gets it. */
export type KdeEvent<Detail, Target> = CustomEvent<Detail> & { readonly currentTarget: Target };

/** Everything about one element. */
interface Entry<Element, Events, Attributes, Properties> { element: Element; events: Events; attributes: Attributes; properties: Properties }

export interface KdeElements {
${elements.map(({ name, tagName }) => `  '${tagName}': Entry<${name}, ${name}Events, ${name}Attributes, ${name}Properties>;`).join('\n')}
}

/** What can be written on an element. */
export type Written<Tag extends keyof KdeElements, Listeners> = KdeElements[Tag]['attributes'] & KdeElements[Tag]['properties'] & Listeners;

/** Attributes that every HTML element has, except those that ours say themselves. */
export type Other<Html, Tag extends keyof KdeElements> = Omit<Html, keyof KdeElements[Tag]['attributes'] | keyof KdeElements[Tag]['properties']>;
`;
}

const listeners = (names) => `type Listeners<Tag extends keyof KdeElements> = {
  ${names}?: ((event: KdeEvent<KdeElements[Tag]['events'][Type], KdeElements[Tag]['element']>) => void) | undefined;
};
`;
const ON = "[Type in keyof KdeElements[Tag]['events'] & string as";
const perTag = (manifest, indent, type) => elementsOf(manifest).map(({ tagName, description = '' }) => `${indent}${doc(description)}\n${indent}'${tagName}': ${type(tagName)};`).join('\n');
const FROM = "import type { KdeElements, KdeEvent, Other, Written } from './elements.js';\n";

/** React 19 passes what is a property of the element as one, and listens to `onkde-select` as the event is spelt. */
export const reactTypes = (manifest) => `${HEAD}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${FROM}
${listeners(`${ON} \`on\${Type}\`]`)}
type Props<Tag extends keyof KdeElements> = Other<DetailedHTMLProps<HTMLAttributes<KdeElements[Tag]['element']>, KdeElements[Tag]['element']>, Tag> & Written<Tag, Listeners<Tag>>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${perTag(manifest, '      ', (tag) => `Props<'${tag}'>`)}
    }
  }
}
`;

/** Vue makes `onKdeSelect` of `@kde-select`, in templates and in JSX. */
export const vueTypes = (manifest) => `${HEAD}import type { AllowedComponentProps, HTMLAttributes, ReservedProps, VNodeProps } from 'vue';
${FROM}
type Camel<Text extends string> = Text extends \`\${infer First}-\${infer Rest}\` ? \`\${Capitalize<First>}\${Camel<Rest>}\` : Capitalize<Text>;
${listeners(`${ON} \`on\${Camel<Type>}\`]`)}
type Props<Tag extends keyof KdeElements> = Other<HTMLAttributes, Tag> & Written<Tag, Listeners<Tag>>;
type Component<Tag extends keyof KdeElements> = new () => { $props: AllowedComponentProps & VNodeProps & Props<Tag> };

declare module 'vue' {
  interface GlobalComponents {
${perTag(manifest, '    ', (tag) => `Component<'${tag}'>`)}
  }
}
declare module 'vue/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements {
${perTag(manifest, '      ', (tag) => `ReservedProps & Props<'${tag}'>`)}
    }
  }
}
`;

/** Svelte 5 listens to `onkde-select`; its older way is `on:kde-select`. */
export const svelteTypes = (manifest) => `${HEAD}import type { HTMLAttributes } from 'svelte/elements';
${FROM}
${listeners(`${ON} \`on\${Type}\` | \`on:\${Type}\`]`)}
type Props<Tag extends keyof KdeElements> = Other<HTMLAttributes<KdeElements[Tag]['element']>, Tag> & Written<Tag, Listeners<Tag>>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${perTag(manifest, '    ', (tag) => `Props<'${tag}'>`)}
  }
}
`;

/** Solid listens to events of elements as `on:kde-select`, and gives a property with `prop:data`. */
export const solidTypes = (manifest) => `${HEAD}import type { JSX as Solid } from 'solid-js';
${FROM}
${listeners(`${ON} \`on:\${Type}\`]`)}
type Given<Properties> = { [Name in keyof Properties & string as \`prop:\${Name}\`]?: Properties[Name] | undefined };
type Props<Tag extends keyof KdeElements> = Other<Solid.HTMLAttributes<KdeElements[Tag]['element']>, Tag> & Written<Tag, Listeners<Tag>> & Given<KdeElements[Tag]['properties']>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${perTag(manifest, '      ', (tag) => `Props<'${tag}'>`)}
    }
  }
}
`;
