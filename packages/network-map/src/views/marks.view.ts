import { html, nothing, type TemplateResult } from 'lit';
import { canBeJoined, small, THEMES, type Network, type Theme } from '@digitaal-europa/data';
import type { MapItem } from '../model/map.ts';
import type { Selected } from '../model/state.ts';
import { membersInWords, networkName, provincesInWords, type Language } from '../strings/network.strings.ts';
import { pictureStrings, type MarkState } from '../strings/pictures.strings.ts';
import { itemInWords, summaryStrings } from '../strings/summary.strings.ts';
import type { MapContext } from './context.ts';

/** What is shown of it: being in it counts for more than where it works. */
export const stateOf = ({ membership, region }: Pick<MapItem, 'membership' | 'region'>): MarkState => (membership === 'member' || membership === 'automatic' ? membership : region === 'nee' ? 'elsewhere' : 'none');
/** Round is what one can join. */
export const isRound = (network: Pick<Network, 'kind'>): boolean => canBeJoined(network as Network);
/** Whether its details are open. */
export const isOpened = ({ state: { selected } }: MapContext, kind: Selected['kind'], id: string): boolean => selected?.kind === kind && selected.id === id;
/** What a press does: opens the details, or closes them. */
export const press = (context: MapContext, kind: Selected['kind'], id: string) => (): void => context.handlers.select(isOpened(context, kind, id) ? undefined : { kind, id });
/** Whether its details are open, for `aria-expanded`. */
export const expanded = (context: MapContext, kind: Selected['kind'], id: string): 'true' | 'false' => (isOpened(context, kind, id) ? 'true' : 'false');
/** Classes of a mark: `mark mark--member mark--square mark--dimmed`. */
export const markClasses = (base: string, item: MapItem, context: MapContext): string => [
  base, `${base}--${stateOf(item)}`, isRound(item.network) ? '' : `${base}--square`, item.dimmed ? `${base}--dimmed` : '', isOpened(context, 'network', item.network.id) ? `${base}--selected` : '',
].filter(Boolean).join(' ');

/** Name of a theme, or of the lack of one. */
export const themeName = (theme: Theme | undefined, language: Language): string => (theme === undefined ? pictureStrings(language).noTheme : THEMES[theme][language]);
/** Name of a network without soft hyphens: to be measured and compared. */
export const plainName = (item: MapItem, language: Language): string => networkName(item.network, language).replaceAll('\u00AD', '');
/** Provinces of whoever asks, in words; nothing as long as nobody told. */
export const ownRegion = ({ map: { who }, language }: MapContext): string => (who?.organisation ? provincesInWords(who.organisation.provinces, language) : '');

/** Everything that is said of a network after its name: it begins with a comma. */
export function spokenAfterName(item: MapItem, { map, language }: MapContext, place?: { readonly at: number; readonly of: number }): string {
  const all = itemInWords(item, map.who?.organisation !== undefined, language, place);
  return `${all.slice(plainName(item, language).length)}${item.dimmed ? `, ${pictureStrings(language).dimmed}` : ''}`;
}

/** What is known at a glance: `64 leden · aangesloten`. */
function chipLine(item: MapItem, language: Language): string {
  const state = stateOf(item);
  const strings = pictureStrings(language);
  return [membersInWords(item, language), ...(item.network.status === 'ended' ? [summaryStrings(language).ended] : []), ...(state === 'none' ? [] : [strings.state[state]])].join(' · ');
}

/** A network as a button that opens its details. What is seen stands first in its name, what is only heard follows. */
export function chipView(item: MapItem, context: MapContext, place?: { readonly at: number; readonly of: number }): TemplateResult {
  const { language, printing } = context;
  const { id } = item.network;
  const name = html`<span class="net__name">${networkName(item.network, language)}</span> <span class="net__line" aria-hidden="true">${chipLine(item, language)}</span>`;
  if (printing) return html`<span class=${markClasses('net', item, context)}>${name}</span>`;
  return html`
    <button class=${markClasses('net', item, context)} type="button" data-mark="network/${id}" aria-expanded=${expanded(context, 'network', id)} @click=${press(context, 'network', id)}>${name}<span class="visually-hidden">${spokenAfterName(item, context, place)}</span></button>`;
}

/** A gap as a button that tells more about it. */
export function gapChip(theme: Theme, certain: boolean, context: MapContext): TemplateResult {
  const { language, printing } = context;
  const strings = pictureStrings(language);
  const region = ownRegion(context);
  const text = certain ? strings.noNetwork(region) : strings.perhapsNone(region);
  if (printing) return html`<span class="net net--gap">${text}</span>`;
  return html`<button class="net net--gap" type="button" data-mark="gap/${theme}" aria-expanded=${expanded(context, 'gap', theme)} @click=${press(context, 'gap', theme)}>${text}<span class="visually-hidden">, ${summaryStrings(language).theme(small(THEMES[theme][language]))}</span></button>`;
}

/** A list of chips, for where they do not stand in a table. */
export const chipList = (items: readonly MapItem[], context: MapContext): TemplateResult | typeof nothing =>
  (items.length === 0 ? nothing : html`<ul class="nets" role="list">${items.map((item, i) => html`<li>${chipView(item, context, { at: i + 1, of: items.length })}</li>`)}</ul>`);
