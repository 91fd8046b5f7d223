/** Calls back when the browser has nothing better to do, and within two seconds; gives what {@link cancelIdle} takes. */
export const whenIdle = (act: () => void): number => (typeof requestIdleCallback === 'function' ? requestIdleCallback(act, { timeout: 2000 }) : setTimeout(act, 60) as unknown as number);

/** Ends the wait of {@link whenIdle}. */
export const cancelIdle = (id: number): void => (typeof cancelIdleCallback === 'function' ? cancelIdleCallback(id) : clearTimeout(id));
