// The response headers of the demo. The server sends them, and so does the middleware of the browser tests.

/**
 * Nothing from elsewhere, nothing inline. What a widget may need on a government site, and not a directive more: the line that we give to
 * webmasters, with what internet.nl asks of any site.
 */
export const STRICT_CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
  + "base-uri 'none'; form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** The site's own policy: as strict, and it has a font and may be framed by itself. */
export const SITE_CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
  + "frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

const SITE_HEADERS = {
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/**
 * The headers of one address of the demo.
 * @param {string} pathname path of the request, with or without the folder it is served from: `/strict-csp.html`
 * @returns {Record<string, string>}
 */
export function headersFor(pathname) {
  const strict = pathname.endsWith('/strict-csp.html');
  return { ...SITE_HEADERS, 'Content-Security-Policy': strict ? STRICT_CSP : SITE_CSP };
}
