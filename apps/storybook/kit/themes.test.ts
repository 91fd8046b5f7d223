import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { themesOf } from './themes.ts';

const idsOf = (houseStyles: boolean): string[] => themesOf(['/somewhere/themes/duin.css'], houseStyles).map(({ id }) => id);
const licenceOf = (css: string): unknown => {
  const [scope = '', name = ''] = css.split('/');
  return (JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(`${scope}/${name}/package.json`)), 'utf8')) as { license?: unknown }).license;
};

describe('the themes of the toolbar', () => {
  it('are eight that others made, ours, and none at all [R15]', () => {
    assert.deepEqual(idsOf(true), ['none', 'dark', 'duin', 'voorbeeld', 'ma', 'utrecht', 'rijkshuisstijl', 'rvo', 'amsterdam', 'nijmegen', 'rotterdam']);
  });

  it('are for everybody only where the licence of the package lets them be passed on: two of others, light and bright [R16]', () => {
    const published = themesOf([], false).flatMap(({ css }) => css ?? []);
    assert.deepEqual([published.map(licenceOf), idsOf(false)], [['EUPL-1.2', 'EUPL-1.2'], ['none', 'dark', 'duin', 'voorbeeld', 'ma']]);
  });

  it('have their class in the style sheet', () => {
    const sheets = themesOf([], true).flatMap(({ css, className }) => (css ? [{ className, text: readFileSync(fileURLToPath(import.meta.resolve(css)), 'utf8') }] : []));
    assert.equal(sheets.length, 8);
    assert.deepEqual(sheets.filter(({ className, text }) => !text.includes(`.${className} {`)).map(({ className }) => className), []);
  });

  it('have the class of their file when they are ours', () => {
    assert.deepEqual(themesOf(['/somewhere/themes/duin.css'], false)[2], { id: 'duin', title: 'Duin (ons voorbeeld)', className: 'kde-theme-duin', css: '/somewhere/themes/duin.css' });
  });
});
