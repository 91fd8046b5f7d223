import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Deadlines fall on whole and half hours; everything is matched anew when the time changes. */
const STEP = 5 * 60_000;

/** The time in steps of five minutes: a page that stays open sees a call close. */
export class ClockController implements ReactiveController {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  /** Milliseconds since 1970. */
  get now(): number {
    return Math.floor(Date.now() / STEP) * STEP;
  }

  hostConnected(): void {
    this.timer = setTimeout(() => {
      this.host.requestUpdate();
      this.hostConnected();
    }, this.now + STEP - Date.now());
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }
}
