// A server of files and nothing more, as any host has: for tests, on this machine.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = { '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json', '.txt': 'text/plain; charset=utf-8' };

/**
 * Answers with the files of a folder, below a path.
 * @param {string} root
 * @param {{ below?: string, headers?: Record<string, string> }} [options]
 */
export const serverOf = (root, { below = '/', headers = {} } = {}) => createServer(async ({ url }, response) => {
  const path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
  const file = normalize(join(root, path.slice(below.length)));
  try {
    if (!path.startsWith(below) || !file.startsWith(normalize(root + sep))) throw new Error(`nothing at ${path}`);
    const body = await readFile(file);
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', ...headers }).end(body);
  } catch {
    response.writeHead(404, headers).end();
  }
});

/** Listens on a free port. @returns {Promise<string>} the origin */
export const listen = (server) => new Promise((resolve) => {
  server.listen(0, '127.0.0.1', () => { resolve(`http://127.0.0.1:${server.address().port}`); });
});
