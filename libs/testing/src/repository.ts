import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What specs need of other projects is loaded by path: those projects' specs import this library, and an
 * import the other way would be a cycle.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url));

export const inRepository = (...path: string[]): string => join(root, ...path);

/** The module at this path from the repository's root; the caller states what it exports. */
export const load = async <T>(...path: string[]): Promise<T> => (await import(inRepository(...path))) as T;

/** Paths of every migration of every library, in the order of their timestamps. */
export function migrationFiles(): string[] {
  return libraries()
    .flatMap((library) => filesIn(join(library, 'src/migrations')))
    .sort((a, b) => timestamp(a) - timestamp(b));
}

/** Paths of the kinds of job, of every library that has some. */
export const jobKindFiles = (): string[] =>
  libraries()
    .map((library) => join(library, 'src/job-kinds.ts'))
    .filter((file) => existsSync(inRepository(file)));

/** Paths of the kinds of notification, of every library that has some. */
export const notificationKindFiles = (): string[] =>
  libraries()
    .map((library) => join(library, 'src/notification-kinds.ts'))
    .filter((file) => existsSync(inRepository(file)));

const libraries = (): string[] =>
  readdirSync(inRepository('libs/api'), { withFileTypes: true })
    .filter((library) => library.isDirectory())
    .map(({ name }) => join('libs/api', name));

/** A library of the api may have no tables. */
function filesIn(folder: string): string[] {
  if (!existsSync(inRepository(folder))) return [];
  return readdirSync(inRepository(folder))
    .filter((file) => /^\d+-.*\.ts$/.test(file))
    .map((file) => join(folder, file));
}

const timestamp = (path: string) => Number(/(\d+)-[^/]*$/.exec(path)?.[1]);
