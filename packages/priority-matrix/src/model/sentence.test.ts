import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Law } from '@digitaal-europa/data';
import fc from 'fast-check';
import { sentenceTexts } from '../strings/sentence.strings.ts';
import type { Board, Decision } from './board.ts';
import { anyBoard, anyLaws, IMPORTANT, MINOR, modelOf, sampleBoard, sampleDate, sampleLaw, sampleMove, type Judged } from './cards.fixture.ts';
import type { MatrixModel } from './cards.ts';
import { inputsOf, sentenceOf, type InputRow, type SentenceContext } from './sentence.ts';

const context = ({ settings, today }: MatrixModel, board: Board, language: 'nl' | 'en'): SentenceContext => ({ settings, today, type: board.profile.type, texts: sentenceTexts(language) });
interface Sample { readonly law?: Partial<Law>; readonly judged?: Judged; readonly decision?: Decision; readonly board?: Partial<Board>; readonly language?: 'nl' | 'en' }
function sample<T>(when: string | undefined, { law = {}, judged = IMPORTANT, decision = {}, board: change = {}, language = 'nl' }: Sample, tell: typeof sentenceOf | ((...args: Parameters<typeof sentenceOf>) => T)): T {
  const board = sampleBoard({ 'a/taak': decision }, change);
  const model = modelOf([sampleLaw('a', when, judged, law)], board);
  const card = model.cards.get('a/taak');
  assert.ok(card);
  return tell(card, context(model, board, language)) as T;
}
const say = (when: string | undefined, options: Sample = {}): string => sample<string>(when, options, sentenceOf);
const table = (when: string | undefined, options: Sample = {}): readonly InputRow[] => sample(when, options, inputsOf);
const date = (when: string, fields: Parameters<typeof sampleDate>[1]): Sample => ({ law: { dates: [sampleDate(when, fields)] } });

describe('the sentence', () => {
  it('tells the place, the date, how certain it is, the lead time and the reasons', () => {
    const medium: Sample = { judged: { ...IMPORTANT, procurement: true, domains: 5, opportunity: 0 }, law: { supervision: { powers: 'toezicht', evidence: 'source-read' } }, board: { profile: { type: 'gemeente', size: 'midden' } } };
    assert.equal(say('2027-12-02', medium), 'Volgen: begin uiterlijk februari 2027. Van toepassing 2 december 2027, bindend, stand 3 november 2026. Doorlooptijd 9,75 maanden: taak S 3 × 1,25 plus inkoop 6. Minder belangrijk, samen niet meer dan de helft van wat de bekende redenen kunnen wegen: raakt inwoners of grondrechten sterk, raakt 5 van 8 organisatiedomeinen, er is een toezichthouder.'.replace('Volgen', 'Samen doen of uitbesteden'));
    assert.equal(say('2027-12-02', { ...medium, judged: { ...medium.judged, domains: 8 }, language: 'en' }), 'Do now: begin by February 2027. Applies 2 December 2027, binding, as of 3 November 2026. Lead time 9.75 months: task S 3 × 1.25 plus buying 6. Important: touches residents or fundamental rights strongly, touches 8 of 8 domains of the organisation, there is a supervisor.');
  });
  it('gives the reason of the law only where the law says that it is not for us', () => {
    const law: Partial<Law> = { appliesTo: { ...sampleLaw('a', '2028', IMPORTANT).appliesTo, gemeente: { value: 'nee', reason: 'Alleen voor aanbieders.' } } };
    assert.deepEqual([say('2028', { law }), say('2028', { decision: { forUs: 'nee' } }), say('2028', { law, decision: { forUs: 'nee' } })], ['Deze wet geldt niet voor een gemeente. Alleen voor aanbieders.', 'U koos dat dit niet voor u geldt.', 'U koos dat dit niet voor u geldt.']);
  });
  it('says "begin now" and when it should have begun, never that it is too late', () => {
    assert.match(say('2026-12-01'), /^Nu doen: begin nu \(aanbevolen start was september 2026\)\. Van toepassing 1 december 2026, bindend/);
    assert.match(say('2026-12-01', { language: 'en' }), /^Do now: begin now \(recommended start was September 2026\)/);
  });
  it('says what is expected, to be confirmed, over, or only a proposal', () => {
    assert.match(say('2028', date('2028-01-01', { certainty: 'verwacht' })), /1 januari 2028, verwacht, stand/);
    assert.match(say('2028', date('2028-01-01', { evidence: 'unverified' })), /bindend, te bevestigen, stand/);
    assert.match(say('2028', date('2028-01-01', { confidence: 'laag' })), /bindend, te bevestigen, stand/);
    assert.match(say('2026', date('2026-02-01', { certainty: 'verwacht' })), /1 februari 2026, verwachting verstreken, niet bevestigd, stand/);
    assert.match(say('2028', { law: { instrument: 'proposal' } }), /bindend, nog een voorstel, stand/);
    assert.match(say('2027-Q4', date('2028-03-01', { label: { nl: 'hoog risico', en: 'high risk' }, kind: 'nl_in_werking', latest: undefined, precision: 'onbekend' })), /Nederlandse regels in werking \(hoog risico\) niet eerder dan 1 maart 2028,.*: vanaf december 2027, tot wanneer is niet bekend\./);
    assert.match(say('2028', date('2028-03-01', { earliest: undefined, precision: 'onbekend' })), /Van toepassing uiterlijk 1 maart 2028,/);
    assert.match(say('2027', date('2027-Q1', {})), /Van toepassing 1e kwartaal 2027, .*: tussen oktober 2026 en december 2026\./);
  });
  it('names what is not known, with what stands in for it, and between which months to begin', () => {
    const unknown = say('2029-12-02', { judged: {}, board: { profile: { type: 'gemeente' } } });
    assert.match(unknown, /Doorlooptijd 13,5 maanden: taak onbekend, gerekend met M 6 × 1,25 \(grootte onbekend, gerekend met midden\); of u moet inkopen is onbekend, gerekend met 6\./);
    assert.match(unknown, /Hoe laat u kunt beginnen is niet zeker: tussen december 2027 en september 2029\. .*geen van de bekende redenen weegt\. Onbekend, dus niet meegeteld: inwoners en grondrechten, organisatie, toezicht en sanctie, kans\.$/);
    assert.doesNotMatch(say('2029-12-02'), /Hoe laat/);
  });
  it('tells which reasons were switched off or count heavily, and another line of importance', () => {
    const text = say('2029', { judged: MINOR, board: { settings: { weights: { kans: 'uit', toezicht: 'uit', organisatie: 'zwaar' }, importantFrom: 0.6 } } });
    assert.match(text, /Minder belangrijk, samen onder 60 % van wat de bekende redenen kunnen wegen: raakt 1 van 8 organisatiedomeinen \(telt zwaar\)\./);
    assert.match(text, /\(telt zwaar\)\. Door u uitgezet: toezicht en sanctie, kans\.$/);
  });
  it('tells the organisation’s own lead time beside the computed one', () => assert.match(`${say('2029', { decision: { leadMonths: 8.5 } })}${say('2029', { decision: { leadMonths: 1 } })}`, /Doorlooptijd 8,5 maanden, door uzelf gekozen; berekend was 3\..*Doorlooptijd 1 maand, door/));
  it('tells who chose a place and why, and then what was computed', () => {
    const decision: Decision = { move: sampleMove('volgen', { startBy: '2028-03', by: 'CISO', reason: 'Regio pakt dit op', basis: { earliest: '2026-08-02', latest: '2026-08-02' } }) };
    assert.match(say('2027-12-02', { decision }), /^Volgen, begin in maart 2028: gekozen op 22 november 2026 door CISO\. Reden: Regio pakt dit op\. De datum is veranderd sinds die keuze: van 2 augustus 2026 naar 2 december 2027\. Berekend: Inplannen: begin uiterlijk september 2027\./);
    assert.match(say('2027-12-02', { decision: { move: sampleMove('nu-doen', { basis: { earliest: '2027-12-02', latest: '2027-12-02' } }) } }), /^Nu doen: gekozen op 22 november 2026\. Berekend: Inplannen/);
    assert.equal(say(undefined, { decision }).includes('van 2 augustus 2026 naar datum onbekend. Er is geen berekende plek. Het is niet bekend vanaf wanneer dit geldt.'), true);
  });
  it('asks of what applies already whether it is met, and tells what still comes', () => {
    assert.equal(say('2018-05-25'), 'Geldt al sinds 25 mei 2018 (bindend): voldoet u?');
    assert.equal(say('2018-05-25', { decision: { answer: 'ja' }, language: 'en' }), 'Has applied since 25 May 2018 (binding), and you comply.');
    const more = { dates: [sampleDate('2018-05-25'), sampleDate('2027-06-01', { id: 'deel' })], obligations: [{ ...sampleLaw('a', '2028').obligations[0]!, dates: ['geldt', 'deel'] }] };
    assert.match(say('2018-05-25', { decision: { answer: 'deels' }, law: more }), /^Nu doen: geldt al sinds 25 mei 2018 \(bindend, stand 3 november 2026\), en u voldoet deels\. Komt nog: van toepassing 1 juni 2027\. Belangrijk: /);
  });
  it('tells why something is not in the matrix', () => {
    assert.equal(say('2028', { board: { profile: { type: 'provincie' } } }), 'Deze wet geldt niet voor een provincie. Alleen gemeenten.');
    assert.equal(say('2028', { board: { profile: { type: 'waterschap' } } }), 'Het is niet bekend of dit voor u geldt: zoek dat eerst uit. Hangt af van de taak.');
    assert.equal(say(undefined, { law: { instrument: 'proposal' } }), 'Het is niet bekend vanaf wanneer dit geldt. Nog een voorstel.');
    assert.equal(say('2028', { law: { instrument: 'withdrawn-proposal' }, language: 'en' }), 'This was withdrawn.');
  });
  it('tells of an own task that it is one', () => {
    const board = sampleBoard({}, { own: [{ key: 'eigen/1', title: 'Eigen', quadrant: 'inplannen', startBy: '2027-10' }] });
    const model = modelOf([], board);
    assert.equal(sentenceOf(model.cards.get('eigen/1')!, context(model, board, 'nl')), 'Inplannen: eigen taak, door uzelf geplaatst. Begin uiterlijk oktober 2027.');
    assert.deepEqual(inputsOf(model.cards.get('eigen/1')!, context(model, board, 'nl')), []);
  });
  it('is whole in both languages, names every unknown and never speaks of a score', () => {
    fc.assert(fc.property(anyLaws, anyBoard, fc.constantFrom('nl', 'en'), (laws, board, language) => {
      const model = modelOf(laws, board);
      const about = context(model, board, language);
      for (const card of model.cards.values()) {
        const text = sentenceOf(card, about);
        const rows = inputsOf(card, about);
        const all = [text, ...rows.flatMap(({ label, value, basis }) => [label, value, basis])];
        assert.match(text, /^\p{Lu}[^]*[.?]$/u);
        for (const one of all) assert.doesNotMatch(one, /score|undefined|NaN|Infinity|\[object|^$| {2}|\.\.|\(\)/i, one);
        if (card.where !== 'matrix' || !card.placed || !card.computed || card.applies) continue;
        const { texts } = about;
        const { effort, procurement } = card.placed.leadTime;
        for (const { name } of card.placed.importance.reasons.filter(({ value, weight }) => value === undefined && weight !== 'uit')) assert.ok(text.includes(texts.reasonName[name]), name);
        if (card.decision.leadMonths === undefined && effort.value === undefined) assert.match(text, /taak onbekend|task unknown/);
        if (card.decision.leadMonths === undefined && procurement.value === undefined) assert.match(text, /inkopen is onbekend|must buy is unknown/);
      }
    }));
  });
});

describe('the table of inputs', () => {
  const supervised: Sample = { law: { supervision: { powers: 'bevelen', article: 'art. 64', evidence: 'secondary', source: { url: 'https://example.eu/wet' } }, dates: [sampleDate('2027-12-02', { source: { title: 'Publicatieblad' } })] } };
  const row = (rows: readonly InputRow[], label: string): InputRow | undefined => rows.find((one) => one.label === label);

  it('has every input with what it is and where it can be checked', () => {
    const rows = table('2027-12-02', supervised);
    assert.deepEqual(rows.map(({ label }) => label), ['Verplichting', 'Datum', 'Werk', 'Grootte van de organisatie', 'Inkoop nodig', 'Doorlooptijd', 'Inwoners en grondrechten', 'Organisatie', 'Toezicht en sanctie', 'Wat hiervan afhangt', 'Kans']);
    assert.deepEqual(row(rows, 'Datum'), { label: 'Datum', value: 'van toepassing 2 december 2027, bindend', basis: 'feit, bron gelezen, stand 3 november 2026', source: { title: 'Publicatieblad' } });
    assert.deepEqual(row(rows, 'Toezicht en sanctie'), { label: 'Toezicht en sanctie', value: 'de toezichthouder kan maatregelen opleggen, 2 van 3', basis: 'feit, uit tweede hand', note: 'art. 64', source: { url: 'https://example.eu/wet' } });
    assert.deepEqual(row(rows, 'Werk'), { label: 'Werk', value: 'S (klein), 3 maanden', basis: 'inschatting van de redactie', note: 'Daarom.' });
    assert.deepEqual(row(rows, 'Grootte van de organisatie'), { label: 'Grootte van de organisatie', value: 'groot, × 1', basis: 'uw keuze of profiel', note: undefined });
  });
  it('says of an unknown what was reckoned with, or that it does not count', () => {
    const rows = table('2027-12-02', { judged: {}, board: { profile: { type: 'gemeente' } } });
    assert.deepEqual(['Werk', 'Inkoop nodig', 'Grootte van de organisatie', 'Kans'].map((label) => [row(rows, label)?.value, row(rows, label)?.basis]), [
      ['niet bekend; gerekend met M (middel), 6 maanden', 'aanname, want niet bekend'], ['niet bekend; gerekend met ja, 6 maanden', 'aanname, want niet bekend'],
      ['niet bekend; gerekend met midden, × 1,25', 'aanname, want niet bekend'], ['niet bekend', 'telt niet mee'],
    ]);
    assert.equal(row(rows, 'Doorlooptijd')?.value, '13,5 maanden (3–24)');
  });
  it('has what the organisation itself said', () => {
    const rows = table('2027-12-02', { decision: { leadMonths: 8, priority: 3 }, board: { settings: { weights: { kans: 'zwaar', inwoners: 'uit' } } } });
    assert.deepEqual(['Eigen doorlooptijd', 'Eigen prioriteit', 'Kans', 'Inwoners en grondrechten'].map((label) => row(rows, label)?.value), ['8 maanden', 'hoge eigen prioriteit, 3 van 3', 'biedt veel kansen, 2 van 2, telt zwaar', 'raakt inwoners of grondrechten sterk, 3 van 3, telt niet mee']);
  });
  it('leaves the lead time out where nothing has to be begun any more', () => assert.equal(row(table('2018-05-25'), 'Doorlooptijd'), undefined));
});
