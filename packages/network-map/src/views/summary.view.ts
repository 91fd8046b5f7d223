import { html, nothing, type TemplateResult } from 'lit';
import { adviceStrings } from '../strings/advice.strings.ts';
import { summarySentences } from '../strings/summary.strings.ts';
import type { MapContext } from './context.ts';
import { askButton } from './parts.view.ts';

/** What is true of the picture, above it, and said aloud when it changes; and who asks, as long as nobody told. Draw it always: what is new in the page is not said. */
export function summaryView({ language, state: { organisation }, map: { who, summary }, handlers }: Pick<MapContext, 'language' | 'state' | 'map' | 'handlers'>): TemplateResult {
  const [first, ...others] = summarySentences(summary, organisation, language);
  return html`
    <div class="summary" part="summary">
      <p role="status"><strong>${first}</strong>${others.length > 0 ? ` ${others.join(' ')}` : nothing}</p>
      ${who?.organisation === undefined ? askButton(adviceStrings(language).ask, { handlers }) : nothing}
    </div>`;
}
