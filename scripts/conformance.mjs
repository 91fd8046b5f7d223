// conformance.md of every widget: what it does for each criterion of WCAG 2.2 A and AA, and which tests show it, for the statement of a site.
//   node scripts/conformance.mjs            writes them
//   node scripts/conformance.mjs --check    says which are out of date or name a test that is gone, and ends with 1
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeOrCheck } from './blocks.mjs';
import { CRITERIA, forWidget, MET, NONE, PAGE, WIDGETS } from './conformance.data.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The day on which the criteria were last gone through by hand. Change it when that is done again, and only then. */
const CHECKED = '22 november 2026';

const testsOf = ({ tests }, widget) => [...new Set(tests.map((test) => forWidget(test, widget)).filter(Boolean))];
const link = (file) => `[${file.split('/').at(-1).replace(/\.(browser\.)?test\.(ts|mjs)$|\.ts$/, '')}](../../${file})`;

/** The report of one widget, in Markdown. */
export function report(widget, version) {
  const verdicts = CRITERIA.map((criterion) => forWidget(criterion.verdict, widget));
  const count = (verdict) => verdicts.filter((one) => one === verdict).length;
  const rows = CRITERIA.map((criterion, i) => {
    const { number, level, name, is22 } = criterion;
    return `| ${number} ${name} | ${level} | ${is22 ? '–' : `9.${number}`} | ${verdicts[i]} | ${forWidget(criterion.how, widget)} | ${testsOf(criterion, widget).map(link).join(', ')} |`;
  });
  return `# Toegankelijkheid van \`<${WIDGETS[widget]}>\`, versie ${version}

Wat dit onderdeel doet voor elk criterium van WCAG 2.2, niveau A en AA: bij ${count(MET)} van de ${CRITERIA.length} voldoet het, ${count(NONE)} zijn niet van toepassing, en bij ${count(PAGE)} beslist de pagina eromheen. U kunt dit naast de toegankelijkheidsverklaring van uw site leggen.

**Hoe dit is vastgesteld.** Wij hebben het zelf beoordeeld, op ${CHECKED}. Bij elke wijziging draaien de genoemde tests, en zoekt axe-core naar fouten. De meeste draaien in Chromium, Firefox en WebKit; de kleuren van de thema’s en een deel van axe alleen in Chromium, want die hangen niet van de browser af. Een onafhankelijk onderzoek is er niet geweest, en met schermlezers is nog niet door gebruikers getest. Wat u er zelf omheen zet, zoals kleuren, een koptekst of een vaste balk, hoort bij het onderzoek van uw eigen site.

**Welke norm.** De kolom EN 301 549 noemt het artikel in versie 3.2.1, die naar WCAG 2.1 verwijst. Een streep betekent dat het criterium nieuw is in WCAG 2.2 en daar geen artikel heeft. De artikelen van versie 4.1.1 hebben wij niet nagekeken.

| criterium | niveau | EN 301 549 | oordeel | hoe | getoetst in |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
}

const widgets = Object.keys(WIDGETS);
const versionOf = (widget) => JSON.parse(readFileSync(join(root, 'packages', widget, 'package.json'), 'utf8')).version;
writeOrCheck(Object.fromEntries(widgets.map((widget) => [`packages/${widget}/conformance.md`, report(widget, versionOf(widget))])));
const gone = new Set(widgets.flatMap((widget) => CRITERIA.flatMap((criterion) => testsOf(criterion, widget).filter((file) => !existsSync(join(root, file))).map((file) => `${criterion.number}: ${file} is gone`))));
for (const problem of gone) console.error(problem);
if (gone.size > 0) process.exitCode = 1;
