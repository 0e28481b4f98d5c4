import { isAbsolute, relative, resolve } from 'node:path';
import ts from 'typescript';
import type { SourceCode } from './source-code.js';

/**
 * What is read besides the repository's own code: the driver, whose results are rows. Types of other packages are left
 * open, as no row is made of them; with them, reading would take several times as long.
 */
const PACKAGES = new Set(['pg', 'typeorm']);

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ['node'],
  allowJs: true,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};

/** Tells the types of these files, on the very nodes that `code` has parsed. */
export function typeChecker(code: SourceCode, paths: readonly string[]): ts.TypeChecker {
  return ts.createProgram({ rootNames: paths, options: OPTIONS, host: hostOf(code) }).getTypeChecker();
}

/** The repository's files go by their paths from its root, as in `code`; those of packages by absolute ones. */
function hostOf(code: SourceCode): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS);
  return {
    ...host,
    getCurrentDirectory: () => code.root,
    fileExists: (path) => host.fileExists(resolve(code.root, path)),
    getSourceFile: (path) => (isAbsolute(path) ? packageFile(path) : code.file(path)),
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => ({ resolvedModule: resolved(text, from) })),
  };

  function resolved(specifier: string, from: string): ts.ResolvedModuleFull | undefined {
    const isOfPackage = from.includes('/node_modules/');
    if (isOfPackage || PACKAGES.has(specifier))
      return ts.resolveModuleName(specifier, from, OPTIONS, host).resolvedModule;
    const path = code.imported(relative(code.root, from), specifier)?.fileName;
    const extension = [ts.Extension.Ts, ts.Extension.Mjs].find((end) => path?.endsWith(end));
    return path !== undefined && extension ? { resolvedFileName: path, extension } : undefined;
  }
}

const packageFiles = new Map<string, ts.SourceFile>();

/** Declarations of packages are parsed once for all programs: they never change. */
function packageFile(path: string): ts.SourceFile | undefined {
  const known = packageFiles.get(path);
  if (known) return known;
  const text = ts.sys.readFile(path);
  if (text === undefined) return undefined;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023);
  packageFiles.set(path, file);
  return file;
}
