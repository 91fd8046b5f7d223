import { html, nothing, type TemplateResult } from 'lit';
import type { Law } from '@digitaal-europa/data';
import { detailTexts } from '../strings/detail.strings.ts';
import { dayInWords, lawTitle } from '../timeline.strings.ts';
import type { ViewContext } from './context.ts';

/** An address that a mail program takes, and nothing that is more than an address. */
const MAILBOX = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/;

/** A letter to whoever keeps the data, filled in as far as we can. Nothing without an address. */
export function mistakeView(law: Law, { language, contact }: Pick<ViewContext, 'language' | 'contact'>, fact?: string): TemplateResult | typeof nothing {
  if (contact === undefined || !MAILBOX.test(contact)) return nothing;
  const { mail, mistake } = detailTexts(language);
  const name = lawTitle(law, language);
  const address = `mailto:${contact}?subject=${encodeURIComponent(mail.subject(name))}&body=${encodeURIComponent(mail.body(name, law.id, dayInWords(law.asOf, language), fact))}`;
  return html`${fact ? ' · ' : ''}<a class="detail__mail no-print" href=${address} aria-label=${fact ? `${mistake} ${fact}` : mistake}>${mistake}</a>`;
}
