import { html, type TemplateResult } from 'lit';
import type { DisclosureController } from '../controllers/disclosure-controller.ts';
import { setProps } from '../set-props.ts';

export interface DisclosureProps {
  readonly controller: DisclosureController;
  /** Unique within the shadow root. */
  readonly id: string;
  readonly label: unknown;
  /** Only asked for while it is open. */
  readonly panel: () => unknown;
  /** `over` lies over what is below it and closes when the visitor goes elsewhere; `inline` pushes it down and stays. Default: `over`. */
  readonly kind?: 'over' | 'inline';
  /** Room for two or more columns in the panel. */
  readonly wide?: boolean;
}

/**
 * A button that shows and hides a panel: a disclosure, not a menu, so Tab goes through what is in it. An `over` panel is placed within the
 * nearest positioned ancestor (class `disclosures`), below its button as far as the room allows. Styles: `disclosure`.
 */
export function disclosureView({ controller, id, label, panel, kind = 'over', wide = false }: DisclosureProps): TemplateResult {
  const open = controller.open === id;
  return html`
    <div class="disclosure disclosure--${kind}" @keydown=${(event: KeyboardEvent) => controller.onKeydown(event)} @focusout=${(event: FocusEvent) => { if (kind === 'over') controller.onFocusout(event, id); }}>
      <button class="button button--quiet disclosure__button" type="button" aria-expanded=${open ? 'true' : 'false'} aria-controls="${id}-panel" @click=${(event: Event) => controller.toggle(id, event.currentTarget as HTMLElement)}>
        ${label}<svg class="disclosure__arrow" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 6l5 5 5-5"></path></svg>
      </button>
      <div class="disclosure__panel ${wide ? 'disclosure__panel--wide' : ''}" id="${id}-panel" tabindex="-1" ?hidden=${!open} ${setProps({ '--_at': open ? controller.at.start : undefined, '--_below': open ? controller.at.end : undefined })}>${open ? panel() : ''}</div>
    </div>`;
}
