/**
 * The themes that the widgets are drawn in: eight of the NL Design System, as their organisations publish them, their dark variants, our own four
 * examples, and none. `shows` says which of the theme's own tokens a role must have; what is not named there is ours to choose.
 */
export type Role = 'text' | 'ground' | 'link' | 'action' | 'actionText' | 'border' | 'target';

export interface Theme {
  readonly name: string;
  readonly classes: readonly string[];
  /** Addresses of its style sheets, in order. */
  readonly sheets: readonly string[];
  readonly shows: Partial<Record<Role, string>>;
  /** What the page around it says, if it says anything. */
  readonly colorScheme?: 'dark' | 'light dark';
  /** Tokens that the page sets itself. */
  readonly tokens?: Readonly<Record<string, string>>;
}

const npm = (path: string): string => `/node_modules/${path}`;

const BASIS = {
  text: '--basis-color-default-color-document', ground: '--basis-color-default-bg-document', border: '--basis-color-default-border-default', target: '--basis-pointer-target-min-block-size',
} as const;
const UTRECHT = {
  text: '--utrecht-document-color', ground: '--utrecht-document-background-color', link: '--utrecht-link-color',
  action: '--utrecht-button-primary-action-background-color', actionText: '--utrecht-button-primary-action-color', border: '--utrecht-textbox-border-color',
} as const;
const UTRECHT_FIELDS = { ...UTRECHT, border: '--utrecht-form-control-border-color' } as const;
const AMSTERDAM = {
  text: '--ams-color-text', ground: '--ams-color-background', link: '--ams-link-color',
  action: '--ams-button-primary-background-color', actionText: '--ams-button-primary-color', border: '--ams-text-input-border-color',
} as const;
const OURS = {
  text: '--kde-color', ground: '--kde-background-color', link: '--kde-link-color', action: '--kde-action-background-color', actionText: '--kde-action-color',
  border: '--kde-control-border-color', target: '--kde-target-min-block-size',
} as const;

const VOORBEELD = { ...BASIS, link: '--nl-link-color', action: '--nl-button-primary-background-color', actionText: '--nl-button-primary-color' } as const;
const MOOI = { ...BASIS, link: '--nl-link-color', action: '--utrecht-button-primary-action-background-color', actionText: '--utrecht-button-primary-action-color' } as const;
const MOOI_SHEET = npm('@nl-design-system-community/ma-design-tokens/dist/theme.css');

const ours = (name: string, colorScheme?: 'dark'): Theme => ({
  name: colorScheme ? `${name}, ${colorScheme}` : name, classes: [`kde-theme-${name}`], sheets: [`/packages/widgets/themes/${name}.css`], shows: OURS, ...(colorScheme && { colorScheme }),
});

export const THEMES: readonly Theme[] = [
  { name: 'none', classes: [], sheets: [], shows: {} },
  { name: 'voorbeeld', classes: ['voorbeeld-theme'], sheets: [npm('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css')], shows: VOORBEELD },
  { name: 'mooi en anders', classes: ['ma-theme'], sheets: [MOOI_SHEET], shows: MOOI },
  { name: 'utrecht', classes: ['utrecht-theme'], sheets: [npm('@utrecht/design-tokens/dist/theme.css')], shows: UTRECHT_FIELDS },
  // Its grounds and texts are of the basis layer, its buttons are Utrecht's.
  { name: 'rijkshuisstijl', classes: ['kern-lintblauw'], sheets: [npm('@rijkshuisstijl-community/design-tokens/dist/kern-lintblauw/index.css')], shows: { ...UTRECHT, text: BASIS.text, ground: BASIS.ground, link: '--nl-link-color', border: BASIS.border } },
  { name: 'rvo', classes: ['rvo-theme'], sheets: [npm('@nl-rvo/design-tokens/dist/index.css')], shows: UTRECHT_FIELDS },
  { name: 'amsterdam', classes: ['ams-theme'], sheets: [npm('@amsterdam/design-system-tokens/dist/index.theme.css')], shows: AMSTERDAM },
  { name: 'nijmegen', classes: ['nijmegen-theme'], sheets: [npm('@gemeentenijmegen/design-tokens/dist/index.css')], shows: UTRECHT },
  { name: 'rotterdam', classes: ['rotterdam-theme'], sheets: [npm('@nl-design-system-unstable/rotterdam-design-tokens/dist/index.css')], shows: UTRECHT },
  ...['haven', 'polder', 'duin', 'stad'].map((name) => ours(name)),
  { name: 'none, dark', classes: [], sheets: [], shows: {}, colorScheme: 'dark' },
  { name: 'mooi en anders, dark', classes: ['ma-theme', 'ma-theme--color-scheme-dark'], sheets: [MOOI_SHEET, npm('@nl-design-system-community/ma-design-tokens/dist/color-scheme-dark/theme.css')], shows: MOOI },
  { name: 'utrecht, dark', classes: ['utrecht-theme--dark'], sheets: [npm('@utrecht/design-tokens/dist/dark/theme.css')], shows: UTRECHT_FIELDS },
  ours('haven', 'dark'),
  // A light theme on a page that is dark: it brings its own light ground.
  ours('duin', 'dark'),
  { name: 'voorbeeld, on a dark page', classes: ['voorbeeld-theme'], sheets: [npm('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css')], shows: VOORBEELD, colorScheme: 'dark' },
  { name: 'mooi en anders, on a dark page', classes: ['ma-theme'], sheets: [MOOI_SHEET], shows: MOOI, colorScheme: 'dark' },
  // Words on it can be read, but nothing that is drawn in it could be seen.
  { name: 'yellow buttons', classes: [], sheets: [], shows: {}, tokens: { '--kde-action-background-color': '#ffd500', '--kde-action-color': '#1b1b1b' } },
];
