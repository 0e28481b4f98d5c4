import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { constants } from 'node:zlib';
import { defineConfig } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';
import { documentsApart } from './build-documents.js';
import { headStart } from './build-head-start.js';
import { graphqlPage } from './graphql-page.js';

const api = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

const CONTROLS =
  /@mantine[\\/]core[\\/]esm[\\/]components[\\/](Menu|Popover|Input|InputBase|NativeSelect|TextInput|Combobox|CloseButton|FocusTrap|Checkbox|InlineInput|Modal|ModalBase|Drawer|ScrollArea)[\\/]/;

const documents = new Map<string, string>();

export default defineConfig({
  plugins: [
    react(),
    graphqlPage(),
    documentsApart(documents),
    headStart(documents),
    // Made once, at the level that is too slow to be made for each reader.
    compression({
      include: /\.(html|js|css|svg)$/,
      threshold: 2_048,
      algorithms: [
        defineAlgorithm('brotliCompress', { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
        defineAlgorithm('gzip', { level: 9 }),
      ],
    }),
  ],
  resolve: {
    // Libraries of the house are compiled from their sources.
    conditions: ['@commonworks/source', 'module', 'browser', 'development|production'],
    // What writes spreadsheets packs them without workers made of blobs, which the content security policy refuses.
    alias: [
      {
        find: /^fflate$/,
        replacement: fileURLToPath(import.meta.resolve('@commonworks/web-ui/zip-in-place')),
      },
    ],
  },
  // Beside the page, so that the session's cookie is of one site, as in production.
  server: {
    proxy: {
      '^/(graphql$|live$|health/|files/|groups/[^/]+/files|meetings/|calendar/)': api,
      '^/texts/': { target: api, ws: true },
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The content security policy lets fonts and scripts come from the server alone, never from `data:`.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // All that stands before any page comes in one piece; the rest is parted by who uses it.
            { name: 'index', tags: ['$initial'] },
            // Small pieces that nearly every page has, and those of which menus and fields are made: one request each.
            { name: 'common', minShareCount: 23 },
            { name: 'controls', test: CONTROLS, minShareCount: 4 },
          ],
        },
      },
    },
  },
});
