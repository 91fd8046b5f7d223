import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { capital, formatDay, type CalendarDate } from '@digitaal-europa/data';
import { disclosureView, heading, levelBelow, type DisclosureController, type Language } from '@digitaal-europa/ui';
import type { MemoryStatus } from '../finder.memory.ts';
import { shortlistCalendar } from '../model/calendar.ts';
import { compareFunds, type CompareRow } from '../model/compare.ts';
import type { FundResult } from '../model/matched.ts';
import { MOST_COMPARED } from '../model/state.ts';
import { closingWords } from '../model/words.ts';
import { compareStrings } from '../strings/compare.strings.ts';
import { fundStrings } from '../strings/fund.strings.ts';
import { shortlistStrings } from '../strings/shortlist.strings.ts';
import { fundName } from './context.ts';

export interface ShortlistHandlers {
  readonly select: (id: string) => void;
  readonly remove: (id: string) => void;
  /** Into the comparison, or out of it. */
  readonly compare: (id: string) => void;
  readonly openCompare: () => void;
  /** Nothing is kept any more. */
  readonly clear: () => void;
  readonly calendar: () => void;
  readonly csv: () => void;
  readonly print: () => void;
}

export interface ShortlistProps {
  readonly language: Language;
  readonly today: CalendarDate;
  readonly controller: DisclosureController;
  /** What was kept, first kept first, see `Finder.pick`. */
  readonly results: readonly FundResult[];
  /** Ids that were kept, and are not among the funds. */
  readonly missing: number;
  /** Ids of funds that are compared. */
  readonly compared: readonly string[];
  readonly memory: MemoryStatus;
  /** Files and paper. Default: true. */
  readonly canExport?: boolean;
  readonly handlers: ShortlistHandlers;
}

/** Id of its disclosure. */
export const SHORTLIST_ID = 'shortlist';

/** A button with the number of funds that were kept, and behind it the list. Styles: `disclosure` and `shortlistStyles`. */
export function shortlistView(props: ShortlistProps): TemplateResult {
  const { language, controller, results } = props;
  return disclosureView({ controller, id: SHORTLIST_ID, wide: true, label: shortlistStrings(language).kept(results.length), panel: () => panelView(props) });
}

function panelView(props: ShortlistProps): TemplateResult {
  const { language, results, missing, memory, compared, handlers } = props;
  const strings = shortlistStrings(language);
  return html`
    <div class="kept">
      ${results.length === 0 ? html`<p>${strings.empty}</p>` : html`
        <ul class="kept__list" role="list" aria-label=${strings.title}>${repeat(results, ({ fund }) => fund.id, (result) => itemView(result, props))}</ul>
        ${compared.length > 0 ? html`<div><button class="button" type="button" @click=${handlers.openCompare}>${strings.openCompare(compared.length)}</button></div>` : nothing}
        ${props.canExport === false ? nothing : takeAwayView(props)}
        <details class="kept__clear"><summary>${strings.clear}</summary><button class="button" type="button" @click=${handlers.clear}>${strings.clearSure(results.length)}</button></details>`}
      ${missing > 0 ? html`<p class="kept__note">${strings.missing(missing)}</p>` : nothing}
      <p class="kept__note">${strings.memory[memory]}</p>
    </div>`;
}

function itemView(result: FundResult, { language, compared, handlers }: ShortlistProps): TemplateResult {
  const [strings, words] = [shortlistStrings(language), fundStrings(language)];
  const { fund: { id }, call, status } = result;
  const isCompared = compared.includes(id);
  const full = !isCompared && compared.length >= MOST_COMPARED;
  const named = html`<span class="visually-hidden">: ${fundName(result.fund, language)}</span>`;
  return html`
    <li class="kept__item">
      <div>
        <button class="kept__name" type="button" @click=${() => handlers.select(id)}>${fundName(result.fund, language)}</button>
        <p class="kept__note">${capital(words.status[status])}${call && status !== 'closed' ? ` · ${closingWords(call, words)}` : nothing}</p>
      </div>
      <div class="kept__actions">
        ${full ? nothing : html`<button class="button button--quiet" type="button" @click=${() => handlers.compare(id)}>${isCompared ? strings.compared : strings.compare}${named}</button>`}
        <button class="button button--quiet" type="button" @click=${(event: Event) => remove(event, () => handlers.remove(id))}>${strings.remove}${named}</button>
      </div>
    </li>`;
}

/** The row goes with its button: the focus moves to the panel first, else the panel would close. */
function remove({ currentTarget }: Event, take: () => void): void {
  (currentTarget as HTMLElement).closest<HTMLElement>('.disclosure__panel')?.focus();
  take();
}

function takeAwayView({ language, today, results, handlers }: ShortlistProps): TemplateResult {
  const strings = shortlistStrings(language);
  const hasDays = shortlistCalendar(results.map(({ fund }) => fund), today) !== undefined;
  return html`
    <div class="kept__actions">
      ${hasDays ? html`<button class="button" type="button" @click=${handlers.calendar}>${strings.calendar}</button>` : nothing}
      <button class="button" type="button" @click=${handlers.print}>${strings.print}</button>
      <button class="button" type="button" @click=${handlers.csv}>${strings.csv}</button>
    </div>
    ${hasDays ? nothing : html`<p class="kept__note">${strings.noCalendar}</p>`}`;
}

const PRINTED: readonly CompareRow[] = ['group', 'why', 'closes', 'perProject', 'share', 'applicant', 'together', 'digital', 'checked'];

/** What was kept on paper: every fund with its answers and its address written out. */
export function shortlistPrintView({ language, level, today, results }: Pick<ShortlistProps, 'language' | 'today' | 'results'> & { /** Level of the widget's own heading. */ readonly level: number }): TemplateResult {
  const [strings, compare, words] = [shortlistStrings(language), compareStrings(language), fundStrings(language)];
  return html`
    <div class="kept-print" part="print">
      ${heading(level, strings.title, 'compare__title')}
      <p class="kept__note">${strings.printedOn(formatDay(today, language))}</p>
      ${results.map((result) => {
        const url = result.call?.call.url ?? result.fund.url;
        return html`
          <section class="kept-print__fund">
            ${heading(levelBelow(level), fundName(result.fund, language), 'kept-print__name')}
            ${result.fund.summary === undefined ? nothing : html`<p lang="nl">${result.fund.summary}</p>`}
            <dl class="kept-print__facts">${compareFunds([result], language).flatMap(({ id, cells: [cell] }) => (!PRINTED.includes(id) || !cell || (id === 'why' && cell.lines.length === 0) ? [] : html`
              <div><dt>${compare.rows[id]}</dt><dd>${cell.lines.length > 0 ? cell.lines.map((line) => html`<span class="compare__line">${line}</span>`) : words.unknown}${cell.doubt === undefined ? nothing : html` <em>${cell.doubt}</em>`}${cell.note === undefined ? nothing : html`<span class="compare__line compare__meta" lang="nl">${cell.note}</span>`}</dd></div>`))}</dl>
            ${url === undefined ? nothing : html`<p class="kept-print__address">${url}</p>`}
          </section>`;
      })}
    </div>`;
}
