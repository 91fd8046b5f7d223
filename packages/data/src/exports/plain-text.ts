/** Text that every format can carry. A record is somebody else's text: what XML, iCalendar and CSV forbid is taken out once, here. */

// eslint-disable-next-line no-control-regex -- these are the characters that are taken out
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/gu;

/** The text without control characters, with `\n` for every end of line. Tabs stay; half a surrogate pair becomes U+FFFD. */
export const plainText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '').replace(/\p{Surrogate}/gu, '\uFFFD');

/** The same on one line, for a title: every run of white space is one space. */
export const oneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim();

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** The text for between tags and in attributes, of XML and of HTML. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** The address when a reader can safely follow it (`http:` or `https:`), else `undefined`. */
export const safeUrl = (url: string | undefined): string | undefined => (url !== undefined && /^https?:\/\/[^\s"<>\p{Cc}\p{Surrogate}]+$/u.test(url) ? url : undefined);
