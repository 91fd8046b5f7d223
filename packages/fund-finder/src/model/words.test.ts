import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  capital, callOn, conditionsOf, DIGITAL_ROLES, FUND_LEVELS, FUNDS, matchFund, readFeed, type Call, type CallDeadline, type CallOnDay, type Condition, type Fund,
} from '@digitaal-europa/data';
import fc from 'fast-check';
import { fundStrings } from '../strings/fund.strings.ts';
import { amountWords, clockWords, closingWords, conditionWords, countdownWords, euroWords, exactEuros, localClockWords, openingWords, shareSentence, shareWords, wordOf } from './words.ts';

const [nl, en] = [fundStrings('nl'), fundStrings('en')];
const plain = (text: string | undefined): string | undefined => text?.replaceAll('\u00A0', ' ');

/** Sample records: no such fund exists. */
const deadline = (fields: Partial<CallDeadline> = {}): CallDeadline => ({ id: 'sluiting', earliest: '2027-03-01', latest: '2027-03-01', precision: 'dag', certainty: 'gepland', ...fields });
const call = (fields: Partial<Call> = {}): Call => ({ id: 'proef-ronde', title: 'Proefronde', deadlineModel: 'een-datum', opens: { earliest: '2026-09-01', latest: '2026-09-01', precision: 'dag' }, deadlines: [deadline()], asOf: '2026-01-01', evidence: 'source-read', ...fields });
const fund = (fields: Partial<Fund> = {}): Fund => ({
  id: 'proef', name: { nl: 'Proeffonds', en: 'Trial fund' }, synonyms: [], level: 'eu', stage: 'lopend', themes: ['water'], digital: { role: 'vast-onderdeel', reason: 'Proef.', evidence: 'source-read' },
  topUps: [], applicants: [], steps: [], contacts: [], examples: [], calls: [], sources: [], evidence: 'source-read', confidence: 'hoog', unconfirmed: [], asOf: '2026-01-01', ...fields,
});
const on = (fields: Partial<Call>, today = '2027-01-01'): CallOnDay => callOn(fund(), call(fields), today);
const day = (date: string): Pick<CallDeadline, 'earliest' | 'latest' | 'precision'> => ({ earliest: date, latest: date, precision: 'dag' });

describe('amounts in words', () => {
  it('are as the language writes them, at a glance and in full', () => {
    const amounts = [1, 8455, 500_000, 999_999, 1_000_000, 2_880_000, 4_000_000, 506_000_000, 1_037_612_596, 93_500_000_000];
    assert.deepEqual(amounts.map((amount) => plain(euroWords(amount, nl))), ['€ 1', '€ 8.455', '€ 500.000', '€ 999.999', '€ 1 mln.', '€ 2,88 mln.', '€ 4 mln.', '€ 506 mln.', 'circa € 1,04 mld.', '€ 93,5 mld.']);
    assert.deepEqual(amounts.slice(-3).map((amount) => plain(euroWords(amount, en))), ['€506 million', 'about €1.04 billion', '€93.5 billion']);
    assert.equal(plain(exactEuros(1_037_612_596, nl)), '€ 1.037.612.596');
    assert.equal(plain(euroWords(999_996_000, nl)), 'circa € 1 mld.', 'never a thousand millions');
  });

  it('say where a range begins and ends, and what is not known', () => {
    assert.equal(plain(amountWords({ from: 500_000, to: 4_000_000 }, nl)), '€ 500.000 – € 4 mln.');
    assert.equal(plain(amountWords({ from: 500_000, to: 4_000_000 }, en)), '€500,000 – €4 million');
    assert.deepEqual([{ from: 60_000, to: 60_000 }, { from: 60_000 }, { to: 2_000_000 }, {}, undefined].map((range) => plain(amountWords(range, nl))), ['€ 60.000', 'vanaf € 60.000', 'hoogstens € 2 mln.', 'niet bekend', 'niet bekend']);
  });

  it('are never zero, and say so when they were rounded', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 200_000_000_000 }), (amount) => {
      const text = plain(euroWords(amount, en)) ?? '';
      const [, number = '', unit] = /^(?:about )?€([\d,.]+)(?: (million|billion))?$/.exec(text) ?? [];
      const value = Number(number.replaceAll(',', '')) * (unit === 'million' ? 1e6 : unit === 'billion' ? 1e9 : 1);
      assert.ok(value > 0 && Math.abs(value - amount) <= amount * 0.01, text);
      assert.equal(text.startsWith('about'), Math.round(value) !== amount, `${amount}: ${text}`);
    }));
  });
});

describe('shares in words', () => {
  it('are of the fund and of oneself', () => {
    const texts = [{ from: 50, to: 50 }, { from: 30, to: 75 }, { to: 60 }, { from: 43 }, { from: 66.7, to: 66.7 }].map((range) => shareWords(range, nl));
    assert.deepEqual(texts.map(({ fund: paid, own }) => [paid, own]), [['50%', '50%'], ['30 tot 75%', '25 tot 70%'], ['hoogstens 60%', 'minstens 40%'], ['minstens 43%', 'hoogstens 57%'], ['66,7%', '33,3%']]);
    assert.deepEqual([shareSentence({ from: 80, to: 80 }, nl), shareSentence({ to: 60 }, en), shareSentence({}, nl), shareSentence(undefined, en)], ['fonds 80%, zelf 20%', 'fund at most 60%, own at least 40%', 'niet bekend', 'not known']);
  });
});

describe('values of a list in words', () => {
  it('are those of the vocabulary, and what nobody knows is said', () => {
    assert.deepEqual([wordOf(FUND_LEVELS, 'spuk', nl), wordOf(DIGITAL_ROLES, 'geen', en), wordOf(FUND_LEVELS, undefined, nl), wordOf(FUND_LEVELS, 'toString', en)], ['nationaal: SPUK', 'no role', 'niet bekend', 'not known']);
    assert.equal(capital(nl.status.opens), 'Gaat nog open');
  });
});

describe('a deadline in words', () => {
  const brussels = { time: '17:00', timeZone: 'Europe/Brussels' } as const;

  it('has its hour and where the clock hangs, when both are known', () => {
    assert.equal(closingWords(on({ deadlines: [deadline(brussels)] }), nl), 'Sluit op 1 maart 2027, 17.00 uur, Brusselse tijd');
    assert.equal(closingWords(on({ deadlines: [deadline({ time: '17:00' })] }), nl), 'Sluit op 1 maart 2027');
    assert.equal(closingWords(on({ deadlines: [deadline({ ...brussels, timeZone: 'Europe/Amsterdam' })] }), en), 'Closes on 1 March 2027, 17:00, Dutch time');
  });

  it('is never more exact than it is known', () => {
    const known = (fields: Partial<CallDeadline>): string => closingWords(on({ deadlines: [deadline({ certainty: 'verwacht', ...fields })] }), nl);
    assert.equal(known({ earliest: '2027-03-01', latest: '2027-03-31', precision: 'maand' }), 'Sluit naar verwachting in maart 2027');
    assert.equal(known({ earliest: '2027-10-01', latest: '2027-12-31', precision: 'kwartaal' }), 'Sluit naar verwachting in het 4e kwartaal 2027');
    assert.equal(known({ earliest: '2027-07-01', latest: '2027-12-31', precision: 'halfjaar' }), 'Sluit naar verwachting in de 2e helft 2027');
    assert.equal(known({ earliest: undefined, latest: undefined, precision: 'onbekend' }), 'Sluitingsdatum niet bekend');
  });

  it('has words of its own for every model', () => {
    const two = [deadline({ id: 'een', text: 'eerste fase' }), deadline({ id: 'twee', ...day('2027-06-01') })];
    assert.equal(closingWords(on({ deadlineModel: 'twee-fasen', deadlines: two }), nl), 'Stap 1 van 2 sluit op 1 maart 2027');
    assert.equal(closingWords(on({ deadlineModel: 'twee-fasen', deadlines: two }, '2027-03-02'), nl), 'De eerste stap is gesloten. De volgende sluit op 1 juni 2027, alleen voor wie door is.');
    assert.equal(closingWords(on({ deadlineModel: 'meermaals', deadlines: two }, '2027-03-02'), nl), 'Sluit op 1 juni 2027 (datum 2 van 2)');
    assert.equal(closingWords(on({ deadlineModel: 'doorlopend', deadlines: [] }), nl), 'Geen sluitingsdatum: u kunt altijd aanvragen');
    assert.equal(closingWords(on({ deadlineModel: 'tot-het-op-is', deadlines: [] }), nl), 'Sluit als het geld op is');
    assert.equal(closingWords(on({ deadlineModel: 'tot-het-op-is' }), nl), 'Sluit op 1 maart 2027, of eerder als het geld op is');
    assert.equal(closingWords(on({ deadlineModel: 'verwacht', deadlines: [] }), nl), 'Sluitingsdatum nog niet bekend');
    assert.equal(closingWords(on({ deadlineModel: 'onbekend', deadlines: [] }), nl), 'Sluitingsdatum niet bekend');
    assert.equal(closingWords(on({ deadlineModel: 'twee-fasen', deadlines: two }), en), 'Stage 1 of 2 closes on 1 March 2027');
  });

  it('lies behind when the call has closed', () => {
    assert.equal(closingWords(on({}, '2027-03-02'), nl), 'Sloot op 1 maart 2027');
    assert.equal(closingWords(on({ closedOn: '2026-12-20' }), nl), 'Sloot op 20 december 2026');
    assert.equal(closingWords(on({ deadlines: [], deadlineModel: 'onbekend', closedOn: '2026-12-20' }), en), 'Closed on 20 December 2026');
  });

  it('is told on the clock of the reader too, with the day when it is another one there', () => {
    const closing = { date: '2027-01-15', time: '17:00', timeZone: 'Europe/Brussels' } as const;
    assert.equal(localClockWords({ date: '2027-01-15', time: '12:00' }, closing, nl), 'bij u 12.00 uur');
    assert.equal(localClockWords({ date: '2027-01-14', time: '21:00' }, closing, nl), 'bij u 14 januari 2027, 21.00 uur');
    assert.equal(localClockWords({ date: '2027-01-15', time: '12:00' }, closing, en), '12:00 your time');
    assert.equal(clockWords(closing, nl), '17.00 uur, Brusselse tijd');
  });
});

describe('an opening in words', () => {
  it('is behind, to come, or expected', () => {
    assert.equal(openingWords(on({}), nl), 'Ging open op 1 september 2026');
    assert.equal(openingWords(on({ opens: day('2027-02-01') }), nl), 'Gaat open op 1 februari 2027');
    assert.equal(openingWords(on({ deadlineModel: 'verwacht', deadlines: [], opens: { earliest: '2027-02-01', latest: '2027-02-28', precision: 'maand' } }), nl), 'Gaat naar verwachting open in februari 2027');
    assert.equal(openingWords(on({ opens: undefined }), nl), undefined);
  });
});

describe('a countdown', () => {
  const left = (today: string, fields: Partial<CallDeadline> = {}): string | undefined => countdownWords(on({ deadlines: [deadline(fields)] }, today), nl);

  it('counts days, and months when it is long', () => {
    assert.deepEqual(['2027-02-28', '2027-02-09', '2026-12-31', '2026-12-30', '2026-11-01'].map((today) => left(today)), ['nog 1 dag', 'nog 20 dagen', 'nog 60 dagen', 'nog ongeveer 2 maanden', 'nog ongeveer 4 maanden']);
    assert.deepEqual([left('2027-03-01'), left('2027-03-02')], ['sluit vandaag', undefined]);
  });

  it('says no more than is known', () => {
    const month = { earliest: '2027-03-01', latest: '2027-03-31', precision: 'maand' } as const;
    assert.deepEqual(['2027-02-09', '2026-11-02', '2027-03-15'].map((today) => left(today, month)), ['nog minstens 20 dagen', 'nog minstens 3 maanden', 'kan nu elke dag sluiten']);
    assert.equal(countdownWords(on({ deadlines: [], deadlineModel: 'doorlopend' }), nl), undefined);
  });
});

describe('conditions in words', () => {
  const words = (of: Partial<Fund>, answers = {}, type: 'gemeente' | 'waterschap' = 'gemeente'): Record<string, string> => {
    const record = fund(of);
    const found = conditionsOf(record, { type, provinces: ['pv29'] }, answers, record.calls[0] && callOn(record, record.calls[0], '2027-02-09'));
    return Object.fromEntries(found.map((one) => [one.name, plain(conditionWords(one, nl).text) ?? '']));
  };
  const proof = { evidence: 'source-read' } as const;

  it('say what is asked and what one has', () => {
    assert.deepEqual(words({
      applicants: [{ type: 'gemeente', role: 'partner', ...proof }], area: { provinces: ['pv29'], text: 'Zeeland.', ...proof }, consortium: { minPartners: 3, text: 'Drie.', ...proof }, calls: [call()],
      budget: { perProject: { to: 2_000_000, ...proof } }, cofinancing: { from: 50, to: 75, text: 'Proef.', ...proof },
      estimates: { by: 'proef', asOf: '2026-01-01', preparationWeeks: { value: 8, reason: 'Proef.' }, burden: { value: 'zwaar', reason: 'Proef.' } },
    }, { themes: ['water', 'data'], partners: 2, amount: 3_000_000, ownShare: 20, small: true }), {
      aanvrager: 'Een gemeente kan partner zijn.', gebied: 'Uw gebied hoort erbij.', samenwerking: 'Minstens 3 partners nodig, uzelf meegeteld: u telde er 2.', openstelling: 'Er is een ronde open.', thema: 'Past bij Water.',
      digitalisering: 'Digitalisering: vast onderdeel.', bedrag: 'Een project krijgt hoogstens € 2.000.000; u vraagt € 3.000.000.', 'eigen-bijdrage': 'U betaalt minstens 25% zelf; u kunt 20% betalen.', tijd: 'Nog 2 weken; reken op 8 weken: krap.', last: 'Administratie: zwaar.',
    });
  });

  it('say what nobody knows', () => {
    assert.deepEqual(words({ level: 'regionaal', themes: [], consortium: { text: 'Samen.', ...proof }, calls: [call()] }, { themes: ['ai'], amount: 1000, ownShare: 10, small: true }, 'waterschap'), {
      aanvrager: 'Of een waterschap mag aanvragen, is niet bekend.', gebied: 'Waar dit fonds betaalt, is niet bekend.', samenwerking: 'Met hoeveel u moet aanvragen, is niet bekend.', openstelling: 'Er is een ronde open.', thema: 'Waar dit fonds over gaat, is niet bekend.',
      digitalisering: 'Digitalisering: vast onderdeel.', bedrag: 'Hoeveel een project krijgt, is niet bekend.', 'eigen-bijdrage': 'Hoeveel u zelf betaalt, is niet bekend.', tijd: 'Nog 2 weken. Hoeveel tijd een aanvraag kost, is niet bekend.', last: 'Hoe zwaar de administratie is, is niet bekend.',
    });
    assert.equal(words({ cofinancing: { to: 60, text: 'Proef.', ...proof } }, { ownShare: 50 })['eigen-bijdrage'], 'Hoeveel u hoogstens zelf betaalt, is niet bekend.');
  });

  it('tell of cooperation, of countries and of being alone', () => {
    const together = (consortium: Omit<NonNullable<Fund['consortium']>, 'text' | 'evidence'>, answers = {}): string | undefined => words({ consortium: { text: 'Proef.', ...proof, ...consortium } }, answers).samenwerking;
    assert.deepEqual([together({ alone: true }), together({ alone: false }, { partners: 1 }), together({ alone: false })], ['U kunt zonder partners aanvragen.', 'U kunt niet zonder partners aanvragen.', 'Met hoeveel u moet aanvragen, is niet bekend.']);
    assert.equal(together({ minPartners: 2, minCountries: 2 }, { partners: 4, countries: 1 }), 'Partners uit minstens 2 landen nodig, Nederland meegeteld: u telde er 1.');
    assert.equal(together({ minPartners: 2 }), 'Minstens 2 partners nodig, uzelf meegeteld.');
  });

  it('ask what would settle them, and say what an editor still has to confirm', () => {
    const settle = (evidence: Condition['evidence'], partners?: number) => conditionWords({ name: 'samenwerking', hard: true, status: partners === undefined ? 'onbekend' : 'voldaan', field: 'consortium', asked: 2, given: partners, question: 'partners', evidence }, nl);
    assert.deepEqual([settle('source-read').question, settle('source-read', 3).question, settle('unverified').doubt, settle('source-read').doubt], ['Met hoeveel partners bent u, uzelf meegeteld?', undefined, 'nog te bevestigen', undefined]);
  });

  it('ask who one is when that is what they depend on', () => {
    const { text, question } = conditionWords({ name: 'aanvrager', hard: true, status: 'onbekend', field: 'applicants', question: 'organisation' }, nl);
    assert.deepEqual([text, question], ['Wie mag aanvragen, verschilt per organisatie.', 'Voor welke organisatie zoekt u?']);
  });

  it('are whole sentences for every fund there is, in both languages', () => {
    const result = readFeed(FUNDS, JSON.parse(readFileSync(new URL('../../../data/dist/funds.json', import.meta.url), 'utf8')));
    assert.ok(result.ok && result.feed.records.length > 50);
    for (const record of result.feed.records) for (const type of ['gemeente', 'provincie', 'waterschap'] as const) for (const strings of [nl, en]) {
      const { conditions, call: best } = matchFund(record, { type, provinces: ['pv29'] }, { themes: ['water'], partners: 1, countries: 1, amount: 100_000, ownShare: 20, small: true }, { today: '2026-11-21' });
      for (const condition of conditions) {
        const { text } = conditionWords(condition, strings);
        assert.match(text, /^\p{Lu}.*\.$/u, `${record.id} ${condition.name}`);
        assert.doesNotMatch(text, /undefined|NaN|null|\b(niet bekend|not known):| {2}/, `${record.id} ${condition.name}: ${text}`);
      }
      if (best) assert.match(closingWords(best, strings), /^\p{Lu}/u);
    }
  });
});
