import { expect } from '@open-wc/testing';
import { expectConsole, guardConsole } from './console.ts';
import { warnOnce } from '../warn.ts';

type Hook = () => void;
type Globals = Record<'beforeEach' | 'afterEach', (hook: Hook) => void> & { addEventListener: typeof addEventListener };

/** The guard's hooks and its listener for uncaught errors, in our hands: it is the one under test, so it does not guard this file. */
function guard(): { before: () => Promise<void>; after: Hook; uncaught: (message: string) => void } {
  const globals = globalThis as unknown as Globals;
  const { beforeEach, afterEach } = globals;
  let before: (() => Promise<void>) | undefined;
  let after: Hook | undefined;
  globals.beforeEach = (hook) => { before = hook as () => Promise<void>; };
  globals.afterEach = (hook) => { after = hook; };
  try {
    guardConsole();
  } finally {
    Object.assign(globals, { beforeEach, afterEach });
  }
  let listener: ((event: ErrorEvent) => void) | undefined;
  return {
    before: async () => {
      const listen = Object.getOwnPropertyDescriptor(globalThis, 'addEventListener');
      globals.addEventListener = (type: string, heard: unknown) => { if (type === 'error') listener = heard as typeof listener; };
      try {
        await before?.();
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
async function verdict(act: (uncaught: (message: string) => void) => void): Promise<string> {
  const { before, after, uncaught } = guard();
  await before();
  act(uncaught);
  try {
    after();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('guardConsole', () => {
  it('lets a quiet test pass', async () => {
    expect(await verdict(() => undefined)).to.equal('');
  });

  it('fails a test that warns or errs without having said so', async () => {
    expect(await verdict(() => console.warn('careful', 1))).to.equal('console:\nwarn: careful 1');
    expect(await verdict(() => console.error(new Error('broken')))).to.equal('console:\nerror: Error: broken');
  });

  it('lets a message pass that the test announced, and only that one', async () => {
    expect(await verdict(() => { expectConsole(/^careful$/); console.warn('careful'); })).to.equal('');
    expect(await verdict(() => { expectConsole(/^careful$/); console.warn('careful'); console.error('other'); })).to.equal('console:\nerror: other');
  });

  it('fails a test whose announced message does not come', async () => {
    expect(await verdict(() => { expectConsole(/^careful$/, /^also$/); console.warn('careful'); })).to.equal('console:\nnot said: ^also$');
  });

  it('fails a test with an uncaught error, such as a "ResizeObserver loop"', async () => {
    expect(await verdict((uncaught) => uncaught('ResizeObserver loop'))).to.equal('console:\nuncaught: ResizeObserver loop');
  });

  it('forgets one test before the next, warnings that are said once included', async () => {
    const { before, after } = guard();
    await before();
    warnOnce('once');
    expect(after).to.throw('warn: once');
    await before();
    expect(after).not.to.throw();
    await before();
    warnOnce('once');
    expect(after).to.throw('warn: once');
  });

  it('gives the console back after the test', async () => {
    const { warn, error } = console;
    const { before, after } = guard();
    await before();
    expect(console.warn).not.to.equal(warn);
    after();
    const given = [console.warn, console.error];
    await before();
    after();
    expect([console.warn, console.error]).to.deep.equal(given);
    Object.assign(console, { warn, error });
  });
});
