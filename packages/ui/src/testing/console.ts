import { forgetWarnings } from '../warn.ts';

type Level = 'warn' | 'error';
const original: Record<Level, typeof console.warn> = { warn: console.warn.bind(console), error: console.error.bind(console) };
const said: { level: Level; text: string }[] = [];
let expected: RegExp[] = [];

/** Names a console message that a test provokes on purpose; a test that says it and does not get it fails. */
export function expectConsole(...messages: readonly RegExp[]): void {
  expected.push(...messages);
}

/** Call once at the top of a test file: a test fails on any console warning or error that it did not announce, and on any uncaught error. */
export function guardConsole(): void {
  const uncaught: string[] = [];
  // The test framework listens too; this also sees what it lets pass, such as "ResizeObserver loop".
  const onError = (event: ErrorEvent): void => { uncaught.push(event.message); };
  beforeEach(async () => {
    // What the elements of the test before still draw when they leave the page is that test's: the runner may begin the next one at once.
    await new Promise((resolve) => { setTimeout(resolve); });
    said.length = 0;
    uncaught.length = 0;
    expected = [];
    forgetWarnings();
    for (const level of ['warn', 'error'] as const) {
      console[level] = (...args: unknown[]) => {
        // Lit says once that it runs in development mode.
        if (!String(args[0]).startsWith('Lit is in dev mode')) said.push({ level, text: args.map(String).join(' ') });
      };
    }
    addEventListener('error', onError);
  });
  afterEach(() => {
    Object.assign(console, original);
    removeEventListener('error', onError);
    const unexpected = said.filter(({ text }) => !expected.some((message) => message.test(text))).map(({ level, text }) => `${level}: ${text}`);
    const missing = expected.filter((message) => !said.some(({ text }) => message.test(text))).map((message) => `not said: ${message.source}`);
    const problems = [...unexpected, ...missing, ...uncaught.map((text) => `uncaught: ${text}`)];
    if (problems.length > 0) throw new Error(`console:\n${problems.join('\n')}`);
  });
}
