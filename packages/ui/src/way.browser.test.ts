import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { wayView } from './views/way.view.ts';
import { wayTo, type WayOptions } from './way.ts';

interface Asked { readonly things: readonly string[]; readonly by?: string }
const told: unknown[] = [];
const nobody = { has: () => false, tell: () => undefined };
const somebody = { has: (topic: string) => topic === 'things', tell: (topic: string, value: unknown) => { told.push([topic, value]); } };
const way = (fields: Partial<WayOptions<Asked>>) => wayTo<Asked>({ url: '/daar', companions: nobody, topic: 'things', block: { name: 'kde-ding', version: 'v1' }, parts: ({ things, by }) => [['ding', things], ['door', by]], ...fields });

describe('the way to another widget', () => {
  it('is a link with a block of its own, which asks once and keeps the rest of the address', () => {
    expect(way({})?.href?.({ things: ['a', 'b c'] })).to.equal('/daar#kde-ding=v1&ding=a,b%20c');
    expect(way({ url: 'https://example.org/?x=1#kop&kde-ding=v1&ding=oud&kde-ander=v1&y=2' })?.href?.({ things: ['a'], by: 'b' })).to.equal('https://example.org/?x=1#kop&kde-ander=v1&y=2&kde-ding=v1&ding=a&door=b');
    expect(way({})?.href?.({ things: [] })).to.equal('/daar#kde-ding=v1');
  });

  it('is a widget of the same page when there is one', () => {
    way({ companions: somebody })?.tell?.({ things: ['a'] });
    expect(told).to.deep.equal([['things', { things: ['a'] }]]);
    expect(way({ companions: somebody, topic: 'other' })?.href).to.be.a('function');
  });

  it('leads nowhere without an address of the web', () => {
    for (const url of [undefined, null, '', ' ', 'javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x']) expect(way({ url }), String(url)).to.equal(undefined);
  });

  it('is drawn as a link, a button, or not at all', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const draw = (one: ReturnType<typeof way>): string => { render(wayView(one, { things: ['a'] }, 'Ga'), box); return `${box.firstElementChild?.localName ?? ''} ${box.textContent}`; };
    expect([draw(way({})), draw(way({ companions: somebody })), draw(undefined)]).to.deep.equal(['a Ga', 'button Ga', ' ']);
  });
});
