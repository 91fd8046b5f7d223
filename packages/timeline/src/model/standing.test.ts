import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromDay, toDay, type Instrument, type LawDate } from '@digitaal-europa/data';
import { stretchesOf } from './standing.ts';
import { anyLaw, sampleDate, sampleLaw } from './sample.fixture.ts';

/** `proposed 2021-04-21 – 2024-07-12`; no last day for what goes on. */
const line = (instrument: Instrument, ...dates: LawDate[]): string[] =>
  stretchesOf(sampleLaw({ instrument, dates }), Infinity).map(({ standing, from, to }) => `${standing} ${fromDay(from)} –${to === Infinity ? '' : ` ${fromDay(to)}`}`);
const date = sampleDate;

describe('the line of a regulation', () => {
  const proposed = date('2021-04-21', 'voorgesteld', { certainty: 'gebeurd' });
  const published = date('2024-07-12', 'bekendgemaakt');
  const inForce = date('2024-08-01', 'in_werking');
  const applies = date('2026-08-02', 'van_toepassing');

  it('is dotted before adoption, thin after it and thick from its application', () => {
    assert.deepEqual(line('regulation', applies, inForce, proposed, published), ['proposed 2021-04-21 – 2024-07-12', 'adopted 2024-07-12 – 2026-08-02', 'applies 2026-08-02 –']);
  });

  it('is thick from its first application, of a part or the whole', () => {
    assert.deepEqual(line('regulation', inForce, date('2025-02-02', 'van_toepassing', { scope: 'deel' }), applies), ['adopted 2024-08-01 – 2025-02-02', 'applies 2025-02-02 –']);
  });

  it('is thick from its entry into force when no application is named', () => assert.deepEqual(line('regulation', proposed, inForce), ['proposed 2021-04-21 – 2024-08-01', 'applies 2024-08-01 –']));

  it('stays dotted after a vote of one House', () => assert.deepEqual(line('regulation', proposed, date('2024-03-13', 'aangenomen', { certainty: 'gebeurd' })), ['proposed 2021-04-21 –']));

  it('is thin from the signature', () => assert.deepEqual(line('regulation', date('2024-06-13', 'ondertekend'), published), ['adopted 2024-06-13 –']));

  it('does not become thick by an application that is only expected, planned, unknown or withdrawn', () => {
    for (const certainty of ['verwacht', 'gepland'] as const) {
      assert.deepEqual(line('regulation', published, date('2026-08-02', 'van_toepassing', { certainty })), ['adopted 2024-07-12 –'], certainty);
      assert.deepEqual(line('regulation', inForce, date('2026-08-02', 'van_toepassing', { certainty })), ['adopted 2024-08-01 –'], `in force, ${certainty}`);
    }
    assert.deepEqual(line('regulation', inForce, date(undefined, 'van_toepassing', { certainty: 'verwacht' })), ['adopted 2024-08-01 –']);
  });

  it('takes no notice of dates that no longer hold', () => {
    assert.deepEqual(line('regulation', inForce, date('2026-08-02', 'van_toepassing', { certainty: 'vervallen' })), ['applies 2024-08-01 –']);
    assert.deepEqual(line('regulation', date('2019-01-01', 'voorgesteld', { certainty: 'vervallen' }), inForce), ['applies 2024-08-01 –']);
  });

  it('applies from its entry into force when only a part is expected later', () => {
    assert.deepEqual(line('regulation', inForce, date('2030-01-01', 'van_toepassing', { scope: 'deel', certainty: 'verwacht' })), ['applies 2024-08-01 –']);
  });

  it('ends when it lapses, not when that is only expected', () => {
    assert.deepEqual(line('regulation', inForce, date('2026-04-03', 'vervallen')), ['applies 2024-08-01 – 2026-04-03']);
    assert.deepEqual(line('regulation', inForce, date('2027-01-01', 'vervallen', { certainty: 'verwacht' })), ['applies 2024-08-01 –']);
    assert.deepEqual(line('regulation', proposed, date('2023-01-01', 'ingetrokken', { certainty: 'gebeurd' }), inForce), ['proposed 2021-04-21 – 2023-01-01']);
  });

  it('has no line without a certain date', () => {
    assert.deepEqual(line('regulation'), []);
    assert.deepEqual(line('regulation', date('2027-01-01', 'voorgesteld', { certainty: 'verwacht' }), date(undefined, 'in_werking')), []);
  });

  it('begins a period at its first day', () => assert.deepEqual(line('regulation', date('2024-Q1', 'voorgesteld', { certainty: 'gebeurd' })), ['proposed 2024-01-01 –']));

  it('runs no further than asked', () => {
    const law = sampleLaw({ dates: [inForce, applies] });
    assert.deepEqual(stretchesOf(law, toDay('2025-01-01')).map(({ standing, to }) => [standing, fromDay(to)]), [['adopted', '2025-01-01']]);
    assert.deepEqual(stretchesOf(law, toDay('2020-01-01')), []);
  });
});

describe('the line of a directive', () => {
  const inForce = date('2023-01-16', 'in_werking');
  const deadline = date('2024-10-17', 'omzettingstermijn');
  const others = date('2024-11-07', 'van_toepassing', { scope: 'deel' });

  it('is thick from the Dutch rules, not from what applies to others (rule 9)', () => {
    assert.deepEqual(line('directive', inForce, deadline, others, date('2026-08-15', 'nl_in_werking')), ['adopted 2023-01-16 – 2026-08-15', 'applies 2026-08-15 –']);
  });

  it('stays thin while the Dutch rules are only expected or nobody knows when', () => {
    assert.deepEqual(line('directive', inForce, others, date('2026-08-15', 'nl_in_werking', { certainty: 'verwacht' })), ['adopted 2023-01-16 –']);
    assert.deepEqual(line('directive', inForce, others, date(undefined, 'nl_in_werking', { certainty: 'verwacht' })), ['adopted 2023-01-16 –']);
  });

  it('is thick from the Dutch rules without an application of its own (rule 10)', () => assert.deepEqual(line('directive', inForce, date('2024-06-19', 'nl_in_werking')), ['adopted 2023-01-16 – 2024-06-19', 'applies 2024-06-19 –']));

  it('is thick from its application when no Dutch rules are named', () => assert.deepEqual(line('directive', inForce, date('2025-06-28', 'van_toepassing')), ['adopted 2023-01-16 – 2025-06-28', 'applies 2025-06-28 –']));

  it('does not become thick by its entry into force or by the deadline for the Member State', () => assert.deepEqual(line('directive', inForce, deadline), ['adopted 2023-01-16 –']));
});

describe('the line of Dutch rules', () => {
  it('is thick from their entry into force, also when a part follows later', () => {
    const inForce = date('2022-05-01', 'nl_in_werking');
    assert.deepEqual(line('national-act', date('2021-10-26', 'bekendgemaakt'), inForce, date('2024-11-01', 'van_toepassing', { scope: 'deel' })), ['adopted 2021-10-26 – 2022-05-01', 'applies 2022-05-01 –']);
  });

  it('is thick from the first part when the whole follows later', () => {
    assert.deepEqual(line('national-act', date('2024-01-01', 'van_toepassing', { scope: 'deel' }), date('2026-01-01', 'nl_in_werking')), ['applies 2024-01-01 –']);
  });

  it('is thin while their entry into force is only expected', () => {
    for (const instrument of ['national-act', 'national-decree', 'ministerial-regulation'] as const) {
      assert.deepEqual(line(instrument, date('2026-06-01', 'bekendgemaakt'), date('2027-01-01', 'nl_in_werking', { certainty: 'verwacht' })), ['adopted 2026-06-01 –'], instrument);
    }
  });

  it('is dotted for a bill, whatever its dates say', () => assert.deepEqual(line('national-bill', date('2025-03-01', 'voorgesteld', { certainty: 'gebeurd' }), date('2026-01-01', 'nl_in_werking')), ['proposed 2025-03-01 –']));
});

describe('the line of what is not law', () => {
  it('is dotted for a proposal', () => {
    for (const instrument of ['proposal', 'announced-proposal', 'withdrawn-proposal'] as const) assert.deepEqual(line(instrument, date('2025-11-19', 'voorgesteld', { certainty: 'gebeurd' })), ['proposed 2025-11-19 –'], instrument);
  });

  it('ends where a proposal is withdrawn', () => {
    const dates = [date('2022-09-28', 'voorgesteld', { certainty: 'gebeurd' }), date('2025-10-06', 'ingetrokken', { certainty: 'gebeurd' })];
    assert.deepEqual(line('withdrawn-proposal', ...dates), ['proposed 2022-09-28 – 2025-10-06']);
  });

  it('never looks like law for policy', () => {
    assert.deepEqual(line('strategy', date('2020-02-19', 'bekendgemaakt', { certainty: 'gebeurd' }), date('2021-01-01', 'van_toepassing')), ['policy 2020-02-19 –']);
    assert.deepEqual(line('policy', date('2020-02-19', 'bekendgemaakt', { certainty: 'gebeurd' }), date('2025-09-01', 'ingetrokken', { certainty: 'gebeurd' })), ['policy 2020-02-19 – 2025-09-01']);
  });
});

describe('the line of any law', () => {
  it('has stretches that follow each other from dotted to thick, without gaps or overlap', () => {
    fc.assert(fc.property(anyLaw, fc.oneof(fc.constant(Infinity), fc.integer({ min: toDay('2014-01-01'), max: toDay('2040-01-01') })), (law, end) => {
      const stretches = stretchesOf(law, end);
      stretches.forEach(({ standing, from, to }, i) => {
        assert.ok(from < to && to <= end && Number.isFinite(from));
        const before = stretches[i - 1];
        if (!before) return;
        assert.equal(before.to, from);
        assert.ok(['proposed', 'adopted', 'applies'].indexOf(before.standing) < ['proposed', 'adopted', 'applies'].indexOf(standing));
      });
    }), { numRuns: 500 });
  });

  it('is the same without the dates that are not certain, but for those that say when it applies', () => {
    const deciding = ['van_toepassing', 'nl_in_werking'];
    fc.assert(fc.property(anyLaw, (law) => {
      const certain = law.dates.filter((own) => own.certainty === 'bindend' || own.certainty === 'gebeurd' || deciding.includes(own.kind));
      assert.deepEqual(stretchesOf({ ...law, dates: certain }, Infinity), stretchesOf(law, Infinity));
    }), { numRuns: 300 });
  });

  it('is never thick before a certain day on which something begins', () => {
    fc.assert(fc.property(anyLaw, (law) => {
      const begins = law.dates.filter(({ kind, certainty }) => ['van_toepassing', 'nl_in_werking', 'in_werking'].includes(kind) && (certainty === 'bindend' || certainty === 'gebeurd')).map(({ earliest }) => earliest);
      for (const { standing, from } of stretchesOf(law, Infinity)) if (standing === 'applies') assert.ok(begins.includes(fromDay(from)));
    }), { numRuns: 300 });
  });
});
