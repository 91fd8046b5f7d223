// A command for tests: executeServerCommand('force-colors', true). The runner's own emulateMedia cannot force colours.
// Answers false where a browser cannot be told to (WebKit has no forced colours).

const sessions = new WeakMap();

/** Turns forced colours on or off in a puppeteer page of Chromium, or through the patched page of Firefox. */
async function force(page, on) {
  if (typeof page.forceColors === 'function') return page.forceColors(on);
  if (typeof page.createCDPSession !== 'function') return false;
  // Each session emulates for itself: off must be said in the one that said on.
  const session = sessions.get(page) ?? await page.createCDPSession();
  sessions.set(page, session);
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: on ? 'active' : '' }] });
  return true;
}

export const forcedColors = () => ({
  name: 'force-colors',
  executeCommand: ({ command, payload, session }) => (command === 'force-colors' ? force(session.browser.getPage(session.id), payload) : undefined),
});
