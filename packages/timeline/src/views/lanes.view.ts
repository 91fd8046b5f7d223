import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatSpan, isForecast, type Law } from '@digitaal-europa/data';
import { heading, levelBelow, setProps, type Language } from '@digitaal-europa/ui';
import type { Group, Row, TimelineModel } from '../model/build.ts';
import type { ContractSpan } from '../model/contract.ts';
import type { Label } from '../model/labels.ts';
import type { Layout } from '../model/layout.ts';
import type { Mark } from '../model/marks.ts';
import { pathOf, type Related } from '../model/related.ts';
import { likelyHeight } from '../model/row-height.ts';
import { tasksOf } from '../model/tasks.ts';
import { groupName } from '../strings/groups.strings.ts';
import { periodStrings } from '../strings/period.strings.ts';
import { relatedInWords } from '../strings/related.strings.ts';
import type { Chunk, RowsInView } from '../timeline.window.ts';
import { certaintyInWords, instrumentName, kindInFull, lawTitle, plainTitle, shortTitle, whatInFull } from '../timeline.strings.ts';
import { axisView, gridView } from './axis.view.ts';
import { chunkPart } from './chunk-part.ts';
import { isSelected, type ViewContext } from './context.ts';
import { DETAIL_ID } from './detail.view.ts';
import { lawDetails } from './law-details.view.ts';
import { icon } from './icons.ts';
import { penIcon } from './influence-icons.ts';
import { keepView } from './keep.ts';

export interface LanesOptions {
  readonly model: TimelineModel;
  readonly layout: Layout;
  /** Details stand in a column of their own instead of under their row. */
  readonly hasPanel: boolean;
  readonly period: string;
  /** Height of one line of labels in pixels. */
  readonly laneHeight: number;
  /** How many times its usual size a mark is drawn. */
  readonly grow: number;
  /** What belongs to the chosen law, by id; absent while none is chosen. */
  readonly related?: ReadonlyMap<string, Related> | undefined;
  /** A contract on the axis, in day numbers. */
  readonly contract?: ContractSpan | undefined;
  /** Keys of the dates on which a moment of influence that is open now closes. */
  readonly closing: ReadonlySet<string>;
  /** Drawn on top of the rows: where one can still give input. */
  readonly influence: unknown;
  /** Which rows are near the window: the others are left out, with their height kept free. */
  readonly inView: RowsInView;
  /** @param first the first law that will get a row of its own */
  readonly unfold: (group: string, first: string) => void;
  /** Closes a group, or opens it again. */
  readonly fold: (group: string) => void;
  /** Brings the nearest date of a law into view that lies before or after the axis. */
  readonly reveal: (law: string, side: 'before' | 'after') => void;
}

/** Rows that are drawn or left out together. */
export const CHUNK = 6;

/** Pixels from the top of a row at the usual size of text: the law's line, the buttons of the marks on it, the first label. */
const LINE_Y = 14;
const MARK_TOP = 2;
const MARK_BOTTOM = 23;
const FIRST_LABEL = 28;

const labelTop = (lane: number, { laneHeight, grow }: LanesOptions): number => FIRST_LABEL * grow + lane * laneHeight;

/** The laws on a time axis: an ordered list of laws, in each an ordered list of dates that CSS places on the drawing. */
export function lanesView(options: LanesOptions, context: ViewContext): TemplateResult {
  const { model: { axis }, layout } = options;
  const closed = closedIn(context);
  const groups = options.model.groups.map((group) => (closed.has(group.id) ? { ...group, rows: [], folded: [] } : group));
  const chunks = chunksOf(groups, options);
  const { selected } = context.state;
  const path = selected && options.related ? pathOf(groups.flatMap(({ rows }) => rows.map(({ law }) => law.id)), selected.law, options.related) : undefined;
  let before = 0;
  // One listener for all rows, in place of one for each of thousands of dates.
  const press = (event: Event): void => onPress(event, options, context);
  /* eslint-disable lit-a11y/click-events-have-key-events -- what is pressed are the buttons inside, by key as well */
  return html`
    <div class="lanes lanes--${layout.mode}" part="lanes" @click=${press} ${setProps({ '--_name': layout.name, '--_axis': layout.axis, '--_gutter': layout.gutter })}>
      ${axisView(axis, context)}
      <div class="lanes__body">
        ${gridView(options)}
        ${options.influence ?? nothing}
        ${groups.map((group, i) => {
          const from = before;
          before += group.rows.length;
          return groupView(group, chunks[i] ?? [], path && { first: path.first - from, last: path.last - from }, options, context);
        })}
      </div>
    </div>`;
  /* eslint-enable lit-a11y/click-events-have-key-events */
}

/** What is searched for is shown, and on paper stands everything. */
const NONE: ReadonlySet<string> = new Set();
const closedIn = ({ state: { query, closed }, printing }: ViewContext): ReadonlySet<string> => (printing || query.trim() !== '' ? NONE : closed);

interface RowChunk extends Chunk { readonly from: number; readonly own: readonly Row[] }

/** Height of the drawing of a row's dates. */
const axisHeight = (lanes: number, options: LanesOptions): number => labelTop(lanes, options) + 4;

/** In pixels, of rows that were never drawn. No label is placed for it: of a thousand rows only those near the window are. */
const guessHeight = (rows: readonly Row[], options: LanesOptions, { language }: ViewContext): number =>
  rows.reduce((sum, row) => sum + likelyHeight({ name: plainTitle(row.law, language), status: kindOfLaw(row.law, language) + row.law.status, unknown: row.unknown.length, axis: axisHeight(row.likelyLanes, options) }, options.layout, options.grow), 0);

function chunksOf(groups: readonly Group[], { layout }: LanesOptions): RowChunk[][] {
  const all = groups.map(({ id, rows }) => Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, i): RowChunk => {
    const own = rows.slice(i * CHUNK, (i + 1) * CHUNK);
    return { key: `${id}/${i}`, rows: `${layout.mode}/${own[0]?.law.id}/${own.length}`, isStart: false, isEnd: false, laws: own.map(({ law }) => law.id), from: i * CHUNK, own };
  }));
  const [first, last] = [all.find((chunks) => chunks.length > 0)?.[0], all.findLast((chunks) => chunks.length > 0)?.at(-1)];
  return all.map((chunks) => chunks.map((chunk) => (chunk === first || chunk === last ? { ...chunk, isStart: chunk === first, isEnd: chunk === last } : chunk)));
}

/** What a press in the drawing means is written on the button. Details that are open in it have listeners of their own. */
function onPress(event: Event, options: LanesOptions, context: ViewContext): void {
  const button = (event.target as Element).closest<HTMLElement>('[data-opens], [data-reveal], [data-unfold], [data-close]');
  if (!button || button.closest('.detail')) return;
  const { opens, reveal, unfold, close } = button.dataset;
  if (close !== undefined) options.fold(close);
  else if (reveal !== undefined) options.reveal(button.dataset['law'] ?? '', reveal === 'before' ? 'before' : 'after');
  else if (unfold !== undefined) {
    const group = options.model.groups.find(({ id }) => id === unfold);
    if (group) options.unfold(group.id, group.folded[0]?.law.id ?? '');
  } else if (opens !== undefined) {
    const [law = '', date] = opens.split('/');
    toggle(context, law, date, date === undefined ? undefined : sharing(options.model.groups, law, opens));
  }
}

/** Rows near the window, or the room they take. */
function chunkView(chunk: RowChunk, total: number, path: Path | undefined, options: LanesOptions, context: ViewContext): TemplateResult {
  const { inView, layout, laneHeight } = options;
  const { selected } = context.state;
  const opened = chunk.own.find(({ law }) => law.id === selected?.law);
  const drawn = opened !== undefined || inView.isDrawn(chunk);
  const near = opened !== undefined || inView.isNear(chunk);
  const room = near ? undefined : inView.roomFor(chunk, () => guessHeight(chunk.own, options, context));
  // Details may show anything the visitor chose: the rows around them are made every time.
  const from = drawn ? [true, context.language, context.level, context.organisation, context.matches, layout.mode, laneHeight, total, options.closing, options.related, path?.first, path?.last, opened ? Symbol('open') : undefined, ...chunk.own] : [false];
  const list = (): unknown => (drawn ? html`<ul class="group__rows" role="list">${repeat(chunk.own, (row) => row.law.id, (row, i) => rowView(row, chunk.from + i + 1, total, path, options, context))}</ul>` : nothing);
  return html`<div class="rows ${near ? '' : 'rows--far'}" data-chunk=${chunk.key} data-rows=${chunk.rows} ${setProps({ '--_height': drawn ? undefined : room, '--_room': room })}>${keepView(drawn && !near && inView.moving, from, list)}</div>`;
}

/** Rows between which a line is drawn, counted within a group; those before its first row are negative. */
interface Path { readonly first: number; readonly last: number }

function groupView(group: Group, chunks: readonly RowChunk[], path: Path | undefined, options: LanesOptions, context: ViewContext): TemplateResult {
  const { strings, language, level, state: { grouping } } = context;
  const { name, sign } = groupName(grouping, group.id, language);
  return html`
    <section class="group" part="group">
      <div class="group__header ${path && path.first < 0 && path.last >= 0 ? 'group__header--path' : ''}">${sign ? html`<span class="group__sign" aria-hidden="true">${sign}</span>` : nothing}${heading(levelBelow(level), html`<button class="group__button" type="button" data-close=${group.id} aria-expanded=${closedIn(context).has(group.id) ? 'false' : 'true'}>${name}</button>`, 'group__heading')}<span class="group__count">${group.count}</span></div>
      ${repeat(chunks, (chunk) => chunk.key, (chunk) => html`${chunkPart(options.inView, chunk, () => chunkView(chunk, group.rows.length, path, options, context))}`)}
      ${group.folded.length > 0 ? html`
        <div class="folded ${path && path.first < group.rows.length && path.last >= group.rows.length ? 'folded--path' : ''}">
          <p>${strings.folded(group.folded.length, options.period)} ${group.folded.map((row, i) => html`${i > 0 ? ' · ' : ''}<button class="link" type="button" data-opens=${row.law.id} aria-expanded=${isSelected(context, row.law.id) ? 'true' : 'false'}>${shortTitle(row.law, language)}</button>`)}</p>
          <button class="link no-print" type="button" data-unfold=${group.id} aria-label=${strings.unfold(group.folded.length, name)}>${strings.show}</button>
        </div>
        ${inlineDetail(group.folded.map((row) => row.law), options, context)}` : nothing}
    </section>`;
}

/** Without a column for details they open under their own row. */
function inlineDetail(laws: readonly Law[], { hasPanel }: LanesOptions, context: ViewContext): TemplateResult | typeof nothing {
  if (hasPanel) return nothing;
  const law = laws.find(({ id }) => isSelected(context, id));
  return law ? html`<div class="row__detail">${lawDetails(law, context, 'inline')}</div>` : nothing;
}

function rowView(row: Row, place: number, total: number, path: Path | undefined, options: LanesOptions, context: ViewContext): TemplateResult {
  const { law } = row;
  const related = options.related?.get(law.id);
  const chosen = context.lawsById.get(context.state.selected?.law ?? '');
  const at = place - 1;
  const classes = ['row', isSelected(context, law.id) ? 'row--selected' : '', related ? 'row--related' : '', path && at >= path.first && at <= path.last ? 'row--path' : '', at === path?.first ? 'row--path-first' : '', at === path?.last ? 'row--path-last' : ''].filter(Boolean).join(' ');
  const { strings, language, level, matches } = context;
  const title = lawTitle(law, language);
  const open = isSelected(context, law.id);
  return html`
    <li class=${classes} part="lane" data-roving-group aria-posinset=${total > CHUNK ? place : nothing} aria-setsize=${total > CHUNK ? total : nothing}>
      <div class="row__name">
        ${heading(levelBelow(level, 2), html`
          <button class="row__button" type="button" data-roving-item tabindex="0" data-opens=${law.id} aria-expanded=${open ? 'true' : 'false'} aria-controls=${open ? DETAIL_ID : nothing}>${shortTitle(law, language)}</button>`, 'row__heading')}
        <p class="row__status">${kindOfLaw(law, language)}<span lang="nl">${law.status}</span></p>
        ${related && chosen ? html`<p class="row__related">${relatedInWords(related, shortTitle(chosen, language), language)}</p>` : nothing}
        ${matches.get(law.id) ? html`<p class="row__match">${strings.foundBy(matches.get(law.id) ?? '')}</p>` : nothing}
      </div>
      <div class="row__axis" ${setProps({ 'min-block-size': axisHeight(row.lanes, options) })}>
        <div class="row__layer"><svg class="row__lines" width=${options.model.axis.width} height="100%" aria-hidden="true" focusable="false">
          ${row.lines.map((line) => svg`<line class="line line--${line.standing}" x1=${line.x} x2=${line.x + line.width} y1=${LINE_Y * options.grow} y2=${LINE_Y * options.grow}></line>`)}
          ${row.marks.flatMap((mark) => (row.labels.get(mark.key)?.leader ?? []).map((lane) => svg`<line class="leader" x1=${mark.x} x2=${mark.x} y1=${lane === 0 ? MARK_BOTTOM * options.grow : labelTop(lane, options)} y2=${labelTop(lane + 1, options)}></line>`))}
        </svg>
        <ol class="row__marks" role="list" aria-label=${strings.datesOnAxis(title)}>${repeat(row.marks, (mark) => mark.key, (mark) => markView(mark, row, options, context))}</ol></div>
        ${edgeCount(row, 'before', options, context)}
        ${edgeCount(row, 'after', options, context)}
      </div>
      <div class="row__unknown">
        ${row.unknown.map((entry) => html`
          <button class="unknown" type="button" data-roving-item tabindex="-1" data-opens=${entry.key} aria-expanded=${isSelected(context, law.id, entry.date.id) ? 'true' : 'false'}>
            <span class="unknown__sign" aria-hidden="true">?</span> ${strings.kindShort[entry.date.kind]}<span class="visually-hidden">, ${strings.unknownDate.toLowerCase()}</span>
          </button>`)}
      </div>
      ${inlineDetail([law], options, context)}
    </li>`;
}

/** `Voorstel · ` unless the status says it as well. */
function kindOfLaw(law: Law, language: Language): string {
  const kind = instrumentName(law, language);
  return law.status.toLowerCase().startsWith(kind.toLowerCase()) ? '' : `${kind} · `;
}

/** Widest that the count at an edge answers to a finger. */
const EDGE = 44;
/** No label is longer than this in pixels. */
const LONG_LABEL = 280;
/** Half the width of a mark's own target. */
const HALF_MARK = 12;

/** How many dates lie outside, as a button that brings the nearest into view. It is as wide as the nearest mark leaves room for. */
function edgeCount(row: Row, side: 'before' | 'after', { grow, model: { axis: { width } } }: LanesOptions, { language }: ViewContext): TemplateResult | typeof nothing {
  const count = row[side].length;
  if (count === 0) return nothing;
  const half = HALF_MARK * grow;
  const edges = row.marks.map((mark) => (side === 'before' ? mark.x - (mark.width > 0 ? 0 : half) : width - mark.x - (mark.width > 0 ? Math.max(mark.width, 2 * half) : half)));
  const room = Math.min(EDGE, ...edges);
  // Labels are part of their marks: where one may stand below the count, the count ends above it.
  const isFree = ![...row.labels.values()].some(({ x }) => (side === 'before' ? x < room : x > width - room - LONG_LABEL));
  return html`
    <button class="edge edge--${side} no-print" type="button" data-roving-item tabindex="-1" data-reveal=${side} data-law=${row.law.id} ${setProps({ '--_width': room, '--_height': isFree ? Math.max(EDGE, FIRST_LABEL * grow) : FIRST_LABEL * grow })}><span class="edge__text" aria-hidden="true">${side === 'before' ? `‹ ${count}` : `${count} ›`}</span><span class="visually-hidden">${periodStrings(language).reveal(side, count)}</span></button>`;
}

/** A date as a button. What is seen stands first in its name, what is only heard follows. */
function markView(mark: Mark, row: Row, options: LanesOptions, context: ViewContext): TemplateResult {
  const { law, date, past } = mark.entry;
  const tasks = tasksOf(mark, context.organisation);
  const closing = options.closing.has(mark.key);
  const label = row.labels.get(mark.key);
  const classes = ['mark', `mark--${date.kind}`, past ? 'mark--past' : '', tasks > 0 ? 'mark--tasks' : '', closing ? 'mark--closing' : '', mark.width > 0 ? 'mark--period' : '', isSelected(context, law.id, date.id) ? 'mark--selected' : ''].filter(Boolean).join(' ');
  return html`
    <li class="mark-item">
      <button class=${classes} part="marker" type="button" data-roving-item tabindex="-1" data-opens=${mark.key} aria-expanded=${isSelected(context, law.id, date.id) ? 'true' : 'false'} ${setProps({ 'inset-inline-start': mark.x, '--_width': mark.width > 0 ? mark.width : undefined })}>
        ${mark.width > 0 ? html`<span class="mark__bracket ${isForecast(date) ? 'mark__bracket--open' : ''}"></span>` : closing ? penIcon() : icon(date.kind, date.certainty)}
        ${label ? html`<span class="mark__label" ${setProps({ 'inset-inline-start': label.x - mark.x, 'inset-block-start': labelTop(label.lane, options) - MARK_TOP * options.grow })}><b>${label.date}</b>${label.words && ` ${label.words}`}</span>` : nothing}<span class="visually-hidden">${unseenName(mark, label, tasks, context)}</span>
      </button>
    </li>`;
}

/** The part of a mark's name that is not seen: what the label has no room for, the kind that the shape tells, and how sure it is. */
function unseenName({ entry: { date, lapsed, unconfirmed }, others }: Mark, label: Label | undefined, tasks: number, { strings, language }: ViewContext): string {
  const told = label?.words ?? '';
  const isKindTold = told.startsWith(strings.kindShort[date.kind]);
  const isLabelTold = date.label !== undefined && told.includes(date.label[language]);
  const what = isKindTold && (isLabelTold || !date.label) ? '' : isLabelTold ? kindInFull(date, language) : whatInFull(date, language);
  const words = [label ? '' : formatSpan(date, language), what, certaintyInWords(date, lapsed, language), unconfirmed ? strings.unconfirmed : '', tasks > 0 && !told.includes(strings.tasks(tasks)) ? strings.tasks(tasks) : ''];
  const rest = others.length > 0 ? `. ${strings.detail.moreDates(others.length)}` : '';
  return `${label ? ', ' : ''}${words.filter(Boolean).join(', ')}${rest}`;
}

/** A second press closes what the first opened. */
const toggle = (context: ViewContext, law: string, date?: string, also?: readonly string[]): void => (isOpenBy(context, law, date) ? context.close() : context.select(law, date, also));

/** Ids of the dates that share a mark: it opens as a list of them. */
const sharing = (groups: readonly Group[], law: string, key: string): readonly string[] | undefined =>
  groups.flatMap(({ rows }) => rows).find((row) => row.law.id === law)?.marks.find((mark) => mark.key === key)?.others.map(({ date }) => date.id);

/** Open by this very control: a law by its name, or by one of its dates. */
const isOpenBy = ({ state: { selected } }: ViewContext, law: string, date?: string): boolean => selected?.law === law && selected.date === date;
