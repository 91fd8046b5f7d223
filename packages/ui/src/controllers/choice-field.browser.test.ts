import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../styles/base.styles.ts';
import { combobox } from '../styles/combobox.styles.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { answer, expectAccessible, feedAddress, guardConsole, served } from '../testing/index.ts';
import { comboboxView } from '../views/combobox.view.ts';
import { ChoiceField } from './choice-field.ts';
import type { Checked, FeedSource } from './feed-controller.ts';

type Fruit = readonly { readonly value: string; readonly label: string }[];
const SAMPLE: Fruit = [{ value: 'aalbes', label: 'Aalbes' }, { value: 'appel', label: 'Appel' }];
const WORDS = {
  nl: { label: 'Fruit', all: 'Al het fruit', loading: 'Wordt opgehaald', failed: 'Niet op te halen' },
  en: { label: 'Fruit name', all: 'All fruit', loading: 'Fetching', failed: 'Not to be had' },
};

class TestChoice extends LitElement {
  static override readonly styles = [tokens, base, controls, combobox];
  @property() value: string | null | undefined;
  @property() language: 'nl' | 'en' = 'nl';
  @property({ attribute: false }) source: FeedSource | undefined;
  readonly told: string[] = [];
  made = 0;
  readonly field = new ChoiceField(this, {
    id: 'fruit',
    source: () => this.source,
    read: (input): Checked<Fruit, string> => (Array.isArray(input) ? { ok: true, feed: input as Fruit, issues: [] } : { ok: false, code: 'not-a-feed', message: 'no list', issues: [] }),
    from: () => [this.language, 2],
    index: (fruit, language, length) => {
      this.made += 1;
      const all = [{ value: 'all', label: WORDS[language].all }, ...(fruit ?? [])];
      return { find: (typed) => all.filter(({ label }) => label.startsWith(typed.slice(0, length))), nameOf: (value) => all.find((one) => one.value === value)?.label ?? `(${value})` };
    },
    words: (language) => ({ ...WORDS[language], placeholder: 'Typ een naam', clear: 'Wis', more: String, none: (typed) => `Niets met ${typed}`, announce: (count) => `${count} gevonden` }),
    needs: (value) => value !== 'all',
    choose: (value) => { this.told.push(value); },
  });

  protected override willUpdate(): void {
    this.field.want(this.value);
  }

  protected override render(): TemplateResult {
    return comboboxView(this.field.props(this.value));
  }
}
customElements.define('test-choice', TestChoice);

const make = (source?: FeedSource, value?: string | null): Promise<TestChoice> => fixture<TestChoice>(html`<test-choice .source=${source} .value=${value}></test-choice>`);
const input = (element: TestChoice): HTMLInputElement => element.shadowRoot?.querySelector('[role=combobox]') as HTMLInputElement;
const text = (element: TestChoice, selector: string): string[] => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((found) => found.textContent.trim());
const until = (condition: () => boolean): Promise<void> => waitUntil(condition, undefined, { timeout: 5000 });
async function open(element: TestChoice): Promise<void> {
  input(element).focus();
  input(element).click();
  await element.updateComplete;
}

describe('a field with choices that are fetched when they are needed', () => {
  guardConsole();

  it('is accessible, folded and open', async () => {
    const element = await make(() => Promise.resolve(SAMPLE), 'appel');
    await until(() => input(element).value === 'Appel');
    await expectAccessible(element);
    await open(element);
    await expectAccessible(element);
  });

  it('fetches nothing until it is opened, then says so, and shows what came', async () => {
    const address = feedAddress();
    const element = await make(address, 'all');
    expect([input(element).value, element.field.props('all').note]).to.deep.equal(['Al het fruit', undefined]);
    await open(element);
    await until(() => text(element, '.combobox__foot').includes('Wordt opgehaald'));
    expect(text(element, '.combobox__name')).to.deep.equal(['Al het fruit']);
    await answer(address, { json: SAMPLE });
    await until(() => text(element, '.combobox__name').length === 3);
    expect(text(element, '.combobox__foot')).to.deep.equal([]);
    element.shadowRoot?.querySelectorAll<HTMLElement>('[role=option]')[1]?.click();
    expect(element.told).to.deep.equal(['aalbes']);
  });

  it('fetches for a name that only the list has, and calls it by what it knows meanwhile', async () => {
    const address = feedAddress();
    const element = await make(address, 'appel');
    expect(input(element).value).to.equal('(appel)');
    await answer(address, { json: SAMPLE });
    await until(() => input(element).value === 'Appel');
  });

  it('says that there is no list, and offers what there is without', async () => {
    for (const source of [undefined, await served({ json: {} })]) {
      const element = await make(source);
      await open(element);
      await until(() => text(element, '.combobox__foot').includes('Niet op te halen'));
      expect(text(element, '.combobox__name')).to.deep.equal(['Al het fruit']);
    }
  });

  it('asks once for a list that is not to be had, and again when it is opened', async () => {
    let calls = 0;
    // A list that nobody can read fails at once: asked for at every update, it would be asked for without end.
    const element = await make(() => { calls += 1; return calls < 20 ? Promise.resolve({}) : new Promise(() => undefined); }, 'appel');
    await until(() => element.field.list.status === 'failed');
    element.requestUpdate();
    await element.updateComplete;
    expect(calls).to.equal(1);
    await open(element);
    await until(() => calls === 2);
  });

  it('is empty, and fetches nothing, without a choice', async () => {
    let calls = 0;
    for (const value of [undefined, null, '']) {
      const element = await make(() => { calls += 1; return Promise.resolve(SAMPLE); }, value);
      expect([input(element).value, element.field.nameOf(value)]).to.deep.equal(['', '']);
    }
    expect(calls).to.equal(0);
  });

  it('makes its choices anew when what they depend on changes, and only then', async () => {
    const element = await make(undefined, 'all');
    element.requestUpdate();
    await element.updateComplete;
    expect(element.made).to.equal(1);
    element.language = 'en';
    await element.updateComplete;
    expect([element.made, input(element).value, text(element, 'label')]).to.deep.equal([2, 'All fruit', ['Fruit name']]);
  });
});
