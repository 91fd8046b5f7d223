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

  it('tells those that come later, or come back, what holds for all, and not what was asked once', async () => {
    const [a, b] = await open('', '');
    b?.remove();
    a?.members.share('colour', 'red');
    a?.members.tell('colour', 'blue');
    const later = document.createElement('test-member') as TestMember;
    a?.after(later, b as TestMember);
    expect([a?.heard, b?.heard, later.heard]).to.deep.equal([[], ['red'], ['red']]);
    expect((await open('elsewhere', 'none')).map(({ heard }) => heard)).to.deep.equal([[], []]);
  });

  it('forgets what held when the last has gone', async () => {
    const [a] = await open('');
    a?.members.share('colour', 'red');
    a?.remove();
    expect((await open(''))[0]?.heard).to.deep.equal([]);
  });

  it('is together with those without an attribute when its own is taken away', async () => {
    const [a, b] = await open('', 'elsewhere');
    b?.removeAttribute('group');
    a?.members.tell('colour', 'red');
    expect(b?.heard).to.deep.equal(['red']);
  });

  it('does what a link asks of one, and tells it to all', async () => {
    const [a, b] = await open('', '');
    a?.members.follow('colour', 'red');
    expect([a?.heard, b?.heard, (await open(''))[0]?.heard]).to.deep.equal([['red'], ['red'], ['red']]);
  });

  it('gives those that come later nothing that the page has replaced since', async () => {
    const [a, b] = await open('', '');
    a?.members.share('colour', 'red');
    b?.members.given('colour', 'red');
    expect((await open(''))[0]?.heard, 'the page said the same').to.deep.equal(['red']);
    b?.members.given('colour', 'blue');
    expect((await open(''))[0]?.heard).to.deep.equal([]);
  });

  it('hears what holds in the group that it goes to, and is known there', async () => {
    const [a, b] = await open('een', 'twee');
    a?.members.share('colour', 'red');
    expect([textOf(a), textOf(b)]).to.deep.equal(['alone', 'alone']);
    if (b) b.group = 'een';
    b?.members.join();
    await a?.updateComplete;
    expect([b?.heard, textOf(a)]).to.deep.equal([['red'], 'together']);
  });

  it('passes over topics that nobody listens to', async () => {
    const [a] = await open('', '');
    expect(a?.members.has('shape')).to.equal(false);
    a?.members.tell('shape', 'round');
  });
});
