import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

const parts = [
  { name: 'shell', folder: resolve(root, 'apps/web/src') },
  ...readdirSync(resolve(root, 'libs/web')).map((name) => ({
    name,
    folder: resolve(root, 'libs/web', name, 'src'),
  })),
];

export interface Catalogue {
  /** The namespace under which the words are registered. */
  name: string;
  en: unknown;
  fr: unknown;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The words of every part of the web that has any. */
export function catalogues(): Catalogue[] {
  return parts
    .map(({ name, folder }) => ({ name, folder: join(folder, 'messages') }))
    .filter(({ folder }) => existsSync(join(folder, 'en.json')))
    .map(({ name, folder }) => ({
      name,
      en: read(join(folder, 'en.json')),
      fr: read(join(folder, 'fr.json')),
    }));
}

export interface SourceFile {
  /** Relative to the repository. */
  path: string;
  text: string;
}

/** Every component and module of the web that reaches the reader; specs and generated documents left out. */
export function webSources(): SourceFile[] {
  return parts
    .flatMap(({ folder }) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    )
    .filter((path) => /\.tsx?$/.test(path) && !/\.spec\.tsx?$/.test(path) && !path.includes('/generated/'))
    .map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }));
}
