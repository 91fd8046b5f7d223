/** Guides are Markdown beside the code, and read well there. Here their links are made to work in Storybook. */

/** What stands in Storybook, by the file that it shows: the guides, the rules for editors, the recipes and the accessibility reports. */
export const PAGES: Readonly<Record<string, string>> = {
  'packages/widgets/guides/insluiten.md': 'Gidsen/In vijf minuten op uw site',
  'packages/widgets/guides/cms.md': 'Gidsen/In uw CMS',
  'packages/widgets/guides/iframe.md': 'Gidsen/In een iframe',
  'packages/widgets/guides/huisstijl.md': 'Gidsen/Uw huisstijl',
  'packages/widgets/guides/hosting.md': 'Gidsen/Hosten en bijwerken',
  'packages/widgets/guides/beveiliging.md': 'Gidsen/Privacy en beveiliging',
  'packages/data/guides/gegevens-bijwerken.md': 'Gidsen/Gegevens bijwerken',
  'packages/data/GUIDELINES.md': 'Gidsen/Richtlijnen voor gegevens',
  'packages/priority-matrix/guides/zo-rekent-de-matrix.md': 'Gidsen/Zo rekent de matrix',
  'packages/widgets/recipes/README.md': 'Recepten/Overzicht',
  'packages/widgets/recipes/html/README.md': 'Recepten/Gewone HTML',
  'packages/widgets/wordpress/README.md': 'Recepten/WordPress',
  'packages/widgets/recipes/drupal/README.md': 'Recepten/Drupal',
  'packages/widgets/recipes/umbraco/README.md': 'Recepten/Umbraco',
  'packages/widgets/recipes/typo3/README.md': 'Recepten/TYPO3',
  'packages/widgets/recipes/iframe/README.md': 'Recepten/Iframe',
  'packages/timeline/conformance.md': 'Toegankelijkheid/Tijdlijn',
  'packages/priority-matrix/conformance.md': 'Toegankelijkheid/Prioriteitenmatrix',
  'packages/fund-finder/conformance.md': 'Toegankelijkheid/Fondsenzoeker',
  'packages/network-map/conformance.md': 'Toegankelijkheid/Netwerkkaart',
  'packages/ui/guides/developing-a-widget.md': 'Guides/Developing a widget',
  'packages/data/guides/data-model.md': 'Guides/The data model',
};

/** What Storybook shows in another form than the file. */
const INSTEAD: Readonly<Record<string, string>> = {
  'packages/timeline/README.md': '?path=/docs/timeline--docs',
  'packages/priority-matrix/README.md': '?path=/docs/priority-matrix--docs',
  'packages/fund-finder/README.md': '?path=/docs/fund-finder--docs',
  'packages/network-map/README.md': '?path=/docs/network-map--docs',
  'packages/widgets/tokens.json': '?path=/story/tokens--overview',
};

export const languageOf = (file: string): 'nl' | 'en' => (PAGES[file]?.startsWith('Guides/') ? 'en' : 'nl');

/** As Storybook makes one of a title. */
const idOf = (title: string): string => title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');

/** The address of a page in Storybook; `undefined` for a file that it does not show. */
export function addressOf(file: string): string | undefined {
  const title = PAGES[file];
  return title === undefined ? INSTEAD[file] : `?path=/docs/${idOf(title)}--docs`;
}

/** A relative address from a file, as a path from the root of the repository. */
export function resolve(href: string, file: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of href.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The heading that `#wat-er-in-zit` leads to has this for its id, on a forge and in Storybook. */
export const slugOf = (heading: string): string => heading.toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').trim().replaceAll(/\s/g, '-');

/** Code, or a link: whichever begins first. A link in an example stays as it stands, and code may stand in the words of a link. */
const CODE_OR_LINK = /^[ \t]*```[^]*?^[ \t]*```[ \t]*$|`[^`\n]+`|(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)/gm;

export interface Link {
  readonly text: string;
  readonly href: string;
  readonly isImage: boolean;
}

/** Every link in a page that is no code. */
export function linksIn(markdown: string): readonly Link[] {
  return [...markdown.matchAll(CODE_OR_LINK)].flatMap(([, image, text = '', href]) => (href === undefined ? [] : [{ text, href, isImage: image === '!' }]));
}

/**
 * A page as Storybook can show it: a link to another page leads to it there, one to a file that is not shown says where that file is, and one to
 * elsewhere stays.
 *
 * @param file path of the page from the root of the repository
 * @param images addresses of pictures by their path; one that is not in it becomes its text
 */
export function forStorybook(markdown: string, file: string, images: Readonly<Record<string, string>> = {}): string {
  return markdown.replaceAll(CODE_OR_LINK, (whole: string, image: string, text: string, href: string | undefined) => {
    if (href === undefined || /^(#|[a-z]+:)/.test(href)) return whole;
    const [path = '', anchor] = href.split('#');
    const target = resolve(path, file);
    if (image) return images[target] === undefined ? text : `![${text}](${images[target]})`;
    const address = addressOf(target);
    if (address !== undefined) return `[${text}](${address}${anchor === undefined ? '' : `#${anchor}`})`;
    // The path says it all where the words are the beginning of the name: `axe` for axe.ts.
    const name = target.slice(target.lastIndexOf('/') + 1);
    return name.startsWith(text.replaceAll('`', '').replace(/^.*\//, '')) ? `\`${target}\`` : `${text} (\`${target}\`)`;
  });
}
