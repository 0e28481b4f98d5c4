import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/**
 * Parsed files, and where an import leads. Parsing all of it takes about a second; types, which take longer, are told by
 * `typeChecker` where they are asked for.
 */
export class SourceCode {
  private readonly parsed = new Map<string, ts.SourceFile>();
  private readonly packages: ReadonlyMap<string, string>;

  /** @param given texts by path that stand in for files, or beside them */
  constructor(
    readonly root = ROOT,
    private readonly given: ReadonlyMap<string, string> = new Map(),
  ) {
    this.packages = workspacePackages(root);
  }

  /** The file at this path from the root; undefined where there is none. */
  file(path: string): ts.SourceFile | undefined {
    const known = this.parsed.get(path);
    if (known) return known;
    const text = this.textOf(path);
    if (text === undefined) return undefined;
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
    this.parsed.set(path, file);
    return file;
  }

  /** The file that `specifier` means in `from`; undefined for one outside the repository. */
  imported(from: string, specifier: string): ts.SourceFile | undefined {
    if (!specifier.startsWith('.')) {
      const path = this.packages.get(specifier);
      return path === undefined ? undefined : this.file(path);
    }
    const path = join(dirname(from), specifier);
    return this.file(path.replace(/\.js$/, '.ts')) ?? this.file(path);
  }

  private textOf(path: string): string | undefined {
    const given = this.given.get(path);
    if (given !== undefined) return given;
    const file = join(this.root, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  }
}

/** The product's code below these folders: no specs, no test set-ups, nothing built. Paths from the root. */
export function productFiles(folders: readonly string[], root = ROOT): string[] {
  return folders.flatMap((folder) => filesBelow(join(root, folder))).map((path) => relative(root, path));
}

const LEFT_OUT = new Set(['node_modules', 'dist', 'testing', 'tests']);

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return LEFT_OUT.has(entry.name) ? [] : filesBelow(path);
    return /\.(ts|mjs)$/.test(entry.name) && !/[.-]spec\.ts$/.test(entry.name) ? [path] : [];
  });
}

/** The source file behind each export of each package of the workspace, by what an import writes. */
function workspacePackages(root: string): Map<string, string> {
  const manifest = readJson<{ workspaces: string[] }>(join(root, 'package.json'));
  const folders = manifest.workspaces.flatMap((pattern) =>
    pattern.endsWith('/*') ? foldersIn(root, pattern.slice(0, -2)) : [pattern],
  );
  const sources = new Map<string, string>();
  for (const folder of folders) {
    const path = join(root, folder, 'package.json');
    if (!existsSync(path)) continue;
    const { name, exports = {} } = readJson<{ name: string; exports?: Record<string, Export> }>(path);
    for (const [key, target] of Object.entries(exports)) {
      const source = typeof target === 'string' ? target : target['@commonworks/source'];
      if (source) sources.set(join(name, key), join(folder, source));
    }
  }
  return sources;
}

type Export = string | { readonly '@commonworks/source'?: string };

const foldersIn = (root: string, folder: string) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));

const readJson = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T;
