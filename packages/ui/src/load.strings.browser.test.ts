import { expect } from '@open-wc/testing';
import { LoadError, type LoadErrorCode } from './fetch-json.ts';
import { loadStrings } from './load.strings.ts';
import { guardConsole } from './testing/index.ts';

// A record, so that the compiler misses a code that is not here.
const all: Record<LoadErrorCode, true> = { address: true, network: true, timeout: true, http: true, html: true, json: true, size: true, unexpected: true };
/** What every feed can have wrong. */
const FEED_CODES = ['not-a-feed', 'newer-version', 'no-valid-record'];
const codes = [...Object.keys(all), ...FEED_CODES];
const error = (code: string): LoadError => new LoadError(code, 'for developers');

describe('loadStrings', () => {
  guardConsole();

  for (const language of ['nl', 'en'] as const) {
    const strings = loadStrings(language);

    it(`has a sentence of its own in ${language} for every code, with a full stop`, () => {
      const sentences = codes.map((code) => strings.failed(error(code)));
      for (const sentence of sentences) expect(sentence).to.match(/^[A-Z].+\.$/).and.not.contain('for developers');
      expect(new Set(sentences).size).to.equal(codes.length);
    });

    it(`takes the "unexpected" sentence in ${language} for a code that nobody knows`, () => {
      expect(strings.failed(error('no-such-code'))).to.equal(strings.failed(error('unexpected')));
    });

    it(`prefers the sentences in ${language} that a reader adds`, () => {
      const { failed } = loadStrings(language, { version: 'Too new.', http: 'Own words.' });
      expect(failed(error('version'))).to.equal('Too new.');
      expect(failed(error('http'))).to.equal('Own words.');
      expect(failed(error('json'))).to.equal(strings.failed(error('json')));
    });

    it(`counts what was left out in ${language}, one and many`, () => {
      expect(strings.leftOut(1)).to.match(/\.$/).and.not.contain('1');
      expect(strings.leftOut(12)).to.match(/^12 .+\.$/);
    });
  }

  it('says everything in both languages, and differently', () => {
    const [nl, en] = [loadStrings('nl'), loadStrings('en')];
    for (const name of ['loading', 'retry', 'keptPrevious'] as const) expect(nl[name]).to.be.a('string').that.does.not.equal(en[name]);
    for (const code of codes) expect(nl.failed(error(code))).not.to.equal(en.failed(error(code)));
  });
});
