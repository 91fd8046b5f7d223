import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import jsonld from 'jsonld';
import SHACLValidator from 'rdf-validate-shacl';
import { aFund } from '../../exports/records.fixture.ts';
import { aLaw } from '../../law.fixture.ts';
import { exportFiles } from '../exports.ts';
import { TO_BE_FILLED_IN, type ExportOptions } from '../../exports/about.ts';
import { dcatOf, describedFiles } from './dcat.ts';
import { someRecords } from './records.fixture.ts';

/**
 * Our own shapes, written after the mandatory (V) properties of DCAT-AP-NL 3.0 and the DCAT-AP 3.0 below it; the published shapes of Geonovum
 * are not in this repository. Beyond them: the value lists of the profile, and addresses that are addresses.
 */
const V = 'mandatory';
type Rule = readonly [path: string, ...('mandatory' | 'one' | 'iri' | 'literal' | { list: string } | { of: string })[]];
const SHAPES: Readonly<Record<string, readonly Rule[]>> = {
  'dcat:Catalog': [['dct:title', V, 'literal'], ['dct:description', V, 'literal'], ['dct:publisher', V, 'one', { of: 'foaf:Agent' }], ['dcat:contactPoint', V, 'one', { of: 'vcard:Kind' }], ['dcat:dataset', V, 'iri']],
  'dcat:Dataset': [
    ['dct:title', V, 'literal'], ['dct:description', V, 'literal'], ['dct:identifier', V, 'one', 'literal'], ['dct:accessRights', V, 'one', { list: 'access-right' }], ['dcat:contactPoint', V, 'one', { of: 'vcard:Kind' }], ['dct:creator', V, { of: 'foaf:Agent' }],
    ['dct:publisher', V, 'one', { of: 'foaf:Agent' }], ['dcat:theme', V, { list: 'data-theme' }], ['dct:language', { list: 'language' }], ['dct:accrualPeriodicity', 'one', { list: 'frequency' }], ['dct:spatial', { list: 'country' }], ['dcat:distribution', V, { of: 'dcat:Distribution' }], ['dcat:inSeries', { of: 'dcat:DatasetSeries' }],
  ],
  'dcat:DatasetSeries': [['dct:title', V, 'literal'], ['dct:description', V, 'literal'], ['dct:publisher', 'one', { of: 'foaf:Agent' }]],
  'dcat:Distribution': [['dcat:accessURL', V, 'one', 'iri'], ['dcat:downloadURL', 'one', 'iri'], ['dct:license', V, 'one', 'iri'], ['dct:format', 'one', { list: 'file-type' }], ['dcat:mediaType', 'one', 'iri']],
  'foaf:Agent': [['foaf:name', V, 'literal']],
  'vcard:Kind': [['vcard:fn', V, 'literal']],
};
const PREFIXES = { sh: 'http://www.w3.org/ns/shacl#', dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/', foaf: 'http://xmlns.com/foaf/0.1/', vcard: 'http://www.w3.org/2006/vcard/ns#' };
const constraint = (rule: Rule[number]): object => {
  if (rule === 'mandatory') return { 'sh:minCount': 1 };
  if (rule === 'one') return { 'sh:maxCount': 1 };
  if (rule === 'iri') return { 'sh:nodeKind': { '@id': 'sh:IRI' }, 'sh:pattern': '^[a-z]+:' };
  if (rule === 'literal') return { 'sh:nodeKind': { '@id': 'sh:Literal' }, 'sh:minLength': 1 };
  if (typeof rule === 'object') return 'list' in rule ? { 'sh:pattern': `^http://publications\\.europa\\.eu/resource/authority/${rule.list}/[A-Z_]+$` } : { 'sh:class': { '@id': rule.of } };
  return {};
};
const shapes = { '@context': PREFIXES, '@graph': Object.entries(SHAPES).map(([target, rules]) => ({ '@type': 'sh:NodeShape', 'sh:targetClass': { '@id': target }, 'sh:property': rules.map(([path, ...all]) => Object.assign({ 'sh:path': { '@id': path } }, ...all.map(constraint)) as object) })) };

/** The validator's own factory, in the types that we need: the packages behind it bring none. */
interface Term { readonly termType: string; readonly value: string }
interface Factory { quad: (...terms: Term[]) => object; literal: (value: string, type: string | Term) => Term; blankNode: (name: string) => Term; namedNode: (iri: string) => Term; dataset: (quads: readonly object[]) => never }
const factory = new SHACLValidator(new Set() as never).factory as unknown as Factory;
async function quads(document: object): Promise<never> {
  const found = await jsonld.toRDF(document, { base: 'https://gegevens.example/kde/exports/dcat.jsonld', documentLoader: (url) => Promise.reject(new Error(`no network: ${url}`)) });
  const term = ({ termType, value, language, datatype }: (typeof found)[number]['object']): Term => {
    if (termType === 'Literal') return factory.literal(value, language === undefined || language === '' ? factory.namedNode(datatype?.value ?? '') : language);
    return termType === 'BlankNode' ? factory.blankNode(value.replace('_:', '')) : factory.namedNode(value);
  };
  return factory.dataset(found.map(({ subject, predicate, object }) => factory.quad(term(subject), term(predicate), term(object))));
}
const validator = new SHACLValidator(await quads(shapes));
async function problems(text: string): Promise<string[]> {
  const report = await validator.validate(await quads(JSON.parse(text) as object));
  return report.results.map((result) => `${result.focusNode?.value} ${result.path?.value}`);
}

const records = someRecords({ laws: [aLaw({ asOf: '2026-05-01' })], funds: [aFund()] });
const options: ExportOptions = { baseUrl: 'https://gegevens.example/kde/', publisher: { name: 'Proefuitgever', uri: 'https://identifier.overheid.nl/tooi/id/gemeente/gm9999' }, contact: { name: 'Redactie', email: 'redactie@example.org' } };

describe('the description for data catalogues', () => {
  it('has all that DCAT-AP-NL 3.0 requires', async () => {
    assert.deepEqual(await problems(dcatOf(records)), []);
    assert.deepEqual(await problems(dcatOf(records, options)), []);
    assert.deepEqual(await problems(dcatOf(someRecords())), []);
  });

  it('would be refused without any of it', async () => {
    const graphOf = (): { '@context': object; '@graph': Record<string, unknown>[] } => JSON.parse(dcatOf(records)) as never;
    for (const [target, rules] of Object.entries(SHAPES)) {
      for (const [path, ...all] of rules.filter(([, ...found]) => found.includes(V))) {
        const document = graphOf();
        for (const node of document['@graph']) if (node['@type'] === target) delete node[path];
        assert.ok((await problems(JSON.stringify(document))).length > 0, `${target} ${path} ${all.length}`);
      }
    }
  });

  it('describes only files that a build makes, and every export', () => {
    const made = [...exportFiles(records).keys()];
    const described = describedFiles.map((path) => (path.startsWith('../') ? path.slice(3) : `exports/${path}`));
    for (const path of described.filter((found) => found.startsWith('exports/'))) assert.ok(made.includes(path), path);
    assert.deepEqual(described.filter((found) => !found.startsWith('exports/')), ['laws.json', 'funds.json', 'networks.json', 'organisations.json', 'services.json']);
    assert.deepEqual(made.filter((path) => !described.includes(path) && !path.endsWith('.fragment.html')), ['exports/dcat.jsonld']);
  });

  it('says that the publisher is not known rather than naming one', () => {
    assert.equal(dcatOf(records).split(TO_BE_FILLED_IN).length, 3);
    assert.ok(!dcatOf(records).includes('identifier.overheid.nl'));
    assert.ok(!dcatOf(records, options).includes(TO_BE_FILLED_IN));
  });

  it('places its files beside it, or where the build stands', async () => {
    const urls = async (text: string, base: string): Promise<string[]> => (await jsonld.toRDF(JSON.parse(text) as object, { base })).filter(({ predicate }) => predicate.value.endsWith('downloadURL')).map(({ object }) => object.value);
    assert.ok((await urls(dcatOf(records), 'https://elders.example/x/exports/dcat.jsonld')).includes('https://elders.example/x/laws.json'));
    assert.ok((await urls(dcatOf(records, options), 'https://elders.example/')).includes('https://gegevens.example/kde/exports/laws.csv'));
  });

  it('is dated by its records', () => assert.ok(dcatOf(records).includes('"@value": "2026-05-01"')));
});
