import { expect } from '@open-wc/testing';
import { css } from 'lit';
import { guardConsole } from './console.ts';
import { checkPrivateProps, cssTextOf } from './tokens.ts';

describe('checkPrivateProps', () => {
  guardConsole();

  it('finds nothing wrong where every property is set and used', () => {
    expect(checkPrivateProps(':host { --_x: 1px; --_y:var(--_x); } p { inline-size: calc(2 * var(--_y)); }')).to.deep.equal({ undefined: [], unused: [] });
  });

  it('finds a property that is used but set nowhere', () => {
    expect(checkPrivateProps(':host { --_color: red; } p { color: var(--_color); border-color: var(--_colour); }')).to.deep.equal({ undefined: ['--_colour'], unused: [] });
  });

  it('finds it however the use is written', () => {
    expect(checkPrivateProps('p { color: var( --_a ); margin: calc(1px + var(\n--_b, var(--_c))); }')).to.deep.equal({ undefined: ['--_a', '--_b', '--_c'], unused: [] });
  });

  it('finds a property that is set but used nowhere', () => {
    expect(checkPrivateProps(':host{--_color:red;--_spare:blue}p{color:var(--_color)}')).to.deep.equal({ undefined: [], unused: ['--_spare'] });
  });

  it('does not take a comment for a setting or a use', () => {
    expect(checkPrivateProps('/* --_a: once; var(--_b) */ p { color: var(--_a); --_b: 1px; }')).to.deep.equal({ undefined: ['--_a'], unused: ['--_b'] });
  });

  it('counts what a template sets, and finds what a template sets for nothing', () => {
    expect(checkPrivateProps('p { left: var(--_x); }', ['--_x', '--_y'])).to.deep.equal({ undefined: [], unused: ['--_y'] });
  });

  it('leaves public properties to the page', () => {
    expect(checkPrivateProps('p { --_a: var(--kde-color, var(--nl-color)); color: var(--_a); }')).to.deep.equal({ undefined: [], unused: [] });
  });
});

describe('cssTextOf', () => {
  guardConsole();

  it('is the text of all styles, however deep', () => {
    expect(cssTextOf([css`a { top: 0; }`, [css`b { top: 1px; }`, [css`i { top: 2px; }`]]])).to.equal('a { top: 0; }\nb { top: 1px; }\ni { top: 2px; }');
    expect(cssTextOf(css`a { top: 0; }`)).to.equal('a { top: 0; }');
  });
});
