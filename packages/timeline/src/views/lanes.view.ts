import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatSpan, type Law } from '@digitaal-europa/data';
import { heading, setProps } from '@digitaal-europa/ui';
import type { Axis } from '../model/axis.ts';
import type { Group, Row, TimelineModel } from '../model/build.ts';
import type { Label } from '../model/labels.ts';
import type { Layout } from '../model/layout.ts';
import type { Mark } from '../model/marks.ts';
import { certaintyInWords, familyName, instrumentName, kindInFull, lawTitle, shortTitle, whatInFull } from '../timeline.strings.ts';
import { isSelected, type ViewContext } from './context.ts';
import { DETAIL_ID, detailView } from './detail.view.ts';
import { icon } from './icons.ts';

export interface LanesOptions {
  readonly model: TimelineModel;
  readonly layout: Layout;
  readonly period: string;
  /** Height of one line of labels in pixels. */
  readonly laneHeight: number;
  /** @param first the first law that will get a row of its own */
  readonly unfold: (family: Group['family'], first: string) => void;
}

/** Pixels from the top of a row: the law's line, the buttons of the marks on it, the first label. */
const LINE_Y = 14;
const MARK_TOP = 2;
const MARK_BOTTOM = 23;
const FIRST_LABEL = 28;

const labelTop = (lane: number, { laneHeight }: LanesOptions): number => FIRST_LABEL + lane * laneHeight;

/** The laws on a time axis: an ordered list of laws, in each an ordered list of dates that CSS places on the drawing. */
export function lanesView(options: LanesOptions, context: ViewContext): TemplateResult {
  const { model: { axis, groups }, layout } = options;
  return html`
    <div class="lanes lanes--${layout.mode}" part="lanes" ${setProps({ '--_name': layout.name, '--_axis': layout.axis, '--_gutter': layout.gutter })}>
      ${axisView(axis, context)}
      <div class="lanes__body">
        ${gridView(axis)}
        ${groups.map((group) => groupView(group, options, context))}
      </div>
    </div>`;
}

/** Years, months and today. Decoration for those who see it: every date says its own day. */
function axisView({ width, ticks, years, today }: Axis, { strings }: ViewContext): TemplateResult {
  return html`
    <div class="axis" part="axis">
      <div class="axis__name">${strings.law}</div>
      <div class="axis__scale" aria-hidden="true" ${setProps({ '--_width': width })}>
        ${years.map((tick) => html`<span class="axis__year" ${setProps({ '--_x': tick.x })}>${tick.label}</span>`)}
        ${ticks.map((tick) => html`<span class="axis__tick ${tick.major ? 'axis__tick--major' : ''} ${years.length > 0 ? '' : 'axis__tick--year'}" ${setProps({ '--_x': tick.x })}>${tick.label}</span>`)}
        ${today ? html`<span class="axis__today" ${setProps({ '--_x': today.x })}></span>` : nothing}
        ${today?.flag ? html`<span class="axis__flag axis__flag--${today.flag.line}" part="today" ${setProps({ '--_x': today.flag.x, '--_width': today.flag.width })}>${today.flag.text}</span>` : nothing}
      </div>
      <div class="axis__unknown">${strings.unknownDate}</div>
    </div>`;
}

function gridView({ width, ticks, today }: Axis): TemplateResult {
  return html`
    <svg class="grid" width=${width} height="100%" aria-hidden="true" focusable="false">
      ${today ? svg`<rect class="grid__past" x="0" y="0" width=${today.x} height="100%"></rect>` : nothing}
      ${ticks.map((tick) => svg`<line class=${tick.major ? 'grid__line grid__line--major' : 'grid__line'} x1=${tick.x} x2=${tick.x} y1="0" y2="100%"></line>`)}
      ${today ? svg`<line class="grid__today" x1=${today.x} x2=${today.x} y1="0" y2="100%"></line>` : nothing}
    </svg>`;
}

function groupView(group: Group, options: LanesOptions, context: ViewContext): TemplateResult {
  const { strings, language, level } = context;
  return html`
    <section class="group" part="group">
      <div class="group__header">${heading(Math.min(level + 1, 6), familyName(group.family, language), 'group__heading')}<span class="group__count">${group.count}</span></div>
      <ul class="group__rows" role="list">${repeat(group.rows, (row) => row.law.id, (row) => rowView(row, options, context))}</ul>
      ${group.folded.length > 0 ? html`
        <div class="folded">
          <p>${strings.folded(group.folded.length, options.period)} ${group.folded.map((row, i) => html`${i > 0 ? ' · ' : ''}<button class="link" type="button" data-opens=${row.law.id} aria-expanded=${isSelected(context, row.law.id) ? 'true' : 'false'} @click=${() => toggle(context, row.law.id)}>${shortTitle(row.law, language)}</button>`)}</p>
          <button class="button no-print" type="button" @click=${() => options.unfold(group.family, group.folded[0]?.law.id ?? '')}>${strings.unfold(group.folded.length, familyName(group.family, language).toLowerCase())}</button>
        </div>
        ${inlineDetail(group.folded.map((row) => row.law), options, context)}` : nothing}
    </section>`;
}

/** Without a column for details they open under their own row. */
function inlineDetail(laws: readonly Law[], { layout }: LanesOptions, context: ViewContext): TemplateResult | typeof nothing {
  if (layout.mode === 'panel') return nothing;
  const law = laws.find(({ id }) => isSelected(context, id));
  return law ? html`<div class="row__detail">${detailView(law, context)}</div>` : nothing;
}

function rowView(row: Row, options: LanesOptions, context: ViewContext): TemplateResult {
  const { law } = row;
  const { strings, language, level, matches } = context;
  const title = lawTitle(law, language);
  const open = isSelected(context, law.id);
  return html`
    <li class="row ${open ? 'row--selected' : ''}" part="lane" data-roving-group>
      <div class="row__name">
        ${heading(Math.min(level + 2, 6), html`
          <button class="row__button" type="button" data-roving-item tabindex="0" data-opens=${law.id} aria-expanded=${open ? 'true' : 'false'} aria-controls=${open ? DETAIL_ID : nothing} @click=${() => toggle(context, law.id)}>${shortTitle(law, language)}</button>`, 'row__heading')}
        <p class="row__status">${instrumentName(law, language)} · <span lang="nl">${law.status}</span></p>
        ${matches.get(law.id) ? html`<p class="row__match">${strings.foundBy(matches.get(law.id) ?? '')}</p>` : nothing}
      </div>
      <div class="row__axis" ${setProps({ '--_height': labelTop(row.lanes, options) + 4 })}>
        <svg class="row__lines" width=${options.model.axis.width} height="100%" aria-hidden="true" focusable="false">
          ${row.lines.map((line) => svg`<line class="line line--${line.standing}" x1=${line.x} x2=${line.x + line.width} y1=${LINE_Y} y2=${LINE_Y}></line>`)}
          ${row.marks.flatMap((mark) => (row.labels.get(mark.key)?.leader ?? []).map((lane) => svg`<line class="leader" x1=${mark.x} x2=${mark.x} y1=${lane === 0 ? MARK_BOTTOM : labelTop(lane, options)} y2=${labelTop(lane + 1, options)}></line>`))}
        </svg>
        ${chip(row.before.length, 'before', context)}
        <ol class="row__marks" role="list" aria-label=${strings.datesOnAxis(title)}>${repeat(row.marks, (mark) => mark.key, (mark) => markView(mark, row, options, context))}</ol>
        ${chip(row.after.length, 'after', context)}
      </div>
      <div class="row__unknown">
        ${row.unknown.map((entry) => html`
          <button class="unknown" type="button" data-roving-item tabindex="-1" data-opens=${entry.key} aria-expanded=${isSelected(context, law.id, entry.date.id) ? 'true' : 'false'} @click=${() => toggle(context, law.id, entry.date.id)}>
            <span class="unknown__sign" aria-hidden="true">?</span> ${strings.kindShort[entry.date.kind]}<span class="visually-hidden">, ${strings.unknownDate.toLowerCase()}</span>
          </button>`)}
      </div>
      ${inlineDetail([law], options, context)}
    </li>`;
}

function chip(count: number, side: 'before' | 'after', { strings }: ViewContext): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  return html`<p class="chip chip--${side}"><span aria-hidden="true">${side === 'before' ? `‹ ${count}` : `${count} ›`}</span><span class="visually-hidden">${strings[side](count)}</span></p>`;
}

/** A date as a button. What is seen stands first in its name, what is only heard follows. */
function markView(mark: Mark, row: Row, options: LanesOptions, context: ViewContext): TemplateResult {
  const { law, date, past } = mark.entry;
  const label = row.labels.get(mark.key);
  const classes = ['mark', `mark--${date.kind}`, past ? 'mark--past' : '', mark.width > 0 ? 'mark--period' : '', isSelected(context, law.id, date.id) ? 'mark--selected' : ''].filter(Boolean).join(' ');
  return html`
    <li class="mark-item">
      <button class=${classes} part="marker" type="button" data-roving-item tabindex="-1" data-opens=${mark.key} aria-expanded=${isSelected(context, law.id, date.id) ? 'true' : 'false'} @click=${() => toggle(context, law.id, date.id)} ${setProps({ '--_x': mark.x, '--_width': mark.width > 0 ? mark.width : undefined })}>
        ${mark.width > 0 ? html`<span class="mark__bracket ${date.certainty === 'verwacht' || date.certainty === 'gepland' ? 'mark__bracket--open' : ''}"></span>` : icon(date.kind, date.certainty)}
        ${label ? html`<span class="mark__label" ${setProps({ '--_label-x': label.x - mark.x, '--_label-y': labelTop(label.lane, options) - MARK_TOP })}><b>${label.date}</b>${label.words && ` ${label.words}`}</span>` : nothing}<span class="visually-hidden">${unseenName(mark, label, context)}</span>
      </button>
    </li>`;
}

/** The part of a mark's name that is not seen: what the label has no room for, the kind that the shape tells, and how sure it is. */
function unseenName({ entry: { date, lapsed, unconfirmed }, others }: Mark, label: Label | undefined, { strings, language }: ViewContext): string {
  const told = label?.words ?? '';
  const isKindTold = told.startsWith(strings.kindShort[date.kind]);
  const isLabelTold = date.label !== undefined && told.includes(date.label[language]);
  const what = isKindTold && (isLabelTold || !date.label) ? '' : isLabelTold ? kindInFull(date, language) : whatInFull(date, language);
  const words = [label ? '' : formatSpan(date, language), what, certaintyInWords(date, lapsed, language), unconfirmed ? strings.unconfirmed : ''];
  const rest = others.length > 0 ? `. ${strings.detail.moreDates(others.length)}` : '';
  return `${label ? ', ' : ''}${words.filter(Boolean).join(', ')}${rest}`;
}

/** A second press closes what the first opened. */
const toggle = (context: ViewContext, law: string, date?: string): void => (isOpenBy(context, law, date) ? context.close() : context.select(law, date));

/** Open by this very control: a law by its name, or by one of its dates. */
const isOpenBy = ({ state: { selected } }: ViewContext, law: string, date?: string): boolean => selected?.law === law && selected.date === date;
