// Made from the zod schemas by `npm run rules` in packages/data: change those, not this.
import { isPlannableDate } from '../calendar.ts';
import { atLeast, atMost, holds, list, matches, object, oneOf, optional, string, whole } from '../check.ts';
import { hasAddressOrTitle } from '../refinements.ts';
import { PRECISIONS } from '../vocabulary.ts';

export const text = /* @__PURE__ */ string(/* @__PURE__ */ atLeast(1), /* @__PURE__ */ atMost(2000));
export const bilingual = /* @__PURE__ */ object({ nl: text, en: text });
export const calendarDate = /* @__PURE__ */ string(/* @__PURE__ */ holds(isPlannableDate, 'expected a date that exists, as YYYY-MM-DD, from 1583 to 8999'));
export const count = /* @__PURE__ */ whole(/* @__PURE__ */ atLeast(0));
export const displayName = /* @__PURE__ */ object({
  nl: /* @__PURE__ */ string(/* @__PURE__ */ matches(/^[^\u00AD](\u00AD?[^\u00AD]){0,33}$/, 'expected at most 34 characters, with soft hyphens only between them')),
  en: /* @__PURE__ */ string(/* @__PURE__ */ matches(/^[^\u00AD](\u00AD?[^\u00AD]){0,33}$/, 'expected at most 34 characters, with soft hyphens only between them')),
});
export const id = /* @__PURE__ */ string(/* @__PURE__ */ matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens'), /* @__PURE__ */ atMost(80));
export const label = /* @__PURE__ */ object({
  nl: /* @__PURE__ */ string(/* @__PURE__ */ atLeast(1), /* @__PURE__ */ atMost(24, 'expected at most 24 characters'), /* @__PURE__ */ matches(/[^.]$/, 'expected no full stop at the end')),
  en: /* @__PURE__ */ string(/* @__PURE__ */ atLeast(1), /* @__PURE__ */ atMost(24, 'expected at most 24 characters'), /* @__PURE__ */ matches(/[^.]$/, 'expected no full stop at the end')),
});
export const provinceCode = /* @__PURE__ */ string(/* @__PURE__ */ matches(/^pv\d{2}$/, 'expected the code of a province, such as pv29'));
export const shortText = /* @__PURE__ */ string(/* @__PURE__ */ atLeast(1), /* @__PURE__ */ atMost(240, 'expected at most 240 characters'));
export const webAddress = /* @__PURE__ */ string(/* @__PURE__ */ atMost(2000), /* @__PURE__ */ matches(/^https?:\/\/[^\s"<>]+$/, 'expected an address that begins with https:// or http://'));
export const source = /* @__PURE__ */ object({ url: /* @__PURE__ */ optional(webAddress), title: /* @__PURE__ */ optional(text), article: /* @__PURE__ */ optional(text) }, /* @__PURE__ */ holds(hasAddressOrTitle, 'expected a url or a title'));
export const span = /* @__PURE__ */ object({
  earliest: /* @__PURE__ */ optional(calendarDate),
  latest: /* @__PURE__ */ optional(calendarDate),
  precision: /* @__PURE__ */ oneOf(PRECISIONS),
});
export const texts = /* @__PURE__ */ list(text, 100);
