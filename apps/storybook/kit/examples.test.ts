import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplesIn, following, looksLikeCode, nearestAbove } from './examples.ts';

const PAGE = `# Title

\`\`\`js
import 'x';
\`\`\`

## Under it

1. A step:

   ~~~HTML title="x"
   <p>
     text
   </p>
   ~~~

\`\`\`\`
\`\`\`js
not a block of its own
\`\`\`
\`\`\`\`
`;

describe('the examples in a page', () => {
  const examples = examplesIn(PAGE, 'a/b.md');

  it('have their file, line, language and heading', () => {
    assert.deepEqual(examples.map(({ file, line, language, section }) => [file, line, language, section]), [['a/b.md', 3, 'js', 'Title'], ['a/b.md', 11, 'html', 'Under it'], ['a/b.md', 17, '', 'Under it']]);
  });

  it('have their code without the indent of the list around it', () => assert.equal(examples[1]?.code, '<p>\n  text\n</p>\n'));

  it('end at a fence that is as long', () => assert.equal(examples[2]?.code, '```js\nnot a block of its own\n```\n'));

  it('have an end', () => { assert.throws(() => examplesIn('a\n```js\nx', 'a.md'), /^Error: a\.md:2: a block that is not closed/); });
});

describe('examples that belong together', () => {
  const [first, second, third, fourth] = examplesIn('# A\n```js\n```\n```html\n```\n# B\n```http\n```\n```html\n```\n', 'x.md');
  const all = [first, second, third, fourth].flatMap((one) => one ?? []);

  it('are found above, under the same heading if asked', () => {
    assert.ok(second && third && fourth);
    assert.equal(nearestAbove(all, second, ['js', 'ts'], true), first);
    assert.equal(nearestAbove(all, fourth, ['js'], true), undefined);
    assert.equal(nearestAbove(all, third, ['html']), second);
  });

  it('are found below, up to the next of its kind', () => {
    assert.ok(second && fourth);
    assert.deepEqual(following(all, second, 'http'), [third]);
    assert.deepEqual(following(all, fourth, 'http'), []);
  });
});

describe('what a block of prose is not', () => {
  for (const code of ['<kde-timeline></kde-timeline>', 'npm ci', "import 'x';", 'a {\n  b: c;\n}', '--kde-color', 'Content-Security-Policy: default-src', 'kde-timeline::part(axis)']) it(`is ${code.replace(/\s+/g, ' ')}`, () => assert.ok(looksLikeCode(code)));

  it('but it may be sentences, an address or a tree of folders', () => {
    for (const text of ['Deze site laadt een script van de eigen server.', '/kde/1.2.0/kde.js', 'kde/\n  1.2.0/\n    kde.js']) assert.ok(!looksLikeCode(text), text);
  });
});
