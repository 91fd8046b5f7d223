import type { ReactiveElement } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import type { ChildPart, PartInfo } from 'lit/directive.js';

/** A part of a template that also draws itself between two renders of its element. */
export abstract class LateDirective extends AsyncDirective {
  private readonly host: ReactiveElement | undefined;

  constructor(part: PartInfo) {
    super(part);
    this.host = (part as ChildPart).options?.host as ReactiveElement | undefined;
  }

  /** Draws the part now. A view that throws here would be a fault of the page: the element draws again instead, and hears it itself. */
  protected draw(view: () => unknown): void {
    try {
      this.setValue(view());
    } catch {
      this.host?.requestUpdate();
    }
  }
}
