import { expect } from '@open-wc/testing';
import { fragmentBlock, withFragmentBlock, type FragmentKind } from './fragment.ts';
import { guardConsole } from './testing/index.ts';

const own = (names: string) => (part: string): boolean => names.split(' ').includes(part);
const A: FragmentKind = { name: 'kde-a', version: 'v1', isOwn: own('x y') };
const B: FragmentKind = { name: 'kde-b', version: 'v2', isOwn: own('x z') };

describe('a block in a fragment', () => {
  guardConsole();

  it('goes from its header up to the first part that is not its own', () => {
    const fragment = '#kop&kde-a=v1&x=1&y=2&kde-b=v2&x=3&rest';
    expect(fragmentBlock(fragment, A)).to.deep.equal({ version: 'v1', parts: ['x=1', 'y=2'] });
    expect(fragmentBlock(fragment.slice(1), B)).to.deep.equal({ version: 'v2', parts: ['x=3'] });
    expect(fragmentBlock('#kop', A)).to.equal(undefined);
    expect(fragmentBlock('', A)).to.equal(undefined);
    expect(fragmentBlock('#kde-a=v9', A)).to.deep.equal({ version: 'v9', parts: [] });
    expect(fragmentBlock('#kde-a', A)).to.deep.equal({ version: '', parts: [] });
    expect(fragmentBlock('#kde-ab=v1&x=1', A)).to.equal(undefined);
  });

  it('is written where the others stay as they are', () => {
    const address = 'https://voorbeeld.nl/p?q=1#kop&kde-a=v1&x=1&kde-b=v2&x=3&rest';
    const next = withFragmentBlock(address, A, ['y=9']);
    expect(next).to.equal('https://voorbeeld.nl/p?q=1#kop&kde-b=v2&x=3&rest&kde-a=v1&y=9');
    expect(fragmentBlock(next.split('#')[1] ?? '', B)?.parts).to.deep.equal(['x=3']);
    expect(withFragmentBlock('/p', B, [])).to.equal('/p#kde-b=v2');
    expect(withFragmentBlock(next, A, undefined)).to.equal('https://voorbeeld.nl/p?q=1#kop&kde-b=v2&x=3&rest');
    expect(withFragmentBlock('/p#kde-a=v1&x=1', A, undefined)).to.equal('/p');
  });

  it('tells two of one kind apart by the id of their element', () => {
    const id = "een id/met=tekens&#'.";
    const address = withFragmentBlock(withFragmentBlock('/p', A, ['x=1']), A, ['x=2'], id);
    expect(fragmentBlock(address.slice(2), A)?.parts).to.deep.equal(['x=1']);
    expect(fragmentBlock(address.slice(2), A, id)?.parts).to.deep.equal(['x=2']);
    expect(address).to.match(/^[\w/#=&.%-]*$/);
    expect(new URL(address, location.href).hash).to.equal(address.slice(2));
  });
});
