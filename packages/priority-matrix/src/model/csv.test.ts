import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { csvWords } from '../strings/csv.strings.ts';
import type { Decision } from './board.ts';
import { anyBoard, anyLaws, inGroups, modelOf, sampleBoard, sampleDate, sampleLaw, sampleMove } from './cards.fixture.ts';
import { csvRows, matrixCsv } from './csv.ts';

const LAWS = [
  sampleLaw('nu', '2027-01-01'), sampleLaw('later', '2029-06-01'), sampleLaw('oud', '2020-01-01'), sampleLaw('ooit', undefined), sampleLaw('voorstel', undefined, undefined, { instrument: 'proposal', dates: [sampleDate(undefined)] }),
  sampleLaw('niet', '2027-01-01', undefined, { appliesTo: { gemeente: { value: 'nee' }, provincie: { value: 'ja' }, waterschap: { value: 'ja' } } }),
];
const WORDS: Decision = {
  note: '=1+1', nextStep: 'Vraag het na', delegate: { to: 'regio', text: 'Regio Noord' }, status: 'bezig', ownDate: '2027-02-01', pinned: true, leadMonths: 4.5, priority: 3,
  move: sampleMove('inplannen', { startBy: '2027-05', reason: '+ omdat het kan; "echt"', by: '@baas', basis: { earliest: '2027-01-01', latest: '2027-01-01' } }),
};
const table = (decisions: Record<string, Decision> = {}, withNotes = true): { readonly text: string; readonly rows: Record<string, string>[] } => {
  const text = matrixCsv(modelOf(LAWS, sampleBoard(decisions, { own: [{ key: 'eigen/1', title: '=Eigen', quadrant: 'samen' }] })), { type: 'gemeente', words: csvWords, withNotes });
  const [head = [], ...rows] = text.slice(1).trimEnd().split('\r\n').map((line) => line.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)));
  return { text, rows: rows.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? '']))) };
};
const row = (key: string, ...of: Parameters<typeof table>): Record<string, string> => table(...of).rows.find(({ Id }) => Id === key) ?? {};

describe('the board as CSV', () => {
  it('has a byte order mark, semicolons and Dutch headings', () => {
    const { text } = table();
    assert.match(text, /^\uFEFFNr;Verplichting;Wet;Afkorting;Artikel;/);
    assert.equal(new Set(Object.keys(row('nu/taak'))).size, text.slice(1).split('\r\n')[0]?.split(';').length, 'no heading stands there twice');
  });

  it('holds every card of every group once, numbered as on paper', () => {
    fc.assert(fc.property(anyLaws, anyBoard, (laws, board) => {
      const model = modelOf(laws, board);
      const rows = csvRows(model);
      assert.deepEqual(rows.map(({ card }) => card.key).sort(), inGroups(model).map(({ key }) => key).sort());
      assert.equal(new Set(rows.map(({ card }) => card.key)).size, model.cards.size);
      assert.deepEqual(rows.flatMap(({ number }) => number ?? []), rows.filter(({ card }) => card.where === 'matrix').map((_, i) => i + 1));
    }), { numRuns: 60 });
    assert.deepEqual(table().rows.map(({ Groep }) => Groep), ['In de matrix', 'In de matrix', 'In de matrix', 'Geldt al: voldoen we?', 'Uitzoeken', 'Nog geen wet, datum onbekend', 'Niet voor ons']);
  });

  it('tells what was reckoned and what somebody chose side by side', () => {
    const { Plek, 'Berekende plek': computed, 'Plek gekozen door': by, 'Begin uiterlijk': begin, 'Berekend: begin uiterlijk': was, 'Waarom hier': why, Datum, 'Zekerheid van de datum': sure, 'Te bevestigen': open } = row('nu/taak', { 'nu/taak': WORDS });
    assert.deepEqual([Plek, computed, by, begin, was, Datum, sure, open], ['Inplannen', 'Nu doen', 'uzelf', '2027-05', '2026-08', '1 januari 2027', 'bindend', 'nee']);
    assert.match(why ?? '', /gekozen op 22 november 2026 door @baas\. Reden: \+ omdat het kan; "echt"\. Berekend: Nu doen/);
  });

  it('holds the work, the answer and what people wrote', () => {
    const { Wie, 'Wie precies': exactly, Status, 'Volgende stap': next, 'Eigen streefdatum': day, Vastgezet, 'Eigen doorlooptijd (maanden)': lead, 'Eigen prioriteit': own, Notitie } = row('nu/taak', { 'nu/taak': WORDS });
    assert.deepEqual([Wie, exactly, Status, next, day, Vastgezet, lead, own, Notitie], ['de regio', 'Regio Noord', 'bezig', 'Vraag het na', '2027-02-01', 'ja', '4.5', 'hoog', "'=1+1"]);
    const { 'Voldoen we?': answer, 'Geldt al sinds': since, Groep } = row('oud/taak', { 'oud/taak': { answer: 'weet-niet' } });
    assert.deepEqual([answer, since, Groep], ['weet niet', '1 januari 2020', 'Geldt al: voldoen we?']);
    assert.equal(row('ooit/taak')['Uit te zoeken'], 'Vanaf wanneer geldt dit?');
  });

  it('leaves out what people wrote unless it is asked for, also from the sentence', () => {
    const { text, rows } = table({ 'nu/taak': WORDS }, false);
    for (const written of ['1+1', 'Vraag het na', 'Regio Noord', 'omdat het kan', 'baas', 'Notitie', 'Volgende stap']) assert.ok(!text.includes(written), written);
    assert.deepEqual([rows.find(({ Id }) => Id === 'nu/taak')?.['Plek'], rows.find(({ Id }) => Id === 'nu/taak')?.['Wie']], ['Inplannen', 'de regio']);
  });

  it('never starts a cell with what a spreadsheet would run', () => {
    const { text, rows } = table({ 'nu/taak': WORDS });
    for (const one of rows) for (const cell of Object.values(one)) assert.doesNotMatch(cell, /^[=+\-@]/);
    assert.ok(text.includes("'=Eigen") && text.includes("'@baas"));
  });
});
