import { createIndex, type Law, type SearchIndex } from '@digitaal-europa/data';
import type { Language } from '@digitaal-europa/ui';

export interface Found {
  /** Best first; all laws in their own order without a query. */
  readonly laws: readonly Law[];
  /** The name or number that matched, by id of the law. */
  readonly matches: ReadonlyMap<string, string>;
}

/** Searches laws by name and number. The index is made at the first search, and again when the laws or the language change. */
export class LawSearch {
  private index: SearchIndex | undefined;
  private laws: readonly Law[] = [];
  private language: Language | undefined;

  private last: { readonly from: readonly unknown[]; readonly found: Found } | undefined;

  /** The same object as long as what is asked is the same, for much is remembered by its laws. */
  find(query: string, laws: readonly Law[], language: Language): Found {
    const from = [query.trim(), laws, language];
    if (!this.last?.from.every((value, i) => value === from[i])) this.last = { from, found: this.search(query, laws, language) };
    return this.last.found;
  }

  private search(query: string, laws: readonly Law[], language: Language): Found {
    if (!query.trim()) return { laws, matches: new Map() };
    if (!this.index || this.laws !== laws || this.language !== language) {
      this.index = createIndex(laws, { lang: language });
      this.laws = laws;
      this.language = language;
    }
    const { hits } = this.index.search(query, { limit: laws.length });
    const byId = new Map(laws.map((law) => [law.id, law]));
    return {
      laws: hits.flatMap(({ id }) => byId.get(id) ?? []),
      matches: new Map(hits.flatMap(({ id, matches }) => (matches[0] ? [[id, matches[0].text]] : []))),
    };
  }
}
