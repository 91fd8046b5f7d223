import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { css, LitElement } from 'lit';
import { guardConsole } from '../testing/index.ts';
import { VisibilityController } from './visibility-controller.ts';

class TestVisibility extends LitElement {
  static override readonly styles = css`:host { display: block; block-size: 50px; }`;
  readonly visibility = new VisibilityController(this);

  protected override render(): string {
    return this.visibility.seen ? 'seen' : 'not yet';
  }
}
customElements.define('test-visibility', TestVisibility);

/** The browser has told every observer about this element: one of ours, made later, is told later. */
async function observed(element: Element): Promise<void> {
  await new Promise<void>((told) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      told();
    }, { rootMargin: '400px' });
    observer.observe(element);
  });
  // WebKit does not look again after a change that is made within an observer's own frame.
  await nextFrame();
}

/** An element that stands so many pixels below the window's lower edge. */
async function below(distance: number): Promise<TestVisibility> {
  const page = await fixture<HTMLElement>(html`<div><div></div><test-visibility></test-visibility><div></div></div>`);
  const [spacer, , after] = page.children as unknown as [HTMLElement, HTMLElement, HTMLElement];
  spacer.style.blockSize = after.style.blockSize = '3000px';
  const element = page.querySelector('test-visibility') as TestVisibility;
  scrollBy(0, element.getBoundingClientRect().top - innerHeight - distance);
  return element;
}

const text = (element: Element): string => element.shadowRoot?.textContent ?? '';
const isSeen = (element: Element): Promise<void> => waitUntil(() => text(element) === 'seen', 'is seen', { timeout: 5000 });

describe('VisibilityController', () => {
  guardConsole();
  afterEach(() => scrollTo(0, 0));

  it('sees an element in the window, and renders it', async () => {
    await isSeen(await fixture(html`<test-visibility></test-visibility>`));
  });

  it('does not see what is far below the fold, until it is scrolled near', async () => {
    const element = await below(1000);
    await observed(element);
    expect(element.visibility.seen).to.equal(false);
    scrollBy(0, 700);
    await isSeen(element);
    expect(element.getBoundingClientRect().top).to.be.above(innerHeight);
  });

  it('sees it for good', async () => {
    const element = await below(0);
    await isSeen(element);
    scrollTo(0, 0);
    await observed(element);
    expect(element.visibility.seen).to.equal(true);
  });

  it('does not see what is not displayed, until it is', async () => {
    const around = await fixture<HTMLElement>(html`<div hidden><test-visibility></test-visibility></div>`);
    const element = around.firstElementChild as TestVisibility;
    await observed(element);
    expect(element.visibility.seen).to.equal(false);
    around.hidden = false;
    await isSeen(element);
  });

  it('does not look while it is out of the page, and looks again when it is put back', async () => {
    const element = await below(1000);
    const around = element.parentElement as HTMLElement;
    await observed(element);
    element.remove();
    scrollTo(0, 0);
    await observed(around);
    expect(element.visibility.seen).to.equal(false);
    around.prepend(element);
    await isSeen(element);
  });
});
