import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { aFund, anOrganisation } from '../exports/records.fixture.ts';
import { aLaw, onDay } from '../law.fixture.ts';
import { readContent } from './content.ts';
import { coverage, coverageTable, evidenceOfLaw, withCoverage } from './coverage.ts';
import { someRecords } from './exports/records.fixture.ts';

const root = mkdtempSync(join(tmpdir(), 'kde-coverage-'));
after(() => rmSync(root, { recursive: true }));

const records = someRecords({
  laws: [aLaw({ id: 'a', dates: [onDay('2026-01-01', { kind: 'van_toepassing', evidence: 'source-read' })], asOf: '2026-11-21' }), aLaw({ id: 'b', asOf: '2026-08-23' }), aLaw({ id: 'c', asOf: '2026-08-22' })],
  funds: [aFund({ evidence: 'source-read', asOf: '2026-11-01' })], organisations: [anOrganisation({ asOf: '2020-01-01' })],
});

function run(...args: string[]): { code: number; out: string; error: string } {
  let [out, error] = ['', ''];
  const code = coverage(args, { records, print: (text) => void (out += text), printError: (text) => void (error += text) });
  return { code, out, error };
}

describe('the README of this package', () => {
  it('tells the truth about the records; renew it with: kde-data coverage --write README.md', () => {
    const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
    assert.equal(withCoverage(readme, coverageTable(readContent(resolve(import.meta.dirname, '../../content')).records)), readme);
  });
});

describe('how well a law is known', () => {
  const law = (...dates: Parameters<typeof onDay>[1][]) => evidenceOfLaw({ dates: dates.map((date, i) => onDay('2026-01-01', { id: `d${i}`, ...date })) });

  it('is the weakest evidence among the dates that bind', () => {
    assert.equal(law({ kind: 'in_werking', evidence: 'source-read' }, { kind: 'van_toepassing', evidence: 'secondary' }, { kind: 'voorgesteld', evidence: 'unverified' }), 'secondary');
    assert.equal(law({ kind: 'omzettingstermijn', evidence: 'source-read' }), 'source-read');
    assert.equal(law({ kind: 'nl_in_werking', evidence: 'source-read' }, { kind: 'overgangsdatum', evidence: 'unverified' }), 'unverified');
  });

  it('is the weakest of all dates when none binds, and nothing without a date that holds', () => {
    assert.equal(law({ kind: 'voorgesteld', evidence: 'source-read' }, { kind: 'stap', evidence: 'secondary' }), 'secondary');
    assert.equal(law({ kind: 'van_toepassing', evidence: 'source-read', certainty: 'vervallen' }), 'unverified');
  });
});

describe('the table of coverage', () => {
  it('counts per kind how records are known and how old they are, from the newest record', () => assert.deepEqual(coverageTable(records).split('\n'), [
    '| Soort | Aantal | bron gelezen | uit tweede hand | nog te bevestigen | ouder dan 90 dagen |', '| --- | ---: | ---: | ---: | ---: | ---: |',
    '| Digitale wetten | 3 | 1 | 0 | 2 | 1 |', '| Fondsen | 1 | 1 | 0 | 0 | 0 |', '| Netwerken | 0 | 0 | 0 | 0 | 0 |', '| Organisaties | 1 | 0 | 1 | 0 | 1 |', '| Diensten en voorbeelden | 0 | 0 | 0 | 0 | 0 |',
    '', 'Geteld op 21 november 2026. Bij een wet telt de zwakste van de datums waarop iets gaat gelden.',
  ]));

  it('counts from another day when asked', () => assert.match(run('--today', '2027-06-01').out, /\| Digitale wetten \| 3 \| 1 \| 0 \| 2 \| 3 \|/));

  it('stands between its marks, and only there', () => {
    assert.equal(withCoverage('a\n<!-- coverage -->oud<!-- /coverage -->\nb', 'tabel'), 'a\n<!-- coverage -->\ntabel\n<!-- /coverage -->\nb');
    for (const text of ['', '<!-- coverage -->', '<!-- /coverage --><!-- coverage -->', '<!-- coverage --><!-- coverage --><!-- /coverage -->']) assert.throws(() => withCoverage(text, 'x'), /no place for the table/);
  });

  it('is found untrue, and renewed', () => {
    const file = join(root, 'README.md');
    writeFileSync(file, '# Titel\n<!-- coverage -->\n<!-- /coverage -->\nRest\n');
    assert.match(run('--check', file).error, /not what the content says; renew it with: kde-data coverage --write/);
    assert.equal(run('--check', file).code, 1);
    assert.equal(run('--write', file).code, 0);
    assert.deepEqual(run('--check', file), { code: 0, out: '', error: '' });
    assert.match(readFileSync(file, 'utf8'), /^# Titel\n<!-- coverage -->\n\| Soort[^]*\n<!-- \/coverage -->\nRest\n$/);
  });

  it('says what is wrong with the command', () => {
    assert.equal(run('--colour').code, 2);
    assert.match(run('--today', 'morgen').error, /unknown day "morgen"; expected YYYY-MM-DD/);
    assert.equal(run('--check', join(root, 'nergens.md')).code, 1);
  });
});
