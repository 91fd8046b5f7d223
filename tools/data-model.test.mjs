// The picture and the tables of the data model say what the schemas say, and the picture can be read.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { drawDataModel, layOut, wrap } from '../scripts/data-model.draw.mjs';
import { fieldsOf, KINDS, modelOf, REFERENCES, strays, tablesOf } from '../scripts/data-model.mjs';

const ID = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
const text = { type: 'string' };
const list = (items) => ({ type: 'array', items });
const object = (properties) => ({ type: 'object', properties });

/** A schema that has exactly the references that are told of a kind. */
function schemaOf(kind, more = {}) {
  const root = object({ id: ID, name: text, ...more });
  for (const path of Object.keys(REFERENCES[kind])) {
    const keys = path.split('.');
    keys.reduce((at, key, i) => {
      at.properties[key] ??= i === keys.length - 1 ? (key.endsWith('s') ? list(ID) : ID) : path.startsWith('estimates') && i === 0 ? object({}) : list(object({}));
      return at.properties[key].items ?? at.properties[key];
    }, root);
  }
  return { ...root, required: ['id', 'name'] };
}
const schemas = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, schemaOf(kind)]));
const model = modelOf(schemas);

const isApart = (a, b) => a.y + a.height <= b.y || b.y + b.height <= a.y;
/** Pieces of an arrow, each straight up or straight across. */
const pieces = ({ points }) => points.slice(1).map((point, i) => [points[i], point]);

describe('the model of the data', () => {
  it('has every kind, what is always there, its parts, and what it points to', () => {
    assert.deepEqual(model.kinds.map(({ name }) => name), Object.keys(KINDS));
    const laws = model.kinds.find(({ name }) => name === 'laws');
    assert.deepEqual([laws.always, laws.parts], [['id', 'name'], ['relations[]', 'children[]', 'obligations[]', 'influence[]', 'estimates']]);
    assert.deepEqual([laws.references.map(({ path }) => path), laws.inside.length], [['relations[].to', 'children[].law', 'obligations[].dependsOn'], 5]);
  });

  it('forgets no field that holds an id, and names none that the schema does not have', () => {
    assert.throws(() => modelOf({ ...schemas, services: schemaOf('services', { helpsNetwork: ID }) }), /services\.helpsNetwork holds an id/);
    assert.throws(() => modelOf({ ...schemas, funds: object({ id: ID }) }), /funds\.partOf is in REFERENCES and not in the schema/);
    assert.deepEqual([...fieldsOf(list(object({ id: ID })))].map(({ path }) => path), ['id']);
  });

  it('finds a record that points elsewhere, within itself and to others', () => {
    const records = { laws: [{ id: 'a', dates: [{ id: 'geldt' }], obligations: [{ id: 'taak', dates: ['geldt'], dependsOn: ['taak', 'b/taak'] }] }, { id: 'b', obligations: [{ id: 'taak' }] }], funds: [], networks: [], organisations: [{ id: 'pv29' }], services: [{ id: 's', providers: ['pv29'], laws: ['a'] }] };
    assert.deepEqual(strays(records), []);
    const wrong = { ...records, services: [{ id: 's', providers: ['pv30'] }], laws: [{ ...records.laws[0], obligations: [{ id: 'taak', dates: ['morgen'], dependsOn: ['c/taak'] }] }] };
    assert.deepEqual(strays(wrong), ['laws/a obligations.dependsOn: "c/taak" is not in obligations of laws', 'laws/a obligations.dates: "morgen" is not in dates of laws', 'services/s providers: "pv30" is not in organisations']);
  });
});

describe('the picture of the data model', () => {
  const { width, height, boxes, arrows, lanes } = layOut(model);

  it('keeps boxes apart and inside, and every text inside its box, one line below the other', () => {
    boxes.forEach((box, i) => boxes.slice(i + 1).forEach((other) => assert.ok(isApart(box, other), `${box.name} and ${other.name}`)));
    for (const { name, x, y, width: w, height: h, texts } of boxes) {
      assert.ok(x >= 0 && x + w <= width && y >= 0 && y + h <= height, name);
      for (const one of texts) assert.ok(one.y - 12 >= y && one.y + 3 <= y + h && one.x + one.text.length * 7.94 <= x + w, `${name}: ${one.text}`);
      texts.slice(1).forEach((one, i) => assert.ok(one.y - texts[i].y >= 12, `${name}: ${one.text}`));
    }
  });

  it('has an arrow for every reference to a record, from its field to the box of the kind, across no box and no arrow to another kind', () => {
    assert.deepEqual(arrows.map(({ from, path, to }) => `${from} ${path} ${to}`).toSorted(), model.kinds.flatMap(({ name, references }) => references.map(({ path, to }) => `${name} ${path} ${to}`)).toSorted());
    for (const arrow of arrows) {
      const target = boxes.find(({ name }) => name === arrow.to);
      const [, end] = pieces(arrow).at(-1);
      assert.ok(end[1] > target.y && end[1] < target.y + target.height && (end[0] === target.x || end[0] === target.x + target.width), arrow.path);
      for (const [x] of arrow.points) assert.ok(x <= target.x || x >= target.x + target.width, 'beside the boxes');
    }
    lanes.forEach((lane, i) => lanes.slice(i + 1).forEach((other) => assert.ok(lane.x !== other.x || lane.to < other.from || other.to < lane.from, `${lane.name} and ${other.name}`)));
  });

  it('gives ways that would meet a lane of their own', () => {
    const kind = (name, to) => ({ name, always: ['id'], parts: [], references: to.map((one) => ({ path: one, to: one })) });
    const { lanes: all } = layOut({ kinds: [kind('a', ['c', 'd']), kind('b', ['d']), kind('c', ['b']), kind('d', ['a'])] });
    assert.deepEqual(all.map(({ name }) => name).toSorted(), ['a', 'b', 'c', 'd']);
    all.forEach((lane, i) => all.slice(i + 1).forEach((other) => assert.ok(lane.x !== other.x || lane.to < other.from || other.to < lane.from, `${lane.name} and ${other.name}`)));
  });

  it('breaks a row of words between words only', () => assert.deepEqual(wrap(['een', 'twee', 'drie'], 80), ['een  twee', 'drie']));

  it('is narrow enough for a phone, tells what it is, and carries nothing from elsewhere', () => {
    const svg = drawDataModel({ ...model, title: 'A < B & "C"' });
    assert.ok(width <= 320);
    assert.match(svg, /<title>A &lt; B &amp; &quot;C&quot;<\/title>\n<desc>.*services providers\[\] points to organisations\./);
    assert.match(svg, /prefers-color-scheme:dark/);
    assert.doesNotMatch(svg.replace('http://www.w3.org/2000/svg', ''), /https?:|<script|<image|\bon\w+=/);
    assert.equal(svg, drawDataModel({ ...model, title: 'A < B & "C"' }));
  });

  it('stands in words below it, every reference', () => {
    const tables = tablesOf(model);
    for (const { name, references, inside } of model.kinds) for (const { path } of [...references, ...inside]) assert.ok(tables.includes(`| ${name} | \`${path}\` |`), path);
    assert.match(readFileSync(new URL('../packages/data/guides/data-model.md', import.meta.url), 'utf8'), /!\[Data model: [^\]]+\]\(\.\/data-model\.svg\)/);
  });
});
