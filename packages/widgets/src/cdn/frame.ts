/**
 * `kde-frame.js`, for a page that shows frame pages in an iframe: gives each iframe the height of its content. It sets the attribute `height`
 * and nothing else, so it works under any Content-Security-Policy, and a page may load it twice.
 */
import { heightIn, PROTOCOL } from './frame-message.ts';

/** The path of our frame pages: other iframes on the page are not ours to change. */
const OURS = /\/frames\/(timeline|priority-matrix|fund-finder|network-map)\.html$/;

/** Where the page in one of our iframes must come from; `undefined` for an iframe that is not ours. */
function originOf(frame: HTMLIFrameElement): string | undefined {
  // With srcdoc, src is not what is shown.
  if (frame.hasAttribute('srcdoc') || !URL.canParse(frame.src)) return undefined;
  const { origin, pathname } = new URL(frame.src);
  if (!OURS.test(pathname)) return undefined;
  // A page in a sandbox of its own has no origin to tell: then it is only known by its window.
  return frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin') ? 'null' : origin;
}

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter((frame) => originOf(frame) !== undefined);

addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  const height = heightIn(data);
  if (height === undefined) return;
  // Looked up at each message: an iframe may be added later, and two may show the same page.
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || origin !== originOf(frame)) return;
  if (frame.height !== String(height)) frame.height = String(height);
  frame.contentWindow?.postMessage({ kde: PROTOCOL, granted: height }, origin === 'null' ? '*' : origin);
});

// To whoever is there: an iframe that still has to load would make the browser complain about any other address, and a greeting is no secret.
for (const frame of frames()) frame.contentWindow?.postMessage({ kde: PROTOCOL, hello: true }, '*');
