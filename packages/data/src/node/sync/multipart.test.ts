import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonMultipart } from './multipart.ts';

describe('jsonMultipart', () => {
  it('writes every part as JSON, to the byte', () => {
    const { contentType, body } = jsonMultipart({ query: { bool: 1 }, languages: ['en'] }, 'kde');
    assert.equal(contentType, 'multipart/form-data; boundary=kde');
    assert.equal(body, [
      '--kde', 'Content-Disposition: form-data; name="query"; filename="blob"', 'Content-Type: application/json', '', '{"bool":1}',
      '--kde', 'Content-Disposition: form-data; name="languages"; filename="blob"', 'Content-Type: application/json', '', '["en"]',
      '--kde--', '',
    ].join('\r\n'));
  });

  it('is read back by another implementation', async () => {
    const { contentType, body } = jsonMultipart({ query: { naam: 'Fryslân' }, sort: { field: 'identifier', order: 'ASC' } }, 'kde');
    const form = await new Response(body, { headers: { 'content-type': contentType } }).formData();
    const part = form.get('query') as File;
    assert.deepEqual([[...form.keys()], part.type, JSON.parse(await part.text())], [['query', 'sort'], 'application/json', { naam: 'Fryslân' }]);
  });

  it('refuses a boundary that occurs in a part', () => {
    assert.throws(() => jsonMultipart({ text: 'a kde b' }, 'kde'), /part "text" contains the boundary "kde"/);
  });
});
