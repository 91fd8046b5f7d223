// Our Dutch search as a contender in a bench of search engines: the engine with its thesaurus as the finder has it, the made-up funds of such a bench.
// The contract is that of the bench: build(docs) gives an index, search(index, query, limit) the ids, the best first.
import { createTextIndex } from '@digitaal-europa/data';

/** The same three texts as its peers read, with the weight that they have in a fund of ours. */
const documentOf = ({ id, title, summary, themes }) => ({
  id: String(id), kind: 'funds',
  fields: [{ field: 'title', text: title, weight: 4, name: true }, { field: 'summary', text: summary, weight: 1.2 }, ...themes.map((text) => ({ field: 'theme', text, weight: 1.2 }))],
});

export const build = (docs) => createTextIndex(docs.map(documentOf), { lang: 'nl' });

export const search = (index, query, limit) => index.search(query, { limit }).hits.map(({ id }) => Number(id));
