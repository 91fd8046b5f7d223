/** What in a note looks as if it belongs to a person. A warning, never a reason to refuse it. */
export type PersonalDataKind = 'email' | 'phone' | 'bsn';
const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}\.[\p{L}]{2}/u;
/** Ten digits from 0, or a Dutch number with the code of the country, with the signs that people write between them. */
const PHONE = /(?<![\d/])(?:(?:\+|00)31[\s.-]?(?:\(0\)[\s.-]?)?|\(?0)[1-9](?:[\s.)-]{0,2}\d){8}(?!\d)/;
const NINE = /(?<!\d)\d(?:[. ]?\d){8}(?!\d)/g;
/** The test that every citizen service number passes. */
const passesEleven = (digits: string): boolean => /[1-9]/.test(digits) && [...digits].reduce((sum, digit, i) => sum + Number(digit) * (i === 8 ? -1 : 9 - i), 0) % 11 === 0;

export function personalDataIn(text: string): PersonalDataKind[] {
  const found: [PersonalDataKind, boolean][] = [['email', EMAIL.test(text)], ['phone', PHONE.test(text)], ['bsn', (text.match(NINE) ?? []).some((one) => passesEleven(one.replace(/[. ]/g, '')))]];
  return found.filter(([, is]) => is).map(([name]) => name);
}
