import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { guardConsole } from '../testing/index.ts';
import { GroupController } from './group-controller.ts';

class TestMember extends LitElement {
  @property() group = '';
  readonly heard: unknown[] = [];
  readonly members = new GroupController(this, () => this.group, { colour: (value) => { this.heard.push(value); } });

  protected override render(): TemplateResult {
    return html`${this.members.has('colour') ? 'together' : 'alone'}`;
  }
}
customElements.define('test-member', TestMember);

async function open(...groups: readonly string[]): Promise<TestMember[]> {
  const box = await fixture<HTMLElement>(html`<div>${groups.map((group) => html`<test-member group=${group}></test-member>`)}</div>`);
  const all = [...box.querySelectorAll<TestMember>('test-member')];
  for (const member of all) await member.updateComplete;
  return all;
}
const textOf = (member: TestMember | undefined): string => member?.shadowRoot?.textContent.trim() ?? '';

describe('GroupController', () => {
  guardConsole();

  it('tells the others of its group, and not itself', async () => {
    const [a, b, c] = await open('', '', 'elsewhere');
    a?.members.tell('colour', 'red');
    expect([a?.heard, b?.heard, c?.heard]).to.deep.equal([[], ['red'], []]);
  });

  it('tells nobody when it stands alone, and is told nothing', async () => {
    const [a, b] = await open('none', 'none');
    a?.members.tell('colour', 'red');
    expect([b?.heard, textOf(a)]).to.deep.equal([[], 'alone']);
  });

  it('knows when another comes and goes', async () => {
    const [a, b] = await open('', '');
    expect(textOf(a)).to.equal('together');
    b?.remove();
    await a?.updateComplete;
    expect(textOf(a)).to.equal('alone');
    a?.members.tell('colour', 'red');
    expect(b?.heard).to.deep.equal([]);
  });

  it('passes over topics that nobody listens to', async () => {
    const [a] = await open('', '');
    expect(a?.members.has('shape')).to.equal(false);
    a?.members.tell('shape', 'round');
  });
});
