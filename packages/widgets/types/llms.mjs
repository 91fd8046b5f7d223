// llms.txt: the whole interface as plain text, for people and tools that read no tables.
import { elementsOf } from './manifest.mjs';
import { textsOf } from './texts.ts';

const typeOf = (item) => (textsOf(item).length > 0 ? textsOf(item).map((text) => `"${text}"`).join(' | ') : item.type?.text ?? 'string');
const withDefault = (item) => (item.default === undefined ? '' : `, default ${item.default}`);
const section = (title, list, line) => (list.length > 0 ? `### ${title}\n\n${list.map((item) => `- ${line(item).replaceAll('\n', ' ')}`).join('\n')}\n\n` : '');

const elementText = ({ tagName, name, description, attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] }) => `## <${tagName}>

${description.replaceAll('\n', ' ')}

Class: ${name}. Import it from "@digitaal-europa/widgets/${tagName.slice(4)}"; register it with "@digitaal-europa/widgets/${tagName}.js".

${section('Attributes', attributes, (item) => `${item.name} (${typeOf(item)}${withDefault(item)}): ${item.description}`)}${
  section('Properties without an attribute', members.filter((member) => member.kind === 'field' && !member.static && !member.attribute), (item) => `${item.name} (${item.type?.text}${item.readonly ? ', read-only' : ''}): ${item.description}`)}${
  section('Methods', members.filter(({ kind }) => kind === 'method'), (item) => `${item.name}(): ${item.return?.type?.text ?? 'void'}: ${item.description}`)}${
  section('Events (they bubble and are composed)', events, (item) => `${item.name}, ${item.type.text}: ${item.description}`)}${
  section('Slots', slots, (item) => `${item.name || 'default'}: ${item.description}`)}${
  section('CSS parts', cssParts, (item) => `::part(${item.name}): ${item.description}`)}${
  section('CSS custom properties', cssProperties, (item) => `${item.name}${withDefault(item)}: ${item.description}`)}`;

/** @param {{ version: string }} packageJson */
export const llms = (manifest, { version }) => `# @digitaal-europa/widgets ${version}

> Web components (Lit) on European and Dutch digital law for Dutch municipalities, provinces and water authorities: a timeline, a priority matrix, a fund finder and a network map. In Dutch, and in English under lang="en". Code EUPL-1.2, data CC0-1.0.

## How to use

Without a build step: put the folder dist/cdn on your own server as /kde/ and write

<script type="module" src="/kde/kde.js"></script>
<kde-timeline organisation="gemeente"><p>What people see without JavaScript.</p></kde-timeline>

With a bundler:

import '@digitaal-europa/widgets/define';              // registers all elements
import '@digitaal-europa/widgets/kde-timeline.js';     // or one
import { KdeTimeline } from '@digitaal-europa/widgets/timeline'; // or a class, without registering it

Types for templates, which add nothing to the page: import type {} from '@digitaal-europa/widgets/react' (React 19), /vue, /svelte (5) or /solid. Angular: add CUSTOM_ELEMENTS_SCHEMA to the schemas of the component.

Events: element.addEventListener('kde-select', (event) => event.detail.id). React 19: onkde-select={…} (spelt as the event is). Vue: @kde-select="…". Svelte 5: onkde-select={…}. Solid: on:kde-select={…}. Angular: (kde-select)="…".

Good to know:
- The language comes from the nearest lang attribute; there is no attribute for it.
- Colours and fonts come from the page and from --kde-* custom properties. An attribute is a text; the property data takes a feed object in place of src.
- A boolean attribute is on when it is there: write no-toolbar, not no-toolbar="false".
- Nothing is fetched from other sites and no cookies are set. A strict Content-Security-Policy needs no exception.
- Events are fired when the visitor does something, and for loading (kde-load) and faults (kde-error). Setting a property fires none.

${elementsOf(manifest).map(elementText).join('\n')}`.trimEnd().concat('\n');
