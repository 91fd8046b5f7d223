/**
 * The script of the frame pages: does what their address asks, and tells the page around it how high the content is. A classic script, for those
 * also load in a sandbox whose host does not open its files to it: then the fallback is shown, at its own height.
 */
import { isGrant, isHello, PROTOCOL } from '../cdn/frame-message.ts';
import { readOptions } from './options.ts';

declare const __KDE_THEMES__: readonly string[];

const root = document.documentElement;
const widget = document.querySelector('[data-kde-frame]');
const title = document.querySelector('title');

function apply(element: Element): void {
  const options = readOptions(location.href, element.localName, __KDE_THEMES__);
  if (options.lang !== root.lang) {
    root.lang = options.lang;
    document.title = title?.dataset[options.lang] ?? document.title;
  }
  if (options.colorScheme) root.dataset['colorScheme'] = options.colorScheme;
  if (options.theme !== undefined) {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `../themes/${options.theme}.css` });
    document.head.append(link);
    root.classList.add(`kde-theme-${options.theme}`);
  }
  for (const [name, value] of options.properties) root.style.setProperty(name, value);
  for (const [name, value] of options.attributes) element.setAttribute(name, value);
}

let wanted = 0;
let isGranted = false;

/** Only as high as its content is the page without a scroll bar: a host may ask for another height, or have no script. */
const fit = (): void => { root.classList.toggle('fits', isGranted && innerHeight >= wanted); };

function tell(): void {
  // To any page: a height is no secret, and who embeds us is not known for sure.
  parent.postMessage({ kde: PROTOCOL, height: wanted }, '*');
}

/** The height of the content, which does not follow the height of the window: so telling it cannot make it grow. */
function measure(): void {
  const height = Math.ceil(root.getBoundingClientRect().height);
  if (height === wanted) return;
  wanted = height;
  tell();
}

if (widget) apply(widget);
if (parent !== window) {
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    if (isHello(data)) tell();
    if (isGrant(data)) {
      isGranted = true;
      // By then the frame has its new height, which comes by another way than the message.
      requestAnimationFrame(fit);
    }
  });
  addEventListener('resize', fit);
  // Once per frame of the browser, after its layout; what it leads to happens in another page and comes later, so there is no loop in it.
  new ResizeObserver(measure).observe(root);
}
