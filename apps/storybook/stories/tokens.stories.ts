/** Every token: what it is for, what is asked in turn, and what comes out of it under the theme of the toolbar. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { setProps } from '@digitaal-europa/ui';
import { tokensOf, type Token } from '../kit/tokens.ts';
import { NAMES, TOKENS } from '../kit/words.ts';
import { describe, TAGS } from './manifests.ts';

const STYLES = import.meta.glob<string>('../../../packages/*/src/**/*.styles.ts', { query: '?raw', import: 'default', eager: true });
const TYPES: Readonly<Record<Token['type'], string>> = { color: 'kleur', length: 'maat' };
const ALL = tokensOf(STYLES, TAGS.map(describe));
const COMMON = ALL.filter(({ elements }) => elements.length === TAGS.length);
const OWN = ALL.filter((token) => !COMMON.includes(token));

const card = (token: Token): TemplateResult => html`
  <li class="token">
    <h3 class="token__name"><code>${token.name}</code></h3>
    <p>${TOKENS[token.name] ?? html`<span lang="en">${token.description}</span>`}</p>
    <dl>
      <dt>Soort</dt><dd>${TYPES[token.type]}</dd>
      ${token.type === 'color' ? html`<dt>Nu</dt><dd><span class="token__swatch" ${setProps({ '--_swatch': token.value })}></span> in het thema dat u bovenaan kiest</dd>` : nothing}
      <dt>Terugval</dt>
      <dd>
        <ol class="token__chain">${token.chain.map((step, i) => html`<li><code>${step}</code>${i === token.chain.length - 1 ? ' (vaste waarde)' : nothing}</li>`)}</ol>
      </dd>
      <dt>Onderdelen</dt><dd>${token.elements.length === TAGS.length ? 'alle' : token.elements.map((tagName) => NAMES[tagName] ?? tagName).join(', ')}</dd>
      <dt>Stijlbladen</dt><dd>${token.styles.join(', ')}</dd>
    </dl>
  </li>`;

const meta: Meta = { id: 'tokens', title: 'Tokens', tags: ['!autodocs'], parameters: { controls: { disable: true } } };
export default meta;

export const Overview: StoryObj = {
  name: 'Tokens',
  render: () => html`
    <main class="tokens">
      <h1>Tokens</h1>
      <p>Met tokens geeft u de onderdelen de kleuren en maten van uw site. Zet ze op de pagina, op een blok om het onderdeel heen of op het onderdeel zelf. Wat u niet zet, halen de onderdelen uit uw thema van NL Design System. Staat daar ook niets, dan geldt de vaste waarde.</p>
      <p>Deze pagina komt uit de stijlbladen zelf. De terugval leest u van boven naar beneden: de eerste die uw site heeft, telt.</p>
      <h2>Voor alle onderdelen</h2>
      <ul class="tokens__list">${COMMON.map(card)}</ul>
      <h2>Voor één onderdeel</h2>
      <ul class="tokens__list">${OWN.map(card)}</ul>
    </main>`,
};
