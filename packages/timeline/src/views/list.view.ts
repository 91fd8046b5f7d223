import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatDay, formatSpan, type Law } from '@digitaal-europa/data';
import { heading } from '@digitaal-europa/ui';
import { daysUntil, type Entry } from '../model/entries.ts';
import type { ListModel, YearGroup } from '../model/list.ts';
import { certaintyInWords, lawTitle, whatInFull } from '../timeline.strings.ts';
import { isSelected, type ViewContext } from './context.ts';
import { DETAIL_ID } from './detail.view.ts';
import { lawDetails } from './law-details.view.ts';
import { icon } from './icons.ts';

/** All dates in time: what is past behind one button, today, what comes, and what nobody knows. */
export function listView({ past, coming, unknown, undated }: ListModel, context: ViewContext): TemplateResult {
  const { strings: { list, unknownDate }, language, today, state, togglePast } = context;
  const count = past.reduce((sum, group) => sum + group.entries.length, 0);
  return html`
    <div class="list" part="list">
      ${count > 0 ? html`
        <details class="list__past" ?open=${state.pastOpen || past.some((group) => group.entries.some((entry) => isSelected(context, entry.law.id, entry.date.id)))} @toggle=${(event: Event) => togglePast((event.target as HTMLDetailsElement).open)}>
          <summary class="list__summary">${list.past(count)}</summary>
          ${past.map((group) => yearView(group, context))}
        </details>` : nothing}
      <p class="list__today">${list.todayIs(formatDay(today, language))}</p>
      ${coming.length === 0 ? html`<p>${list.nothingComing}</p>` : coming.map((group) => yearView(group, context))}
      ${unknown.length > 0 ? yearView({ year: unknownDate, entries: unknown }, context) : nothing}
      ${undated.length > 0 ? undatedView(undated, context) : nothing}
    </div>`;
}

function yearView({ year, entries }: YearGroup, context: ViewContext): TemplateResult {
  return html`
    <section>
      ${heading(Math.min(context.level + 1, 6), year, 'list__year')}
      <ol class="list__entries" role="list">${repeat(entries, (entry) => entry.key, (entry) => entryView(entry, context))}</ol>
    </section>`;
}

function undatedView(laws: readonly Law[], context: ViewContext): TemplateResult {
  return html`
    <section>
      ${heading(Math.min(context.level + 1, 6), context.strings.list.undated, 'list__year')}
      <ul role="list">
        ${laws.map((law) => {
          const open = isSelected(context, law.id);
          return html`
            <li class="entry ${open ? 'entry--open' : ''}">
              ${entryButton(law.id, open, html`<span class="entry__law">${lawTitle(law, context.language)}</span><span class="entry__what" lang="nl">${law.status}</span>`, () => (open ? context.close() : context.select(law.id)))}
              ${open ? html`<div class="entry__detail">${lawDetails(law, context, 'inline')}</div>` : nothing}
            </li>`;
        })}
      </ul>
    </section>`;
}

function entryButton(opens: string, open: boolean, content: unknown, press: () => void, sign: unknown = nothing): TemplateResult {
  return html`
    <button class="entry__button" type="button" data-opens=${opens} aria-expanded=${open ? 'true' : 'false'} aria-controls=${open ? DETAIL_ID : nothing} @click=${press}>
      ${sign}
      <span class="entry__text">${content}</span>
      <span class="entry__arrow" aria-hidden="true"></span>
    </button>`;
}

function entryView(entry: Entry, context: ViewContext): TemplateResult {
  const { law, date, lapsed, unconfirmed } = entry;
  const { strings, language, today } = context;
  const open = isSelected(context, law.id, date.id);
  const days = daysUntil(date, today);
  return html`
    <li class="entry ${open ? 'entry--open' : ''}">
      ${entryButton(entry.key, open, html`
        <span class="entry__date">${formatSpan(date, language)}${days === undefined ? nothing : html` · ${strings.inDays(days)}`}</span>
        <span class="entry__law">${lawTitle(law, language)}</span>
        <span class="entry__what" lang="nl">${date.text}</span>
        <span class="entry__meta">${whatInFull(date, language)} · ${certaintyInWords(date, lapsed, language)}${unconfirmed ? ` · ${strings.unconfirmed}` : ''}</span>`,
        () => (open ? context.close() : context.select(law.id, date.id)), icon(date.kind, date.certainty))}
      ${open ? html`<div class="entry__detail">${lawDetails(law, context, 'inline')}</div>` : nothing}
    </li>`;
}
