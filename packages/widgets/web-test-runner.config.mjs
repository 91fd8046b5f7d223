import { fileURLToPath } from 'node:url';
import { wtr } from '../../tools/wtr.mjs';
import { listen, serverOf } from './test/serve.mjs';

const cdn = fileURLToPath(new URL('dist/cdn', import.meta.url));
const pages = fileURLToPath(new URL('test/frames', import.meta.url));
/** Nothing inline, nothing from elsewhere. A page around our frames may also show frames. */
const STRICT_CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
  + "require-trusted-types-for 'script'";
const HOST_CSP = `${STRICT_CSP}; frame-src 'self'`;

/** Answers below a path with the files of a folder. */
const below = (path, root, headers = {}) => {
  const server = serverOf(root, { below: path, headers });
  return (ctx, next) => {
    if (!ctx.path.startsWith(path)) return next();
    ctx.status = 200; // or the runner tells of a file that is not there
    ctx.respond = false;
    server.emit('request', ctx.req, ctx.res);
    return undefined;
  };
};

// Another site, that opens its files to everybody: a page in a sandbox is nobody. To WebKit 'self' is nobody too there, so the policy names the site.
const open = { 'Access-Control-Allow-Origin': '*' };
const other = serverOf(cdn, { below: '/kde/', headers: open });
const origin = await listen(other);
open['Content-Security-Policy'] = STRICT_CSP.replaceAll("'self'", origin);
other.unref();
const elsewhere = (ctx, next) => {
  if (ctx.path !== '/elsewhere') return next();
  ctx.body = origin;
  return undefined;
};

export default await wtr({
  files: ['test/**/*.browser.test.ts'],
  middleware: [below('/kde/', cdn, { 'Content-Security-Policy': STRICT_CSP }), below('/closed/', cdn), below('/host/', pages, { 'Content-Security-Policy': HOST_CSP }), elsewhere],
});
