import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { AllRecords } from '../feed.ts';
import { aFund } from '../fund.fixture.ts';
import { aDate, aLaw } from '../law.fixture.ts';
import * as rules from '../invariants.ts';
import { walk } from './walk.ts';

const withText = (text: string): AllRecords => ({ laws: [aLaw({ dates: [aDate({ text })] })], funds: [], networks: [], organisations: [], services: [] });
const found = (rule: rules.CrossInvariant, text: string): string[] => rule(withText(text)).map(({ path, message }) => `${path}: ${message}`);
const refuses = (rule: rules.CrossInvariant, ...texts: string[]): void => { for (const text of texts) assert.equal(found(rule, text)[0]?.startsWith('dates[0].text: '), true, text); };
const allows = (rule: rules.CrossInvariant, ...texts: string[]): void => { for (const text of texts) assert.deepEqual(found(rule, text), [], text); };

describe('a text', () => {
  it('names the mailbox of a desk, never of a person', () => {
    refuses(rules.noPersonalMail, 'Mail j.jansen@gemeente.nl.', 'jan@vng.nl', 'Vraag het info.jansen@vng.nl of bel.', 'p.devries@min-bzk.nl');
    allows(rules.noPersonalMail, 'Mail info@vng.nl.', 'eu-info@europa.nl', 'contact@a.b.nl en helpdesk2@rvo.nl', 'subsidies@zeeland.nl', 'Geen adres: @home en a@b.');
    assert.match(found(rules.noPersonalMail, 'jan@vng.nl')[0] ?? '', /"jan@vng\.nl"; expected the mailbox of a desk/);
  });
  it('holds no telephone number', () => {
    refuses(rules.noPhoneNumbers, 'Bel 06-12345678.', 'Bel 06 12 34 56 78', '0612345678', 'tel. +31 6 12345678', '+31612345678', '+31 (0)10 123 45 67', '0031101234567', '010-1234567', '(010) 123 45 67', '0118 123456', '0118-12 34 56', 'Bel 0800-1234, gratis', '0900 1234567');
    allows(rules.noPhoneNumbers, '2026-01-02', '02-08-2026', '2 augustus 2026', '02016R0679-20160504', 'BWBR0040940', 'Verordening (EU) 2016/679', '2022/0140(COD)', '€ 1.200.000.000', '0,1234567 procent', '1011 PZ', '0123456789012345', 'gm0599 en 0599', 'https://wetten.overheid.nl/BWBR0040940/0612345678', 'DIGITAL-2024-CLOUD-DATA-AI-07-DIGITALTWIN', 'van 10 tot 250000 inwoners', '00000001003214345000', 'COM(2022) 496', '20 0101234567-9');
    assert.match(found(rules.noPhoneNumbers, 'Bel 010-1234567.')[0] ?? '', /"010-1234567"; expected the page or the mailbox/);
    const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''));
    fc.assert(fc.property(fc.constantFrom('06', '+316', '+31 6 ', '06-', '06 '), digits(8), (start, rest) => { refuses(rules.noPhoneNumbers, `Bel ${start}${rest} of mail.`); }));
    fc.assert(fc.property(fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), fc.nat(), (day, amount) => {
      const iso = day.toISOString().slice(0, 10);
      allows(rules.noPhoneNumbers, iso, iso.split('-').reverse().join('-'), `€ ${amount.toLocaleString('nl-NL')}`, `${amount}`);
    }));
  });
  it('holds no markup', () => {
    refuses(rules.noMarkup, 'Een <b>vet</b> woord', '<img src=x>', 'Dit &amp; dat', '&#60;', '<!-- x -->', '</p>');
    allows(rules.noMarkup, 'minder dan < 50.000 en > 10', 'R&D en zorg & welzijn; klaar', 'a<1');
  });
  it('runs nothing', () => {
    refuses(rules.nothingRuns, 'javascript:alert(1)', 'JAVASCRIPT : x', 'data:text/html,<x>', 'Zie data:image/svg+xml;base64,AA');
    allows(rules.nothingRuns, 'Open data: geef ze vrij.', 'metadata:text', 'JavaScript is nodig.');
  });
  it('holds no sign that nobody sees', () => {
    refuses(rules.noHiddenCharacters, 'a\u0000b', 'tab\there', 'a\u200Bb', '\u202Eomgekeerd', 'a\u0085b', '\uFEFFbegin');
    allows(rules.noHiddenCharacters, 'gewoon\u00AD deelbaar', 'twee\nregels', 'é ë ’ – €\u00A05');
    assert.match(found(rules.noHiddenCharacters, 'a\u200Bb\u200B')[0] ?? '', /U\+200B/);
    assert.equal(found(rules.noHiddenCharacters, 'a\u200Bb\u200B').length, 1);
  });
  it('has a bound', () => {
    refuses(rules.textsAreBounded, 'x'.repeat(2001));
    allows(rules.textsAreBounded, 'x'.repeat(2000));
  });
  it('leads to sites that an editor knows, over https', () => {
    refuses(rules.addressesAreOnKnownSites, 'https://nergens.example/', 'zie https://eur-lex.europa.eu.kwaad.nl/x', 'https://eur-lex.europa.eu@kwaad.nl/', 'https://europa.eu:8080/', 'http://eur-lex.europa.eu/x', 'https://kwaadeuropa.eu/', 'HTTPS://NERGENS.EXAMPLE');
    allows(rules.addressesAreOnKnownSites, 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj', 'http://data.europa.eu/eli/reg/2024/1689/oj', 'Zie https://www.vng.nl, of bel.', 'HTTPS://WETTEN.OVERHEID.NL/BWBR0040936', 'geen adres', 'https://vng.nl#kop', 'https://vng.nl?x=1');
    assert.match(found(rules.addressesAreOnKnownSites, 'https://nergens.example/')[0] ?? '', /"nergens\.example"; expected a site in src\/invariants\/hosts\.ts: look at it, then add it there/);
  });

  it('is checked wherever it stands, in records of every kind', () => {
    const records: AllRecords = { ...withText(''), laws: [], funds: [aFund({ id: 'geld', contacts: [{ name: 'jan@vng.nl', for: [], provinces: [], evidence: 'source-read' }] })] };
    assert.deepEqual(rules.noPersonalMail(records).map(({ kind, id, path }) => [kind, id, path]), [['funds', 'geld', 'contacts[0].name']]);
    const texts = [rules.noPersonalMail, rules.noMarkup, rules.nothingRuns, rules.noHiddenCharacters, rules.textsAreBounded];
    fc.assert(fc.property(fc.constantFrom(...texts), fc.nat(20), fc.constantFrom('name', 'x', 'dates'), (rule, depth, key) => {
      let value: unknown = `<b>jan@vng.nl javascript:\u0000${'x'.repeat(2000)}`;
      for (let i = 0; i < depth; i += 1) value = i % 2 === 0 ? { [key]: value } : [value];
      assert.ok(rule({ laws: [{ ...aLaw(), extra: value } as never], funds: [], networks: [], organisations: [], services: [] }).length > 0);
    }));
  });
});

describe('walk', () => {
  it('names every value once, by the path that leads to it', () => {
    assert.deepEqual(walk({ a: [{ b: 1 }], c: 'x' }).map(({ path }) => path), ['', 'a', 'a[0]', 'a[0].b', 'c']);
  });
});
