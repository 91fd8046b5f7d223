// An example in HTML: right as it stands, and with everything on it loaded under the policy of a well-kept site.
import { globSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { STRICT_CSP } from '../../../demo/headers.mjs';

const read = (path) => readFileSync(new URL(`../../../../packages/${path}`, import.meta.url), 'utf8');
const MANIFESTS = globSync('*/custom-elements.json', { cwd: new URL('../../../../packages/', import.meta.url) }).toSorted().map((path) => JSON.parse(read(path)));
/** What the manifests say of each tag. */
export const ELEMENTS = Object.fromEntries(MANIFESTS.flatMap(({ modules }) => modules).flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName).map((element) => [element.tagName, element]));
export const TAGS = Object.keys(ELEMENTS);
const GLOBAL = /^(id|class|lang|dir|hidden|title|role|slot|data-[\w-]+|aria-[\w-]+)$/;

const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'require-sri': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off', 'doctype-style': 'off' } });

/** Tags and attributes that the widgets do not have, what is no HTML, and what comes from elsewhere. */
export async function faultsInMarkup(html) {
  const { results } = await validator.validateString(html);
  const used = [...html.matchAll(/<(kde-[a-z-]+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g)].flatMap(([, tag, attributes]) => {
    const known = ELEMENTS[tag]?.attributes?.map(({ name }) => name);
    if (!known) return [`<${tag}> does not exist`];
    return [...attributes.matchAll(/([\w-]+)(?:="[^"]*")?/g)].map(([, name]) => name).filter((name) => !known.includes(name) && !GLOBAL.test(name)).map((name) => `<${tag}> has no attribute ${name}`);
  });
  const elsewhere = [...html.matchAll(/<(?:script|link|iframe|img)\b[^>]*\b(?:src|href)="((?:https?:)?\/\/(?![\w-]+\.voorbeeld\.nl\/)[^"]*)"/g)].map(([, address]) => `loads ${address}; expected the site itself, or one of voorbeeld.nl`);
  return [...results.flatMap(({ messages }) => messages).map(({ message, line }) => `${line}: ${message}`), ...used, ...elsewhere];
}

/** A whole page around a piece of one; a piece without a script of ours gets one. */
export function pageWith(html, script = '/kde/kde.js') {
  const hashes = JSON.parse(read('widgets/dist/cdn/integrity.json'));
  // What stands in the text for a number that is another one with each version.
  const filled = html.replaceAll(/(src="[^"]*\/kde\/(?:[\d.]+\/)?([\w-]+\.js)"\s+integrity=")sha384-…"/g, (_, before, name) => `${before}${hashes[name]}"`);
  const added = /<script\b/.test(html) || !/<kde-/.test(html) ? '' : `<script type="module" src="${script}"></script>`;
  return /<!doctype/i.test(html) ? filled.replace('</head>', `${added}</head>`) : `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Voorbeeld</title>${added}${filled}`;
}

/** The policy of the site that a page stands on: strict, and with the frames that it shows. */
export function policyFor(html) {
  const origins = [...html.matchAll(/<iframe\b[^>]*\bsrc="(https:\/\/[^/"]+)/g)].map(([, origin]) => origin);
  return /<iframe\b/.test(html) ? `${STRICT_CSP}; frame-src 'self' ${origins.join(' ')}`.trim() : STRICT_CSP;
}
