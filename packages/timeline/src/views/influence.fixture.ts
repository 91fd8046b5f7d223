/** Renders the views of influence by themselves, for their tests and for looking at them. */
import { html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { openMoments, type CalendarDate, type Law, type Moment, type OrganisationType } from '@digitaal-europa/data';
import { measureIn, setProps, textStyleOf, type Language } from '@digitaal-europa/ui';
import { axisOf, scaleOf } from '../model/axis.ts';
import { influenceLanes } from '../model/influence-lanes.ts';
import { momentsOfLaw } from '../model/influence.ts';
import { layoutOf } from '../model/layout.ts';
import type { Baseline } from '../model/memory.ts';
import { periodOf, type Zoom } from '../model/period.ts';
import { summaryOf, type Answer } from '../model/summary.ts';
import { influenceStyles } from '../styles/influence.styles.ts';
import { momentsStyles } from '../styles/moments.styles.ts';
import { summaryStyles } from '../styles/summary.styles.ts';
import { styles } from '../timeline.styles.ts';
import { influenceForms } from './influence-lanes.words.ts';
import { influenceLanesView } from './influence-lanes.view.ts';
import { allMomentsView, lawInfluenceView } from './influence.view.ts';
import { summaryView } from './summary.view.ts';

/** The parts one under the other, as the timeline will show them. */
export class InfluenceStage extends LitElement {
  static override readonly styles: CSSResultGroup = [styles, summaryStyles, influenceStyles, momentsStyles];
  laws: readonly Law[] = [];
  today: CalendarDate = '2026-11-21';
  language: Language = 'nl';
  organisation: OrganisationType | undefined = 'gemeente';
  baseline: Baseline | undefined;
  zoom: Zoom = '3';
  pressed: Answer | undefined;
  selected: string | undefined;
  /** What the visitor asked for, in order. */
  readonly asked: string[] = [];

  protected override render(): TemplateResult {
    const { laws, today, language, pressed } = this;
    const layout = layoutOf(this.getBoundingClientRect().width);
    const moments = openMoments(laws, today);
    const isOpen = ({ key }: Moment): boolean => key === this.selected;
    const open = ({ key }: Moment): void => { this.asked.push(key); this.selected = key; this.requestUpdate(); };
    const all = (): void => void this.asked.push('all');
    const toggle = (answer: Answer): void => { this.asked.push(answer); this.pressed = pressed === answer ? undefined : answer; this.requestUpdate(); };
    const period = periodOf(this.zoom, 0, today, ['2018-01-01', '2030-12-31']);
    const text = textStyleOf(this);
    const measure = measureIn({ ...text, size: Math.max(11, text.size * 0.75), weight: 600 });
    const axis = axisOf({ period, width: layout.axis, today, month: (date) => date.slice(5, 7), todayTexts: ['vandaag'], measure });
    const row = influenceLanes({ moments, today, period, scale: scaleOf(period, layout.axis), width: layout.axis, forms: influenceForms(language), measure });
    const law = laws.find(({ id }) => this.selected?.startsWith(`${id}/`)) ?? laws[0];
    return html`<div class="timeline" lang=${language}>
      ${summaryView(summaryOf({ laws, today, organisation: this.organisation, baseline: this.baseline }), { language, today, pressed, toggle })}
      ${layout.mode === 'list' ? '' : html`
        <div class="lanes lanes--${layout.mode}" ${setProps({ '--_name': layout.name, '--_axis': layout.axis, '--_gutter': layout.gutter })}>
          <div class="lanes__body">
            <svg class="grid" width=${axis.width} height="100%" aria-hidden="true">${axis.today ? html`<svg><line class="grid__today" x1=${axis.today.x} x2=${axis.today.x} y1="0" y2="100%"></line></svg>` : ''}</svg>
            ${influenceLanesView(row, { language, level: 3, laneHeight: 15, isOpen, open, all })}
          </div>
        </div>`}
      ${law ? html`<div class="law">${lawInfluenceView(momentsOfLaw(law, today), { language, level: 4, today, isOpen })}</div>` : ''}
      ${allMomentsView(moments, { language, level: 3, today, isOpen, open })}
    </div>`;
  }
}

export function defineInfluenceStage(): void {
  if (!customElements.get('kde-influence-stage')) customElements.define('kde-influence-stage', InfluenceStage);
}
