/** As much of the package `jsonld`, which has no types of its own, as the tests use. */
declare module 'jsonld' {
  interface Options { base?: string; documentLoader?: (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: unknown }> }
  interface RdfTerm { termType: string; value: string; language?: string; datatype?: RdfTerm }
  interface RdfQuad { subject: RdfTerm; predicate: RdfTerm; object: RdfTerm; graph: RdfTerm }
  const jsonld: {
    expand: (document: object, options?: Options) => Promise<Record<string, unknown>[]>;
    compact: (document: object, context: object, options?: Options) => Promise<Record<string, unknown>>;
    toRDF: (document: object, options?: Options) => Promise<RdfQuad[]>;
  };
  export = jsonld;
}
