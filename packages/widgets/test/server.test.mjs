// What a server writes: the tag, and in it the list that people read before the widget works and when it never does.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fragmentOf } from '@digitaal-europa/data/html';
import { funds } from '@digitaal-europa/data/funds';
import { laws } from '@digitaal-europa/data/laws';
import { networks } from '@digitaal-europa/data/networks';
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
const LISTS = { laws: ['kde-timeline', laws], funds: ['kde-fund-finder', funds], networks: ['kde-network-map', networks] };

describe('on a server, without a browser', () => {
  for (const [kind, [tag, records]] of Object.entries(LISTS)) it(`a tag has all ${kind} in it, as valid HTML in a page of somebody else [R72]`, async () => {
    assert.equal(typeof globalThis.document, 'undefined');
    const html = `<!DOCTYPE html>\n<html lang="nl"><head><title>Wetten</title></head><body><h1>Wetten</h1><h2>Voor ons</h2><${tag} organisation="gemeente">${fragmentOf(kind, records, { today: '2026-12-01' })}</${tag}></body></html>\n`;
    const { results } = await validator.validateString(html);
    assert.deepEqual(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)), []);
    const missing = records.filter(({ id }) => !html.includes(`id="kde-${kind.slice(0, -1)}-${id}"`));
    assert.ok(records.length > 50);
    assert.deepEqual(missing.map(({ id }) => id), []);
  });
});
