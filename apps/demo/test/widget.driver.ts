import { WidgetDriver } from '@digitaal-europa/ui/testing';
import { DRAWN } from './drawn.ts';

/** Day of the data: what a page shows must not depend on the day of the test. */
const TODAY = '2026-11-21';

/** A widget on a page of the demo, as a visitor sees it and presses in it. */
export class PageWidget extends WidgetDriver<HTMLElement & { readonly updateComplete?: Promise<unknown> }> {
  async drawn(): Promise<this> {
    this.element.setAttribute('today', TODAY);
    this.element.scrollIntoView();
    await this.until(() => this.all(DRAWN).length > 0 && this.isAtRest && !this.isPartLeft, 'drawn');
    return this;
  }

  /** A part is still left for a moment of rest. */
  private get isPartLeft(): boolean {
    return this.all('.overview').some(({ childElementCount }) => childElementCount === 0);
  }

  /** The first card that the drawing or the lists show. */
  get firstCard(): string {
    return this.one('.plot [data-key], .lists [data-key]').dataset['key'] ?? '';
  }

  async openCard(key: string): Promise<void> {
    this.one(`[data-key="${key}"] button`).click();
    await this.until(() => this.all('.details').length === 1, 'the details are open');
  }

  /** Moves a card with the form, and waits until it stands there. */
  async moveCard(key: string, quadrant: string): Promise<void> {
    this.one(`[data-key="${key}"] .menu`).click();
    await this.until(() => this.all('form[part=move]').length === 1, 'the form is open');
    this.one(`form[part=move] input[value=${quadrant}]`).click();
    this.one('form[part=move] [type=submit]').click();
    await this.until(() => this.all(`[data-quadrant=${quadrant}] [data-key="${key}"]`).length === 1, 'the card is moved');
  }

  /** Chooses the first organisation that a text finds. */
  choose(organisation: string): Promise<void> {
    return this.takeFirst(this.one<HTMLInputElement>('[role=combobox]'), organisation);
  }
}

/** The fund finder on a page of the demo. */
export class PageFinder extends PageWidget {
  /** Opens the first fund that is shown. */
  async openFund(): Promise<void> {
    this.one('.card__title').click();
    await this.until(() => this.all('.details').length === 1, 'the details are open');
  }

  /** Keeps the first fund that is shown. */
  async keepFund(): Promise<void> {
    this.one('.card [data-keep$="/keep"]').click();
    await this.until(() => this.text('[aria-controls="shortlist-panel"]').includes('(1)'), 'a fund is kept');
  }

  /** Searches the funds. */
  async search(query: string): Promise<void> {
    const field = this.one<HTMLInputElement>('[type=search]');
    field.focus();
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.until(() => this.all('.understood').length === 1 && this.all('.card mark').length > 0, 'the search is understood');
  }

  /** Says in the sentence who asks. */
  async fillIn(organisation: string): Promise<void> {
    const button = this.one('[aria-controls="slot-organisation-panel"]');
    button.click();
    await this.until(() => this.all('[role=combobox]').length === 1, 'the slot is open');
    await this.choose(organisation);
    await this.until(() => button.textContent.includes(organisation), 'the slot is filled');
  }
}

/** Names of the views of the network map. */
export const NETWORK_VIEWS = ['Overzicht', 'Kaart', 'Verbindingen', 'Lijst'];

/** The network map on a page of the demo. */
export class PageNetworks extends PageWidget {
  /** Opens the first network that is shown. */
  async openNetwork(): Promise<void> {
    const mark = this.all('[data-mark^="network/"]').find((one) => one.checkVisibility());
    if (!mark) throw new Error('no network is shown');
    mark.click();
    await this.until(() => this.all('.details').length === 1, 'the details are open');
  }

  /** What is written in the circle, by the boxes of its letters: to some browsers the edge around them is part of a box. */
  get drawnTexts(): Pick<Element, 'textContent' | 'getBoundingClientRect'>[] {
    return this.all('.compass__drawing text').map((one) => ({ textContent: one.textContent, getBoundingClientRect: () => DOMRect.fromRect((one as unknown as SVGTextElement).getBBox()) }));
  }

  /** Leaves the group: what the other widgets of the page make of an organisation is for their own tests. */
  alone(): this {
    this.element.setAttribute('group', 'none');
    return this;
  }

  /** Says who asks. */
  async say(organisation: string): Promise<void> {
    await this.choose(organisation);
    await this.until(() => this.text('.advice').includes(organisation), 'what fits is told');
  }

  /** Searches networks and authorities. */
  async search(query: string): Promise<void> {
    const field = this.one<HTMLInputElement>('[type=search]');
    field.focus();
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.until(() => this.text('.found').includes(`“${query}”`), 'something is found');
  }
}
