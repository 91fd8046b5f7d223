// An example in YAML: read by the code that reads the content, as the file of a record, or as a piece of one.
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readContent } from '../../../../packages/data/dist/node/content.js';

const KINDS = ['laws', 'funds', 'networks', 'services'];
const content = fileURLToPath(new URL('../../../../packages/data/content/', import.meta.url));

/** What the reader of the content says of a text, were it the file of a record of a kind. */
function issuesOf(kind, text, id) {
  const folder = mkdtempSync(join(tmpdir(), 'kde-examples-'));
  try {
    mkdirSync(join(folder, kind));
    writeFileSync(kind === 'organisations' ? join(folder, 'organisations.yaml') : join(folder, kind, `${id}.yaml`), text);
    return readContent(folder).issues.map(({ line, path, message }) => `${kind}: ${line} ${path}: ${message}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The records as they stand in the content, in the words of an editor. */
const records = () => KINDS.flatMap((kind) => globSync('*.yaml', { cwd: join(content, kind) }).toSorted().map((path) => ({ kind, record: parse(readFileSync(join(content, kind, path), 'utf8'), { schema: 'failsafe' }) })));

/** A piece of a record put in its place: in the record that has a part of that name, and what the piece leaves out stays. */
function withPiece(piece) {
  const [first] = Array.isArray(piece) ? piece : [];
  for (const { kind, record } of records()) {
    if (isMap(piece) && Object.keys(piece).every((key) => key in record)) return { kind, record: { ...record, ...piece } };
    const [list, parts] = Object.entries(record).find(([, value]) => Array.isArray(value) && value.some((part) => isMap(part) && part.id !== undefined && part.id === first?.id)) ?? [];
    if (list) return { kind, record: { ...record, [list]: parts.map((part) => ({ ...part, ...piece.find(({ id }) => id === part.id) })) } };
  }
  return undefined;
}

/** @returns {string[]} what is wrong with it as the kind that it is nearest to */
export function faultsInRecord({ code }) {
  const value = parse(code, { schema: 'failsafe' });
  if (typeof value?.id === 'string') {
    const found = KINDS.map((kind) => issuesOf(kind, code, value.id));
    return found.toSorted((a, b) => a.length - b.length)[0];
  }
  if (Array.isArray(value?.records)) return issuesOf('organisations', code, '');
  const whole = withPiece(value);
  return whole ? issuesOf(whole.kind, JSON.stringify(whole.record), whole.record.id) : ['is no record (it has no id), and no record in packages/data/content has such a part'];
}
