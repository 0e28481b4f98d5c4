/**
 * Where the build puts what it makes of a source.
 *
 * @param {string} source from the root, in the folder `src` of a project
 * @returns {string | undefined} undefined for specs, which are not built
 */
export function resultOf(source) {
  if (/\.(spec|int-spec)\.ts$/.test(source)) return undefined;
  return source.replace('/src/', '/dist/').replace(/\.ts$/, '.js');
}
