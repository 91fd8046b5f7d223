import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatDay, formatSpan, INSTITUTIONS, type DateKind, type Law, type LawDate } from '@digitaal-europa/data';
import { heading, levelBelow, type Language } from '@digitaal-europa/ui';
import { daysUntil, type Entry } from '../model/entries.ts';
import type { ListModel, YearGroup } from '../model/list.ts';
import { tasksByDate } from '../model/tasks.ts';
import { detailTexts } from '../strings/detail.strings.ts';
import { certaintyInWords, shortTitle, timelineStrings } from '../timeline.strings.ts';
import { isSelected, type ViewContext } from './context.ts';
import { DETAIL_ID } from './detail.view.ts';
import { icon } from './icons.ts';
import { penIcon } from './influence-icons.ts';
import { lawDetails } from './law-details.view.ts';

/** What an entry needs to know of the whole list. */
type Closing = ListModel['closing'];

/** All dates in time: what is past behind one button, today, what comes, and what nobody knows. */
export function listView({ past, coming, unknown, undated, closing }: ListModel, context: ViewContext): TemplateResult {
  const { strings: { list, unknownDate }, language, today, state, togglePast } = context;
  const count = past.reduce((sum, group) => sum + group.entries.length, 0);
  return html`
    <div class="list" part="list">
      ${count > 0 ? html`
        <details class="list__past" ?open=${state.pastOpen || past.some((group) => group.entries.some((entry) => isSelected(context, entry.law.id, entry.date.id)))} @toggle=${(event: Event) => togglePast((event.target as HTMLDetailsElement).open)}>
          <summary class="list__summary">${list.past(count)}</summary>
          ${past.map((group) => yearView(group, closing, context))}
        </details>` : nothing}
      <p class="list__today">${list.todayIs(formatDay(today, language))}</p>
      ${coming.length === 0 ? html`<p>${list.nothingComing}</p>` : coming.map((group) => yearView(group, closing, context))}
      ${unknown.length > 0 ? yearView({ year: unknownDate, entries: unknown }, closing, context) : nothing}
      ${undated.length > 0 ? undatedView(undated, context) : nothing}
    </div>`;
}

function yearView({ year, entries }: YearGroup, closing: Closing, context: ViewContext): TemplateResult {
  return html`
    <section>
      ${heading(levelBelow(context.level), year, 'list__year')}
      <ol class="list__entries" role="list">${repeat(entries, (entry) => entry.key, (entry) => entryView(entry, closing, context))}</ol>
    </section>`;
}

function undatedView(laws: readonly Law[], context: ViewContext): TemplateResult {
  return html`
    <section>
      ${heading(levelBelow(context.level), context.strings.list.undated, 'list__year')}
      <ul role="list">
        ${laws.map((law) => {
          const open = isSelected(context, law.id);
          return html`
            <li class="entry ${open ? 'entry--open' : ''}">
              ${entryButton(law.id, open, law.everyday?.[context.language], html`<span class="entry__law">${shortTitle(law, context.language)}</span> <span class="entry__meta" lang="nl">${law.status}</span>`, () => (open ? context.close() : context.select(law.id)))}
              ${open ? html`<div class="entry__detail">${lawDetails(law, context, 'entry')}</div>` : nothing}
            </li>`;
        })}
      </ul>
    </section>`;
}

/** @param everyday what the law is about: only in an entry that is open, so that the others stay low */
function entryButton(opens: string, open: boolean, everyday: string | undefined, content: unknown, press: () => void, sign: unknown = nothing): TemplateResult {
  return html`
    <button class="entry__button" type="button" data-opens=${opens} aria-expanded=${open ? 'true' : 'false'} aria-controls=${open ? DETAIL_ID : nothing} @click=${press}>
      ${sign}
      <span class="entry__text">${content}${open && everyday ? html`<span class="entry__meta">${everyday}</span>` : nothing}</span>
      <span class="entry__arrow" aria-hidden="true"></span>
    </button>`;
}

function entryView(entry: Entry, closing: Closing, context: ViewContext): TemplateResult {
  const { law, date, lapsed, unconfirmed } = entry;
  const { strings, language, today, organisation, matches } = context;
  const open = isSelected(context, law.id, date.id);
  const days = daysUntil(date, today);
  const isClosing = closing.has(entry.key);
  const tasks = tasksByDate(law, organisation).get(date.id) ?? 0;
  const kind = kindInWords(date, language);
  // What names the date in the line above is not said again.
  const meta = [date.label ? kind : '', certaintyInWords(date, lapsed, language), unconfirmed ? strings.unconfirmed : ''].filter(Boolean).join(' · ');
  const former = date.history.at(-1);
  return html`
    <li class="entry ${open ? 'entry--open' : ''} ${isClosing ? 'entry--closing' : ''} ${tasks > 0 ? 'entry--tasks' : ''}">
      ${entryButton(entry.key, open, law.everyday?.[language], html`
        <span class="entry__date">${formatSpan(date, language, 'short')}${days === undefined ? nothing : html` · ${strings.inDays(days)}`}</span>
        <span class="entry__law">${shortTitle(law, language)}: ${date.label?.[language] ?? kind}</span>
        <span class="entry__meta">${meta}${tasks > 0 ? html` · <strong class="entry__tasks">${detailTexts(language).tasks(tasks, organisation !== undefined)}</strong>` : nothing}</span>
        ${former ? html`<span class="entry__meta">${strings.detail.was} ${formatSpan(former, language, 'short')}</span>` : nothing}
        ${matches.get(law.id) ? html`<span class="entry__meta">${strings.foundBy(matches.get(law.id) ?? '')}</span>` : nothing}`,
        () => (open ? context.close() : context.select(law.id, date.id)), isClosing ? penIcon() : icon(date.kind, date.certainty))}
      ${open ? html`<div class="entry__detail">${lawDetails(law, context, 'entry')}</div>` : nothing}
    </li>`;
}

/** Kinds whose words name the institution already. */
const NAMES_ITS_BODY: readonly DateKind[] = ['mandaat_EP', 'algemene_orientatie'];

/** `van toepassing`; `aangenomen (Europees Parlement)`. */
function kindInWords({ kind, by }: LawDate, language: Language): string {
  const words = timelineStrings(language).kindShort[kind];
  return by && !NAMES_ITS_BODY.includes(kind) ? `${words} (${INSTITUTIONS[by][language]})` : words;
}
