// Commands for tests that need input which the runner's own commands do not have: a real wheel, real fingers. Answers false where a
// browser cannot be told to (only Chromium's protocol can).
//   executeServerCommand('real-wheel', { x, y, deltaX, deltaY, ctrl, shift })
//   executeServerCommand('real-touch', { points: [[[x, y], …], …] })   fingers at each moment

const sessions = new WeakMap();

async function protocolOf(page) {
  if (typeof page.createCDPSession !== 'function') return undefined;
  let session = sessions.get(page);
  if (!session) sessions.set(page, session = await page.createCDPSession().catch(() => undefined));
  return session;
}

async function wheel(page, { x, y, deltaX = 0, deltaY = 0, ctrl = false, shift = false }) {
  const protocol = await protocolOf(page);
  if (!protocol) return false;
  if (deltaX || deltaY) await protocol.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX, deltaY, modifiers: (ctrl ? 2 : 0) + (shift ? 8 : 0) });
  return true;
}

async function touch(page, { points }) {
  const protocol = await protocolOf(page);
  if (!protocol) return false;
  for (const [i, fingers] of points.entries()) await protocol.send('Input.dispatchTouchEvent', { type: i === 0 ? 'touchStart' : 'touchMove', touchPoints: fingers.map(([x, y], id) => ({ x, y, id })) });
  await protocol.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  return true;
}

export const realInput = () => ({
  name: 'real-input',
  executeCommand: ({ command, payload, session }) => {
    const page = session.browser.getPage?.(session.id);
    if (command === 'real-wheel') return wheel(page, payload);
    if (command === 'real-touch') return touch(page, payload);
    return undefined;
  },
});
