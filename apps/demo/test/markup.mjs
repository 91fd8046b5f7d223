/** What a text stands for in an attribute. */
const unescape = (text) => text.replace(/&(amp|quot|lt|gt);/g, (_, name) => ({ amp: '&', quot: '"', lt: '<', gt: '>' })[name]);

/**
 * The attributes of the first tag of a name, read as HTML reads them.
 * @param {string} markup
 * @param {string} tag
 * @returns {Record<string, string>}
 */
export function parseAttributes(markup, tag) {
  const [, attributes] = new RegExp(`<${tag}((?:\\s+[a-z-]+(?:="[^"]*")?)*)\\s*>`).exec(markup);
  return Object.fromEntries([...attributes.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [name, unescape(value)]));
}
