import { html, nothing, type TemplateResult } from 'lit';
import type { Way } from '../way.ts';

/** A link to another page, or a button that tells a widget on this one. Nothing without a way. Styles: `controls`. */
export function wayView<Asked>(way: Way<Asked> | undefined, asked: Asked, label: unknown): TemplateResult | typeof nothing {
  if (way === undefined) return nothing;
  return way.tell ? html`<button class="link" type="button" @click=${() => way.tell(asked)}>${label}</button>` : html`<a href=${way.href(asked)}>${label}</a>`;
}
