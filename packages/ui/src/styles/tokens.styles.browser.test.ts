import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { checkPrivateProps, cssTextOf, guardConsole } from '../testing/index.ts';
import { searchField, segmented } from '../views/toolbar.view.ts';
import { base } from './base.styles.ts';
import { controls } from './controls.styles.ts';
import { tokens } from './tokens.styles.ts';

class TestTokens extends LitElement {
  static override readonly styles = [tokens, base, controls];

  protected override render(): TemplateResult {
    return html`
      <p>Een <a href="#wet">wet</a>.</p>
      ${searchField({ label: 'Zoeken', value: '', onInput: () => undefined })}
      ${segmented({ label: 'Weergave', value: 'a', options: [{ value: 'a', label: 'A' }], onChange: () => undefined })}`;
  }
}
customElements.define('test-tokens', TestTokens);

type Role = 'text' | 'ground' | 'link' | 'action' | 'action text' | 'control border' | 'focus outline' | 'focus ground' | 'focus text' | 'corner' | 'target';
/** Where a role of the theme shows: an element, and a property of it. */
const SHOWS: Record<Role, readonly [string, string]> = {
  'text': ['p', 'color'],
  'ground': [':host', 'background-color'],
  'link': ['a', 'color'],
  'action': ['[aria-pressed]', 'background-color'],
  'action text': ['[aria-pressed]', 'color'],
  'control border': ['input', 'border-top-color'],
  'focus outline': ['a:focus-visible', 'outline-color'],
  'focus ground': ['a:focus-visible', 'background-color'],
  'focus text': ['a:focus-visible', 'color'],
  'corner': ['input', 'border-top-left-radius'],
  'target': ['input', 'min-height'],
};

/** What a site may set, the weakest first: Amsterdam, Utrecht, NL Design System, and ours. */
const CHAINS: readonly (readonly [Role, readonly string[], string])[] = [
  ['text', ['--ams-color-text', '--utrecht-document-color', '--basis-color-default-color-document', '--kde-color'], 'rgb(1, 2, 3)'],
  ['ground', ['--ams-color-background', '--utrecht-document-background-color', '--basis-color-default-bg-document', '--kde-background-color'], 'rgba(0, 0, 0, 0)'],
  ['link', ['--ams-link-color', '--utrecht-link-color', '--nl-link-color', '--kde-link-color'], 'rgb(21, 66, 115)'],
  ['action', ['--ams-button-primary-background-color', '--utrecht-button-primary-action-background-color', '--nl-button-primary-background-color', '--kde-action-background-color'], 'rgb(21, 66, 115)'],
  ['action text', ['--ams-button-primary-color', '--utrecht-button-primary-action-color', '--nl-button-primary-color', '--kde-action-color'], 'rgb(255, 255, 255)'],
  ['control border', ['--ams-text-input-border-color', '--utrecht-form-control-border-color', '--utrecht-textbox-border-color', '--basis-color-default-border-default', '--kde-control-border-color'], 'rgb(107, 119, 131)'],
  ['focus outline', ['--ams-focus-outline-color', '--utrecht-focus-outline-color', '--basis-focus-outline-color', '--kde-focus-outline-color'], 'rgb(0, 0, 0)'],
  ['focus ground', ['--utrecht-focus-background-color', '--basis-focus-background-color', '--kde-focus-background-color'], 'rgba(0, 0, 0, 0)'],
  ['focus text', ['--utrecht-focus-outline-color', '--utrecht-focus-color', '--basis-focus-color', '--kde-focus-color'], 'rgb(1, 2, 3)'],
  ['corner', ['--ams-border-radius-md', '--utrecht-button-border-radius', '--basis-border-radius-sm', '--kde-border-radius'], '4px'],
  ['target', ['--basis-pointer-target-min-block-size', '--kde-target-min-block-size'], '44px'],
];

async function make(): Promise<{ site: HTMLElement; element: TestTokens; read: (role: Role) => string }> {
  const site = await fixture<HTMLElement>(html`<div><test-tokens></test-tokens></div>`);
  site.style.color = 'rgb(1, 2, 3)';
  const element = site.firstElementChild as TestTokens;
  await element.updateComplete;
  return {
    site,
    element,
    read: (role) => {
      const [selector, property] = SHOWS[role];
      const shown = selector === ':host' ? element : element.shadowRoot?.querySelector(selector);
      if (!shown) throw new Error(`nothing shows ${role}`);
      return getComputedStyle(shown).getPropertyValue(property);
    },
  };
}

describe('tokens', () => {
  guardConsole();

  for (const [role, names, fallback] of CHAINS) {
    it(`lets each layer of the theme win over the one below it: ${role}`, async () => {
      const { site, element, read } = await make();
      if (role.startsWith('focus')) element.shadowRoot?.querySelector('a')?.focus();
      expect(read(role)).to.equal(fallback);
      const isLength = fallback.endsWith('px');
      for (const [at, name] of names.entries()) {
        const value = isLength ? `${at + 10}px` : `rgb(${at + 10}, 200, 100)`;
        site.style.setProperty(name, value);
        expect(read(role), name).to.equal(value);
      }
    });
  }

  it('takes font and colour from the page where there are no tokens', async () => {
    const { site, element, read } = await make();
    site.style.font = 'italic 700 19px/2 serif';
    const style = getComputedStyle(element.shadowRoot?.querySelector('p') as Element);
    expect([style.fontFamily, style.fontSize, style.fontStyle, style.fontWeight]).to.deep.equal(['serif', '19px', 'italic', '700']);
    expect([read('text'), read('ground')]).to.deep.equal(['rgb(1, 2, 3)', 'rgba(0, 0, 0, 0)']);
    expect(getComputedStyle(element.shadowRoot?.querySelector('input') as Element).fontFamily).to.equal('serif');
  });

  it('keeps a target of 44 pixels where the page has small text', async () => {
    const { site, element } = await make();
    site.style.fontSize = '10px';
    for (const control of element.shadowRoot?.querySelectorAll<HTMLElement>('input, button') ?? []) expect(control.offsetHeight).to.be.at.least(44);
  });

  it('rounds nothing more than the end of a button, where a theme has pills', async () => {
    const { site, read } = await make();
    site.style.setProperty('--utrecht-button-border-radius', '999px');
    expect(read('corner')).to.equal('24px');
  });

  it('lets two embeds on one page have themes of their own', async () => {
    const [one, two] = [await make(), await make()];
    one.site.style.setProperty('--kde-link-color', 'rgb(9, 9, 9)');
    expect([one.read('link'), two.read('link')]).to.deep.equal(['rgb(9, 9, 9)', 'rgb(21, 66, 115)']);
  });

  it('has no private property that is used but set nowhere, or set but used nowhere', () => {
    expect(checkPrivateProps(cssTextOf([tokens, base, controls]))).to.deep.equal({ undefined: [], unused: [] });
  });
});
