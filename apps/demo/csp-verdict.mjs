// What internet.nl says of a Content-Security-Policy: the rules of its own check (internetstandards/Internet.nl, checks/tasks/http_headers.py,
// July 2026), as far as a policy of ours or of a host page can meet them.

const HOST = /^(?:([a-z][a-z0-9+.-]*|\*):\/\/)?([^:/']+)(?::(?:\d+|\*))?(?:\/.*)?$/i;
const isScheme = (source) => /^[a-z]+:$/.test(source);
const hostOf = (source) => (isScheme(source) ? undefined : HOST.exec(source));

/** Directives whose values are sources. Of others internet.nl judges no hosts. */
const SOURCES = /-src(-elem|-attr)?$|^(base-uri|form-action|frame-ancestors|navigate-to)$/;
const FALLBACKS = { 'frame-src': ['child-src', 'default-src'], 'script-src': ['default-src'], 'object-src': ['default-src'] };

/** Directives and their values; of one that stands there twice both count, as in the check. */
function parse(policy) {
  const directives = new Map();
  for (const [name, ...values] of policy.split(/[;,]/).map((part) => part.trim().split(/\s+/)).filter(([name]) => name)) directives.set(name, [...(directives.get(name) ?? []), ...values]);
  return directives;
}

/** Only 'none', or 'self' with at most hosts of the same domain. */
function staysHome(values, domain) {
  if (values.length > 0 && values.every((value) => value === "'none'")) return true;
  return values.includes("'self'") && values.every((value) => value === "'self'" || value === "'report-sample'" || hostOf(value)?.[2].replace(/^\*\./, '').endsWith(domain));
}

/**
 * Why internet.nl would reject a policy; empty when it passes.
 * @param {string} policy value of the header
 * @param {string} [domain] of the site that sends it
 * @returns {string[]} the names that internet.nl gives to the faults
 */
export function faultsOf(policy, domain = 'voorbeeld.example') {
  const directives = parse(policy);
  const get = (name) => [name, ...(FALLBACKS[name] ?? [])].map((one) => directives.get(one)).find(Boolean) ?? [];
  const sources = [...directives].filter(([name]) => SOURCES.test(name)).flatMap(([, values]) => values);
  const hosts = sources.map(hostOf).filter(Boolean);
  const closed = (name) => get(name).some((value) => value === "'self'" || value === "'none'" || (name !== 'frame-ancestors' && hostOf(value)));
  return Object.entries({
    'has-unsafe-inline': sources.includes("'unsafe-inline'"),
    'has-unsafe-eval': sources.includes("'unsafe-eval'"),
    'has-http': sources.includes('http:') || hosts.some(([, scheme]) => scheme === 'http' || scheme === '*'),
    'has-bare-https': sources.includes('https:'),
    'has-host-without-scheme': hosts.some(([, scheme]) => !scheme),
    'has-data': [...get('script-src'), ...get('object-src')].includes('data:'),
    'has-invalid-host': hosts.some(([, , host]) => host === '*' || host === '127.0.0.1'),
    'has-unsafe-hashes': sources.includes("'unsafe-hashes'"),
    'missing-invalid-default-src': !staysHome(get('default-src'), domain),
    'missing-invalid-frame-src': !staysHome(get('default-src'), domain) && !closed('frame-src'),
    'missing-invalid-frame-ancestors': !closed('frame-ancestors'),
    'missing-invalid-base-uri': !staysHome(get('base-uri'), domain),
    'missing-invalid-form-action': !closed('form-action'),
  }).flatMap(([fault, found]) => (found ? [fault] : []));
}
