import type { TemplateResult } from 'lit';
import { mountWidget, plain, WidgetDriver } from '@digitaal-europa/ui/testing';
import type { Kde__Name__ } from './__name__.element.ts';
import { __camel__Of } from './__name__.fixture.ts';
import './define.ts';

/** The one place in the tests that knows the DOM of the widget. */
export class __Name__Driver extends WidgetDriver<Kde__Name__> {
  /** Waits until the data is shown, or that there is none. */
  static async open(template: TemplateResult = __camel__Of()): Promise<__Name__Driver> {
    const driver = await __Name__Driver.mount(template);
    await driver.until(() => driver.isDrawn, 'data is shown, or that there is none');
    return driver;
  }

  /** Mounts without waiting for data. */
  static async mount(template: TemplateResult): Promise<__Name__Driver> {
    return new __Name__Driver(await mountWidget('kde-__name__', template));
  }

  get isDrawn(): boolean {
    return this.all('.group, .foot, .status--empty').length > 0;
  }

  /** Ids of what is shown, as it stands there. */
  get ids(): string[] {
    return this.all('.item').map(({ dataset }) => dataset['id'] ?? '');
  }

  get status(): string {
    return this.text('.status__message');
  }

  /** What was said last to those who do not see it. */
  get said(): string {
    return this.text('.frame > [role=status]');
  }

  /** What can be read of the service that is open. */
  get details(): string {
    return this.seen('.details').map(({ textContent }) => plain(textContent)).join(' | ');
  }

  /** Every text and label that is in the language of the page: what a record says itself is marked with its own. */
  get words(): string[] {
    const texts = ({ childNodes }: Element): (string | null)[] => [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent);
    const own = this.all('*').filter((part) => part.closest('[lang]') === null);
    return own.flatMap((part) => [...texts(part), part.getAttribute('aria-label'), part.getAttribute('placeholder')]).map(plain).filter((words) => /\p{L}/u.test(words));
  }

  /** Opens a service, or closes it. */
  async toggle(id: string): Promise<void> {
    await this.click(this.one(`.item[data-id="${id}"] button`));
  }

  /** Types in the field for an organisation and takes the first that is offered. */
  async beOrganisation(name: string): Promise<void> {
    await this.takeFirst(this.one<HTMLInputElement>('[role=combobox]'), name);
  }
}
