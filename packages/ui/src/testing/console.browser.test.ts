import { expect } from '@open-wc/testing';
import { expectConsole, guardConsole } from './console.ts';
import { warnOnce } from '../warn.ts';

type Hook = () => void;
type Globals = Record<'beforeEach' | 'afterEach', (hook: Hook) => void> & { addEventListener: typeof addEventListener };

/** The guard's hooks and its listener for uncaught errors, in our hands: it is the one under test, so it does not guard this file. */
function guard(): { before: Hook; after: Hook; uncaught: (message: string) => void } {
  const globals = globalThis as unknown as Globals;
  const { beforeEach, afterEach } = globals;
  let [before, after]: Hook[] = [];
  globals.beforeEach = (hook) => { before = hook; };
  globals.afterEach = (hook) => { after = hook; };
  try {
    guardConsole();
  } finally {
    Object.assign(globals, { beforeEach, afterEach });
  }
  let listener: ((event: ErrorEvent) => void) | undefined;
  return {
    before: () => {
      const listen = Object.getOwnPropertyDescriptor(globalThis, 'addEventListener');
      globals.addEventListener = (type: string, heard: unknown) => { if (type === 'error') listener = heard as typeof listener; };
      try {
        before?.();
      } finally {
        if (listen) Object.defineProperty(globalThis, 'addEventListener', listen);
        else Reflect.deleteProperty(globalThis, 'addEventListener');
      }
    },
    after: () => after?.(),
    uncaught: (message) => listener?.(new ErrorEvent('error', { message })),
  };
}

/** What the guard says of a test that does `act`; empty when it lets it pass. */
function verdict(act: (uncaught: (message: string) => void) => void): string {
  const { before, after, uncaught } = guard();
  before();
  act(uncaught);
  try {
    after();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('guardConsole', () => {
  it('lets a quiet test pass', () => {
    expect(verdict(() => undefined)).to.equal('');
  });

  it('fails a test that warns or errs without having said so', () => {
    expect(verdict(() => console.warn('careful', 1))).to.equal('console:\nwarn: careful 1');
    expect(verdict(() => console.error(new Error('broken')))).to.equal('console:\nerror: Error: broken');
  });

  it('lets a message pass that the test announced, and only that one', () => {
    expect(verdict(() => { expectConsole(/^careful$/); console.warn('careful'); })).to.equal('');
    expect(verdict(() => { expectConsole(/^careful$/); console.warn('careful'); console.error('other'); })).to.equal('console:\nerror: other');
  });

  it('fails a test whose announced message does not come', () => {
    expect(verdict(() => { expectConsole(/^careful$/, /^also$/); console.warn('careful'); })).to.equal('console:\nnot said: ^also$');
  });

  it('fails a test with an uncaught error, such as a "ResizeObserver loop"', () => {
    expect(verdict((uncaught) => uncaught('ResizeObserver loop'))).to.equal('console:\nuncaught: ResizeObserver loop');
  });

  it('forgets one test before the next, warnings that are said once included', () => {
    const { before, after } = guard();
    before();
    warnOnce('once');
    expect(after).to.throw('warn: once');
    before();
    expect(after).not.to.throw();
    before();
    warnOnce('once');
    expect(after).to.throw('warn: once');
  });

  it('gives the console back after the test', () => {
    const { warn, error } = console;
    const { before, after } = guard();
    before();
    expect(console.warn).not.to.equal(warn);
    after();
    const given = [console.warn, console.error];
    before();
    after();
    expect([console.warn, console.error]).to.deep.equal(given);
    Object.assign(console, { warn, error });
  });
});
