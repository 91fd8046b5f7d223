// An example of response headers: which there are, and whose they are.
import { faultsOf } from '../../../demo/csp-verdict.mjs';

/** @returns {[name: string, value: string][]} */
export const headersIn = (code) => code.trim().split('\n').map((line) => {
  const [, name, value] = /^([A-Z][\w-]*): (.+)$/.exec(line) ?? [];
  if (!name) throw new Error(`"${line}"; expected Name: value`);
  return [name, value.trim()];
});

/** The policy in a block; `undefined` when there is none. */
export const policyIn = (code) => headersIn(code).find(([name]) => name === 'Content-Security-Policy')?.[1];

/** A page that another site frames says so: then the policy is of the frame, not of the page around it. */
export const isForFrames = (policy) => /frame-ancestors[^;]*https:/.test(policy);

/** Headers that go with the folder of the widgets. */
export const builtHeadersIn = (blocks) => Object.fromEntries(blocks.flatMap(({ code }) => headersIn(code)).filter(([name, value]) => name !== 'Content-Security-Policy' || isForFrames(value)));

/** What internet.nl would say of a policy that is whole. */
export const verdictOn = (policy) => (policy.includes('default-src') ? faultsOf(policy).map((fault) => `internet.nl: ${fault}`) : []);
