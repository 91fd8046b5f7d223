// Serves the demo on this machine, with Node alone.
//   node server.mjs            dist/ on port 8080, or the next free port
//   PORT=9000 node server.mjs
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersFor } from './headers.mjs';

const HOST = '127.0.0.1';
const DIST = join(dirname(fileURLToPath(import.meta.url)), 'dist');
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** The path of a request target, decoded; undefined when it cannot be a path. */
function pathOf(target) {
  try {
    // Cut by hand: `new URL` would resolve "..", and what is asked must be judged as it was written.
    return decodeURIComponent(target.split(/[?#]/, 1)[0]);
  } catch {
    return undefined;
  }
}

/** The file that a path stands for: inside `root`, not hidden, not a folder. `.well-known` is hidden by name alone (RFC 8615). */
async function findFile(root, path) {
  const names = path.split('/').slice(1);
  const hidden = (names[0] === '.well-known' ? names.slice(1) : names).some((name) => name.startsWith('.'));
  if (!path.startsWith('/') || /[\0\\]/.test(path) || hidden) return undefined;
  try {
    const file = await realpath(join(root, path.endsWith('/') ? `${path}index.html` : path));
    const inside = file.startsWith((await realpath(root)) + sep); // a link may point anywhere
    return inside && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

async function answer(root, request, response) {
  const send = (status, type, body, headers = {}) => {
    response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body), 'Cache-Control': 'no-store', ...headers });
    response.end(body); // Node leaves it out of an answer to HEAD
  };
  const path = pathOf(request.url ?? '/');
  const headers = headersFor(path ?? '/');
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, TYPES['.txt'], 'Method not allowed\n', { ...headers, Allow: 'GET, HEAD' });
  if (path === undefined) return send(400, TYPES['.txt'], 'Bad request\n', headers);
  const file = await findFile(root, path);
  if (file) return send(200, TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream', await readFile(file), headers);
  const page = await findFile(root, '/404.html');
  return page ? send(404, TYPES['.html'], await readFile(page), headers) : send(404, TYPES['.txt'], 'Not found\n', headers);
}

/**
 * A server for the files of a folder, not yet listening. It shows no listings and follows no path out of the folder.
 * @param {string} root
 */
export const createFileServer = (root) => createServer((request, response) => {
  answer(root, request, response).catch((error) => {
    console.error(error);
    response.destroy();
  });
});

/**
 * Listens on this machine only, on `port` or on the first free port above it; 0 takes any.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<string>} the address, with a slash at the end
 */
export function listen(server, port) {
  return new Promise((resolve, reject) => {
    const onError = (error) => {
      if (error.code !== 'EADDRINUSE' || port >= 65535) return reject(error);
      port += 1;
      server.listen(port, HOST);
    };
    server.on('error', onError);
    server.once('listening', () => {
      server.off('error', onError);
      resolve(`http://${HOST}:${server.address().port}/`);
    });
    server.listen(port, HOST);
  });
}

/**
 * Serves a folder until the process ends.
 * @param {string} [dir] default: the built demo
 * @param {number} [port] default: $PORT or 8080
 * @returns {Promise<string>} the address
 */
export const serve = (dir = DIST, port = Number(process.env.PORT) || 8080) => listen(createFileServer(dir), port);

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`Demo: ${await serve()}`);
