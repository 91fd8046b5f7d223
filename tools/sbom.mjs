// A software bill of materials (CycloneDX 1.5) of what is published: our packages and everything they need to run, from the lock file.
//   node tools/sbom.mjs > sbom.cdx.json
// `npm sbom --omit dev` leaves out what a development dependency needs too, such as Lit itself; so the tree is walked here.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where Node finds a package that is imported from `from`: the nearest node_modules upwards; ours are links into the workspace. */
function resolve(lock, from, name) {
  const steps = from.split('/node_modules/').map((_, i, parts) => parts.slice(0, i + 1).join('/node_modules/')).toReversed();
  const path = [...steps.map((step) => `${step}/node_modules/${name}`), `node_modules/${name}`].find((candidate) => lock[candidate]);
  return lock[path]?.link ? lock[path].resolved : path;
}

/**
 * Everything that is needed at run time, by its path in the lock file, with the paths that each needs itself.
 * @param {Record<string, object>} lock - `packages` of package-lock.json.
 * @param {string[]} folders - Of our packages.
 * @returns {Map<string, string[]>}
 */
export function productionTree(lock, folders) {
  const tree = new Map();
  const visit = (path) => {
    if (tree.has(path)) return;
    const names = Object.keys({ ...lock[path].dependencies, ...lock[path].optionalDependencies });
    const found = names.map((name) => [name, resolve(lock, path, name)]);
    const lost = found.find(([name, to]) => !to && lock[path].dependencies?.[name]);
    if (lost) throw new Error(`package-lock.json: ${path} needs ${lost[0]}, which is not there; run "npm install"`);
    tree.set(path, found.flatMap(([, to]) => to ?? []));
    tree.get(path).forEach(visit);
  };
  folders.forEach(visit);
  return tree;
}

/** Folders of the packages that are published. */
export const publishedFolders = () => globSync('packages/*/package.json', { cwd: root }).map((file) => file.replaceAll('\\', '/').replace('/package.json', ''))
  .filter((folder) => JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8')).private !== true).toSorted();

const nameOf = (lock, path) => lock[path].name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const purl = (name, version) => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
const hashOf = (integrity) => {
  const [, algorithm, value] = /^sha(\d+)-(.*)$/.exec(integrity.split(' ')[0]);
  return [{ alg: `SHA-${algorithm}`, content: Buffer.from(value, 'base64').toString('hex') }];
};

/** @param {{ version: string }} about - The release. */
export function sbom(lock, folders, { version }) {
  const tree = productionTree(lock, folders);
  const ref = (path) => purl(nameOf(lock, path), lock[path].version ?? version);
  const whole = purl('digitaal-europa', version);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { 'bom-ref': whole, type: 'library', name: 'digitaal-europa', version, purl: whole, licenses: [{ license: { id: 'EUPL-1.2' } }] } },
    components: [...tree.keys()].map((path) => ({
      'bom-ref': ref(path), type: 'library', name: nameOf(lock, path), version: lock[path].version ?? version, purl: ref(path), scope: 'required',
      licenses: [/ (OR|AND) /.test(lock[path].license) ? { expression: lock[path].license } : { license: { id: lock[path].license } }],
      ...(lock[path].integrity && { hashes: hashOf(lock[path].integrity) }),
    })),
    dependencies: [{ ref: whole, dependsOn: folders.map(ref) }, ...[...tree].map(([path, needs]) => ({ ref: ref(path), dependsOn: [...new Set(needs.map(ref))] }))],
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = (file) => JSON.parse(readFileSync(root + file, 'utf8'));
  console.log(JSON.stringify(sbom(read('package-lock.json').packages, publishedFolders(), { version: read('packages/widgets/package.json').version }), null, 2));
}
