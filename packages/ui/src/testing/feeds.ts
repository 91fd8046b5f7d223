/** What the test server answers; see tools/wtr-feeds.mjs. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body: string;
}

let count = 0;

/** An address that waits for its answer until {@link answer} gives one. */
export const feedAddress = (): string => `/__feed/${Date.now()}-${++count}-${Math.random().toString(36).slice(2)}`;

/** Says what an address answers, now and to whoever is waiting. An object is sent as JSON. */
export async function answer(address: string, response: Answer | { readonly json: unknown }): Promise<void> {
  const body = 'json' in response ? { body: JSON.stringify(response.json) } : response;
  // A query of its own: Chromium makes requests for one address wait for each other.
  await fetch(`${address}?answer`, { method: 'PUT', body: JSON.stringify(body) });
}

/** An address that answers at once. */
export async function served(response: Answer | { readonly json: unknown }): Promise<string> {
  const address = feedAddress();
  await answer(address, response);
  return address;
}
