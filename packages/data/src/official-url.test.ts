import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { officialUrl } from './official-url.ts';

const url = (identifiers: Parameters<typeof officialUrl>[0]['identifiers'], lang: 'nl' | 'en' = 'nl') => officialUrl({ identifiers }, lang);

describe('officialUrl', () => {
  it('leads to a European act by its ELI, in the language asked for', () => {
    const identifiers = { eli: 'http://data.europa.eu/eli/reg/2024/1689/oj', celex: '32024R1689' };
    assert.deepEqual(url(identifiers), { url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj/nld', label: 'EUR-Lex' });
    assert.deepEqual(url(identifiers, 'en'), { url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj/eng', label: 'EUR-Lex' });
  });

  it('adds what an ELI without its last part lacks', () => {
    assert.equal(url({ eli: 'http://data.europa.eu/eli/reg_impl/2023/138' })?.url, 'https://eur-lex.europa.eu/eli/reg_impl/2023/138/oj/nld');
  });

  it('leads to a proposal by its CELEX number', () => {
    assert.deepEqual(url({ celex: '52026PC0590' }), { url: 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52026PC0590', label: 'EUR-Lex' });
    assert.equal(url({ celex: '52026PC0590' }, 'en')?.url, 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52026PC0590');
  });

  it('leads to a Dutch act by its number in the Basiswettenbestand, else in the Staatsblad', () => {
    assert.deepEqual(url({ bwb: 'BWBR0052872', number: 'Stb. 2026, 187' }), { url: 'https://wetten.overheid.nl/BWBR0052872', label: 'wetten.overheid.nl' });
    assert.deepEqual(url({ number: 'Stb. 2026, 149' }), { url: 'https://zoek.officielebekendmakingen.nl/stb-2026-149.html', label: 'officielebekendmakingen.nl' });
    assert.equal(url({ number: 'Stb. 2026, 187 (met Cyberbeveiligingsbesluit Stb. 2026, 189)' })?.url, 'https://zoek.officielebekendmakingen.nl/stb-2026-187.html');
  });

  it('gives nothing when there is no official text to lead to', () => {
    assert.equal(url({}), undefined);
    assert.equal(url({ procedure: 'Kamerstuk 36295', number: 'versie 1.3' }), undefined);
    assert.equal(url({ number: 'Stb. (nummer niet gezien)' }), undefined);
  });
});
