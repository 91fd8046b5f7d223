import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { code, link, prose } from './markdown.ts';

describe('code', () => {
  it('is longer than the longest run of marks in it', () => {
    assert.deepEqual([code('a'), code('a`b'), code('```')], ['`a`', '`` a`b ``', '```` ``` ````']);
  });
  it('stays on one line and in one cell', () => {
    assert.equal(code('a\n# b | c'), '`a # b ¦ c`');
  });
});

describe('prose', () => {
  it('makes no markup, no mention, no reference and no link', () => {
    const text = prose('<b>*x*</b> [a](https://evil.example) @iedereen #12 `c` www.evil.example ~~d~~ ![p](q)');
    assert.equal(text, '\\<b\\>\\*x\\*\\</b\\> \\[a\\](https://\u200Bevil.example) @\u200Biedereen #\u200B12 \\`c\\` www\u200B.evil.example \\~\\~d\\~\\~ \\!\\[p\\](q)');
  });
});

describe('link', () => {
  it('survives brackets in the address', () => {
    assert.equal(link('Dossier [x]', 'https://oeil.europarl.europa.eu/oeil/en/procedure-file?reference=2021/0106(COD)'), '[Dossier x](<https://oeil.europarl.europa.eu/oeil/en/procedure-file?reference=2021/0106(COD)>)');
    assert.equal(link('a', 'https://x.nl/> <b'), '[a](<https://x.nl/%3E%20%3Cb>)');
  });
});
