// The policies of the demo and its security.txt, held against the rules of others.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { faultsOf } from './csp-verdict.mjs';
import { SITE_CSP, STRICT_CSP } from './headers.mjs';
import { expiryOf, faultsOf as securityFaults } from './security-txt.mjs';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const BASE = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; frame-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const set = (directive, values) => `${BASE.split('; ').filter((part) => !part.startsWith(`${directive} `)).join('; ')}; ${directive} ${values}`;

/** Policies that were put through the checker of internet.nl itself, with what it said. */
const JUDGED = [
  ['nothing but one’s own', BASE, []],
  ['Trusted Types', `${BASE}; require-trusted-types-for 'script'; trusted-types lit-html`, []],
  ['inline style', set('style-src', "'self' 'unsafe-inline'"), ['has-unsafe-inline']],
  ['inline style on attributes only', set('style-src-attr', "'unsafe-inline'"), ['has-unsafe-inline']],
  ['code made of text', set('script-src', "'self' 'unsafe-eval'"), ['has-unsafe-eval']],
  ['WebAssembly', set('script-src', "'self' 'wasm-unsafe-eval'"), []],
  ['a script of another site', set('script-src', "'self' https://cdn.jsdelivr.net"), []],
  ['a script of another site without its scheme', set('script-src', "'self' cdn.jsdelivr.net"), ['has-host-without-scheme']],
  ['pictures in the page', set('img-src', "'self' data:"), []],
  ['workers of blobs', set('worker-src', 'blob:'), []],
  ['a style with a nonce', set('style-src', "'self' 'nonce-abc123='"), []],
  ['frames of a widget host', set('frame-src', "'self' https://widgets.example.org"), []],
  ['a widget host that only names its customers', set('frame-ancestors', 'https://vng.nl https://ipo.nl'), ['missing-invalid-frame-ancestors']],
  ['a widget host that names itself too', set('frame-ancestors', "'self' https://vng.nl https://ipo.nl"), []],
  ['frames anywhere', set('frame-ancestors', '*'), ['has-host-without-scheme', 'has-invalid-host', 'missing-invalid-frame-ancestors']],
  ['no policy', '', ['missing-invalid-default-src', 'missing-invalid-frame-src', 'missing-invalid-frame-ancestors', 'missing-invalid-base-uri', 'missing-invalid-form-action']],
];

describe('the rules of internet.nl', () => {
  for (const [what, policy, faults] of JUDGED) it(`${faults.length > 0 ? 'reject' : 'accept'} ${what}`, () => assert.deepEqual(faultsOf(policy), faults));

  it('accept the line that we give to webmasters, and the policy of this site [R46]', () => {
    assert.deepEqual(faultsOf(STRICT_CSP), []);
    assert.deepEqual(faultsOf(SITE_CSP), []);
    // Trusted Types are a directive of their own; nothing else may be looser than the table's first line but pictures in the page.
    assert.match(STRICT_CSP, /require-trusted-types-for 'script'; trusted-types lit-html$/);
  });

  it('are met by the line as the page for webmasters shows it [R46]', () => assert.ok(read('dist/samenstellen.html').includes(`<code id="csp">${STRICT_CSP}</code>`)));
});

describe('security.txt', () => {
  const GOOD = 'Contact: mailto:a@b.example\nExpires: 2027-06-01T00:00:00Z\n';
  const now = new Date('2026-11-22T12:00:00Z');

  it('is valid on the demo at the day it is built, for less than a year [R49]', () => {
    const { generated } = JSON.parse(read('dist/kde/data/laws.json'));
    const text = read('dist/.well-known/security.txt');
    assert.deepEqual(securityFaults(text, new Date(generated)), []);
    assert.ok(text.includes(`Expires: ${expiryOf(generated)}`));
    // It says of itself that it is a sample: an address that looks real would send reports nowhere.
    assert.match(text, /^# Voorbeeld: .*\n(#.*\n)*Contact: mailto:\S+\.example\n/);
  });

  for (const [what, text] of [
    ['no contact', 'Expires: 2027-06-01T00:00:00Z\n'], ['an address that is none', GOOD.replace('mailto:a@b.example', 'a@b.example')], ['an insecure address', GOOD.replace('mailto:a@b.example', 'http://b.example')],
    ['no date', 'Contact: https://b.example/cvd\n'], ['a date that has passed', GOOD.replace('2027-06', '2026-06')], ['a date too far away', GOOD.replace('2027-06', '2027-12')],
    ['two dates', `${GOOD}Expires: 2027-07-01T00:00:00Z\n`], ['a line that is no field', `${GOOD}hello\n`], ['a date unfilled', 'Contact: https://b.example/cvd\nExpires: {expires}\n'],
  ]) it(`is refused with ${what}`, () => assert.equal(securityFaults(text, now).length, 1));

  it('is accepted with comments and fields that we do not use', () => assert.deepEqual(securityFaults(`# x\n\n${GOOD}Canonical: https://b.example/.well-known/security.txt\n`, now), []));

  it('has a policy beside it that says where to report, what happens then, and in both languages [R49]', () => {
    const policy = read('../../SECURITY.md');
    for (const words of ['# Een kwetsbaarheid melden', '**Zo meldt u**', '**Dit doen wij**', '## Reporting a vulnerability', '/.well-known/security.txt']) assert.ok(policy.includes(words), words);
    assert.ok(existsSync(new URL('site/.well-known/security.txt', import.meta.url)));
  });
});
