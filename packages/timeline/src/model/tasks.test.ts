import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleDate, sampleLaw } from './sample.fixture.ts';
import { tasksByDate } from './tasks.ts';

const task = (id: string, dates: readonly string[], addressees: readonly string[] = []): object => ({ id, title: 'Taak', text: 'Doe iets.', dates, addressees, domains: [], estimates: {}, evidence: 'source-read', asOf: '2026-11-01' });
const law = (obligations: readonly object[], applies = 'ja'): ReturnType<typeof sampleLaw> =>
  sampleLaw({ dates: [sampleDate('2027', 'stap', { id: 'een' }), sampleDate('2028', 'stap', { id: 'twee' })], obligations: obligations as never, appliesTo: { gemeente: { value: applies }, provincie: { value: 'ja' }, waterschap: { value: 'ja' } } as never });

describe('tasks at a date', () => {
  it('counts each task at each of its dates', () => assert.deepEqual([...tasksByDate(law([task('a', ['een', 'twee']), task('b', ['een'])]), undefined)], [['een', 2], ['twee', 1]]));
  it('counts only what is asked of the organisation, or of everybody', () => assert.deepEqual([...tasksByDate(law([task('a', ['een'], ['provincie']), task('b', ['een'], ['gemeente']), task('c', ['een'])]), 'gemeente')], [['een', 2]]));
  it('counts nothing where the law does not apply', () => assert.equal(tasksByDate(law([task('a', ['een'])], 'nee'), 'gemeente').size, 0));
});
