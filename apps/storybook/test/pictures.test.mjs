// A picture in a README shows what its story shows. See scripts/pictures.book.mjs for what is compared, and why no font has a say in it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fingerprint, openBook } from '../../../scripts/pictures.book.mjs';
import { PICTURES, staleness } from '../../../scripts/pictures.data.mjs';

const made = JSON.parse(readFileSync(new URL('../../../docs/pictures/pictures.json', import.meta.url), 'utf8'));

describe('the pictures in the READMEs', () => {
  let book;
  before(async () => { book = await openBook(fileURLToPath(new URL('../storybook-static', import.meta.url))); });
  after(() => book?.close());

  for (const picture of PICTURES) {
    it(`show what ${picture.story} shows: ${picture.name}`, async () => {
      assert.deepEqual(staleness(made, { [picture.name]: await fingerprint(book.page, picture) }), []);
    });
  }
});
