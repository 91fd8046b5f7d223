import { createTextIndex, lawDocument, type Law, type SearchIndex } from '@digitaal-europa/data';
import { remember, type Language } from '@digitaal-europa/ui';

export interface Found {
  /** Best first; all laws in their own order without a query. */
  readonly laws: readonly Law[];
  /** The name or number that matched, by id of the law. */
  readonly matches: ReadonlyMap<string, string>;
}

/** Searches laws by name and number. The index is made at the first search, and again when the laws or the language change. */
export class LawSearch {
  private readonly indexOf = remember((laws: readonly Law[], lang: Language): SearchIndex => createTextIndex(laws.map((law) => lawDocument(law, lang)), { lang }));
  private readonly found = remember((query: string, laws: readonly Law[], language: Language): Found => {
    if (!query) return { laws, matches: new Map() };
    const { hits } = this.indexOf(laws, language).search(query, { limit: laws.length });
    const byId = new Map(laws.map((law) => [law.id, law]));
    return {
      laws: hits.flatMap(({ id }) => byId.get(id) ?? []),
      matches: new Map(hits.flatMap(({ id, matches }) => (matches[0] ? [[id, matches[0].text]] : []))),
    };
  });

  /** The same object as long as what is asked is the same, for much is remembered by its laws. */
  find(query: string, laws: readonly Law[], language: Language): Found {
    return this.found(query.trim(), laws, language);
  }
}
