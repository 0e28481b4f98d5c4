import { TERMS } from '@commonworks/domain-terms';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

/** The two programs that speak to a reader: each has catalogues of its own, and both have the terms. */
export type Side = 'api' | 'web';

interface Part {
  /** The namespace under which its words are registered. */
  name: string;
  folder: string;
}

const libraries = (side: Side): Part[] =>
  readdirSync(resolve(root, 'libs', side))
    .map((name) => ({ name, folder: resolve(root, 'libs', side, name, 'src') }))
    .filter(({ folder }) => existsSync(folder));

const PARTS: Record<Side, Part[]> = {
  web: [{ name: 'shell', folder: resolve(root, 'apps/web/src') }, ...libraries('web')],
  api: [
    ...['api', 'worker'].map((name) => ({ name, folder: resolve(root, 'apps', name, 'src') })),
    { name: 'demo', folder: resolve(root, 'libs/demo/src') },
    ...libraries('api'),
  ],
};

export interface Catalogue {
  /** The namespace under which the words are registered. */
  name: string;
  en: unknown;
  fr: unknown;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The words of every part of this side that has any; without the terms. */
export function catalogues(side: Side): Catalogue[] {
  return PARTS[side]
    .map(({ name, folder }) => ({ name, folder: join(folder, 'messages') }))
    .filter(({ folder }) => existsSync(join(folder, 'en.json')))
    .map(({ name, folder }) => ({
      name,
      en: read(join(folder, 'en.json')),
      fr: read(join(folder, 'fr.json')),
    }));
}

/** The words of the domain, which both sides have. */
export const terms: Catalogue = { name: 'terms', ...TERMS };

/** Names alone, which are the same in every language. */
const WITHOUT_WORDS = ['products.json'];

/** The words of the reference content, by the file they stand in, in both languages. */
export function contents(): Catalogue[] {
  const folder = join(root, 'libs/api/catalogue/content');
  const files = readdirSync(folder).filter((file) => !WITHOUT_WORDS.includes(file));
  return files.map((file) => {
    const content = read(join(folder, file));
    return { name: file.replace('.json', ''), en: inOne(content, 'en'), fr: inOne(content, 'fr') };
  });
}

/** The texts of one language, under the keys they have in the content: of `{ en, fr }` the one or the other. */
function inOne(node: unknown, language: 'en' | 'fr'): unknown {
  if (typeof node !== 'object' || node === null) return {};
  if ('en' in node && 'fr' in node) return node[language];
  return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, inOne(inner, language)]));
}

export interface SourceFile {
  /** The namespace of the part it belongs to. */
  part: string;
  /** Relative to the repository. */
  path: string;
  text: string;
}

/** Every component and module of a side that reaches the reader; specs and generated documents left out. */
export function sources(side: Side): SourceFile[] {
  return PARTS[side]
    .flatMap(({ name, folder }) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => ({
        part: name,
        path: join(folder, path),
      })),
    )
    .filter(({ path }) => /\.tsx?$/.test(path) && !/spec\.tsx?$/.test(path) && !path.includes('/generated/'))
    .map(({ part, path }) => ({ part, path: relative(root, path), text: readFileSync(path, 'utf8') }));
}
