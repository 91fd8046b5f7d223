/** The body of a form with files, written out by hand: one public source only understands parts that say they are JSON. */

export interface Multipart {
  readonly contentType: string;
  readonly body: string;
}

/**
 * Each part as `application/json`, in the order given.
 * @param boundary a line that occurs in none of the parts.
 * @throws RangeError when it does.
 */
export function jsonMultipart(parts: Readonly<Record<string, unknown>>, boundary: string): Multipart {
  const lines = Object.entries(parts).flatMap(([name, value]) => {
    const json = JSON.stringify(value);
    if (json.includes(boundary)) throw new RangeError(`part "${name}" contains the boundary "${boundary}"`);
    return [`--${boundary}`, `Content-Disposition: form-data; name="${name}"; filename="blob"`, 'Content-Type: application/json', '', json];
  });
  return { contentType: `multipart/form-data; boundary=${boundary}`, body: [...lines, `--${boundary}--`, ''].join('\r\n') };
}
