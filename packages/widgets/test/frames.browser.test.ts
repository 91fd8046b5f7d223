import { expect, waitUntil } from '@open-wc/testing';

/** What a page hears of its frames it hears in a while: a widget has to be loaded. */
const LONG = { timeout: 15_000 };
/** Higher than any widget without its data, which is a few lines. */
const DRAWN = 700;
const TIMELINE = '/kde/frames/timeline.html';

const open: HTMLIFrameElement[] = [];
function frameOf(src: string, { sandbox, width = 700 }: { sandbox?: string; width?: number } = {}): HTMLIFrameElement {
  const frame = Object.assign(document.createElement('iframe'), { title: 'a frame', width: String(width), height: '300' });
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = src;
  document.body.append(frame);
  open.push(frame);
  return frame;
}
const until = (condition: () => boolean, message: string): Promise<void> => waitUntil(condition, message, LONG);
const heightOf = (frame: HTMLIFrameElement): number => Number(frame.height);
const docOf = (frame: HTMLIFrameElement): Document => frame.contentDocument as Document;
const widgetOf = (frame: HTMLIFrameElement): HTMLElement | null => docOf(frame).querySelector('[data-kde-frame]');
/** The frame is as high as what is in it, which is more than a message. */
const fits = (frame: HTMLIFrameElement): boolean => heightOf(frame) > DRAWN && heightOf(frame) === Math.ceil(docOf(frame).documentElement.getBoundingClientRect().height);

/** Runs kde-frame.js in this page; each time anew. */
function loadScript(): Promise<unknown> {
  const script = Object.assign(document.createElement('script'), { type: 'module', src: `/kde/kde-frame.js?${crypto.randomUUID()}` });
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  document.head.append(script);
  return loaded;
}

afterEach(() => {
  for (const frame of open.splice(0)) frame.remove();
});

describe('a page with a strict policy and two frames of one widget', () => {
  let host: HTMLIFrameElement;
  const frames = (): HTMLIFrameElement[] => ['wide', 'narrow'].map((id) => docOf(host).getElementById(id) as HTMLIFrameElement);
  const violationsIn = (frame: HTMLIFrameElement): unknown => (frame.contentWindow as Window & { violations?: unknown }).violations;

  it('gives each the height of its content, with a script from a file, and again when that changes [R62 R63]', async () => {
    host = frameOf('/host/host.html', { width: 1000 });
    await until(() => host.contentDocument?.getElementById('narrow') !== null && frames().every((frame) => frame.contentDocument !== null && widgetOf(frame) !== null && fits(frame)), 'both frames fit');
    const [wide, narrow] = frames() as [HTMLIFrameElement, HTMLIFrameElement];
    expect(wide.height).not.to.equal(narrow.height);

    const before = heightOf(wide);
    const errors: unknown[] = [];
    wide.contentWindow?.addEventListener('error', ({ message }) => errors.push(message));
    wide.width = '360';
    await until(() => heightOf(wide) > before && fits(wide), 'a narrower list is higher');
    widgetOf(wide)?.setAttribute('hidden', '');
    await until(() => heightOf(wide) < 100, 'nothing in it');
    expect(errors).to.deep.equal([]);
    expect(violationsIn(host)).to.deep.equal([]);
  });
});

describe('kde-frame.js', () => {
  it('asks a frame that spoke before it listened [R62]', async () => {
    const frame = frameOf(`${TIMELINE}?view=list`);
    await until(() => frame.contentDocument !== null && docOf(frame).documentElement.getBoundingClientRect().height > DRAWN, 'the list is drawn');
    expect(heightOf(frame)).to.equal(300);
    await loadScript();
    await until(() => fits(frame), 'the frame fits');
  });

  it('gives a height to a frame that is added later, also from another site, and when it is loaded twice [R62]', async () => {
    await loadScript();
    await loadScript();
    const elsewhere = await (await fetch('/elsewhere')).text();
    const frames = [frameOf(`${TIMELINE}?view=list`), frameOf(`${elsewhere}${TIMELINE}?view=list`)] as const;
    await until(() => fits(frames[0]), 'the frame fits');
    // A browser draws no frame of another site that is far out of sight.
    frames[1].scrollIntoView();
    await until(() => heightOf(frames[1]) > DRAWN, 'the frame of another site has a height');
    await until(() => docOf(frames[0]).documentElement.classList.contains('fits'), 'the frame knows that it fits');
  });

  for (const page of ['timeline', 'priority-matrix']) {
    it(`gives a height to the ${page} in a sandbox without an origin, which has its data and no storage [R65]`, async () => {
      const elsewhere = await (await fetch('/elsewhere')).text();
      const frame = frameOf(`${elsewhere}/kde/frames/${page}.html?view=list`, { sandbox: 'allow-scripts' });
      await until(() => heightOf(frame) > 2000, 'the frame is as high as a long list');
    });
  }

  it('hears nobody but the page in the frame, from where the frame was sent [R62]', async () => {
    const frame = frameOf(`${TIMELINE}?view=list`);
    await until(() => fits(frame), 'the frame fits');
    const { height, contentWindow: source } = frame;
    const { origin } = location;
    const say = (init: MessageEventInit): void => { dispatchEvent(new MessageEvent('message', { data: { kde: 'frame/1', height: 99 }, origin, source, ...init })); };
    say({ origin: 'https://evil.example' });
    say({ origin: 'null' });
    say({ source: window });
    say({ source: null });
    for (const wrong of [NaN, Infinity, -1, 0, '99', null, [99], { valueOf: () => 99 }]) say({ data: { kde: 'frame/1', height: wrong } });
    for (const data of [null, 'frame/1', { kde: 'frame/2', height: 99 }, { height: 99 }]) say({ data });
    expect(frame.height).to.equal(height);
    // A foreign page in another iframe is not ours to change, whatever it says.
    const foreign = frameOf('/host/violations.js');
    say({ source: foreign.contentWindow });
    expect(foreign.height).to.equal('300');
    const written = frameOf(TIMELINE);
    written.srcdoc = '<p>Not from there</p>';
    say({ source: written.contentWindow });
    expect(written.height).to.equal('300');
    // And of the right page it believes no more than a page may grow.
    say({ data: { kde: 'frame/1', height: 1e9 } });
    expect(frame.height).to.equal('30000');
    say({});
    expect(frame.height).to.equal('99');
  });
});

describe('a frame page', () => {
  it('takes theme, colours, language and settings from its address by name, and no address of a stylesheet or data [R64]', async () => {
    const evil = encodeURIComponent('https://evil.example/x');
    const frame = frameOf(`${TIMELINE}?theme=haven&kde-link-color=abc123&lang=en&view=list&heading-level=3&no-toolbar&no-share=false&color-scheme=dark`
      + `&src=${evil}&stylesheet=${evil}&css=${evil}&funds-url=${evil}&contact=a@evil.example&onclick=alert(1)&style=color:red&kde-color=${encodeURIComponent('red;background:url(//evil.example)')}`);
    await until(() => frame.contentDocument !== null && (widgetOf(frame)?.shadowRoot?.querySelector('.list') ?? null) !== null, 'the list is drawn');
    const { documentElement: root, title } = docOf(frame);
    expect(widgetOf(frame)?.getAttributeNames().sort()).to.deep.equal(['data-kde-frame', 'heading-level', 'loading', 'no-toolbar', 'view']);
    expect([root.lang, title, root.classList[0], root.style.cssText, getComputedStyle(root).colorScheme]).to.deep.equal(['en', 'Timeline of European digital law', 'kde-theme-haven', '--kde-link-color: #abc123;', 'dark']);
    const own = new URL('/kde/', location.href).href;
    expect([...docOf(frame).querySelectorAll<HTMLLinkElement>('link')].map(({ href }) => href.replace(own, ''))).to.deep.equal(['frames/frame.css', 'themes/haven.css']);
    expect((frame.contentWindow as Window).performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith(own))).to.deep.equal([]);
    expect(widgetOf(frame)?.shadowRoot?.querySelector('h3')?.textContent).to.match(/digital/i);
  });

  it('looks as it always does for a theme that is none of ours [R64]', async () => {
    const frame = frameOf(`${TIMELINE}?theme=${encodeURIComponent('../../evil')}&color-scheme=url(x)&lang=xx`);
    await until(() => frame.contentDocument !== null && (widgetOf(frame)?.shadowRoot?.querySelector('.lanes, .list') ?? null) !== null, 'the timeline is drawn');
    const { documentElement: root } = docOf(frame);
    expect([root.lang, root.className.replace('fits', ''), root.dataset['colorScheme'], docOf(frame).querySelectorAll('link').length]).to.deep.equal(['nl', '', undefined, 1]);
  });

  it('shows its fallback, at its own height, where its script may not load [R55 R65]', async () => {
    await loadScript();
    // A host that does not open its files: a page in a sandbox may run a plain script, and no module.
    const frame = frameOf('/closed/frames/timeline.html', { sandbox: 'allow-scripts' });
    await until(() => heightOf(frame) < 200, 'as high as a sentence');
  });
});
