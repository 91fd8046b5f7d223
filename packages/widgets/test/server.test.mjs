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
    // Twice, as on a page with two widgets that show the same.
    const widgets = `<${tag} organisation="gemeente">${fragmentOf(kind, records, { today: '2026-12-01' })}</${tag}>`.repeat(2);
    const html = `<!DOCTYPE html>\n<html lang="nl"><head><title>Wetten</title></head><body><h1>Wetten</h1><h2>Voor ons</h2>${widgets}</body></html>\n`;
    const { results } = await validator.validateString(html);
    assert.deepEqual(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)), []);
    const text = html.replace(/<[^>]*>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
    const missing = records.filter(({ title, name }) => !text.includes((title ?? name).nl));
    assert.ok(records.length > 50);
    assert.deepEqual(missing.map(({ id }) => id), []);
  });
});
