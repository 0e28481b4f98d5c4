import { defineLoader } from '@commonworks/api-platform';
import { readDocumentsWhole, type ReadDocument } from './read-document.js';
import type { SeenDocument } from './seen-documents.js';

/** All that documents say, by what the reader sees of them. */
export const documentLoader = defineLoader<SeenDocument, ReadDocument>((tx, seen, ctx) =>
  readDocumentsWhole(tx, ctx, seen),
);
