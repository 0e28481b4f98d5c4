import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { getDistDirectory, renderAltair } from 'altair-static';
import type { Plugin } from 'vite';

const PATH = '/graphql-page/';
const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * A page to ask the api by hand, with its schema: of the development server only, and from a package, so that it
 * works without the internet. Whoever is signed in on the page asks as that person.
 */
export const graphqlPage = (): Plugin => ({
  name: 'graphql-page',
  apply: 'serve',
  configureServer({ middlewares }) {
    middlewares.use(async (request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://page');
      if (`${pathname}/` === PATH) return void response.writeHead(302, { location: PATH }).end();
      if (!pathname.startsWith(PATH)) return next();
      const name = normalize(decodeURIComponent(pathname.slice(PATH.length)));
      if (name === '.' || name === '') {
        return void response
          .setHeader('content-type', 'text/html; charset=utf-8')
          .end(renderAltair({ baseURL: PATH, endpointURL: '/graphql' }));
      }
      if (name.startsWith('..')) return next();
      try {
        const file = await readFile(join(getDistDirectory(), name));
        response.setHeader('content-type', TYPES[extname(name)] ?? 'application/octet-stream').end(file);
      } catch {
        next();
      }
    });
  },
});
