import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { formatDay, formatSpan, type Moment } from '@digitaal-europa/data';
import { heading, setProps, type Language } from '@digitaal-europa/ui';
import { MIN_BAR, type InfluenceItem, type InfluenceLanes } from '../model/influence-lanes.ts';
import { influenceStrings, type InfluenceStrings } from '../strings/influence.strings.ts';
import { plainTitle, shortTitle } from '../timeline.strings.ts';

export interface InfluenceLanesContext {
  readonly language: Language;
  /** Level of the row's heading. */
  readonly level: number;
  /** Height that a line of text needs in pixels. A lane is never lower than 26, and 44 where fingers point. */
  readonly laneHeight: number;
  /** True when the details that are open were opened by this moment. */
  readonly isOpen: (moment: Moment) => boolean;
  /** The visitor chose a moment: the details of its law are wanted. */
  readonly open: (moment: Moment) => void;
  /** The visitor wants the list of all moments. */
  readonly all: () => void;
}

/** Lowest that a bar is, in pixels: it grows with the text. */
const BAR = 16;
/** A bar leaves this much of its line free. */
const FREE = 4;
const NOTCH = 6;
/** Texts in the column for unknown dates; the others are one button away. */
const UNDATED = 2;
/** Width over which a bar without a text answers to a pointer. */
const TARGET = 24;

/** The moments of influence on top of the rows: a row of its own, with a button for each moment and one for all of them. */
export function influenceLanesView(model: InfluenceLanes, context: InfluenceLanesContext): TemplateResult {
  const strings = influenceStrings(context.language);
  const { items, lanes, before, after, undated, informal, folded } = model;
  const total = items.length + before.length + after.length + undated.length + informal.length + folded.length;
  const outside = strings.bar.otherDates(before.length, after.length);
  return html`
    <section class="influence" part="influence" ${setProps({ '--_text-height': context.laneHeight, '--_lanes': String(Math.max(1, lanes)) })}>
      <div class="influence__name">
        ${heading(context.level, strings.row.name, 'influence__heading')}
        <p class="influence__question">${strings.row.question}</p>
        ${total > 0 ? html`<button class="link influence__all no-print" type="button" data-influence-all @click=${context.all}>${strings.row.all(total)}</button>` : nothing}
      </div>
      <div class="influence__axis">
        ${items.length > 0
          ? html`<ol class="influence__items" role="list" aria-label=${strings.row.list}>${items.map((item) => itemView(item, strings, context))}</ol>`
          : html`<p class="influence__none">${strings.row.noneDrawn}${outside ? ` (${outside})` : ''}</p>`}
      </div>
      <div class="influence__unknown">
        ${undated.slice(0, UNDATED).map((moment) => html`
          <button class="unknown influence__undated" type="button" data-moment=${moment.key} aria-expanded=${context.isOpen(moment) ? 'true' : 'false'} @click=${() => context.open(moment)}>
            <span class="unknown__sign" aria-hidden="true">?</span> ${shortTitle(moment.law, context.language)}<span class="visually-hidden">, ${strings.row.undated}${moment.moment ? html`: <span lang="nl">${moment.moment.title}</span>` : nothing}</span>
          </button>`)}
        ${undated.length > UNDATED ? html`<button class="link influence__more no-print" type="button" aria-label="${strings.row.undated}: +${undated.length - UNDATED}" @click=${context.all}>+${undated.length - UNDATED}</button>` : nothing}
      </div>
    </section>`;
}

/** A bar with its text, one button over both. What is seen stands first in its name, what the shape tells follows. */
function itemView(item: InfluenceItem, strings: InfluenceStrings, context: InfluenceLanesContext): TemplateResult {
  const { moment, status, text, lane } = item;
  const open = context.isOpen(moment);
  const drawn = drawnBar(item);
  const from = Math.min(drawn.x, text?.x ?? Infinity);
  const height = Math.max(BAR, context.laneHeight - FREE);
  const to = Math.max(drawn.x + drawn.width, text ? text.x + text.width : -Infinity, from + TARGET);
  return html`
    <li class="moment-item">
      <button class="moment moment--${status} ${moment.confirmed ? '' : 'moment--doubt'} ${open ? 'moment--selected' : ''}" part="moment" type="button" data-moment=${moment.key} aria-expanded=${open ? 'true' : 'false'} @click=${() => context.open(moment)}
        ${setProps({ 'inset-inline-start': from, 'inline-size': to - from, '--_lane': String(lane) })}>
        <svg class="moment__bar" width=${to - from} height=${height + 2} aria-hidden="true" focusable="false">${barShape(item, drawn, drawn.x - from, height)}</svg>
        ${text ? html`<span class="moment__text" ${setProps(text.x < drawn.x ? { 'inset-inline-end': to - text.x - text.width } : { 'inset-inline-start': text.x - from })}>${text.words}</span>` : nothing}<span class="visually-hidden">${unseen(item, strings, context.language)}${moment.moment ? html`. <span lang="nl">${moment.moment.title}</span>` : nothing}</span>
      </button>
    </li>`;
}

/** What is seen of a bar: one too thin to see gets a bracket's width, before its end or after its start. */
const drawnBar = ({ bar: { x, width, starts } }: InfluenceItem): { x: number; width: number } =>
  width >= MIN_BAR ? { x, width } : starts === 'none' ? { x: x + width - MIN_BAR, width: MIN_BAR } : { x, width: MIN_BAR };

/** Notched where the opening is not known, open where it goes on, dashed where only a period is known; a lone end is a bracket. */
function barShape({ bar, status }: InfluenceItem, drawn: { x: number; width: number }, x: number, height: number): SVGTemplateResult {
  const [left, right, top, bottom] = [x + 0.75, x + drawn.width - 0.75, 1, height];
  const middle = (top + bottom) / 2;
  // Half of what the pen takes.
  const pen = (height * 3) / 8;
  if (bar.starts === 'none' && bar.ends === 'day') return svg`<path class="moment__line" d="M${left} ${top}H${right}V${bottom}H${left}"></path>`;
  if (bar.ends === 'none' && bar.starts === 'day') return svg`<path class="moment__line" d="M${right} ${top}H${left}V${bottom}H${right}"></path>`;
  const notch = bar.starts === 'bound' && !bar.cutStart ? Math.min(NOTCH, drawn.width / 2) : 0;
  const outline = `M${left} ${top}H${right}V${bottom}H${left}${notch ? `L${left + notch} ${middle}` : ''}Z`;
  const edges = `${bar.cutStart ? '' : notch ? `M${left} ${bottom}L${left + notch} ${middle}L${left} ${top}` : `M${left} ${bottom}V${top}`}${bar.cutEnd ? '' : `M${right} ${top}V${bottom}`}M${left} ${top}H${right}M${left} ${bottom}H${right}`;
  const isRough = bar.starts === 'period' || bar.ends === 'period';
  const core = isRough && bar.sure ? svg`<rect class="moment__core" x=${x + bar.sure.x - drawn.x} y=${top} width=${bar.sure.width} height=${bottom - top}></rect>` : nothing;
  const sign = status === 'open' && !isRough && drawn.width >= 28 ? svg`<path class="moment__pen" transform="translate(${x + notch + (drawn.width - notch) / 2 - pen} ${middle - pen}) scale(${pen / 8})" d="M2 14 3 10 11 2 14 5 6 13Z"></path>` : nothing;
  return svg`
    <path class="moment__ground ${isRough ? 'moment__ground--rough' : ''}" d=${outline}></path>${core}
    <path class="moment__line ${isRough ? 'moment__line--rough' : ''}" d=${edges}></path>${sign}`;
}

function unseen({ moment, status, bar, text }: InfluenceItem, { bar: strings, detail }: InfluenceStrings, language: Language): string {
  const said = text?.words ?? '';
  const words = [
    text ? '' : plainTitle(moment.law, language),
    detail[status],
    moment.closes && status === 'open' && !said.includes(formatSpan(moment.closes, language, 'short')) ? detail.until(formatSpan(moment.closes, language)) : '',
    bar.starts === 'bound' && moment.opensNotBefore ? strings.notBefore(formatDay(moment.opensNotBefore, language)) : '',
    moment.confirmed || said.includes(strings.toConfirm) ? '' : strings.toConfirm,
  ].filter(Boolean).join(', ');
  return text ? `, ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}
