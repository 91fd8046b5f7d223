import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatSpan, isStale, isUnconfirmed, obligationsFor, officialUrl, openMoments, ORGANISATION_TYPES, SANCTION_POWERS, valuesOf, type CalendarDate, type Law, type Moment, type OrganisationType, type Source } from '@digitaal-europa/data';
import { heading, levelBelow, qrView, type Language } from '@digitaal-europa/ui';
import { entriesOf, type Entry } from '../model/entries.ts';
import { groupsOf, type Order } from '../model/facts.ts';
import type { Grouping } from '../model/groups.ts';
import { belowTexts } from '../strings/below.strings.ts';
import { groupName } from '../strings/groups.strings.ts';
import { shareStrings } from '../strings/share.strings.ts';
import { appliesInWords, certaintyInWords, evidenceInWords, instrumentName, lawTitle, organisationName, timelineStrings, whatInFull } from '../timeline.strings.ts';
import { childInShort } from './below.view.ts';
import { icon, LEGEND_KINDS } from './icons.ts';

export interface PrintOptions {
  /** Everything that was left by search and filters, in the order of the drawing. */
  readonly laws: readonly Law[];
  readonly today: CalendarDate;
  readonly organisation: OrganisationType | undefined;
  readonly language: Language;
  /** Level of the widget's own heading. */
  readonly level: number;
  readonly grouping: Grouping;
  readonly order: Order;
  /** What was chosen, as a sentence. */
  readonly chosen: string;
  /** When the data was made, `YYYY-MM-DD…`. */
  readonly generated: string | undefined;
  /** Address that brings this view back on a screen. Absent: the page wants none. */
  readonly link?: string | undefined;
}

interface Words { readonly language: Language; readonly today: CalendarDate; readonly organisation: OrganisationType | undefined }

/** How old the data are, and the day of printing. */
function daysView({ generated, today, language }: Pick<PrintOptions, 'generated' | 'today' | 'language'>): string {
  const { printed } = shareStrings(language);
  return [...(generated ? [printed.asOf(formatDay(generated.slice(0, 10), language))] : []), printed.printedOn(formatDay(today, language))].join(' · ');
}

/** For whom and from when the drawing is: it stands on a sheet of its own, apart from the table that says so on each of its pages. */
export const printedFor = (options: Pick<PrintOptions, 'chosen' | 'generated' | 'today' | 'language'>): TemplateResult => html`<p class="print__for">${options.chosen} ${daysView(options)}</p>`;

/**
 * Everything of every law on paper, in a table, for a browser repeats the header of a table on every page. Rendered only while the page is
 * printed.
 */
export function printView(options: PrintOptions): TemplateResult {
  const { laws, today, organisation, language, level, grouping, order, chosen, link } = options;
  const words: Words = { language, today, organisation };
  const { printed } = shareStrings(language);
  const strings = timelineStrings(language);
  const groups = groupsOf(laws, grouping, order, today).map(({ id, own }) => ({ name: groupName(grouping, id, language).name, own: own.map(({ law }) => law) }));
  return html`
    <section class="print">
      <div class="print__legend">
        <p>${printed.explain} ${printed.numbers}</p>
        <ul role="list">${LEGEND_KINDS.map((kind) => html`<li>${icon(kind)} ${strings.kindShort[kind]}</li>`)}</ul>
        ${qrView(link, printed.onScreen)}
      </div>
      <table class="print__table">
        <thead>
          <tr><td class="print__about" colspan="2"><strong>${strings.title}</strong> · ${daysView(options)}<br>${chosen}</td></tr>
          <tr><th scope="col">${printed.dates}</th><th scope="col">${printed.doing}</th></tr>
        </thead>
        ${groups.map(({ name, own }) => groupView(name, own, level, words))}
      </table>
    </section>`;
}

const groupView = (name: string, laws: readonly Law[], level: number, words: Words): TemplateResult => html`
  <tbody class="print__group"><tr><th colspan="2" scope="rowgroup">${heading(levelBelow(level), `${name} (${laws.length})`, 'print__heading')}</th></tr></tbody>
  ${laws.map((law) => lawView(law, words))}`;

/** A law is a body of its own, so that it can stay together on a page. */
function lawView(law: Law, words: Words): TemplateResult {
  const sources = new Sources(law, words.language);
  return html`
    <tbody class="print__law">
      <tr class="print__first"><th colspan="2" scope="rowgroup">${nameView(law, words)}</th></tr>
      <tr><td>${datesView(law, words, sources)}</td><td>${doingView(law, words, sources)}</td></tr>
    </tbody>`;
}

function nameView(law: Law, { language, organisation, today }: Words): TemplateResult {
  const { printed } = shareStrings(language);
  const types = organisation ? [organisation] : valuesOf(ORGANISATION_TYPES);
  const { number } = law.identifiers;
  const instrument = instrumentName(law, language);
  const names = [number?.startsWith(instrument) ? undefined : instrument, number, ...law.shortNames.filter((name) => name !== lawTitle(law, language))].filter(Boolean).join(' · ');
  return html`
    <p><span class="print__name">${lawTitle(law, language)}</span> ${names}. ${law.everyday ? `${law.everyday[language]}. ` : ''}<span lang="nl">${law.status}</span>. ${printed.asOf(formatDay(law.asOf, language))}${isStale(law, today) ? html`, <b>${printed.stale}</b>` : nothing}.</p>
    <p>${alike(law, types).map(([type, ...others]) => html`<b>${[type, ...others].map((one) => organisationName(one, language)).join(', ')}: ${appliesInWords(law.appliesTo[type].value, language)}</b>${law.appliesTo[type].reason ? html`, <span lang="nl">${law.appliesTo[type].reason}</span>` : nothing} `)}</p>`;
}

type Types = readonly [OrganisationType, ...OrganisationType[]];

/** Types for which the same holds for the same reason, together. */
function alike({ appliesTo }: Law, types: readonly OrganisationType[]): Types[] {
  const key = (type: OrganisationType): string => `${appliesTo[type].value}/${appliesTo[type].reason ?? ''}`;
  return types.filter((type, i) => types.findIndex((other) => key(other) === key(type)) === i).map((type): Types => [type, ...types.filter((other) => other !== type && key(other) === key(type))]);
}

/** The sources of a law with a number each, so that an address is written out once: paper has no links. */
class Sources {
  readonly #texts: string[] = [];
  readonly #items: { readonly title: string | undefined; readonly url: string | undefined }[] = [];

  constructor(law: Law, language: Language) {
    const official = officialUrl(law, language);
    if (official) this.#number(shareStrings(language).printed.official, official.url);
    for (const { title, article, url } of law.sources) this.#number([title, article].filter(Boolean).join(', ') || undefined, url);
  }

  #number(title: string | undefined, url: string | undefined): number {
    const key = url ?? title ?? '';
    if (!this.#texts.includes(key)) {
      this.#texts.push(key);
      this.#items.push({ title, url });
    }
    return this.#texts.indexOf(key) + 1;
  }

  /** ` [2, art. 113]`; nothing without a source. */
  refer(source: Source | undefined): string {
    return source ? ` [${[this.#number(source.title, source.url), source.url || source.title ? source.article : undefined].filter(Boolean).join(', ')}]` : '';
  }

  /** All that were numbered so far: ask last. */
  get list(): TemplateResult[] {
    return this.#items.map(({ title, url }) => html`${title ? html`<span lang="nl">${title}${url ? ': ' : ''}</span>` : nothing}${url ? html`<span class="print__url">${url}</span>` : nothing}`);
  }
}

function datesView(law: Law, { language, today }: Words, sources: Sources): TemplateResult {
  const { printed } = shareStrings(language);
  const entries = entriesOf([law], today);
  const unknown = law.unknown ? html`<p><b>?</b> ${law.unknown[language]}</p>` : nothing;
  return entries.length === 0 ? html`<p>${printed.noDates}</p>${unknown}` : html`<ol role="list">${entries.map((entry) => dateView(entry, language, sources))}</ol>${unknown}`;
}

/** How certain, how we know and when it was checked: the last two only where they are not as usual. */
function dateView({ law, date, lapsed }: Entry, language: Language, sources: Sources): TemplateResult {
  const { printed } = shareStrings(language);
  const doubt = isUnconfirmed(date) ? (date.evidence === 'source-read' ? printed.toConfirm : evidenceInWords(date, language)) : date.evidence === 'secondary' ? evidenceInWords(date, language) : '';
  const checked = date.asOf === law.asOf ? '' : printed.asOf(formatDay(date.asOf, language)).toLowerCase();
  return html`
    <li class="print__date">${icon(date.kind, date.certainty)}
      <div><b>${formatSpan(date, language)}</b> ${whatInFull(date, language)} (${[certaintyInWords(date, lapsed, language), isUnconfirmed(date) && date.evidence === 'secondary' ? printed.toConfirm : '', doubt, checked].filter(Boolean).join(', ')}). <span lang="nl">${date.text}</span>${sources.refer(date.source)}
        ${date.history.map((former) => html`<br>${printed.was} ${formatSpan(former, language)}${former.note ? html`: <span lang="nl">${former.note}</span>` : nothing}${sources.refer(former.source)}`)}
        ${date.otherReadings.map((other) => html`<br>${printed.otherwise}: ${formatSpan(other, language)}${other.note ? html`, <span lang="nl">${other.note}</span>` : nothing}${sources.refer(other.source)}`)}
      </div>
    </li>`;
}

const section = (title: string, items: readonly unknown[]): TemplateResult | typeof nothing =>
  (items.length === 0 ? nothing : html`<p class="print__sub">${title}</p><ul class="print__list">${items.map((item) => html`<li lang="nl">${item}</li>`)}</ul>`);

function doingView(law: Law, words: Words, sources: Sources): TemplateResult {
  const { language } = words;
  const [{ printed }, below] = [shareStrings(language), belowTexts(language)];
  const power = law.supervision && SANCTION_POWERS[law.supervision.powers][language];
  const supervision = [law.supervisor, law.sanctions, power && `${power}${law.supervision?.article ? ` (${law.supervision.article})` : ''}${law.supervision?.evidence === 'unverified' ? ` (${printed.toConfirm})` : ''}${sources.refer(law.supervision?.source)}`].filter((text) => text !== undefined && text !== '');
  const duties = dutiesOf(law, words, sources);
  return html`
    ${duties.length > 0 ? section(printed.duties, duties) : html`<p>${printed.noDuties}</p>`}
    ${section(printed.newTasks, law.newTasks)}
    ${section(printed.influence, momentsOf(law, words))}
    ${law.children?.length ? section(below.children, [...law.children.map((child) => html`<b>${child.title[language]}</b> (${childInShort(child, language)}${child.evidence === 'unverified' ? `, ${printed.toConfirm}` : ''}). ${child.text}${sources.refer(child.source)}`), below.incomplete]) : nothing}
    ${section(below.terms, (law.terms ?? []).map((term) => html`<b>${term.official[language]}</b>: ${term.plain[language]}${term.article ? ` (${term.article})` : ''}${term.evidence === 'unverified' ? `, ${printed.toConfirm}` : ''}${sources.refer(term.source)}`))}
    ${section(printed.procurement, law.procurement)}
    ${section(printed.supervision, supervision)}
    ${section(printed.unsure, law.unconfirmed)}
    ${sourcesView(printed.sources, sources.list)}`;
}

const sourcesView = (title: string, items: readonly TemplateResult[]): TemplateResult | typeof nothing =>
  (items.length === 0 ? nothing : html`<p class="print__sub">${title}</p><ol class="print__sources">${items.map((item) => html`<li>${item}</li>`)}</ol>`);

function dutiesOf(law: Law, { organisation, today, language }: Words, sources: Sources): TemplateResult[] {
  const { printed } = shareStrings(language);
  const placed = organisation ? new Map(obligationsFor([law], { type: organisation }, today).map((one) => [one.obligation.id, one])) : undefined;
  return law.obligations.filter(({ id }) => placed?.get(id)?.group !== 'niet-voor-ons').map((obligation) => {
    const days = law.dates.filter(({ id, certainty }) => obligation.dates.includes(id) && certainty !== 'vervallen').map((date) => `${formatSpan(date, language)}${isUnconfirmed(date) ? ` (${printed.toConfirm})` : ''}`);
    // Nobody named, or all of them: for everybody.
    const types = obligation.addressees.length < valuesOf(ORGANISATION_TYPES).length ? obligation.addressees.map((type) => organisationName(type, language)).join(', ') : '';
    return html`<b>${obligation.title}</b>${obligation.article ? ` (${obligation.article})` : ''}, ${days.length > 0 ? days.join(', ') : printed.noDate}${obligation.evidence === 'unverified' ? `, ${printed.toConfirm}` : ''}. ${obligation.text}${!organisation && types ? ` (${types})` : ''}${obligation.addresseeNote ? ` ${obligation.addresseeNote}` : ''}${sources.refer(obligation.source)}`;
  });
}

function momentsOf(law: Law, { today, language }: Words): TemplateResult[] {
  const { printed } = shareStrings(language);
  const { open, expected, informal } = openMoments([law], today);
  const line = (moment: Moment, when: string): TemplateResult => html`${moment.moment?.title ?? (moment.closes ? whatInFull(moment.closes, language) : '')}: ${when}${moment.confirmed ? '' : `, ${printed.toConfirm}`}${moment.moment?.url ? html` <span class="print__url">${moment.moment.url}</span>` : nothing}`;
  return [
    ...open.map((one) => line(one, one.closes ? printed.openUntil(formatSpan(one.closes, language)) : printed.noDate)),
    ...expected.map((one) => line(one, one.opens?.earliest ? printed.expectedFrom(formatSpan(one.opens, language)) : printed.noDate)),
    ...informal.map((one) => line(one, printed.informal)),
  ];
}

