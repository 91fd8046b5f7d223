/** A theme without a network in the region: what there is further away, who has the same gap, and a text to invite them with. */
import { html, nothing, type TemplateResult } from 'lit';
import { gapsFor, REACHES, THEMES, type Gap, type Network, type Organisation, type Service, type Theme } from '@digitaal-europa/data';
import { heading, isWebAddress, levelBelow } from '@digitaal-europa/ui';
import { circleFor, type CircleContact, type GapCircle } from '../model/gap-circle.ts';
import { adviceStrings, contactInWords, gapInWords, themeWords } from '../strings/advice.strings.ts';
import { inlineName, organisationDetail, provincesInWords } from '../strings/network.strings.ts';
import type { MapContext } from './context.ts';
import { askFirst, detailsShell, firstOf, listOf, networkButton, organisationButton, part } from './parts.view.ts';

export interface GapExtras {
  /** For the help desks of umbrella organisations. */
  readonly services?: readonly Service[] | undefined;
}

/** So many others are seen at once. */
const FIRST = 10;

/** One theme in the region of the organisation that asks: a gap with what there is to do about it, or that there is none. Who shows it gives the focus to its heading. */
export function gapView(theme: Theme, context: MapContext, { services }: GapExtras = {}): TemplateResult {
  const { language, networks, map: { who } } = context;
  const { circle: texts } = adviceStrings(language);
  const us = who?.organisation;
  const gap = us && gapsFor(us, networks, [theme])[0];
  const name = THEMES[theme][language];
  const content = us === undefined ? askFirst(context)
    : gap === undefined ? html`<p>${texts.none(themeWords([theme], language), provincesInWords(us.provinces, language))}</p>`
    : aboutView(us, gap, circleFor(theme, us, { ...context, services }, language), context);
  return detailsShell({ kind: 'gap', id: theme }, gap?.certain === true ? texts.title(name) : name, nothing, content, context);
}

function aboutView(us: Organisation, gap: Gap, circle: GapCircle | undefined, context: MapContext): TemplateResult {
  const { language } = context;
  const { circle: texts } = adviceStrings(language);
  const networks = (title: string, some: readonly Network[]): unknown => (some.length === 0 ? nothing : part(title, listOf(some.map((one) => html`${networkButton(one, context)} <span class="meta">${REACHES[one.reach][language]}</span>`)), context));
  return html`
    <p>${gapInWords(gap, us.provinces, language)}</p>
    ${networks(texts.perhaps, gap.perhaps)}
    ${networks(texts.further, gap.further)}
    ${circle === undefined ? nothing : circleView(circle, context)}`;
}

function circleView({ others, contacts, invitation: { subject, text } }: GapCircle, context: MapContext): TemplateResult {
  const { language, handlers } = context;
  const strings = adviceStrings(language);
  const { circle: texts } = strings;
  return html`
    ${part(texts.others, html`<p>${strings.sameGap(others.length)}</p>${others.length === 0 ? nothing : firstOf(others.map((one) => html`${organisationButton(one, context)} <span class="meta">${organisationDetail(one, language)}</span>`), FIRST, texts.rest, context)}`, context)}
    ${others.length === 0 ? nothing : part(texts.invite, html`
      <div class="circle__letter"><p><strong>${subject}</strong></p><p class="circle__text">${text}</p></div>
      <div class="no-print"><button class="button" type="button" @click=${() => handlers.copy(`${subject}\n\n${text}`)}>${texts.copy}</button></div>`, context)}
    ${part(texts.help, contacts.length === 0 ? html`<p>${strings.noContact}</p>` : listOf(contacts.map((one) => contactView(one, context))), context)}`;
}

function contactView(contact: CircleContact, { language }: MapContext): TemplateResult {
  const { toPage } = adviceStrings(language).circle;
  const { url, koepel } = contact;
  return html`${contactInWords(contact, language)}${url !== undefined && isWebAddress(url) ? html` <a class="link" href=${url} rel="noopener">${toPage(inlineName(koepel, language))}</a>` : nothing}`;
}

/** All gaps of the organisation that asks, among the themes in the picture; each opens. Nothing without a gap. */
export function gapsView({ language, level, state: { selected }, map: { sectors }, handlers }: MapContext): TemplateResult | typeof nothing {
  const gaps = sectors.filter(({ gap, dimmed }) => gap !== undefined && !dimmed);
  if (gaps.length === 0) return nothing;
  const { circle: texts } = adviceStrings(language);
  return html`
    <section class="circle no-print" part="gaps" aria-labelledby="gaps-title">
      ${heading(levelBelow(level), html`<span id="gaps-title">${texts.all}</span>`, 'advice__heading')}
      <ul class="circle__themes" role="list">${gaps.map(({ theme, gap }) => html`
        <li><button class="button button--quiet" type="button" aria-current=${selected?.kind === 'gap' && selected.id === theme ? 'true' : 'false'} @click=${() => handlers.select({ kind: 'gap', id: theme })}>${THEMES[theme][language]}${gap?.certain === true ? nothing : ` (${texts.unsure})`}</button></li>`)}</ul>
    </section>`;
}
