import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { entriesOf } from './entries.ts';
import { countEvents, dateFile, lawFile, lawsFile, tableFile } from './files.ts';
import { anyLaws, sampleDate, sampleLaw, TODAY } from './sample.fixture.ts';

const asOf = '2026-11-01T08:00:00Z';
const count = (text: string, part: string): number => text.split(part).length - 1;

describe('the table as a file', () => {
  it('has a row for each row of the table, in its order', () => {
    fc.assert(fc.property(anyLaws, (laws) => {
      const rows = entriesOf(laws, TODAY).reverse();
      const [, ...lines] = tableFile(rows, { asOf }).text.trimEnd().split('\r\n');
      assert.deepEqual(lines.map((line) => line.split(';').slice(-2).join('/')), rows.map(({ key }) => key));
    }));
  });
});

describe('dates as a calendar', () => {
  const law = sampleLaw({ shortNames: ['PW'], dates: [sampleDate('2020-01-01', 'stap', { id: 'oud' }), sampleDate('2027-12-02', 'van_toepassing', { id: 'nieuw' }), sampleDate(undefined, 'stap', { id: 'ooit' })] });

  it('leave out the past and what nobody knows', () => {
    const file = lawFile(law, TODAY, { asOf });
    assert.equal(file?.name, 'pw-2026-11-01.ics');
    assert.deepEqual(file?.text.match(/UID:.*/g), ['UID:proefwet.nieuw@digitaal-europa.invalid']);
  });

  it('hold one date when one is asked, also a past one', () => {
    assert.equal(dateFile(law, law.dates[0] as never, { asOf })?.name, 'pw-2020-01-01-2026-11-01.ics');
    assert.equal(dateFile(law, law.dates[2] as never, { asOf }), undefined);
  });

  it('hold exactly as many dates as is said', () => {
    fc.assert(fc.property(anyLaws, fc.constantFrom(undefined, 'gemeente' as const), (laws, organisation) => {
      assert.equal(count(lawsFile(laws, TODAY, { asOf, organisation }).text, 'BEGIN:VEVENT'), countEvents(laws, TODAY, organisation));
    }));
  });
});
