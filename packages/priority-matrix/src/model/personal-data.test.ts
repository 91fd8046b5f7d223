import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { personalDataIn } from './personal-data.ts';

describe('what looks like personal data', () => {
  const cases: [string, string[]][] = [
    ['Bel Jan via jan.jansen@gemeente.nl', ['email']], ['e-mail naar de raad@home', []], ['06-12345678', ['phone']], ['bel 06 12 34 56 78.', ['phone']], ['(030) 286 00 00', ['phone']], ['+31 (0)30 2860000', ['phone']], ['0031612345678', ['phone']],
    ['111222333', ['bsn']], ['BSN 1234.56.782', ['bsn']], ['123456789', []], ['123456782', ['bsn']], ['000000000', []], ['Verordening 2024/1689, art. 27', []], ['CELEX 32024R1689', []], ['van 2026-12-02 tot 2027-03-31', []], ['€ 1.250.000 in 2027', []],
    ['jan@x.nl, 0612345678, 111222333', ['email', 'phone', 'bsn']], ['', []], ['zaak 990612345678', []],
  ];
  for (const [text, found] of cases) it(`finds ${found.join(' and ') || 'nothing'} in “${text}”`, () => assert.deepEqual(personalDataIn(text), found));
});
