// The fields of one widget, made of what it offers. Every field tells its attribute by its name; what is chosen is read from the form itself.
/* global FormData */
import { offered } from './choices.js';
import { FIELDS, GROUPS } from './labels.js';

/** An element with properties and children. */
function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** A field with a label above it and, where there is one, a hint between. */
function labelled(name, { label, hint }, field) {
  field.id = `veld-${name}`;
  field.name = name;
  const parts = [make('label', { htmlFor: field.id, textContent: label })];
  if (hint) {
    parts.push(make('p', { id: `hint-${name}`, className: 'hint', textContent: hint }));
    field.setAttribute('aria-describedby', `hint-${name}`);
  }
  return make('div', { className: 'field' }, ...parts, field);
}

/** A box to tick. */
function ticked(name, value, label, checked) {
  const id = `veld-${name}-${value}`;
  return make('div', { className: 'tick' }, make('input', { type: 'checkbox', id, name, value, checked }), make('label', { htmlFor: id, textContent: label }));
}

const option = (value, text, chosen) => make('option', { value, textContent: text, selected: value === chosen });

/** Organisations by type, then by name: a list of the browser's own, in which one can type. */
function organisationField(organisations, chosen) {
  const types = [['gemeente', 'Gemeenten'], ['provincie', 'Provincies'], ['waterschap', 'Waterschappen']];
  const known = organisations.length === 0 && chosen ? [option(chosen, chosen, chosen)] : [];
  return make('select', {}, option('', 'geen', chosen),
    make('optgroup', { label: 'Soort organisatie' }, ...types.map(([type]) => option(type, `een ${type}`, chosen))), ...known.filter(({ value }) => types.every(([type]) => type !== value)),
    ...types.map(([type, label]) => make('optgroup', { label }, ...organisations.filter((one) => one.type === type).map(({ id, name }) => option(id, name, chosen)))));
}

function fieldFor(choice, { options, organisations, chosen }) {
  const { name, kind, values } = choice;
  const words = FIELDS[name];
  const value = chosen[name] ?? choice.default;
  if (kind === 'flag') return ticked(name, 'ja', words.label, value === 'ja');
  if (words.some) {
    const vocabulary = Object.entries(options.vocabularies[words.some]);
    return make('details', { open: value !== '' }, make('summary', { textContent: words.label }), ...vocabulary.map(([one, label]) => ticked(name, one, label, value.split(' ').includes(one))));
  }
  if (words.control === 'organisation') return labelled(name, words, organisationField(organisations, value));
  if (kind === 'one') return labelled(name, words, make('select', {}, ...values.map((one) => option(one, words.words[one], value))));
  const field = labelled(name, words, make('input', { type: words.control ?? 'text', value, maxLength: 200, autocomplete: 'off' }));
  if (name.endsWith('-url')) field.querySelector('input').inputMode = 'url';
  return field;
}

/** The groups of fields of the chosen widget; a group without fields is left out. */
export const groupsFor = (given) => Object.entries(GROUPS).flatMap(([group, legend]) => {
  const choices = offered(given.options, given.chosen.onderdeel).filter(({ name }) => FIELDS[name].group === group);
  return choices.length > 0 ? [make('fieldset', {}, make('legend', { textContent: legend }), ...choices.map((choice) => fieldFor(choice, given)))] : [];
});

/** What the form says, by name: values of boxes with one name together. */
export function readForm(form) {
  const chosen = {};
  for (const [name, value] of new FormData(form)) chosen[name] = chosen[name] ? `${chosen[name]} ${value}` : value;
  return chosen;
}
