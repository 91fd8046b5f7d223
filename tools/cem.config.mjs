// Custom elements manifest of a widget package; run in the package's folder.
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations) {
        if (declaration.members) declaration.members = declaration.members.filter((member) => member.privacy !== 'private' && member.privacy !== 'protected');
      }
    }
  },
};
export default { globs: ['src/*.element.ts'], outdir: '.', litelement: true, packagejson: false, plugins: [publicOnly] };
