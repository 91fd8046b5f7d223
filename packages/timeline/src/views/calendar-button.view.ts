import { html, nothing, type TemplateResult } from 'lit';
import { formatSpan, type Law, type LawDate } from '@digitaal-europa/data';
import type { Language } from '@digitaal-europa/ui';
import { shareStrings } from '../strings/share.strings.ts';
import { lawTitle, whatInFull } from '../timeline.strings.ts';

export interface CalendarContext {
  readonly language: Language;
  /** Absent: no button. */
  readonly calendar?: ((law: Law, date: LawDate) => void) | undefined;
}

/** One date into a calendar. */
export const calendarButton = (law: Law, date: LawDate, { language, calendar }: CalendarContext): TemplateResult | typeof nothing => (calendar
  ? html`<p class="no-print"><button class="link" type="button" aria-label=${shareStrings(language).toCalendarName(`${lawTitle(law, language)}, ${formatSpan(date, language)}, ${whatInFull(date, language)}`)} @click=${() => calendar(law, date)}>${shareStrings(language).toCalendar}</button></p>`
  : nothing);
