// Pieces of a Markdown file that are made by a script, between `<!-- name:start -->` and `<!-- name:end -->`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The text with the block of that name filled. Throws when there is no such block, or more than one. */
export function fillBlock(text, name, content) {
  const parts = text.split(new RegExp(`(?<=<!-- ${name}:start -->)[\\s\\S]*?(?=<!-- ${name}:end -->)`));
  if (parts.length !== 2) throw new Error(`expected <!-- ${name}:start --> and <!-- ${name}:end -->, once`);
  return parts.join(`\n\n${content.trim()}\n\n`);
}

/** A file of the repository with its blocks filled. @param {Record<string, string>} blocks by name */
export function withBlocks(path, blocks) {
  return Object.entries(blocks).reduce((text, [name, content]) => {
    try {
      return fillBlock(text, name, content);
    } catch (error) {
      throw new Error(`${path}: ${error.message}`, { cause: error });
    }
  }, readFileSync(join(root, path), 'utf8'));
}

/**
 * Writes the files that are not as they should be; with `--check` says which, and ends with 1.
 * @param {Record<string, string>} files text by path from the root
 */
export function writeOrCheck(files, check = process.argv.includes('--check')) {
  const now = (path) => { try { return readFileSync(join(root, path), 'utf8'); } catch (error) { if (error.code === 'ENOENT') return undefined; throw error; } };
  const stale = Object.entries(files).filter(([path, text]) => now(path) !== text);
  for (const [path, text] of stale) {
    if (!check) writeFileSync(join(root, path), text);
    console.log(`${path}: ${check ? 'out of date, run "npm run docs"' : 'written'}`);
  }
  if (check && stale.length > 0) process.exitCode = 1;
}
