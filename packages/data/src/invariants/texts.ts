/** What no text in any record may hold: a person's address, a telephone number, markup, something that runs, or signs that nobody sees. */
import { HOSTS, HTTP_HOSTS } from './hosts.ts';
import { perText } from './walk.ts';

/** Longest text that the schemas allow, in UTF-16 units. */
const MAX_TEXT = 2000;

const MAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
/** A mailbox of a desk: every word in it is one of these, a topic of ours or a number. */
const FUNCTIONAL = /^(?:(?:info|contact|post(?:bus)?|mail(?:box)?|secretariaat|secretariat|helpdesk|helpcentrum|servicedesk|servicecentrum|support|loket|klantcontact|klantenservice|frontoffice|office|subsidies?|europa|europe|eu|privacy|fg|avg|security|csirt|soc|ciso|pers|press|redactie|webmaster|communicatie|data|opendata|geo|woo|algoritmeregister|digitaal|digital|programma|programme|project|team|fonds(?:en)?|nl|(?=\d))\d*(?:[._+-]|$))+$/i;

/** Functions and desks, never people: an address that may belong to one person is none of ours to publish. */
export const noPersonalMail = perText((text) =>
  (text.match(MAIL) ?? []).filter((address) => !FUNCTIONAL.test(address.split('@')[0] ?? '')).map((address) => `"${address}"; expected the mailbox of a desk, such as info@ or contact@, or none`));

/**
 * A telephone number as the Dutch write it: `06-12345678`, `+31 (0)10 123 45 67`, `010-1234567`, `0800-1234`. It begins with 0 or +31 and
 * stands by itself, so that a date, an amount, the number of a law or a register (`0599`, `02016R0679`), a postcode and what stands in an
 * address of a page are none.
 */
const PHONE = /(?<![\p{L}\d.,/:=_+-])(?:(?:\+|00)31[ .-]?(?:\(0\)[ .-]?)?[1-9](?:[ .-]?\d){7,8}|\(?0[1-9]\d{0,2}\)?(?:[ -]?\d){6,8}|0[89]00[ -]?\d(?:[ -]?\d){3,6})(?![\p{L}\d/_-]|[.,]\d)/gu;

/** How many digits the number of a subscriber has, its area included. The free and paid numbers have their own lengths. */
const isPhone = (found: string): boolean => {
  const digits = found.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^(?:0031|31(?=\d{9}$))/, '0');
  return /^0[89]00/.test(digits) ? [8, 11].includes(digits.length) : digits.length === 10;
};

/** Numbers change, and may be somebody's own: a record leads to the page of a desk, which has the one of today. */
export const noPhoneNumbers = perText((text) =>
  (text.match(PHONE) ?? []).filter(isPhone).map((number) => `"${number}"; expected the page or the mailbox of a desk, never a telephone number`));

/** Texts are text: what looks like markup was copied from a page, and would be shown as signs. */
export const noMarkup = perText((text) =>
  (text.match(/<\/?[a-z!][^<>]*>|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});/gi) ?? []).map((markup) => `"${markup}"; expected text without HTML`));

/** Nothing in a record may run in a reader's browser. */
export const nothingRuns = perText((text) =>
  (text.match(/\b(?:java|vb)script\s*:|\bdata:[a-z]+\/[a-z\d.+-]+[;,]/gi) ?? []).map((found) => `"${found}"; expected a text or an address that runs nothing`));

/** Control characters, and the marks that turn the direction of a text or hide in it. A soft hyphen is no such mark. */
const HIDDEN = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu; // eslint-disable-line no-control-regex

export const noHiddenCharacters = perText((text) =>
  [...new Set(text.match(HIDDEN) ?? [])].map((sign) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}; expected only characters that a reader can see`));

export const textsAreBounded = perText((text) => (text.length > MAX_TEXT ? [`${text.length} characters; expected at most ${MAX_TEXT}`] : []));

const isOn = (host: string, list: readonly string[]): boolean => list.some((known) => host === known || host.endsWith(`.${known}`));

/** An address leads to a site that an editor knows, over a connection that nobody can listen to. In every text, also in the middle of one. */
export const addressesAreOnKnownSites = perText((text) =>
  (text.match(/\bhttps?:\/\/[^\s"<>]*/gi) ?? []).flatMap((address) => {
    const parts = /^(https?):\/\/([a-z\d.-]+)(?=[/?#).,;]|$)/i.exec(address);
    if (parts === null) return [`"${address}"; expected an address with only the name of a site before the path`];
    const host = (parts[2] ?? '').toLowerCase().replace(/^www\.|\.$/g, '');
    if (!isOn(host, HOSTS)) return [`"${host}"; expected a site in src/invariants/hosts.ts: look at it, then add it there, or name another source`];
    return parts[1]?.toLowerCase() === 'http' && !isOn(host, HTTP_HOSTS) ? [`"${address}"; expected https:`] : [];
  }));
