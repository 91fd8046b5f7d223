import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import fc from 'fast-check';
import { sentenceTexts } from '../strings/sentence.strings.ts';
import { anyBoard, anyLaws, IMPORTANT, modelOf, sampleBoard, sampleLaw, sampleMove, TODAY } from './cards.fixture.ts';
import { boardFile, boardsFile, calendarFile, cardFile, countEvents, hasDay, nameOfFile, tableFile, type CalendarOptions, type TextFile } from './files.ts';
import type { MatrixModel } from './cards.ts';
import { readBoards } from './format.ts';

const LINK = 'https://voorbeeld.nl/#kde-priority-matrix=v1&taak=';
const texts: CalendarOptions['texts'] = { name: (board) => `Beginnen: ${board}`, begin: (title, chosen) => `${chosen ? 'Begin met' : 'Begin uiterlijk met'}: ${title}`, law: (name) => `Wet: ${name}.`, source: (url) => `Bron: ${url}` };
const options = ({ settings, today }: MatrixModel, withNotes = false): CalendarOptions => ({ board: { id: 'bord', name: 'Ons bord' }, texts, withNotes, link: (key) => LINK + key, context: { settings, today, type: 'gemeente', texts: sentenceTexts('nl') } });
const eventsIn = (file: TextFile | undefined): ICAL.Event[] => (file ? new ICAL.Component(ICAL.parse(file.text) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) : []);
const property = (event: ICAL.Event | undefined, name: string): string => String(event?.component.getFirstPropertyValue(name));

describe('names of files', () => {
  it('are plain and tell the day', () => {
    assert.equal(nameOfFile(['Ons bord (Één)'], TODAY, 'csv'), 'prioriteiten-ons-bord-een-2026-11-22.csv');
    assert.equal(nameOfFile([undefined], TODAY, 'png'), 'prioriteiten-2026-11-22.png');
  });

  it('are safe whatever the board is called', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => { assert.match(nameOfFile([name], TODAY, 'ics'), /^prioriteiten(-[a-z0-9]+)*-2026-11-22\.ics$/); })));
});

describe('a board as a file', () => {
  it('is the whole board, and gives it back', () => fc.assert(fc.property(anyBoard, (board) => {
    const file = boardFile(board, TODAY);
    const found = readBoards(file.text);
    assert.ok(found.ok);
    assert.deepEqual([found.boards.map(({ name }) => name), found.current, file.type], [[board.name], board.id, 'application/json']);
  })));

  it('holds notes and names: it is the visitor’s own', () => {
    const board = sampleBoard({ 'a/taak': { note: 'Geheim', move: sampleMove('samen', { by: 'Jan' }) } });
    const found = readBoards(boardFile(board, TODAY).text);
    assert.deepEqual(found.ok && found.boards, [board]);
  });

  it('of all boards holds each, and which one was looked at', () => {
    const boards = [sampleBoard(), sampleBoard({}, { id: 'b2', name: 'Twee' })];
    const file = boardsFile(boards, 'b2', TODAY);
    assert.equal(file.name, 'prioriteiten-alle-borden-2026-11-22.json');
    const found = readBoards(file.text);
    assert.deepEqual(found.ok && [found.boards, found.current], [boards, 'b2']);
  });

  it('that is a table is text that was handed in', () => assert.deepEqual(tableFile('a;b', { name: 'Ons bord' }, TODAY), { name: 'prioriteiten-ons-bord-2026-11-22.csv', type: 'text/csv', text: 'a;b' }));
});

describe('when to begin, in a calendar', () => {
  // Three months of work before 1 September 2027: begin by 1 June. The other one is urgent, so it is in another box.
  const laws = [sampleLaw('later', '2027-09-15', { ...IMPORTANT, effort: 'S' }), sampleLaw('nu', '2026-12-01')];

  it('is the very day that was computed, as a proposal, with the reason and a link', () => {
    const model = modelOf(laws);
    const [event, ...others] = eventsIn(calendarFile(model, options(model)));
    assert.equal(others.length, 0);
    assert.deepEqual([event?.startDate.toString(), event?.endDate.toString(), event?.summary, property(event, 'status')], ['2027-06-15', '2027-06-16', 'Begin uiterlijk met: Taak later', 'TENTATIVE']);
    assert.deepEqual([event?.uid, property(event, 'url')], ['bord.later.taak.begin@digitaal-europa.invalid', `${LINK}later/taak`]);
    assert.match(event?.description ?? '', /^Inplannen: begin uiterlijk juni 2027\. Van toepassing 15 september 2027, bindend.*Doorlooptijd 3 maanden.*\nWet: Wet later, art\. 1\.\nhttps/s);
  });

  it('is the first day of a month that somebody chose, and that is sure', () => {
    const model = modelOf(laws, sampleBoard({ 'later/taak': { move: sampleMove('inplannen', { startBy: '2027-04' }) } }));
    const [event] = eventsIn(calendarFile(model, options(model)));
    assert.deepEqual([event?.startDate.toString(), event?.summary, property(event, 'status')], ['2027-04-01', 'Begin met: Taak later', 'CONFIRMED']);
  });

  it('says who chose and why only when asked', () => {
    const model = modelOf(laws, sampleBoard({ 'later/taak': { note: 'Geheim', move: sampleMove('inplannen', { startBy: '2027-04', by: 'Jan', reason: 'Contract' }) } }));
    const said = (withNotes: boolean): string => eventsIn(calendarFile(model, options(model, withNotes)))[0]?.description ?? '';
    assert.match(said(true), /door Jan.*Contract/);
    assert.match(said(false), /gekozen op/);
    assert.doesNotMatch(said(false), /Jan|Contract|Geheim/);
  });

  it('moves with a later choice, and keeps its UID', () => {
    const of = (startBy: string, today: string): ICAL.Event | undefined => { const model = modelOf(laws, sampleBoard({ 'later/taak': { move: sampleMove('inplannen', { startBy }) } }), today); return eventsIn(calendarFile(model, options(model)))[0]; };
    const [before, after] = [of('2027-04', '2026-11-22'), of('2027-05', '2026-11-23')];
    assert.equal(before?.uid, after?.uid);
    assert.ok((after?.sequence ?? 0) > (before?.sequence ?? 0));
  });

  it('of one card, also of another box and of an own task, and never on a day that is over', () => {
    const board = sampleBoard({ 'nu/taak': { move: sampleMove('nu-doen', { startBy: '2026-12' }) } }, { own: [{ key: 'eigen/a', title: 'Eigen A', quadrant: 'samen', startBy: '2027-02' }, { key: 'eigen/b', title: 'Eigen B', quadrant: 'samen', startBy: '2026-10' }, { key: 'eigen/c', title: 'Eigen C', quadrant: 'samen' }] });
    const model = modelOf(laws, board);
    const one = (key: string): string | undefined => { const card = model.cards.get(key); const file = card && cardFile(card, options(model)); assert.equal(file !== undefined, card && hasDay(card, TODAY)); return file && `${file.name} ${eventsIn(file)[0]?.startDate.toString()}`; };
    assert.deepEqual(['nu/taak', 'eigen/a', 'eigen/b', 'eigen/c'].map(one), ['prioriteiten-taak-nu-2026-11-22.ics 2026-12-01', 'prioriteiten-eigen-a-2026-11-22.ics 2027-02-01', undefined, undefined]);
  });

  it('holds exactly as many as is said, none twice, and no file without any', () => fc.assert(fc.property(anyLaws, anyBoard, (some, board) => {
    const model = modelOf(some, board);
    const file = calendarFile(model, options(model));
    const events = eventsIn(file);
    assert.equal(events.length, countEvents(model, TODAY));
    assert.equal(file === undefined, events.length === 0);
    assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length);
    for (const event of events) assert.ok(event.startDate.toString() >= '2026-11-01');
  }), { numRuns: 60 }));

  it('keeps hostile text as text', () => {
    const law = sampleLaw('later', '2027-09-15');
    const model = modelOf([{ ...law, obligations: law.obligations.map((one) => ({ ...one, title: 'X\r\nATTENDEE:mailto:a@b.nl' })) }]);
    const file = calendarFile(model, options(model));
    assert.doesNotMatch(file?.text ?? 'ATTENDEE', /^ATTENDEE/m);
    assert.equal(eventsIn(file).length, 1);
  });
});
