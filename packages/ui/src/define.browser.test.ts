import { expect } from '@open-wc/testing';
import { define } from './define.ts';
import { KdeElement, VERSION } from './element.ts';
import { expectConsole, guardConsole } from './testing/index.ts';

/** A stand-in for the same widget out of some release. */
const release = (version: string): CustomElementConstructor => class extends HTMLElement {
  static readonly version = version;
};

/** How many warnings there were since; the guard still hears them. */
function countWarnings(): () => number {
  let count = 0;
  const guarded = console.warn;
  console.warn = (...said: unknown[]) => {
    count += 1;
    guarded(...said);
  };
  return () => count;
}

describe('define', () => {
  guardConsole();

  it('registers a tag, and upgrades what is on the page already', () => {
    const early = document.createElement('test-define-new');
    document.body.append(early);
    const element = release(VERSION);
    define('test-define-new', element);
    expect(customElements.get('test-define-new') === element).to.equal(true);
    expect(early instanceof element).to.equal(true);
    early.remove();
  });

  it('is silent when the same class comes twice', () => {
    class Twice extends KdeElement {}
    define('test-define-twice', Twice);
    define('test-define-twice', Twice);
    expect(customElements.get('test-define-twice') === Twice).to.equal(true);
  });

  it('is silent when another copy of the same release comes, and keeps the first', () => {
    const first = release(VERSION);
    define('test-define-copy', first);
    define('test-define-copy', release(VERSION));
    expect(customElements.get('test-define-copy') === first).to.equal(true);
  });

  it('warns once when tags belong to another release, and keeps the first [R59]', () => {
    const first = release('0.0.1-older');
    define('test-define-other', first);
    define('test-define-second', release('0.0.1-older'));
    expectConsole(new RegExp(`^kde: version 0\\.0\\.1-older of the widgets is already on this page; version ${VERSION.replaceAll('.', '\\.')} is ignored$`));
    const warnings = countWarnings();
    define('test-define-other', release(VERSION));
    define('test-define-second', release(VERSION));
    expect(warnings()).to.equal(1);
    expect(customElements.get('test-define-other') === first).to.equal(true);
  });

  it('does not throw when the tag belongs to a stranger without a version [R59]', () => {
    class Stranger extends HTMLElement {}
    customElements.define('test-define-stranger', Stranger);
    expectConsole(/^test-define-stranger: another element has this name on this page/);
    expect(() => define('test-define-stranger', release(VERSION))).not.to.throw();
    expect(customElements.get('test-define-stranger') === Stranger).to.equal(true);
  });
});
