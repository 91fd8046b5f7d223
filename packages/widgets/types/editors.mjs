// What editors know of our elements: web-types for JetBrains, custom data for VS Code. Both are small formats, made from the manifest.
import { elementsOf } from './manifest.mjs';
import { textsOf } from './texts.ts';

const markdown = (text) => ({ kind: 'markdown', value: text });
const eventLine = ({ name, type, description }) => `- \`${name}\` \`${type.text}\`: ${description}`;
const lines = (title, list) => (list.length > 0 ? `\n\n**${title}**\n${list.join('\n')}` : '');

/** VS Code's `html.customData`. */
export const vsCodeHtml = (manifest) => ({
  $schema: 'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
  version: 1.1,
  tags: elementsOf(manifest).map(({ tagName, description, attributes = [], events = [], slots = [] }) => ({
    name: tagName,
    description: markdown(`${description}${lines('Events', events.map(eventLine))}${lines('Slots', slots.map((slot) => `- ${slot.name || 'default'}: ${slot.description}`))}`),
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: markdown(attribute.description + (attribute.default === undefined ? '' : `\n\nDefault: \`${attribute.default}\``)),
      ...(attribute.type?.text === 'boolean' && { valueSet: 'v' }),
      ...(textsOf(attribute).length > 0 && { values: textsOf(attribute).map((name) => ({ name })) }),
    })),
  })),
});

const unique = (list) => [...new Map(list.map((item) => [item.name, item])).values()];

/** VS Code's `css.customData`: our custom properties, and parts as `::part(name)` needs them. */
export const vsCodeCss = (manifest) => ({
  version: 1.1,
  properties: unique(elementsOf(manifest).flatMap(({ cssProperties = [] }) => cssProperties)).map(({ name, description, default: value }) => ({ name, description: markdown(`${description}${value === undefined ? '' : `\n\nDefault: \`${value}\``}`) })),
  pseudoElements: unique(elementsOf(manifest).flatMap(({ tagName, cssParts = [] }) => cssParts.map(({ name, description }) => ({ name: `::part(${name})`, description: markdown(`${description} (\`<${tagName}>\`)`) })))),
});

const typed = ({ type, default: value }, texts = []) => ({ type: texts.length > 0 ? texts.map((text) => `'${text}'`) : type?.text ?? 'string', ...(value !== undefined && { default: value }) });

/** https://github.com/JetBrains/web-types */
export const webTypes = (manifest, { name, version }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elementsOf(manifest).map(({ tagName, description, attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] }) => ({
        name: tagName,
        description,
        attributes: attributes.map((attribute) => ({ name: attribute.name, description: attribute.description, required: false, value: typed(attribute, textsOf(attribute)) })),
        slots: slots.map((slot) => ({ name: slot.name, description: slot.description })),
        js: {
          properties: members.filter((member) => member.kind === 'field' && !member.static).map((member) => ({ name: member.name, description: member.description, ...typed(member, textsOf(member)), ...(member.readonly && { 'read-only': true }) })),
          events: events.map((event) => ({ name: event.name, description: event.description, type: event.type.text })),
        },
        css: {
          parts: cssParts.map((part) => ({ name: part.name, description: part.description })),
          properties: cssProperties.map((property) => ({ name: property.name, description: property.description, default: property.default })),
        },
      })),
    },
  },
});
