import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { setProps, type Language } from '@digitaal-europa/ui';
import { zoomed, type Times } from '../geometry/zoom.ts';
import { pictureStrings } from '../strings/pictures.strings.ts';
import type { PictureZoom } from './picture-zoom.ts';

export interface ZoomProps {
  readonly zoom: PictureZoom;
  readonly language: Language;
  /** Of the picture at its usual size, in pixels: as large is its box at every size. */
  readonly width: number;
  readonly height: number;
}

/** A picture in a box in which it scrolls when it is larger, with buttons above it. Styles: `zoomStyles`. */
export function zoomView(picture: TemplateResult, { zoom, language, width, height }: ZoomProps): TemplateResult {
  const { zoom: strings } = pictureStrings(language);
  const isIn = zoom.times > 1;
  const button = (times: Times, sign: string, name: string): TemplateResult => html`
    <button class="button button--quiet zoom__button" type="button" aria-disabled=${times === zoom.times ? 'true' : 'false'} @click=${(event: Event) => zoom.to(times, event.currentTarget as Element)}>${sign ? html`<span aria-hidden="true">${sign}</span><span class="visually-hidden">${name}</span>` : name}</button>`;
  return html`
    <div class="zoom">
      <div class="zoom__buttons no-print" role="group" aria-label=${strings.name}>
        ${button(zoomed(zoom.times, -1), '−', strings.out)}${button(zoomed(zoom.times, 1), '+', strings.in)}${button(1, '', strings.fit)}
      </div>
      <div class="zoom__box ${isIn ? 'zoom__box--in' : ''}" role=${ifDefined(isIn ? 'region' : undefined)} aria-label=${ifDefined(isIn ? strings.box : undefined)} tabindex=${ifDefined(isIn ? 0 : undefined)}
        @wheel=${zoom.onWheel} @touchstart=${zoom.onTouch} @touchmove=${zoom.onTouch} @touchend=${zoom.onTouch} @touchcancel=${zoom.onTouch} @keydown=${zoom.onKey} ${setProps({ 'inline-size': width, 'block-size': height })}>${picture}</div>
    </div>`;
}
