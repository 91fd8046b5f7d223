// The picture and the tables of the data model in packages/data/guides, made from the JSON Schemas that the build writes.
//   node scripts/data-model.mjs            writes them
//   node scripts/data-model.mjs --check    says which are out of date, and ends with 1
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withBlocks, writeOrCheck } from './blocks.mjs';
import { drawDataModel } from './data-model.draw.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const GUIDE = 'packages/data/guides/data-model.md';
const PICTURE = 'packages/data/guides/data-model.svg';

/** The file of the schema of one record, by kind, in the order of the picture: what is pointed to most stands in the middle. */
export const KINDS = { laws: 'law', services: 'service', organisations: 'organisation', networks: 'network', funds: 'fund' };

/**
 * What a field refers to. A schema only says that it holds an id, so this is told here; that no field is forgotten, is checked. `within`: to a part
 * of the record that it stands in.
 */
export const REFERENCES = {
  laws: {
    'relations.to': { to: 'laws', means: 'another law, and how this one stands to it' },
    'children.law': { to: 'laws', means: 'the law that a text below this one is itself' },
    'obligations.dependsOn': { to: 'laws', part: 'obligations', means: 'what must be done first: `id` in this law, or `law/id`' },
    'obligations.dates': { to: 'laws', part: 'dates', within: true, means: 'from when it must be done; the first one counts' },
    'influence.opens': { to: 'laws', part: 'dates', within: true, means: 'when a moment of influence begins' },
    'influence.closes': { to: 'laws', part: 'dates', within: true, means: 'when it ends' },
    'estimates.obligations.id': { to: 'laws', part: 'obligations', within: true, means: 'the duty that is judged' },
    'estimates.influence.id': { to: 'laws', part: 'influence', within: true, means: 'the moment that is judged' },
  },
  services: {
    laws: { to: 'laws', means: 'laws that it helps with' },
    providers: { to: 'organisations', means: 'who offers it' },
  },
  organisations: {
    provinces: { to: 'organisations', means: 'the province in which it lies; a water authority may have several' },
    waterAuthorities: { to: 'organisations', means: 'the water authorities in which a municipality lies' },
    worksThrough: { to: 'organisations', means: 'who does its work after a merger of civil services' },
    successor: { to: 'organisations', means: 'what it becomes part of' },
  },
  networks: {
    'memberships.organisation': { to: 'organisations', means: 'a known member' },
    'audience.only': { to: 'organisations', means: 'the only ones that it admits' },
    'audience.provinces': { to: 'organisations', means: 'for whom, by province' },
    regions: { to: 'organisations', means: 'provinces in which it works' },
    related: { to: 'networks', means: 'networks that belong with it' },
  },
  funds: {
    'area.provinces': { to: 'organisations', means: 'provinces in which it pays' },
    'contacts.provinces': { to: 'organisations', means: 'provinces for which a desk is there' },
    partOf: { to: 'funds', means: 'the larger fund' },
    'calls.provinces': { to: 'organisations', means: 'provinces in which a call pays, when they are fewer' },
    'calls.next': { to: 'funds', part: 'calls', means: 'the next round' },
    'laws.law': { to: 'laws', means: 'a law behind it' },
    'laws.call': { to: 'funds', part: 'calls', within: true, means: 'the call that the law is behind' },
  },
};

/** Fields of a schema by path, `dates.kind`, each with how it is written in code, `dates[].kind`. */
export function* fieldsOf(schema, path = '', written = '') {
  const inside = schema.items ? { schema: schema.items, written: `${written}[]` } : { schema, written };
  if (path !== '') yield { path, written: inside.written, schema: inside.schema, isList: schema.items !== undefined };
  for (const [key, child] of Object.entries(inside.schema.properties ?? {})) {
    yield* fieldsOf(child, path === '' ? key : `${path}.${key}`, inside.written === '' ? key : `${inside.written}.${key}`);
  }
}

/** Holds the id of something: ids, codes of provinces, and `law/id`. A field called `id` names its own record or part. */
const holdsId = ({ schema: { pattern = '' } }) => pattern.includes('[a-z0-9') || pattern.startsWith('^pv');
const isPart = ({ schema, isList, path }) => !path.includes('.') && schema.properties !== undefined && (isList || path === 'estimates');

/** @param {Record<string, object>} schemas of one record, by kind */
export function modelOf(schemas) {
  const kinds = Object.entries(schemas).map(([name, schema]) => {
    const fields = [...fieldsOf(schema)];
    const told = REFERENCES[name] ?? {};
    const holding = fields.filter((field) => holdsId(field) && (!/(^|\.)id$/.test(field.path) || field.path in told));
    const missing = [...holding.filter(({ path }) => !(path in told)).map(({ path }) => `${name}.${path} holds an id; say in REFERENCES of what`), ...Object.keys(told).filter((path) => !holding.some((field) => field.path === path)).map((path) => `${name}.${path} is in REFERENCES and not in the schema`)];
    if (missing.length > 0) throw new Error(missing.join('\n'));
    return {
      name,
      always: fields.filter(({ path }) => (schema.required ?? []).includes(path)).map(({ written }) => written),
      // What every record has is told in words.
      parts: fields.filter((field) => isPart(field) && field.path !== 'sources').map(({ written }) => written),
      inside: holding.filter(({ path }) => told[path].within).map(({ path, written }) => ({ path: written, ...told[path] })),
      references: holding.filter(({ path }) => !told[path].within).map(({ path, written }) => ({ path: written, ...told[path] })),
    };
  });
  return {
    title: 'Data model: five kinds of records and how they point at each other',
    description: kinds.flatMap(({ name, references }) => references.map(({ path, to, part }) => `${name} ${path} points to ${part ? `${part} of ` : ''}${to}.`)).join(' '),
    kinds,
  };
}

const code = (words) => words.map((word) => `\`${word}\``).join(', ');
/** The same as the picture in words, and what would make it too full. */
export function tablesOf({ title, kinds }) {
  const target = ({ to, part, within }) => (within ? `\`${part}\` of the same ${to.replace(/s$/, '')}` : part ? `\`${part}\` of ${to}` : to);
  return `![${title}. The tables below say the same in words.](./data-model.svg)

| kind | always there | parts |
| --- | --- | --- |
${kinds.map(({ name, always, parts }) => `| **${name}** | ${code(always)} | ${code(parts) || '–'} |`).join('\n')}

| from | field | points to | meaning |
| --- | --- | --- | --- |
${kinds.flatMap(({ name, references, inside }) => [...references, ...inside].map((one) => `| ${name} | \`${one.path}\` | ${target(one)} | ${one.means} |`)).join('\n')}`;
}

/** What stands at a path, `dates.kind`, through all lists on the way. */
const valuesAt = (value, [key, ...rest]) => (Array.isArray(value) ? value.flatMap((one) => valuesAt(one, [key, ...rest])) : value === undefined ? [] : key === undefined ? [value] : valuesAt(value[key], rest)).flat();

/** What in the records does not point where REFERENCES says. @param {Record<string, object[]>} records by kind */
export function strays(records) {
  return Object.entries(REFERENCES).flatMap(([kind, fields]) => Object.entries(fields).flatMap(([path, { to, part, within }]) => {
    const namesOf = (record) => (part ? valuesAt(record, [part, 'id']).flatMap((id) => (within ? [id] : [id, `${record.id}/${id}`])) : [record.id]);
    const all = within ? undefined : new Set(records[to].flatMap(namesOf));
    return records[kind].flatMap((record) => {
      const known = all ?? new Set(namesOf(record));
      return valuesAt(record, path.split('.')).filter((name) => !known.has(name)).map((name) => `${kind}/${record.id} ${path}: "${name}" is not in ${part ? `${part} of ` : ''}${to}`);
    });
  }));
}

/** What the build of the data package left, by kind. */
function readBuilt(pathOf) {
  return Object.fromEntries(Object.entries(KINDS).map(([kind, one]) => {
    const path = `packages/data/dist/${pathOf(kind, one)}`;
    if (!existsSync(join(root, path))) throw new Error(`no ${path}; run "npm run build" first`);
    return [kind, JSON.parse(readFileSync(join(root, path), 'utf8'))];
  }));
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const model = modelOf(readBuilt((_, one) => `schemas/${one}.schema.json`));
  const wrong = strays(Object.fromEntries(Object.entries(readBuilt((kind) => `${kind}.json`)).map(([kind, { records }]) => [kind, records])));
  if (wrong.length > 0) throw new Error(`REFERENCES is not true of the records:\n${wrong.slice(0, 10).join('\n')}`);
  writeOrCheck({ [PICTURE]: drawDataModel(model), [GUIDE]: withBlocks(GUIDE, { 'data-model': tablesOf(model) }) });
}
