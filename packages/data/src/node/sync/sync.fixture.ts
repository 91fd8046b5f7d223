/** What the tests of the sources share: recorded answers, the smallest records that are right, and sources that answer from memory. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Call, Fund } from '../../fund.schema.ts';
import type { Organisation } from '../../organisation.schema.ts';
import { HttpError, type Http, type HttpRequest } from './http.ts';
import type { SyncRecords } from './source.ts';

export const fixture = (name: string): string => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');

export const NO_RECORDS: SyncRecords = { laws: [], funds: [], organisations: [] };

export const aCall = (fields: Partial<Call> = {}): Call => ({
  id: 'digital-skills', title: 'Skills', identifier: 'DIGITAL-2027-SKILLS-01', deadlineModel: 'een-datum', deadlines: [], asOf: '2026-11-01', evidence: 'unverified', ...fields,
});

export const aFund = (fields: Partial<Fund> = {}): Fund => ({
  id: 'digital-europe', name: { nl: 'Digitaal Europa', en: 'Digital Europe' }, abbreviation: 'DIGITAL', synonyms: [], level: 'eu', stage: 'lopend', themes: [],
  digital: { role: 'hoofddoel', reason: 'Het hele programma.', evidence: 'unverified' }, topUps: [], applicants: [], steps: [], contacts: [], examples: [], calls: [],
  sources: [], evidence: 'unverified', confidence: 'hoog', unconfirmed: [], asOf: '2026-11-01', ...fields,
});

export const anOrganisation = (fields: Partial<Organisation> = {}): Organisation => ({
  id: 'gm0794', type: 'gemeente', name: 'Helmond', aliases: [], identifiers: {}, provinces: [], waterAuthorities: [], worksThrough: [], frontrunner: [],
  sources: [], evidence: 'unverified', confidence: 'hoog', unconfirmed: [], asOf: '2026-11-01', ...fields,
});

/** Answers from memory: the first entry whose words are all in the address. A number is a status. What no entry knows gives 404. */
export function answering(answers: readonly (readonly [words: string, answer: string | number])[], asked: HttpRequest[] = []): Http {
  return (request) => {
    asked.push(request);
    const answer = answers.find(([words]) => words.split(' ').every((word) => request.url.includes(word)))?.[1] ?? 404;
    if (typeof answer === 'number') return Promise.reject(new HttpError('status', request.url, `status ${answer}`, answer));
    return Promise.resolve({ status: 200, url: request.url, headers: new Headers(), text: answer });
  };
}

export interface Loopback {
  readonly url: string;
  readonly requests: IncomingMessage[];
  readonly close: () => Promise<void>;
}

/** A real server on this machine. */
export async function listen(handler: RequestListener): Promise<Loopback> {
  const requests: IncomingMessage[] = [];
  const server: Server = createServer((request, response) => {
    requests.push(request);
    handler(request, response);
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => new Promise((resolve) => {
      server.close(() => { resolve(); });
      server.closeAllConnections();
    }),
  };
}
