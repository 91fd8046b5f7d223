// The page on which a webmaster puts a widget together: fields → choices → snippet, preview and a link that restores them.
/* global URLSearchParams */
import { attributesOf, decode, DEFAULTS, encode, isAddress } from './choices.js';
import { groupsFor, readForm } from './form.js';
import { FALLBACKS, FIELDS, WIDGET_NAMES } from './labels.js';
import { OPTIONS } from './options.js';
import { lostInFrame, snippetOf, spaceFor } from './snippet.js';

const byId = (id) => document.getElementById(id);
const form = byId('keuzes');
let chosen = decode(OPTIONS, window.location.hash);
let organisations = [];

/** Fills in the fields from what is chosen. */
function showFields() {
  for (const name of Object.keys(DEFAULTS)) {
    const field = form.elements.namedItem(name);
    field.value = chosen[name];
  }
  byId('velden').replaceChildren(...groupsFor({ options: OPTIONS, organisations, chosen }));
}

/** The widget itself, as the snippet would show it. It stays the same element as long as it is the same widget: its place in the page stays too. */
function showPreview() {
  const place = byId('voorbeeld');
  const attributes = { ...attributesOf(OPTIONS, chosen), class: chosen.uiterlijk ? `kde-theme-${chosen.uiterlijk}` : '', lang: chosen.taal };
  const widget = place.firstElementChild?.localName === chosen.onderdeel ? place.firstElementChild : document.createElement(chosen.onderdeel);
  for (const { name } of [...widget.attributes]) if (!(name in attributes)) widget.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
  if (!widget.isConnected) {
    const [text] = FALLBACKS[chosen.onderdeel].split('?');
    widget.append(Object.assign(document.createElement('p'), { textContent: `${text}? Het script is niet geladen.` }));
    place.replaceChildren(widget);
  }
  byId('voorbeeldkop').textContent = `Voorbeeld: ${WIDGET_NAMES[chosen.onderdeel].toLowerCase()}`;
}

function showCode() {
  byId('code').textContent = snippetOf(OPTIONS, chosen);
  byId('ruimte').textContent = spaceFor(chosen.onderdeel);
  byId('ruimteblok').hidden = chosen.via === 'iframe';
  const lost = chosen.via === 'iframe' ? lostInFrame(OPTIONS, chosen).map((name) => FIELDS[name].label) : [];
  byId('kan-niet').textContent = lost.length > 0 ? `Dit kan niet in een iframe, en staat dus niet in de code: ${lost.join('; ')}.${lost.some((label) => label.startsWith('Adres')) ? ' Een adres moet met / beginnen.' : ''}` : '';
  // An error stands beside its field, and the snippet keeps what was good.
  const wrong = !isAddress(form.elements.map.value);
  byId('map-fout').textContent = wrong ? 'Dit is geen adres. Vul een map in, zoals /kde/, of een adres dat met https:// begint.' : '';
  form.elements.map.setAttribute('aria-invalid', String(wrong));
}

function show() {
  showPreview();
  showCode();
}

function onInput({ target }) {
  // What the fields say goes through the same door as an address: what does not fit is left out.
  const asked = readForm(form);
  const before = chosen.onderdeel;
  chosen = decode(OPTIONS, `#${new URLSearchParams(asked)}`);
  if (chosen.onderdeel !== before) byId('velden').replaceChildren(...groupsFor({ options: OPTIONS, organisations, chosen }));
  window.history.replaceState(null, '', encode(OPTIONS, chosen) || window.location.pathname);
  if (target) byId('melding').textContent = '';
  show();
}

/** Copies a block of code. Without permission, or in an old browser, it is selected: then one key is left. */
async function copy(button) {
  const code = byId(button.dataset.copies);
  const result = byId('melding');
  try {
    await window.navigator.clipboard.writeText(code.textContent);
    result.textContent = 'De code is gekopieerd.';
  } catch {
    window.getSelection().selectAllChildren(code);
    result.textContent = 'Kopiëren lukte niet vanzelf. De code is geselecteerd: druk op Ctrl+C, of op Cmd+C op een Mac.';
  }
}

form.addEventListener('input', onInput);
form.addEventListener('submit', (event) => event.preventDefault());
for (const button of document.querySelectorAll('[data-copies]')) button.addEventListener('click', () => void copy(button));
window.addEventListener('hashchange', () => {
  chosen = decode(OPTIONS, window.location.hash);
  showFields();
  show();
});

showFields();
show();
form.hidden = false;

// The names come last: everything else works without them.
const answer = await fetch('kde/data/organisations.json').catch(() => undefined);
if (answer?.ok) {
  organisations = (await answer.json()).records;
  chosen = decode(OPTIONS, window.location.hash);
  const focused = document.activeElement?.id;
  byId('velden').replaceChildren(...groupsFor({ options: OPTIONS, organisations, chosen }));
  if (focused) byId(focused)?.focus();
}
