/** Stands in for the test kit and the test runner where a play function uses the test object of a widget. */
import { userEvent } from 'storybook/test';

export { html } from 'lit';
export * from '../../../packages/ui/src/testing/address.ts';
export * from '../../../packages/ui/src/testing/files.ts';
export * from '../../../packages/ui/src/testing/stories.ts';
export * from '../../../packages/ui/src/testing/widget-driver.ts';

/** A test makes its own page; a story has one already. */
export const fixture = (): never => {
  throw new Error('a story is on the page already');
};

/** Waits for a condition, and says what did not come. */
export async function waitUntil(condition: () => boolean, message: string, { timeout = 5000, interval = 10 }: { readonly timeout?: number; readonly interval?: number } = {}): Promise<void> {
  for (const end = Date.now() + timeout; !condition();) {
    if (Date.now() > end) throw new Error(`Timeout: ${message}`);
    await new Promise((resolve) => { setTimeout(resolve, interval); });
  }
}

/** Types a text, or presses one key. */
export async function sendKeys({ type, press }: { readonly type?: string; readonly press?: string }): Promise<void> {
  await userEvent.keyboard(type ?? `{${press ?? ''}}`);
}
