/** In two steps: a bundler takes `new URL('…', import.meta.url)` for a file to inline. */
const here = import.meta.url;

/** Where the data lies: beside the script that this becomes a part of. */
export const dataAt = (name: string): URL => new URL(`data/${name}.json`, here);
