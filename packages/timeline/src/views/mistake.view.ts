import { html, nothing, type TemplateResult } from 'lit';
import type { Law } from '@digitaal-europa/data';
import { letterAddress } from '@digitaal-europa/ui';
import { detailTexts } from '../strings/detail.strings.ts';
import { dayInWords, lawTitle } from '../timeline.strings.ts';
import type { ViewContext } from './context.ts';

/** A letter to whoever keeps the data, filled in as far as we can. Nothing without an address. */
export function mistakeView(law: Law, { language, contact }: Pick<ViewContext, 'language' | 'contact'>, fact?: string): TemplateResult | typeof nothing {
  const { mail, mistake } = detailTexts(language);
  const name = lawTitle(law, language);
  const address = letterAddress(contact, { subject: mail.subject(name), body: mail.body(name, law.id, dayInWords(law.asOf, language), fact) });
  if (address === undefined) return nothing;
  return html`${fact ? ' · ' : ''}<a class="detail__mail no-print" href=${address} aria-label=${fact ? `${mistake} ${fact}` : mistake}>${mistake}</a>`;
}
