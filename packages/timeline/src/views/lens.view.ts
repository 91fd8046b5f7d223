/** What opens between the toolbar and the laws, and the buttons that open it. One at a time: each is a way of looking at the same laws. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarDate, CalendarEvent, Law, OrganisationType, Stage } from '@digitaal-europa/data';
import { disclosureView, onEscape, type DisclosureController, type Language } from '@digitaal-europa/ui';
import { contractLens, readContract, type ContractForm } from '../model/contract.ts';
import { appliesTo } from '../model/entries.ts';
import { lensStrings } from '../strings/lens.strings.ts';
import type { Lens, TimelineState } from '../timeline.state.ts';
import { compareView } from './compare.view.ts';
import { contractView } from './contract.view.ts';
import { explainView } from './explain.view.ts';

export interface LensHandlers {
  /** Opens a lens, or closes the one that is open. */
  readonly open: (lens: Lens | undefined) => void;
  readonly explain: (law: string) => void;
  readonly compare: (laws: readonly string[]) => void;
  readonly contract: (form: ContractForm, asked: boolean) => void;
  readonly remind: (event: CalendarEvent) => void;
}

export interface LensProps {
  readonly state: TimelineState;
  /** All laws: a comparison does not lose one because a filter changes. */
  readonly records: readonly Law[];
  /** Those that are shown. */
  readonly laws: readonly Law[];
  readonly today: CalendarDate;
  readonly organisation: OrganisationType | undefined;
  readonly language: Language;
  readonly level: number;
  readonly printing: boolean;
  readonly explain: ((stage: Stage) => string) | undefined;
  /** True when the explanations could not be fetched. */
  readonly unexplained: boolean;
  readonly lenses: LensHandlers;
  /** Whether the page wants no files. */
  readonly share: { readonly noExport: boolean };
  readonly select: (law: string, date?: string) => void;
}

const LENSES: readonly Lens[] = ['explain', 'compare', 'contract'];

/** For giving the focus back when a lens closes. In a narrow column its button stands behind another. */
export const LENS_MENU = 'tools';
export const MORE_MENU = 'more';

/** Each way of looking at the laws, and what it is for. */
export function lensMenu({ controller, state: { lens, compared }, language, lenses }: Pick<LensProps, 'state' | 'language' | 'lenses'> & { readonly controller: DisclosureController }): TemplateResult {
  const strings = lensStrings(language);
  const open = (name: Lens): void => {
    controller.close();
    lenses.open(lens === name ? undefined : name);
  };
  return disclosureView({
    controller, id: LENS_MENU, label: strings.label,
    panel: () => html`
      <ul class="share__list" role="list">
        ${LENSES.map((name) => html`
          <li class="share__item">
            <div class="share__buttons"><button class="share__button" type="button" data-lens=${name} @click=${() => open(name)}>${strings.names[name]}${name === 'compare' && compared.length > 0 ? ` (${compared.length})` : ''}</button></div>
            <p class="share__hint">${strings.hints[name]}</p>
          </li>`)}
      </ul>`,
  });
}

const closedByEscape = (content: TemplateResult, close: () => void): TemplateResult => html`<div @keydown=${onEscape(close)}>${content}</div>`;

export function lensView(props: LensProps): TemplateResult | typeof nothing {
  const { state, records, laws, today, organisation, language, level, printing, lenses, select, explain, unexplained, share } = props;
  const close = (): void => lenses.open(undefined);
  switch (state.lens) {
    case 'explain': return explainView({ laws: records, law: state.explained, today, language, level, choose: lenses.explain, close, printing, select, explain, unexplained });
    case 'compare': return closedByEscape(compareView({ chosen: state.compared, laws: records, today, organisation, language, level, change: lenses.compare, close }), close);
    case 'contract': {
      const { form, asked } = state.contract;
      const read = asked ? readContract(form) : undefined;
      return closedByEscape(contractView({
        form, errors: read?.errors ?? {}, lens: read?.contract ? contractLens(laws, read.contract, organisation) : undefined, models: appliesTo(records, organisation).filter(({ instrument }) => instrument === 'model-terms'), organisation, language, level,
        change: (next) => lenses.contract(next, false), submit: () => lenses.contract(form, true), clear: () => lenses.contract({ ...form, month: '', year: '' }, false), close, select, remind: share.noExport ? undefined : lenses.remind,
      }), close);
    }
    default: return nothing;
  }
}
