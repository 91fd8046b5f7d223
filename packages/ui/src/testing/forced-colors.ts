import { executeServerCommand } from '@web/test-runner-commands';

/** Whether this browser can force colours (Windows high contrast). WebKit knows the media query, but has no such mode. */
export const hasForcedColors = !/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);

/** Runs an act with forced colours on. Only where {@link hasForcedColors} is true. */
export async function inForcedColors(act: () => Promise<void>): Promise<void> {
  if (!(await executeServerCommand<boolean, boolean>('force-colors', true))) throw new Error('forced colours: this browser could not be told');
  try {
    await act();
  } finally {
    await executeServerCommand<boolean, boolean>('force-colors', false);
  }
  if (matchMedia('(forced-colors: active)').matches) throw new Error('forced colours: still on after they were turned off');
}
