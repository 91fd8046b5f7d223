import { html, nothing, type TemplateResult } from 'lit';
import { isWebAddress, siteOf } from '@digitaal-europa/ui';
import type { Source } from '@digitaal-europa/data';

/** Where a fact can be checked: a link by its title, else by the name of its site; styles write the address out on paper. `label`: what is seen instead of its own title; that is then only heard. */
export function sourceView({ url, title, article }: Source, label?: string): TemplateResult | typeof nothing {
  // An article alone does not say of what.
  const words = [title ?? (url && siteOf(url)), article].filter(Boolean).join(', ');
  if (url === undefined || !isWebAddress(url)) return words === '' ? nothing : html`<span lang="nl">${label === undefined ? words : `${label}: ${words}`}</span>`;
  return html`<a class="source" href=${url} rel="noopener">${label === undefined ? html`<span lang="nl">${words}</span>` : html`${label}<span class="visually-hidden" lang="nl">: ${words}</span>`}</a>`;
}
