/** The themes of the toolbar. Which of them a build may carry is a question of licences, so it is answered in one place. */

/** What stands on the page around a widget. */
export interface Theme {
  readonly id: string;
  /** In the toolbar. */
  readonly title: string;
  /** On the block around the widget. */
  readonly className: string;
  /** Module with the style sheet; none for a page without tokens. */
  readonly css?: string;
  /** The house style of an organisation: on a developer's own machine only, never in a build that is published. */
  readonly houseStyle?: boolean;
}

const PAGES: readonly Theme[] = [
  { id: 'none', title: 'Geen thema', className: '' },
  { id: 'dark', title: 'Geen thema, donkere pagina', className: 'stage--dark' },
];

const PACKAGES: readonly Theme[] = [
  { id: 'voorbeeld', title: 'Voorbeeld (NL Design System)', className: 'voorbeeld-theme', css: '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css' },
  { id: 'ma', title: 'Mooi & Anders (NL Design System)', className: 'ma-theme', css: '@nl-design-system-community/ma-design-tokens/dist/theme.css' },
  { id: 'utrecht', title: 'Gemeente Utrecht', className: 'utrecht-theme', css: '@utrecht/design-tokens/dist/theme.css', houseStyle: true },
  { id: 'rijkshuisstijl', title: 'Rijkshuisstijl, lintblauw', className: 'kern-lintblauw', css: '@rijkshuisstijl-community/design-tokens/dist/kern-lintblauw/index.css', houseStyle: true },
  { id: 'rvo', title: 'RVO', className: 'rvo-theme', css: '@nl-rvo/design-tokens/dist/index.css', houseStyle: true },
  { id: 'amsterdam', title: 'Gemeente Amsterdam', className: 'ams-theme', css: '@amsterdam/design-system-tokens/dist/index.theme.css', houseStyle: true },
  { id: 'nijmegen', title: 'Gemeente Nijmegen', className: 'nijmegen-theme', css: '@gemeentenijmegen/design-tokens/dist/index.css', houseStyle: true },
  { id: 'rotterdam', title: 'Gemeente Rotterdam', className: 'rotterdam-theme', css: '@nl-design-system-unstable/rotterdam-design-tokens/dist/design-tokens.css', houseStyle: true },
];

/** One of our own example themes, by its file: `…/themes/duin.css` has the class `kde-theme-duin`. */
function exampleTheme(file: string): Theme {
  const name = /([\w-]+)\.css$/.exec(file)?.[1] ?? file;
  return { id: name, title: `${name.charAt(0).toUpperCase()}${name.slice(1)} (ons voorbeeld)`, className: `kde-theme-${name}`, css: file };
}

/**
 * All themes of a build, in the order of the toolbar.
 *
 * @param exampleFiles style sheets of our own example themes
 * @param houseStyles whether the house styles of organisations are in it: only for oneself
 */
export const themesOf = (exampleFiles: readonly string[], houseStyles: boolean): readonly Theme[] =>
  [...PAGES, ...exampleFiles.map(exampleTheme), ...PACKAGES.filter((theme) => houseStyles || !theme.houseStyle)];
