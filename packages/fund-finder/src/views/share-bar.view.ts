import { html, nothing, type TemplateResult } from 'lit';
import { setProps } from '@digitaal-europa/ui';
import type { Cofinancing } from '../model/money.ts';
import type { CardStrings } from '../strings/card.strings.ts';

/** In per cent: in a narrower part its words do not fit. */
const ROOM = { fund: 30, own: 30, varies: 45 } as const;

/** What the fund pays and what is left, as a bar. Decoration: a sentence beside it tells the same. Nothing when no share is known. */
export function shareBarView({ kind, segments }: Cofinancing, { part }: Pick<CardStrings, 'part'>): TemplateResult | typeof nothing {
  if (kind !== 'known') return nothing;
  return html`<div class="share" aria-hidden="true">${segments.map(({ part: name, share }) => (share === undefined || name === 'unknown' || name === 'top-up' ? nothing : html`<span class="share__part share__part--${name}" ${setProps({ '--_share': `${share}%` })}>${share >= ROOM[name] ? part[name](String(Math.round(share))) : nothing}</span>`))}</div>`;
}
