/**
 * One way to ask a public source something: with a time limit, patience, a name of our own, a limit to what we take in, and no trust in
 * where we are sent. Clock, sleep and fetch are handed in, so that tests need no time and no network.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RETRY, isTemporary, retryAfter, waitBefore, type RetryPolicy } from './retry.ts';

export interface HttpRequest {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Media types that we understand. Sent as `Accept` unless `headers` has one; any other answer is refused. */
  readonly accept: readonly string[];
  /** Bytes of the answer, unpacked, that we take at most. */
  readonly maxBytes: number;
  /** Milliseconds for one attempt, body included. Default 15,000. */
  readonly timeout?: number;
  /** Other hosts that the source may send us to. Its own host always may. */
  readonly hosts?: readonly string[];
  /** Milliseconds between two requests to this host. Default 0. */
  readonly pause?: number;
}

export interface HttpResponse {
  readonly status: number;
  /** Where the answer came from, after redirects. */
  readonly url: string;
  readonly headers: Headers;
  readonly text: string;
}

export type Http = (request: HttpRequest) => Promise<HttpResponse>;

/** `status`: the source answered with an error. `redirect`: it sent us somewhere that we do not go. */
export type HttpErrorCode = 'timeout' | 'network' | 'status' | 'too-large' | 'wrong-type' | 'redirect';

/** Why a request failed for good, after all attempts. */
export class HttpError extends Error {
  readonly code: HttpErrorCode;
  readonly url: string;
  readonly status: number | undefined;
  constructor(code: HttpErrorCode, url: string, message: string, status?: number) {
    super(`${url}: ${message}`);
    this.name = 'HttpError';
    this.code = code;
    this.url = url;
    this.status = status;
  }
}

export interface HttpOptions {
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Chance, 0 to 1. */
  readonly random: () => number;
  /** A signal that fires when an attempt has taken too long. */
  readonly deadline: (milliseconds: number) => AbortSignal;
  readonly userAgent: string;
  readonly retry: RetryPolicy;
}

/** The fields of a package.json that say who we are. */
export interface Manifest { readonly version?: string; readonly repository?: string | { readonly url?: string } }

const readManifest = (): Manifest => JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')) as Manifest;

/** What sources see of us: name and version, and where to find out more. The package says where; without it, what we are. */
export function userAgent({ version = '0.0.0', repository }: Manifest = readManifest()): string {
  const address = (typeof repository === 'string' ? repository : repository?.url)?.replace(/^git\+/, '');
  return `kde-data/${version} (${address === undefined ? 'Knooppunt Digitaal Europa, refresh of public data' : `+${address}`})`;
}

const DEFAULTS: Omit<HttpOptions, 'userAgent'> = {
  fetch: (input, init) => globalThis.fetch(input, init),
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: () => Math.random(),
  deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
  retry: RETRY,
};

const MAX_REDIRECTS = 5;
const TIMEOUT = 15_000;
/** The two outcomes of one attempt that another attempt may change. */
const RETRIED: ReadonlySet<HttpErrorCode> = new Set<HttpErrorCode>(['timeout', 'network']);

const mediaType = (headers: Headers): string => (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';

/** Where a redirect leads, or an error when we do not go there: another host, a less safe scheme, or nowhere. */
function follow(from: string, location: string | null, request: HttpRequest): string {
  const refuse = (why: string): HttpError => new HttpError('redirect', from, why);
  if (location === null || !URL.canParse(location, from)) throw refuse('redirect without a usable address');
  if (request.method === 'POST') throw refuse(`redirect of a POST to "${location.slice(0, 200)}"; expected an answer`);
  const [source, target] = [new URL(from), new URL(location, from)];
  if (target.protocol !== source.protocol && target.protocol !== 'https:') throw refuse(`redirect to scheme "${target.protocol}"; expected https`);
  const known = target.host === source.host || (request.hosts?.includes(target.host) ?? false);
  if (!known) throw refuse(`redirect to host "${target.host}"; expected "${[source.host, ...(request.hosts ?? [])].join('" or "')}"`);
  return target.href;
}

/** The body as text, given up as soon as it is larger than allowed: a packed bomb unpacks while we count. */
async function readBody(response: Response, url: string, maxBytes: number): Promise<string> {
  const tooLarge = (): HttpError => new HttpError('too-large', url, `answer of more than ${maxBytes} bytes`);
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) {
    await response.body?.cancel();
    throw tooLarge();
  }
  if (response.body === null) return '';
  const decoder = new TextDecoder();
  let [size, text] = [0, ''];
  // Leaving the loop early cancels the stream, and with it the download.
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** A client with manners. Every failure is an {@link HttpError}. */
export function createHttp(given: Partial<HttpOptions> = {}): Http {
  const options: HttpOptions = { ...DEFAULTS, ...given, userAgent: given.userAgent ?? userAgent() };
  /** When each host was asked last. */
  const asked = new Map<string, number>();

  async function keepPause(url: string, pause: number): Promise<void> {
    const { host } = new URL(url);
    const before = asked.get(host);
    const wait = before === undefined ? 0 : before + pause - options.now();
    if (wait > 0) await options.sleep(wait);
    asked.set(host, options.now());
  }

  /** One attempt: the answer, or a status that may be better next time. */
  async function attempt(request: HttpRequest): Promise<HttpResponse | { readonly status: number; readonly wait: number | undefined }> {
    const signal = options.deadline(request.timeout ?? TIMEOUT);
    let url = request.url;
    for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
      const response = await options.fetch(url, {
        method: request.method ?? 'GET', redirect: 'manual', signal,
        headers: { accept: request.accept.join(', '), 'user-agent': options.userAgent, ...request.headers },
        ...(request.body === undefined ? {} : { body: request.body }),
      });
      const { status, headers } = response;
      if (status === 200) {
        if (!request.accept.includes(mediaType(headers))) {
          await response.body?.cancel();
          throw new HttpError('wrong-type', url, `answer of type "${mediaType(headers)}"; expected ${request.accept.join(' or ')}`, status);
        }
        return { status, url, headers, text: await readBody(response, url, request.maxBytes) };
      }
      await response.body?.cancel();
      if (isTemporary(status)) return { status, wait: retryAfter(headers.get('retry-after'), options.now()) };
      if (status < 300 || status > 399) throw new HttpError('status', url, `status ${status}; expected 200`, status);
      url = follow(url, headers.get('location'), request);
    }
    throw new HttpError('redirect', request.url, `more than ${MAX_REDIRECTS} redirects`);
  }

  /** fetch says what went wrong in many ways; only the time limit can be told from the rest. */
  function asHttpError(error: unknown, request: HttpRequest): HttpError {
    if (error instanceof HttpError) return error;
    const { name, message, cause } = error as Error;
    if (name === 'TimeoutError' || name === 'AbortError') return new HttpError('timeout', request.url, `no complete answer in ${request.timeout ?? TIMEOUT} ms`);
    return new HttpError('network', request.url, cause instanceof Error ? cause.message : message);
  }

  return async (request) => {
    for (let count = 1; ; count += 1) {
      await keepPause(request.url, request.pause ?? 0);
      let failure: HttpError;
      let wish: number | undefined;
      try {
        const outcome = await attempt(request);
        if ('text' in outcome) return outcome;
        failure = new HttpError('status', request.url, `status ${outcome.status} after ${count} attempts`, outcome.status);
        wish = outcome.wait;
      } catch (error) {
        failure = asHttpError(error, request);
        if (!RETRIED.has(failure.code)) throw failure;
      }
      const wait = waitBefore(count, wish, options.random(), options.retry);
      if (wait === undefined) throw failure;
      await options.sleep(wait);
    }
  };
}
