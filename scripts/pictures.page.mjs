// What pictures.book.mjs does inside the page. Each function is handed to the browser as text: it can use nothing but what it is given.

/** Shows a story anew, and ends when Storybook has drawn it. */
export async function showStory(storyId, theme) {
  const { channel } = window.__STORYBOOK_PREVIEW__;
  const before = window.shown;
  document.querySelector('#frame')?.remove();
  const finished = (act) => new Promise((resolve, reject) => {
    const heard = ['storyFinished', 'storyMissing', 'storyErrored', 'storyThrewException', 'playFunctionThrewException'].map((event) => [event, () => {
      for (const [name, listener] of heard) channel.off(name, listener);
      if (event === 'storyFinished') resolve();
      else reject(new Error(`${storyId}: ${event}`));
    }]);
    for (const [name, listener] of heard) channel.on(name, listener);
    act();
  });
  if (before?.theme !== theme) {
    const change = () => channel.emit('updateGlobals', { globals: { theme } });
    await (before ? finished(change) : change());
  }
  if (before?.storyId !== storyId) await finished(() => channel.emit('setCurrentStory', { storyId, viewMode: 'story' }));
  else if (before.theme === theme) await finished(() => channel.emit('forceRemount', { storyId }));
  window.shown = { storyId, theme };
}

/** Lets a story that is not on the page yet show the data of another story of the widget, its sample, from now on. */
export async function lendSample(storyId, lender) {
  const preview = window.__STORYBOOK_PREVIEW__;
  window.lent ??= new Set();
  if (window.lent.has(storyId)) return; // a story on the page would be drawn again
  window.lent.add(storyId);
  const [, { initialArgs }] = await Promise.all([storyId, lender].map((id) => preview.loadStory({ storyId: id })));
  if (!initialArgs.data) throw new Error(`${lender} has no sample`);
  preview.channel.emit('updateStoryArgs', { storyId, updatedArgs: { data: initialArgs.data } });
}

/** Presses the first that answers to a selector. */
export async function pressFirst(selector) {
  const widget = document.querySelector('#storybook-root .stage > *');
  await widget.updateComplete;
  const button = widget.shadowRoot.querySelector(selector);
  if (!button) throw new Error(`no ${selector} in ${widget.localName}`);
  button.click();
}

/** Ends when what was asked is drawn: when some frames in a row leave the widget as it was. Nothing has the focus. */
export async function settled() {
  const widget = document.querySelector('#storybook-root .stage > *');
  await document.fonts.ready;
  for (let [same, last] = [0, '']; same < 4;) {
    await widget.updateComplete;
    await new Promise((resolve) => { requestAnimationFrame(resolve); });
    const now = widget.shadowRoot.innerHTML;
    same = now === last ? same + 1 : 0;
    last = now;
  }
  widget.shadowRoot.activeElement?.blur();
  window.scrollTo(0, 0);
}

/**
 * Makes a picture of the page, until the next story: what goes on below fades into the ground. Around a story that is the ground which its
 * theme gives the widget, as a page with that theme would have.
 */
export function frame(ground) {
  const stage = document.querySelector('#storybook-root .stage');
  const [own, around] = stage ? [stage.firstElementChild, stage].map((element) => window.getComputedStyle(element).backgroundColor) : [];
  const colour = ground ?? (own === 'rgba(0, 0, 0, 0)' ? around : own);
  document.head.append(Object.assign(document.createElement('style'), { id: 'frame', textContent: `
    .stage { background-color: ${colour} !important; }
    body::after { content: ""; position: fixed; inset: auto 0 0; block-size: 5rem; z-index: 1000; background: linear-gradient(transparent, ${colour}); }` }));
}

/** Shows all widgets of a page of the demo on a day, when they have their data. */
export async function showSite(today) {
  const widgets = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('kde-'));
  await Promise.all(widgets.map(async (widget) => {
    await window.customElements.whenDefined(widget.localName);
    widget.today = today;
    widget.loading = 'eager';
    while ((widget.records ?? []).length === 0) await new Promise((resolve) => { requestAnimationFrame(resolve); });
    for (let frame = 0; frame < 3; frame += 1) {
      await widget.updateComplete;
      await new Promise((resolve) => { requestAnimationFrame(resolve); });
    }
  }));
  await document.fonts.ready;
}

/**
 * What is shown, light and shadow: the tree with its words, and how each thing in it is painted. Not the text of style sheets, which changes
 * when a rule moves or a hover does; and no place or size that was measured.
 */
export function readPage() {
  const STATES = ['part', 'role', 'open', 'disabled', 'placeholder', 'aria-pressed', 'aria-expanded', 'aria-current', 'aria-selected', 'aria-checked'];
  const PAINT = ['display', 'position', 'flex-direction', 'flex-wrap', 'gap', 'padding', 'color', 'background-color', 'background-image', 'border-width', 'border-style', 'border-color', 'border-radius', 'outline-style',
    'box-shadow', 'opacity', 'visibility', 'font-family', 'font-size', 'font-weight', 'font-style', 'text-align', 'text-transform', 'text-decoration-line', 'white-space', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray'];
  const tree = [];
  const painted = new Set();
  const paint = (node, name, pseudo) => {
    const style = window.getComputedStyle(node, pseudo);
    const content = pseudo ? style.content : '';
    if (content === 'none' || content === 'normal') return;
    const values = [content, ...PAINT.map((property) => style.getPropertyValue(property))].join('; ').replace(/\d+\.\d+/g, (number) => String(Math.round(number * 100) / 100));
    painted.add(`${name}${pseudo ?? ''} { ${values} }`);
  };
  const read = (node, depth) => {
    if (node.nodeType === 3) {
      const text = node.data.replace(/\s+/g, ' ').trim();
      if (text) tree.push(`${' '.repeat(depth)}“${text}”`);
      return;
    }
    if (node.nodeType !== 1 || !node.checkVisibility()) return;
    const name = [node.localName, ...node.classList].join('.');
    tree.push(`${' '.repeat(depth)}${name}${STATES.filter((state) => node.hasAttribute(state)).map((state) => `[${state}=${node.getAttribute(state)}]`).join('')}`);
    for (const pseudo of [undefined, '::before', '::after']) paint(node, name, pseudo);
    for (const child of (node.shadowRoot ?? node).childNodes) read(child, depth + 1);
  };
  read(document.querySelector('#storybook-root .stage'), 0);
  return { looks: [...painted].toSorted().join('\n'), says: tree.join('\n') };
}
