/** Sample funds, a device and an address for the tests of the element. No such fund exists. */
import { html, type TemplateResult } from 'lit';
import { parseSpan, type Call, type Fund } from '@digitaal-europa/data';
import { standIn } from '@digitaal-europa/ui/testing';
import { SHORTLIST_KEY, VISITS_KEY } from './finder.memory.ts';
import { PROOF, sampleCall, sampleFund, TODAY } from './model/finder.fixture.ts';

export { followLink, setAddress } from '@digitaal-europa/ui/testing';
export { TODAY };

/** A deadline on the clock of Brussels, unless told otherwise. */
export const deadline = (id: string, day: string, fields: Partial<Call['deadlines'][number]> = {}): Call['deadlines'][number] => ({ id, ...parseSpan(day), certainty: 'gepland', time: '17:00', timeZone: 'Europe/Brussels', ...fields });

/** One fund for each way of fitting, for a gemeente on the sample day: two that fit, two that may, one that does not, and one that is closed. */
export const sampleFunds: readonly Fund[] = [
  sampleFund('alleen', { summary: 'Betaalt een voorbeeld met water.', themes: ['water', 'data'], cofinancing: { from: 50, to: 50, text: 'De helft.', ...PROOF }, url: 'https://www.voorbeeld.example/alleen' }),
  sampleFund('stappen', {
    level: 'eu', steps: [{ title: 'Zoek een partner', who: 'projectleider' }, { title: 'Dien in' }], estimates: { by: 'voorbeeldredactie', asOf: TODAY, preparationWeeks: { value: 4, reason: 'Voorbeeld.' } },
    calls: [sampleCall('stappen-ronde', undefined, { deadlineModel: 'meermaals', deadlines: [deadline('een', '2027-01-15'), deadline('twee', '2027-06-15')] })],
  }),
  sampleFund('samen', { level: 'eu', themes: ['ai'], consortium: { alone: false, minPartners: 3, minCountries: 2, text: 'Drie partners uit twee landen.', ...PROOF } }),
  sampleFund('vraag', { level: 'spuk', digital: { role: 'mogelijk-middel', reason: 'Mag erbij.', ...PROOF }, applicants: [] }),
  sampleFund('nee', { applicants: [{ type: 'gemeente', role: 'nee', ...PROOF }, { type: 'waterschap', role: 'aanvrager', ...PROOF }] }),
  sampleFund('dicht', { calls: [sampleCall('dicht-ronde', '2026-10-01')] }),
];
export const sampleFeed = (records: readonly unknown[] = sampleFunds): Record<string, unknown> => ({ feed: 'kde-feed/1', kind: 'funds', generated: '2026-11-01T00:00:00Z', licence: 'CC0-1.0', sources: [], records });
/** As many funds as are asked for, all alike but for their names. */
export const manyFunds = (count: number): Fund[] => Array.from({ length: count }, (_, i) => sampleFund(`nummer-${i}`));

/** The sample data on the sample day, for a gemeente unless told otherwise. */
export const finderOf = (over: { readonly organisation?: string; readonly persist?: 'local' | 'none'; readonly id?: string; readonly records?: readonly unknown[]; readonly today?: string } = {}): TemplateResult => {
  const { organisation = 'gemeente', persist = 'none', id = '', records = sampleFunds, today = TODAY } = over;
  return html`<kde-fund-finder id=${id} loading="eager" today=${today} organisation=${organisation} persist=${persist} .data=${sampleFeed(records)}></kde-fund-finder>`;
};

/** Everything of ours on the device, by its key. */
export const onDevice = (): Record<string, string> => Object.fromEntries([SHORTLIST_KEY, VISITS_KEY].flatMap((key) => { const text = localStorage.getItem(key); return text === null ? [] : [[key, text]]; }));
/** Nothing on the device from an earlier test. */
export function forgetDevice(): void {
  for (const key of [SHORTLIST_KEY, VISITS_KEY]) localStorage.removeItem(key);
}
/** Storage as it is when there is no room, or when the browser refuses it, until what is returned is called. */
export const fullStorage = (): (() => void) => standIn(Storage.prototype, 'setItem', () => { throw new DOMException('no room', 'QuotaExceededError'); });
export function blockedStorage(): () => void {
  const refuse = (): never => { throw new DOMException('refused', 'SecurityError'); };
  const back = ['getItem', 'setItem', 'removeItem'].map((name) => standIn(Storage.prototype, name, refuse));
  return () => { for (const one of back) one(); };
}
