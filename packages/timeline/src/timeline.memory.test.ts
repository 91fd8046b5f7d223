import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleDate, sampleLaw } from './model/sample.fixture.ts';
import { MEMORY_KEY, noteVisit, readMemory, type Store } from './timeline.memory.ts';

const store = (content: Record<string, string> = {}): Store & { content: Record<string, string> } => ({
  content, getItem: (key) => content[key] ?? null, setItem: (key, value) => { content[key] = value; },
});
const refuse = (): never => { throw new DOMException('refused', 'SecurityError'); };
const laws = [sampleLaw({ dates: [sampleDate('2027-01-01', 'van_toepassing', { id: 'geldt' })] })];

describe('the memory on the device', () => {
  it('tells at the next visit what was seen at the last one', () => {
    const device = store();
    assert.equal(noteVisit(laws, '2026-11-03', device), undefined);
    const seen = noteVisit([], '2026-11-21', device);
    assert.deepEqual([seen?.day, seen?.laws.get('proefwet')?.get('geldt')?.earliest], ['2026-11-03', '2027-01-01']);
    assert.deepEqual(Object.keys(device.content), [MEMORY_KEY]);
  });

  it('does not forget the last visit when the clock was set back', () => {
    const device = store();
    noteVisit(laws, '2026-11-21', device);
    const kept = device.content[MEMORY_KEY];
    assert.equal(noteVisit([], '2020-01-01', device), undefined);
    assert.equal(device.content[MEMORY_KEY], kept);
  });

  it('goes on without storage, with a full one, and with junk in it', () => {
    assert.equal(noteVisit(laws, '2026-11-21', undefined), undefined);
    assert.equal(noteVisit(laws, '2026-11-21', { getItem: refuse, setItem: refuse }), undefined);
    const device = store({ [MEMORY_KEY]: '{"version":1,"last":' });
    assert.equal(noteVisit(laws, '2026-11-21', device), undefined);
    assert.equal(readMemory(device)?.last.day, '2026-11-21', 'junk is replaced');
    const full = { ...store(), setItem: refuse };
    assert.equal(noteVisit(laws, '2026-11-21', full), undefined);
  });

  it('keeps less than 200 kB for six hundred dates and two visits', () => {
    const device = store();
    const many = Array.from({ length: 100 }, (_, i) => sampleLaw({ id: `een-wet-met-een-lange-naam-${i}`, dates: Array.from({ length: 6 }, (__, n) => sampleDate('2027-Q4', 'stap', { id: `een-datum-met-een-lange-naam-${n}`, certainty: 'verwacht' })) }));
    noteVisit(many, '2026-11-03', device);
    noteVisit(many, '2026-11-21', device);
    assert.ok((device.content[MEMORY_KEY]?.length ?? 0) < 200_000);
  });
});
