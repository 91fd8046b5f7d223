import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { oneLine, plainText, safeUrl } from './plain-text.ts';
import { kindWords, sentence } from './words.ts';

describe('words in a sentence', () => {
  it('begin small, but not the name of a country', () => assert.deepEqual((['van_toepassing', 'nl_in_werking'] as const).map((kind) => kindWords({ kind })), ['van toepassing', 'Nederlandse regels in werking']));
  it('end with one full stop', () => assert.deepEqual(['in werking', 'In werking.', 'Wanneer?'].map(sentence), ['in werking.', 'In werking.', 'Wanneer?']));
});

describe('a plain text', () => {
  it('has no control characters, one kind of line end and no half characters', () => assert.equal(plainText('a\u0000b\r\nc\rd\te\uD83D😀\uFFFE'), 'ab\nc\nd\te\uFFFD😀'));
  it('can stand on one line', () => assert.equal(oneLine(' a\r\n\tb  c '), 'a b c'));
});

describe('an address', () => {
  it('is safe only when it is one of the web', () => {
    assert.equal(safeUrl('https://x.nl/?a=1&b=é'), 'https://x.nl/?a=1&b=é');
    for (const url of [undefined, '', 'javascript:alert(1)', ' https://x.nl', 'https://x.nl/\n', 'https://x.nl/"', 'mailto:a@b.nl', '//x.nl', 'https://x.nl/\uD800']) assert.equal(safeUrl(url), undefined, url);
  });
});
