// The security.txt of a site (RFC 9116): until when it holds, and what is wrong with one.

const DAY = 86_400_000;

/**
 * Until when the file holds: 360 days after the data were made. The same input gives the same day, and a site that nobody builds again runs out.
 * @param {string} generated ISO date and time
 */
export const expiryOf = (generated) => new Date(Date.parse(generated) + 360 * DAY).toISOString().replace('.000Z', 'Z');

/**
 * What is wrong with a security.txt; empty when it is valid.
 * @param {string} text
 * @param {Date} now
 * @returns {string[]}
 */
export function faultsOf(text, now) {
  const fields = text.split(/\r?\n/).filter((line) => line.trim() && !line.startsWith('#')).map((line) => /^([A-Za-z-]+): (.+)$/.exec(line)?.slice(1) ?? [line, undefined]);
  const valuesOf = (name) => fields.filter(([field]) => field.toLowerCase() === name).map(([, value]) => value);
  const faults = fields.filter(([, value]) => value === undefined).map(([line]) => `no field: ${line}`);
  const contacts = valuesOf('contact');
  if (contacts.length === 0) faults.push('no contact');
  for (const contact of contacts) if (!/^(mailto:[^\s@]+@[^\s@]+\.[a-z]+|https:\/\/\S+|tel:\+[\d-]+)$/.test(contact)) faults.push(`contact: ${contact}`);
  const [expires, ...more] = valuesOf('expires');
  const left = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(expires ?? '') ? Date.parse(expires) - now.getTime() : NaN;
  if (more.length > 0) faults.push('more than one date on which it expires');
  if (!(left > 0 && left < 365 * DAY)) faults.push(`expires: ${expires}`);
  if (valuesOf('preferred-languages').length > 1) faults.push('languages twice');
  return faults;
}
