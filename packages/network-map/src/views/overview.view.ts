import { html, type TemplateResult } from 'lit';
import { capital, NETWORK_KINDS, valuesOf, type NetworkKind } from '@digitaal-europa/data';
import type { MapItem } from '../model/map.ts';
import { kindsShown, toggleKind } from '../model/state.ts';
import { pictureStrings, type MarkState } from '../strings/pictures.strings.ts';
import { compassView, drawingOf } from './compass.view.ts';
import type { MapContext } from './context.ts';
import { gridView } from './grid.view.ts';
import { isRound, stateOf } from './marks.view.ts';
import { modeOf, type PictureMode, type PictureSize } from './picture-size.ts';

/** All networks by theme and reach: a compass where there is room for one, else rows, with what the signs mean. */
export function overviewView(context: MapContext, size: PictureSize): TemplateResult {
  const mode = modeOf(size, context.printing);
  return html`
    <div class="overview" part="overview">
      ${mode === 'compass' ? compassView(context, size) : gridView(context, size)}
      ${keyView(context, mode)}
    </div>`;
}

/** What takes long of it, to be made before it is drawn. */
export const prepareOverview = (context: MapContext, size: PictureSize): unknown => (modeOf(size, context.printing) === 'compass' ? drawingOf(context, size) : undefined);

const STATES: readonly MarkState[] = ['member', 'automatic', 'none', 'elsewhere'];
/** The signs that are in the picture, for a key under it. Without an organisation there is one sign only, which needs no words. */
export function statesShown({ map }: Pick<MapContext, 'map'>): (MarkState | 'gap')[] {
  if (map.who?.organisation === undefined) return [];
  const shown = new Set(map.items.map((item: MapItem) => stateOf(item)));
  return [...STATES.filter((state) => shown.has(state)), ...(map.sectors.some(({ gap }) => gap) ? ['gap' as const] : [])];
}

/** What the signs mean, and which kinds are shown: each kind is a button that dims it or brings it back. */
function keyView(context: MapContext, mode: PictureMode): TemplateResult {
  const { language, state, map, printing } = context;
  const strings = pictureStrings(language);
  const shown = kindsShown(state);
  const counts = (kind: NetworkKind): number => map.items.filter(({ network }) => network.kind === kind).length;
  const sign = (one: MarkState | 'gap'): TemplateResult => html`<span class="${mode === 'compass' ? `key__sign key__sign--${one}` : `net net--${one} key__net`}" aria-hidden="true"></span>`;
  return html`
    <ul class="key" role="list" aria-label=${strings.key}>
      ${statesShown(context).map((one) => html`<li class="key__item">${sign(one)} ${strings.stateKey[one]}</li>`)}
      ${mode === 'compass' ? html`<li class="key__note">${strings.sizeKey}</li>` : ''}
    </ul>
    ${printing ? '' : html`
      <div class="key no-print" role="group" aria-label=${strings.kinds}>
        <span class="key__item" aria-hidden="true">${strings.kinds}:</span>
        ${valuesOf(NETWORK_KINDS).filter((kind) => counts(kind) > 0).map((kind) => html`
          <button class="key__toggle" type="button" aria-pressed=${shown.includes(kind) ? 'true' : 'false'} @click=${() => context.handlers.setFacet('kind', toggleKind(state, kind).facets.kind ?? [])}>${mode === 'compass' ? html`<span class="key__sign key__sign--none ${isRound({ kind }) ? '' : 'key__sign--square'}" aria-hidden="true"></span>` : ''}${capital(NETWORK_KINDS[kind][language])} (${counts(kind)})</button>`)}
      </div>`}`;
}
