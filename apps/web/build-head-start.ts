import { addTypenameToDocument } from '@apollo/client/utilities';
import { print, type DocumentNode } from 'graphql';
import { dirname, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { ASKED_FIRST } from './src/start/asked-first.js';

/** What `public/head-start.js` reads: files by their place in one list, pages the most exact address first. */
export interface HeadStart {
  readonly files: readonly string[];
  /** Of the frame, by language. */
  readonly words: Words;
  readonly pages: readonly {
    readonly path: string;
    readonly parts: readonly number[];
    readonly words: Words;
    readonly asks: readonly {
      readonly operationName: string;
      readonly query: string;
      /** `:name` stands for that part of the address. */
      readonly variables: Readonly<Record<string, string>>;
    }[];
  }[];
  /** The text of the query of what every page needs. */
  readonly start: string;
}

type Words = Record<'en' | 'fr', readonly number[]>;

interface Route {
  readonly path: string;
  /** The modules of the page and of the folder that has its words; null for those that come with the frame. */
  readonly page: string;
  readonly words: string | null;
}

const DECLARES_ROUTES = /\/libs\/web\/\w+\/src\/(?:[\w-]+\/)?(?:index|[\w-]*routes)\.ts$/;
const ROUTE = /(?:path: '(?<path>[^']+)'|index: true),\s*lazy: .*?import\('(?<page>\.[^']+)'\)/gs;
const FRAME_WORDS = ['libs/web/ui/src', 'apps/web/src'];

/**
 * Writes into the page which files each address needs, so that they can be asked for at once, beside the script of the
 * frame: the page's own parts with all they import, the words in either language, and what the page asks first.
 * @param documents by name, in the JSON that the generator wrote
 * @throws Error where a route is not understood or its page is not found, as then it would lose its head start unseen
 */
export function headStart(documents: ReadonlyMap<string, string>): Plugin {
  const routes = new Map<string, readonly Route[]>();
  return {
    name: 'head-start',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      if (!DECLARES_ROUTES.test(id) || !code.includes('lazy:')) return null;
      const found = [...code.matchAll(ROUTE)].map(({ groups = {} }) => groups);
      if (found.length !== code.split('lazy:').length - 1)
        throw new Error(`a route of ${id} is not understood`);
      const words = /from '(\.[^']*)words\.js'/.exec(code)?.[1];
      const here = await Promise.all(
        found.map(async ({ path = '/', page = '' }): Promise<Route> => {
          const module = (await this.resolve(page, id))?.id;
          if (!module) throw new Error(`the page of ${path} is not found`);
          return { path, page: module, words: words === undefined ? null : resolve(dirname(id), words) };
        }),
      );
      routes.set(id, here);
      return null;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        // The bare page, beside which the product is measured, has no routes.
        if (!bundle || routes.size === 0) return [];
        const plan = planOf(bundle, [...routes.values()].flat(), (name) => queryOf(name, documents));
        const children = JSON.stringify(plan).replaceAll('<', '\\u003c');
        return [
          {
            tag: 'script',
            attrs: { type: 'application/json', id: 'head-start' },
            children,
            injectTo: 'head',
          },
          {
            tag: 'script',
            attrs: { src: '/head-start.js', async: true, fetchpriority: 'high' },
            injectTo: 'head',
          },
        ];
      },
    },
  };
}

/** The text of an operation as the page sends it. */
function queryOf(name: string, documents: ReadonlyMap<string, string>): string {
  const document = documents.get(`${name}Document`);
  if (!document) throw new Error(`no document named ${name} was found`);
  return print(addTypenameToDocument(JSON.parse(document) as DocumentNode));
}

function planOf(
  bundle: Rolldown.OutputBundle,
  routes: readonly Route[],
  query: (operation: string) => string,
): HeadStart {
  const lost = Object.keys(ASKED_FIRST).find((path) => !routes.some((route) => route.path === path));
  if (lost) throw new Error(`no page stands at ${lost}`);
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const holding = (matches: (module: string) => boolean, what: string) => {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some(matches));
    if (!chunk) throw new Error(`${what} is in no part of the build`);
    return chunk;
  };
  const withImports = (chunk: Rolldown.OutputChunk, into = new Set<Rolldown.OutputChunk>()) => {
    into.add(chunk);
    for (const name of chunk.imports) {
      const imported = byName.get(name);
      if (imported && !into.has(imported)) withImports(imported, into);
    }
    return into;
  };
  const entry = chunks.find(({ isEntry }) => isEntry);
  const withFrame = entry ? withImports(entry) : new Set();
  const files: string[] = [];
  const placeOf = (file: string) => {
    const at = files.indexOf(`/${file}`);
    return at >= 0 ? at : files.push(`/${file}`) - 1;
  };
  const partsOf = (chunk: Rolldown.OutputChunk) =>
    [...withImports(chunk)]
      .filter((part) => !withFrame.has(part))
      .flatMap((part) => [part.fileName, ...(part.viteMetadata?.importedCss ?? [])])
      .map(placeOf);
  const wordsOf = (folders: readonly string[]): Words => {
    const inLanguage = (locale: string) =>
      folders.flatMap((folder) => {
        const words = `${folder}/messages/${locale}.json`;
        return partsOf(holding((module) => module.endsWith(words), words));
      });
    return { en: inLanguage('en'), fr: inLanguage('fr') };
  };
  const pages = routes
    .map(({ path, page, words }) => ({
      path,
      parts: partsOf(holding((module) => module === page, page)),
      words: wordsOf(words === null ? [] : [words]),
      asks: (ASKED_FIRST[path] ?? []).map(({ operation, variables }) => ({
        operationName: operation,
        query: query(operation),
        variables,
      })),
    }))
    // `/campaigns/new` before `/campaigns/:campaignId`.
    .sort((a, b) => a.path.split(':').length - b.path.split(':').length);
  return { files, words: wordsOf(FRAME_WORDS), pages, start: query('Start') };
}
