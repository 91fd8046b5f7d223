import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Draws again when a font of the page has arrived: text that was measured in the fallback font has another width now. */
export class FontsController implements ReactiveController {
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.update);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.update);
  }

  private readonly update = (): void => this.host.requestUpdate();
}
