// What `npm run widget:new` is told and says. That what it makes works is for widget-template.check.mjs, which builds and runs it.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publishing } from '../scripts/new-widget.data.mjs';
import { fill, namesOf } from '../scripts/new-widget.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const template = `${root}tools/widget-template/`;
const read = (path) => readFileSync(`${root}${path}`, 'utf8');
const { version } = JSON.parse(read('packages/ui/package.json'));

describe('npm run widget:new', () => {
  it('makes every name of a widget from its tag', () => {
    assert.deepEqual(namesOf('kde-voorbeeld'), { tag: 'kde-voorbeeld', name: 'voorbeeld', Name: 'Voorbeeld', camel: 'voorbeeld' });
    assert.deepEqual(namesOf('kde-nieuws-brief'), { tag: 'kde-nieuws-brief', name: 'nieuws-brief', Name: 'NieuwsBrief', camel: 'nieuwsBrief' });
  });

  for (const tag of [undefined, '', 'voorbeeld', 'kde-', 'kde-Voorbeeld', 'kde-1', 'kde--a', 'kde-a/../../b', 'kde-a b', 'kde-element', 'kde-widget', `kde-${'a'.repeat(40)}`]) {
    it(`refuses ${JSON.stringify(tag)}`, () => assert.throws(() => namesOf(tag), /expected/));
  }

  it('leaves no blank in the template open', () => {
    const blanks = { ...namesOf('kde-nieuws-brief'), version, lit: '3.0.0' };
    const files = globSync('**/*', { cwd: template }).filter((file) => !statSync(template + file).isDirectory());
    assert.ok(files.length > 20);
    for (const file of files) assert.doesNotMatch(fill(`${file}\n${readFileSync(template + file, 'utf8')}`, blanks), /__\w+?__/, file);
  });

  // A line that the command prints is true as long as a widget that is published has it too.
  for (const { file, text, where } of publishing(namesOf('kde-fund-finder'), '@digitaal-europa', version, 'funds')) {
    it(`names a line that a published widget has in ${file}, ${where}`, () => {
      assert.ok(existsSync(`${root}${file}`), 'the file is there');
      assert.ok(read(file).includes(text), text);
    });
  }

  it('names every file of packages/widgets in which widgets are listed by hand', () => {
    const named = new Set(publishing(namesOf('kde-fund-finder'), '@digitaal-europa', version).map(({ file }) => file));
    const listed = globSync('packages/widgets/{*.ts,*.mjs,package.json,src/**/*.{ts,mjs},types/*.mjs,recipes/*.mjs,test/**/*.mjs}', { cwd: root }).map((file) => file.replaceAll('\\', '/'))
      // All four, each as a word of its own: a list, and no sample of one.
      .filter((file) => ['fund-finder', 'network-map', 'priority-matrix', 'timeline'].every((name) => new RegExp(`['"/|(]${name}['"/|)]|['"]kde-${name}['".]`).test(read(file))));
    assert.ok(listed.length > 5);
    assert.deepEqual(listed.filter((file) => !named.has(file)), []);
  });
});
