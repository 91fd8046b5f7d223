import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fileName } from './file-name.ts';

describe('names of files', () => {
  it('are plain and tell the day of the data', () => {
    const day = '2026-11-01T08:00:00Z';
    assert.equal(fileName(['digitale wetten', 'gemeente'], { day, extension: 'csv' }), 'digitale-wetten-gemeente-2026-11-01.csv');
    assert.equal(fileName(['Één cyber\u00ADwet / “2.0”'], { day, extension: 'ics' }), 'een-cyberwet-2-0-2026-11-01.ics');
    assert.equal(fileName(['../../etc', undefined], { day: 'gisteren', extension: 'txt' }), 'etc.txt');
    assert.equal(fileName(['…'], { extension: 'png' }), 'bestand.png');
  });

  it('are safe whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, day) => { assert.match(fileName([text], { day, extension: 'csv' }), /^[a-z0-9]+(-[a-z0-9]+)*\.csv$/); }));
  });
});
