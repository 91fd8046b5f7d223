import { html, nothing, svg, type TemplateResult } from 'lit';
import { setProps } from '@digitaal-europa/ui';
import { scaleOf, type Axis } from '../model/axis.ts';
import type { ViewContext } from './context.ts';
import type { LanesOptions } from './lanes.view.ts';

/** Years, months and today. Decoration for those who see it: every date says its own day. */
export function axisView({ width, ticks, years, today }: Axis, { strings }: ViewContext): TemplateResult {
  return html`
    <div class="axis-head"><div class="axis" part="axis">
      <div class="axis__name">${strings.law}</div>
      <div class="axis__scale" aria-hidden="true" ${setProps({ 'inline-size': width })}><div class="axis__layer">
        ${years.map((tick) => html`<span class="axis__year" ${setProps({ 'inset-inline-start': tick.x })}>${tick.label}</span>`)}
        ${ticks.map((tick) => html`<span class="axis__tick ${tick.major ? 'axis__tick--major' : ''} ${years.length > 0 ? '' : 'axis__tick--year'}" ${setProps({ 'inset-inline-start': tick.x })}>${tick.label}</span>`)}
        ${today ? html`<span class="axis__today" ${setProps({ 'inset-inline-start': today.x })}></span>` : nothing}
        ${today?.flag ? html`<span class="axis__flag axis__flag--${today.flag.line}" part="today" ${setProps({ 'inset-inline-start': today.flag.x, 'inline-size': today.flag.width })}>${today.flag.text}</span>` : nothing}
      </div></div>
      <div class="axis__unknown">${strings.unknownDate}</div>
    </div></div>`;
}

/** Lines of months, the past, today, and a contract. */
export function gridView({ contract, model: { period, axis: { width, ticks, today } } }: Pick<LanesOptions, 'contract' | 'model'>): TemplateResult {
  const scale = scaleOf(period, width);
  const band = (from: number, until: number, name: string): unknown => (until > from ? svg`<rect class="grid__contract grid__contract--${name}" x=${scale(from)} y="0" width=${scale(until) - scale(from)} height="100%"></rect>` : nothing);
  return html`
    <div class="grid" ${setProps({ 'inline-size': width })}><svg class="grid__layer" width=${width} height="100%" aria-hidden="true" focusable="false">
      ${today ? svg`<rect class="grid__past" x=${-width} y="0" width=${today.x + width} height="100%"></rect>` : nothing}
      ${contract ? svg`${band(contract.from, contract.until, 'term')}${band(contract.until, contract.optionUntil, 'option')}` : nothing}
      ${ticks.map((tick) => svg`<line class=${tick.major ? 'grid__line grid__line--major' : 'grid__line'} x1=${tick.x} x2=${tick.x} y1="0" y2="100%"></line>`)}
      ${today ? svg`<line class="grid__today" x1=${today.x} x2=${today.x} y1="0" y2="100%"></line>` : nothing}
    </svg></div>`;
}
