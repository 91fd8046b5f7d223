// The code that a webmaster copies.
/* global URLSearchParams */
import { attributesOf } from './choices.js';
import { FALLBACKS, FRAME_TITLES } from './labels.js';

const ENTITIES = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
const escape = (text) => text.replace(/[&"<>]/g, (sign) => ENTITIES[sign]);
const written = (attributes) => Object.entries(attributes).map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`)).join('');
/** The folder with a slash at its end, and nothing that ends the attribute it stands in. */
const folder = (map) => escape(map.endsWith('/') ? map : `${map}/`);

/** The one tag, for a page that loads the script itself. */
function element(options, chosen) {
  const { onderdeel: tag, uiterlijk, taal } = chosen;
  const attributes = { ...(uiterlijk && { class: `kde-theme-${uiterlijk}` }), ...(taal !== 'nl' && { lang: taal }), ...attributesOf(options, chosen) };
  return `<${tag}${written(attributes)}>\n  <p>${FALLBACKS[tag]}</p>\n</${tag}>`;
}

function withScript(options, chosen) {
  const kde = folder(chosen.map);
  const theme = chosen.uiterlijk && `<link rel="stylesheet" href="${kde}themes/${chosen.uiterlijk}.css">\n`;
  return `${theme}<script type="module" src="${kde}${chosen.onderdeel}.js"></script>\n\n${element(options, chosen)}\n`;
}

/** What a frame page does not take from its address: it could send visitors to a stranger, or means nothing there. */
const NOT_IN_FRAMES = ['contact', 'group', 'loading'];
/** An address in a frame is of the site itself, and begins at its root: the frame page stands in another folder. */
const works = ([name, value]) => !NOT_IN_FRAMES.includes(name) && (!name.endsWith('-url') || /^\/(?!\/)/.test(value));

/** Names of chosen attributes that an iframe cannot have. */
export const lostInFrame = (options, chosen) => Object.entries(attributesOf(options, chosen)).filter((one) => !works(one)).map(([name]) => name);

function withFrame(options, chosen) {
  const kde = folder(chosen.map);
  const query = new URLSearchParams();
  if (chosen.taal !== 'nl') query.set('lang', chosen.taal);
  if (chosen.uiterlijk) query.set('theme', chosen.uiterlijk);
  // In the address of a frame `theme` is what it looks like.
  for (const [name, value] of Object.entries(attributesOf(options, chosen)).filter(works)) query.set(name === 'theme' ? 'fund-theme' : name, value === '' ? '1' : value);
  const address = `${kde}frames/${chosen.onderdeel.replace('kde-', '')}.html${query.size > 0 ? `?${escape(String(query))}` : ''}`;
  return `<iframe src="${address}" title="${escape(FRAME_TITLES[chosen.onderdeel])}" height="900" loading="lazy"></iframe>\n<script type="module" src="${kde}kde-frame.js"></script>\n`;
}

/** The whole snippet, for a script or for an iframe. */
export const snippetOf = (options, chosen) => (chosen.via === 'iframe' ? withFrame : withScript)(options, chosen);

/** Style rules that keep the place of a widget free while it loads: what stands below it does not jump. */
export const spaceFor = (tag) => `${tag} {\n  display: block;\n  min-block-size: 60rem;\n}\n`;
