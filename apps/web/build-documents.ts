import type { Plugin } from 'vite';

const GENERATED = /\/libs\/web\/graphql\/src\/generated\/graphql\.ts$/;
const ONE = /^export const (\w+) = (\{"kind":"Document".*\})(?: as unknown as .*)?;$/gm;
const MARK = '?document=';

/**
 * The generator writes the documents of all pages into one module, and a module goes as a whole to all who use a part
 * of it. Here each document becomes a module of its own, so that it comes with the page that asks it.
 * @param documents filled with the documents by name, in JSON
 */
export function documentsApart(documents: Map<string, string>): Plugin {
  return {
    name: 'documents-apart',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id.includes(MARK) ? { id, moduleSideEffects: false } : null),
    load(id) {
      const at = id.indexOf(MARK);
      if (at < 0) return null;
      const name = id.slice(at + MARK.length);
      return { code: `export const ${name} = ${documents.get(name)};`, moduleType: 'js' };
    },
    transform(code, id) {
      if (!GENERATED.test(id)) return null;
      const apart = code.replace(ONE, (_line, name: string, document: string) => {
        documents.set(name, document);
        return `export { ${name} } from '${id}${MARK}${name}';`;
      });
      if (documents.size === 0) throw new Error('no document was found in what the generator wrote');
      return { code: apart, map: null };
    },
  };
}
