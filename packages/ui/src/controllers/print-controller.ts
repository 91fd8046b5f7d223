import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** True while the page is printed. The host draws at once, for the browser takes its picture right after it says so. */
export class PrintController implements ReactiveController {
  printing = false;
  private readonly host: ReactiveControllerHost;
  private readonly draw: () => void;

  /** @param draw draws the host without waiting: its `performUpdate` */
  constructor(host: ReactiveControllerHost, draw: () => void) {
    this.host = host;
    this.draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.begin);
    addEventListener('afterprint', this.end);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.begin);
    removeEventListener('afterprint', this.end);
  }

  private readonly begin = (): void => this.set(true);
  private readonly end = (): void => this.set(false);

  private set(printing: boolean): void {
    this.printing = printing;
    this.host.requestUpdate();
    this.draw();
  }
}
