// The widgets in the words of each CMS: which tags and attributes a text may have, and which settings a form offers. Pure functions, text out.
import { SETTINGS, WIDGETS, WORDS } from './texts.mjs';

/** @typedef {import('./manifest.mjs').Widget} Widget */

const MADE = 'Made by packages/widgets/recipes/generate.mjs from the custom elements manifests. Do not edit.';

/**
 * For Drupal's “Allowed HTML tags” and CKEditor's “Manually editable HTML tags”: one line.
 * @param {Widget[]} widgets
 */
export const allowedTags = (widgets) => `${widgets.map(({ tag, attributes }) => `<${[tag, ...Object.keys(attributes)].join(' ')}>`).join(' ')}\n`;

/**
 * For TinyMCE: its options `custom_elements` and `extended_valid_elements`, as JSON.
 * @param {Widget[]} widgets
 */
export const tinymce = (widgets) => `${JSON.stringify({
  custom_elements: widgets.map(({ tag }) => tag).join(),
  extended_valid_elements: widgets.map(({ tag, attributes }) => `${tag}[${Object.keys(attributes).join('|')}]`).join(),
}, null, 2)}\n`;

/** A PHP value on one line: texts, lists and maps. */
function php(value) {
  if (typeof value === 'string') return `'${value.replaceAll(/['\\]/g, '\\$&')}'`;
  if (Array.isArray(value)) return `[${value.map(php).join(', ')}]`;
  return `[${Object.entries(value).map(([key, one]) => `${php(key)} => ${php(one)}`).join(', ')}]`;
}

/** The PHP tables below, indented by `by`. */
function phpTables(widgets, by) {
  const names = [...new Set(widgets.flatMap(({ attributes }) => Object.keys(attributes)))].toSorted();
  return {
    widgets: widgets.map(({ tag, attributes }) => {
      const { name, nl, en } = textsOf(tag);
      return `${by}'${tag}' => [\n${by}  'name' => ${php(name)},\n${by}  'fallback' => ${php({ nl, en })},\n${by}  'attributes' => [\n${Object.entries(attributes).map(([attribute, kind]) => `${by}    '${attribute}' => ${php(kind)},\n`).join('')}${by}  ],\n${by}],\n`;
    }).join(''),
    labels: names.map((name) => `${by}'${name}' => ${php(settingOf(name))},\n`).join(''),
    words: Object.entries(wordsOf([...new Set(widgets.flatMap(({ attributes }) => Object.values(attributes).filter(Array.isArray).flat()))].toSorted())).map(([word, name]) => `${by}'${word}' => ${php(name)},\n`).join(''),
  };
}

function textsOf(tag) {
  if (!WIDGETS[tag]) throw new Error(`no texts for <${tag}>; expected a line in recipes/texts.mjs`);
  return WIDGETS[tag];
}

/** The words of an enumeration with what they are called. */
const wordsOf = (kind) => Object.fromEntries(kind.map((word) => {
  if (!WORDS[word]) throw new Error(`no Dutch for the word "${word}"; expected a line in recipes/texts.mjs`);
  return [word, WORDS[word]];
}));

function settingOf(name) {
  if (!SETTINGS[name]) throw new Error(`no Dutch label for the attribute "${name}"; expected a line in recipes/texts.mjs`);
  return SETTINGS[name];
}

/**
 * For the WordPress plugin: a file that returns the widgets.
 * @param {Widget[]} widgets
 */
export const wordpressSettings = (widgets) => `<?php
// ${MADE}
// Per tag: its name, what visitors see without the script, and of each attribute what it takes.

defined('ABSPATH') || exit;

return [
${phpTables(widgets, '  ').widgets}];
`;

/**
 * For the block editor of WordPress: the widgets with the labels of their settings, as a script that leaves one name.
 * @param {Widget[]} widgets
 */
export const wordpressEditor = (widgets) => `// ${MADE}
window.kdeWidgets = ${JSON.stringify(widgets.map(({ tag, attributes }) => ({
  tag,
  name: textsOf(tag).name,
  settings: Object.entries(attributes).map(([name, kind]) => ({ name, kind, label: settingOf(name)[0], help: settingOf(name)[1], ...(Array.isArray(kind) && { words: wordsOf(kind) }) })),
})), null, 2)};
`;

/**
 * For the Drupal module: a class with three constants.
 * @param {Widget[]} widgets
 */
export const drupalSettings = (widgets) => {
  const { widgets: table, labels, words } = phpTables(widgets, '    ');
  return `<?php

// ${MADE}

declare(strict_types=1);

namespace Drupal\\kde;

/**
 * The widgets of Knooppunt Digitaal Europa and their settings.
 */
final class Settings {

  /**
   * Per tag: its name, what visitors see without the script, and of each attribute what it takes.
   */
  public const WIDGETS = [
${table}  ];

  /**
   * Per attribute: its name for a site builder, and a line of help.
   */
  public const LABELS = [
${labels}  ];

  /**
   * The words of the lists, for a site builder.
   */
  public const WORDS = [
${words}  ];

}
`;
};
