import { Markdown, Source } from '@storybook/addon-docs/blocks';
import { createElement, useEffect, useRef, useState, type ComponentProps, type ReactElement, type ReactNode } from 'react';
import { forStorybook, languageOf } from '../kit/guides.ts';

const PICTURES = import.meta.glob<string>('../../../packages/*/guides/*.svg', { query: '?url', import: 'default', eager: true });
const IMAGES = Object.fromEntries(Object.entries(PICTURES).map(([path, address]) => [path.replace(/^(\.\.\/)+/, ''), address]));

interface Scrolled {
  readonly label: string;
  readonly children?: ReactNode;
}

/** What is wider than a phone scrolls in itself; with the keyboard too, where there is something to scroll. */
export function Scroll({ label, children }: Scrolled): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => { setWide(element.scrollWidth > element.clientWidth + 1); });
    for (const one of [element, ...element.children]) observer.observe(one);
    return () => { observer.disconnect(); };
  }, []);
  return createElement('div', { ref: box, className: 'scroll', ...(wide && { tabIndex: 0, role: 'region', 'aria-label': label }) }, children);
}

type Shown = ComponentProps<typeof Source>['language'];
/** What Storybook calls the languages of our examples. */
const LANGUAGES: Readonly<Record<string, Shown>> = { html: 'html', css: 'css', js: 'jsx', ts: 'typescript', json: 'json', yaml: 'yml', sh: 'bash' };

/** A block of code, with a button to copy it. */
function block({ children }: { readonly children?: ReactElement<{ readonly className?: string; readonly children?: string }> }): ReactElement {
  const { className = '', children: code = '' } = children?.props ?? {};
  return createElement(Source, { code: code.trimEnd(), language: LANGUAGES[/lang(?:uage)?-(\w+)/.exec(className)?.[1] ?? ''] ?? 'text', dark: false });
}

/** A page of Markdown that stands beside the code. */
export function Guide({ file, text }: { readonly file: string; readonly text: string }): ReactElement {
  const language = languageOf(file);
  const table = (props: Readonly<Record<string, unknown>>): ReactElement => createElement(Scroll, { label: language === 'nl' ? 'Tabel' : 'Table' }, createElement('table', props));
  return createElement('div', { lang: language, className: 'guide' }, createElement(Markdown, { options: { overrides: { table, pre: block } }, children: forStorybook(text, file, IMAGES) }));
}
