/** Sample networks for tests of the geometry: none of them exists. And the real ones. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { canBeJoined, NETWORKS, readFeed, THEMES, valuesOf } from '@digitaal-europa/data';
import fc from 'fast-check';
import type { MapNetwork } from './compass.ts';

export const ORDER: readonly string[] = valuesOf(THEMES);
export const REACH = ['regional', 'national', 'european', 'global'] as const;

export const sample = (id: string, fields: Partial<MapNetwork> = {}): MapNetwork => ({ id, label: `Voorbeeld ${id}`, themes: ['data'], reach: 'national', joined: false, ...fields });

/** Sample networks, many of them on the same few themes. */
const anyNetworks = (minLength: number) => fc.array(fc.record({
  themes: fc.array(fc.constantFrom('ai', 'ai', 'ai', 'data', 'bestuur', 'bestuur', ...ORDER), { maxLength: 3 }), reach: fc.constantFrom(...REACH), members: fc.option(fc.nat(1000), { nil: undefined }), joined: fc.boolean(),
}), { minLength, maxLength: 80, size: 'max' }).map((list) => list.map((fields, at) => sample(`n${at}`, fields)));
export const someNetworks = anyNetworks(0);
export const manyNetworks = anyNetworks(40);

// Made by the build of the data package, which runs before these tests.
const FILE = resolve(import.meta.dirname, '../../../data/dist/networks.json');
/** Why tests with the real networks cannot run. */
export const whenUnbuilt = existsSync(FILE) ? false : 'packages/data has not been built';

/** The networks that the package brings, in Dutch. The sample organisation is in three of them. */
export function realNetworks(which: 'joinable' | 'all' = 'joinable'): MapNetwork[] {
  const result = readFeed(NETWORKS, JSON.parse(readFileSync(FILE, 'utf8')));
  assert.ok(result.ok && result.issues.length === 0);
  return result.feed.records.filter((network) => which === 'all' || canBeJoined(network)).map(({ id, name, displayName, abbreviation, themes, reach, memberCount }) => ({
    id, label: (displayName ?? name).nl.replaceAll('\u00AD', ''), short: abbreviation, themes, reach, members: memberCount?.value, joined: ['k80', 'p10', 'nvvb'].includes(id),
  }));
}

/** About as wide as the letters of the fonts of most systems at 12 pixels. */
export const measure = (text: string, bold: boolean): number => text.length * (bold ? 6.8 : 6.2);
