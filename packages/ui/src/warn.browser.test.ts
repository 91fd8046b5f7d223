import { expect } from '@open-wc/testing';
import { expectConsole, guardConsole } from './testing/index.ts';
import { forgetWarnings, warnOnce } from './warn.ts';

describe('warnOnce', () => {
  guardConsole();

  /** What is said on the console from here on; the guard still hears it. */
  function listen(): string[] {
    const heard: string[] = [];
    const guarded = console.warn;
    console.warn = (...said: unknown[]) => {
      heard.push(said.join(' '));
      guarded(...said);
    };
    return heard;
  }

  it('says a message once, and another message too', () => {
    expectConsole(/^one$/, /^two$/);
    const heard = listen();
    for (const message of ['one', 'one', 'two', 'one', 'two']) warnOnce(message);
    expect(heard).to.deep.equal(['one', 'two']);
  });

  it('says it again after a test asked to forget', () => {
    expectConsole(/^one$/);
    const heard = listen();
    warnOnce('one');
    forgetWarnings();
    warnOnce('one');
    expect(heard).to.deep.equal(['one', 'one']);
  });
});
