import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { asList, dayOf, decodeReferences, fieldsOf, parseJson, plainText, safeUrl } from './untrusted.ts';

describe('parseJson', () => {
  it('leaves out keys that reach a prototype, however deep', () => {
    const data = parseJson('{"a":1,"__proto__":{"polluted":true},"b":[{"constructor":{"prototype":{"polluted":true}},"c":2}]}') as { a: number; b: object[] };
    assert.equal(JSON.stringify(data), '{"a":1,"b":[{"c":2}]}');
    assert.equal(Object.getPrototypeOf(data), Object.prototype);
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });

  it('fails like any error on what is not JSON or is too deep', () => {
    assert.throws(() => parseJson('<html>'), SyntaxError);
    assert.throws(() => parseJson('['.repeat(200_000) + ']'.repeat(200_000)), RangeError);
  });
});

describe('plainText', () => {
  it('leaves no markup', () => {
    assert.equal(plainText('<p class="x">Advanced <b>digital</b> skills</p>', 100), 'Advanced digital skills');
    assert.equal(plainText('<script>alert(1)</script>Call<style>p{}</style><!-- no --> 7', 100), 'Call 7');
    assert.equal(plainText('<img src=x onerror="alert(1)">Call', 100), 'Call');
    assert.equal(plainText('<a title="<b>">Call</a>', 100), 'Call');
  });

  it('finds markup that is wrapped in references, twice', () => {
    assert.equal(plainText('&lt;script&gt;alert(1)&lt;/script&gt;Call', 100), 'Call');
    assert.equal(plainText('&amp;lt;b&amp;gt;Call&amp;lt;/b&amp;gt;', 100), 'Call');
  });

  it('keeps what only looks like markup', () => {
    assert.equal(plainText('budget < 5 and > 3, R&amp;D', 100), 'budget < 5 and > 3, R&D');
  });

  it('takes out characters that steer, and joins white space', () => {
    assert.equal(plainText('a\u202Eb\u0000c\u001B[31m  d\n\te\u00A0f', 100), 'abc[31m d e f');
  });

  it('shortens, and says so', () => {
    assert.equal(plainText('abcdefghij', 5), 'abcd…');
    assert.equal(plainText('abcde', 5), 'abcde');
  });

  it('gives nothing for what is no text', () => {
    for (const value of [null, undefined, {}, [], true]) assert.equal(plainText(value, 10), '');
    assert.equal(plainText(42, 10), '42');
  });

  it('never gives a tag, a steering character or too much, whatever comes in', () => {
    const nasty = fc.array(fc.oneof(fc.constantFrom('<', '>', '&', 'lt;', 'gt;', 'amp;', '<script>', '</script>', '<!--', '-->', '#60;', 'x', '"', '\u202E', '\u200B', '!'), fc.string()), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(fc.property(nasty, fc.integer({ min: 1, max: 60 }), (text, max) => {
      const plain = plainText(text, max);
      assert.ok(plain.length <= max);
      assert.doesNotMatch(plain, /<\/?[A-Za-z!?][^<>]*>|[\u202A-\u202E]/);
    }), { numRuns: 2000 });
  });

  it('is quick with input that is made to be slow', () => {
    for (const text of ['<'.repeat(5_000_000), '<script'.repeat(500_000), '<!--'.repeat(500_000), '&#'.repeat(500_000), `<a ${'x'.repeat(5_000_000)}`]) {
      const start = performance.now();
      plainText(text, 100);
      assert.ok(performance.now() - start < 2000, text.slice(0, 10));
    }
  });
});

describe('decodeReferences', () => {
  it('decodes once', () => {
    assert.equal(decodeReferences('Gemeente &#39;s-Hertogenbosch, Hunze en Aa&#x27;s, R&amp;amp;D, &eacute;&euro;'), "Gemeente 's-Hertogenbosch, Hunze en Aa's, R&amp;D, é€");
  });

  it('leaves out what is no character and leaves alone what it does not know', () => {
    assert.equal(decodeReferences('a&#1114112;b&#xD800;c&bogus;d&#;'), 'abc&bogus;d&#;');
  });
});

describe('safeUrl', () => {
  const hosts = ['europa.eu', 'overheid.nl'];
  it('takes https on a known host', () => {
    assert.equal(safeUrl('https://ec.europa.eu/info?x=1', hosts), 'https://ec.europa.eu/info?x=1');
    assert.equal(safeUrl('https://overheid.nl', hosts), 'https://overheid.nl/');
  });
  it('refuses everything else', () => {
    for (const url of ['http://ec.europa.eu/', 'javascript:alert(1)', 'data:text/html,x', '//ec.europa.eu', 'https://evileuropa.eu/', 'https://europa.eu.evil.example/', 'https://europa.eu@evil.example/', 'https://user:pass@europa.eu/', 'https://europa.eu:8443/', 'file:///etc/passwd', 7, undefined, `https://europa.eu/${'x'.repeat(2000)}`]) {
      assert.equal(safeUrl(url, hosts), undefined, String(url).slice(0, 60));
    }
  });
});

describe('dayOf', () => {
  it('reads the day as written, without a zone', () => {
    assert.deepEqual(['2024-06-13', '2024-06-13T00:00:00+02:00', '2026/08/31 08:24:00', ' 2024-06-13 '].map(dayOf), ['2024-06-13', '2024-06-13', '2026-08-31', '2024-06-13']);
  });
  it('refuses days that do not exist and other texts', () => {
    for (const text of ['2024-02-30', '2024-6-13', '20240613', 'soon', '', '2024-06-13x', 20240613, null]) assert.equal(dayOf(text), undefined, String(text));
  });
});

describe('asList and fieldsOf', () => {
  it('make one value a list and anything else an empty object', () => {
    assert.deepEqual([asList('a'), asList(['a']), asList(undefined), asList(null), asList(0)], [['a'], ['a'], [], [], [0]]);
    assert.deepEqual([fieldsOf({ a: 1 }), fieldsOf([1]), fieldsOf(null), fieldsOf('x')], [{ a: 1 }, {}, {}, {}]);
  });
});
