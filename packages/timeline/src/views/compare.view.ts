import { html, nothing, type TemplateResult } from 'lit';
import { formatSpan, INSTRUMENTS, isFixed, type CalendarDate, type Law, type OrganisationType } from '@digitaal-europa/data';
import { heading, levelBelow, selectField, type Language } from '@digitaal-europa/ui';
import { COMPARE_MAX, COMPARE_MIN, COMPARE_ROWS, compareLaws, type Compared, type CompareRow, type Comparison } from '../model/compare.ts';
import { daysUntil, toEntry } from '../model/entries.ts';
import { compareTexts } from '../strings/compare.strings.ts';
import { detailTexts, phaseName } from '../strings/detail.strings.ts';
import { certaintyInWords, lawTitle, plainTitle, shortTitle, timelineStrings, whatInFull } from '../timeline.strings.ts';
import { isDutchLaw } from './stages.view.ts';

export interface CompareProps {
  /** Ids, in the order in which they were chosen. Ids that are not among the laws are passed over. */
  readonly chosen: readonly string[];
  /** All that can be chosen from. */
  readonly laws: readonly Law[];
  readonly today: CalendarDate;
  readonly organisation: OrganisationType | undefined;
  readonly language: Language;
  /** Level of the widget's own heading. */
  readonly level: number;
  /** The ids after a law was added or taken out. */
  readonly change: (chosen: readonly string[]) => void;
  readonly close: () => void;
}

/** For giving the focus to when it opens, or when a law was taken out. */
export const COMPARE_TITLE_ID = 'compare-title';

/** Two to four laws side by side in a real table, and in words what differs. */
export function compareView(props: CompareProps): TemplateResult {
  const { language, level, laws, close, today, organisation } = props;
  const texts = compareTexts(language);
  const byId = new Map(laws.map((law) => [law.id, law]));
  const comparison = compareLaws(props.chosen.flatMap((id) => byId.get(id) ?? []), today, organisation);
  return html`
    <section class="compare" part="compare" aria-labelledby=${COMPARE_TITLE_ID}>
      <header class="compare__header">
        ${heading(levelBelow(level), html`<span id=${COMPARE_TITLE_ID} tabindex="-1">${texts.title}</span>`, 'compare__title')}
        <button class="button no-print" type="button" @click=${close}>${texts.close}</button>
      </header>
      ${pickerView(comparison, props)}
      <div role="status">${comparison.laws.length < COMPARE_MIN ? html`<p>${texts.tooFew}</p>` : html`<p class="compare__summary">${differencesInWords(comparison, language)}</p>`}</div>
      ${comparison.laws.length > 0 ? tableView(comparison, props) : nothing}
    </section>`;
}

/** `Verschillen: fase en volgende datum. Gelijk: soort.` */
function differencesInWords({ different, same }: Comparison, language: Language): string {
  const texts = compareTexts(language);
  const names = (rows: readonly CompareRow[]): string[] => rows.map((row) => texts.short[row]);
  return [different.length > 0 ? texts.differences(names(different)) : texts.noDifference, different.length > 0 && same.length > 0 ? texts.agrees(names(same)) : ''].filter(Boolean).join(' ');
}

function pickerView({ laws: compared }: Comparison, { laws, language, change }: CompareProps): TemplateResult {
  const texts = compareTexts(language);
  const ids = compared.map(({ law }) => law.id);
  if (ids.length >= COMPARE_MAX) return html`<p class="compare__note no-print">${texts.full(COMPARE_MAX)}</p>`;
  const free = laws.filter(({ id }) => !ids.includes(id)).map((law) => ({ value: law.id, label: plainTitle(law, language) })).sort((a, b) => a.label.localeCompare(b.label, language));
  // By a button: with the keys one passes laws in the list that one does not want.
  const add = (event: Event): void => {
    const select = (event.currentTarget as HTMLElement).parentElement?.querySelector('select');
    if (!select?.value) return;
    change([...ids, select.value]);
    select.value = '';
  };
  return html`
    <div class="compare__picker no-print">
      ${selectField({ label: texts.add, value: '', options: [{ value: '', label: texts.addOption }, ...free], onChange: () => undefined })}
      <button class="button" type="button" @click=${add}>${texts.addButton}</button>
    </div>`;
}

/** Roles are written out: on a narrow screen the cells are blocks below each other, and blocks of a table lose theirs. */
function tableView({ laws, different }: Comparison, props: CompareProps): TemplateResult {
  const { language, change } = props;
  const texts = compareTexts(language);
  const several = laws.length >= COMPARE_MIN;
  return html`
    <table class="compare__table compare__table--${laws.length}" role="table">
      <caption class="visually-hidden">${texts.caption(laws.map(({ law }) => lawTitle(law, language)).join(', '))}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <td class="compare__corner" role="cell"><span class="visually-hidden">${texts.question}</span></td>
          ${laws.map(({ law }) => html`
            <th scope="col" role="columnheader" class="compare__law">
              <span>${shortTitle(law, language)}</span>
              <button class="compare__remove no-print" type="button" aria-label=${texts.remove(lawTitle(law, language))} @click=${() => change(laws.map((one) => one.law.id).filter((id) => id !== law.id))}><span aria-hidden="true">✕</span></button>
            </th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${COMPARE_ROWS.map((row) => html`
          <tr role="row" class="compare__row ${several && different.includes(row) ? 'compare__row--different' : ''}">
            <th scope="row" role="rowheader" class="compare__question">${texts.rows[row]}${several ? html` <span class="compare__mark">${different.includes(row) ? html`<b>≠ ${texts.differs}</b>` : html`= ${texts.same}`}</span>` : nothing}</th>
            ${laws.map((one) => html`<td role="cell" class="compare__cell"><span class="compare__of" aria-hidden="true">${shortTitle(one.law, language)}</span>${CELLS[row](one, props)}</td>`)}
          </tr>`)}
      </tbody>
    </table>`;
}

type Cell = (one: Compared, props: CompareProps) => unknown;

const CELLS: Readonly<Record<CompareRow, Cell>> = {
  kind: ({ kind, law }, { language }) => html`${INSTRUMENTS[kind][language]}${law.identifiers.number ? html`<br><span class="compare__meta">${law.identifiers.number}</span>` : nothing}`,
  phase: ({ phase, standing, law }, { language }) => {
    const words = detailTexts(language).phase;
    const texts = compareTexts(language);
    const where = phase ? (phase.stopped ? words.stopped : words.at(phase.number, phase.steps.length, phaseName(phase.current, isDutchLaw(law), language))) : standing === 'policy' ? texts.standing.policy : texts.noPhase;
    return html`${where}${phase && !phase.stopped && standing ? html`<br><span class="compare__meta">${texts.standing[standing]}</span>` : nothing}`;
  },
  next: ({ next }, { language, today }) => {
    const strings = timelineStrings(language);
    if (!next) return strings.detail.noNextDate;
    const days = daysUntil(next.date, today);
    return html`<strong>${formatSpan(next.date, language)}</strong>${days === undefined ? nothing : html` · ${strings.inDays(days)}`}<br>${whatInFull(next.date, language)}, ${certaintyInWords(next.date, next.lapsed, language)}${next.unconfirmed ? html`, <em>${strings.unconfirmed}</em>` : nothing}`;
  },
  applies: ({ applies, law }, { language, today }) => (applies.length === 0 ? compareTexts(language).noApplies : html`
    <ul class="compare__list">${applies.map((date) => {
      const { lapsed, unconfirmed } = toEntry(law, date, today);
      return html`<li><strong>${formatSpan(date, language)}</strong> ${whatInFull(date, language)}${isFixed(date) ? nothing : `, ${certaintyInWords(date, lapsed, language)}`}${unconfirmed ? html`, <em>${timelineStrings(language).unconfirmed}</em>` : nothing}</li>`;
    })}</ul>`),
  duties: ({ duties }, { language }) => {
    const texts = detailTexts(language);
    if (duties.length === 0) return compareTexts(language).noDuties;
    return duties.map(({ when, date, duties: own }) => html`<p class="compare__when">${texts.counted(texts.dutyGroup(when, date && formatSpan(date, language)), own.length)}</p><ul class="compare__list" lang="nl">${own.map(({ obligation }) => html`<li>${obligation.title}</li>`)}</ul>`);
  },
  influence: ({ influence }, { language }) => compareTexts(language).influence(influence),
  supervision: ({ supervision: { powers, supervisor } }, { language }) => html`${powers ? detailTexts(language).powers(powers) : compareTexts(language).noSupervision}${supervisor ? html`<br><span class="compare__meta" lang="nl">${supervisor}</span>` : nothing}`,
  doubts: ({ doubts }, { language }) => {
    const texts = compareTexts(language);
    if (doubts.texts.length === 0 && doubts.dates === 0) return texts.noDoubts;
    return html`<ul class="compare__list">${doubts.dates > 0 ? html`<li>${texts.doubtfulDates(doubts.dates)}</li>` : nothing}${doubts.texts.map((text) => html`<li lang="nl">${text}</li>`)}</ul>`;
  },
};
