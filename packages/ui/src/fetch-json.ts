import { nextTurn } from './next-turn.ts';

/**
 * Why loading failed. `address`: not a web address. `network`: no answer. `timeout`: no answer in time. `http`: an answer with an error
 * status. `html`: a web page instead of data. `json`: not JSON, or cut off half-way. `size`: more than we accept. `unexpected`: a fault of
 * ours. A reader adds codes of its own.
 */
export type LoadErrorCode = 'address' | 'network' | 'timeout' | 'http' | 'html' | 'json' | 'size' | 'unexpected';

/** A failure with a stable code for programs, an English message for developers and, where records are to blame, the list of them. */
export class LoadError<Code extends string = string> extends Error {
  override readonly name = 'LoadError';
  readonly code: Code;
  readonly issues: readonly unknown[];
  /** HTTP status, where there was one. */
  readonly status: number | undefined;

  constructor(code: Code, message: string, { issues = [], status }: { issues?: readonly unknown[]; status?: number } = {}) {
    super(message);
    this.code = code;
    this.issues = issues;
    this.status = status;
  }
}

/** Milliseconds after which we stop waiting for an answer. */
const TIMEOUT = 30_000;
/** Characters above which a feed is refused: ours is 0.3 million, and a page must not freeze on a stranger's file. */
const MAX_LENGTH = 20_000_000;

/**
 * Fetches JSON from a web address, relative to the page.
 * @throws LoadError with a {@link LoadErrorCode}; when `signal` aborts, its reason.
 */
export async function fetchJson(address: string | URL, signal: AbortSignal): Promise<unknown> {
  const url = toUrl(address);
  const late = AbortSignal.timeout(TIMEOUT);
  let body: string;
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, late]), headers: { accept: 'application/json' } });
    if (!response.ok) throw new LoadError('http', `${url.href}: status ${response.status}; expected 200`, { status: response.status });
    body = await response.text();
    await nextTurn();
  } catch (error) {
    // Not every engine rejects with the reason itself.
    if (signal.aborted) throw signal.reason;
    if (error instanceof LoadError) throw error;
    if (late.aborted) throw new LoadError('timeout', `${url.href}: no answer within ${TIMEOUT / 1000} s`);
    throw new LoadError('network', `${url.href}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (body.length > MAX_LENGTH) throw new LoadError('size', `${url.href}: ${body.length} characters; expected at most ${MAX_LENGTH}`);
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (error) {
    if (/^\s*<(!doctype|html|head|body|\?xml)/i.test(body)) throw new LoadError('html', `${url.href}: a web page; expected JSON`);
    throw new LoadError('json', `${url.href}: ${error instanceof Error ? error.message : String(error)}`);
  }
  // What is made of it has a turn of its own: a large file takes long to read, and again to check.
  await nextTurn();
  if (signal.aborted) throw signal.reason;
  return value;
}

function toUrl(address: string | URL): URL {
  let url: URL | undefined;
  try {
    url = new URL(address, document.baseURI);
  } catch { /* told below */ }
  if (!url || !/^https?:$/.test(url.protocol)) throw new LoadError('address', `"${String(address)}" is not a web address; expected http: or https:`);
  return url;
}
