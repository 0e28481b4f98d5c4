import { prepareDocument, type DocumentModel } from '@commonworks/domain-document';
import { packDocument } from '../pack-document.js';
import { compareUnits } from './compare-units.js';
import { Revisions, type Revision } from './revision.js';
import { unitsOf } from './units.js';
import { writeUnits } from './write-units.js';

/**
 * A document as DOCX with all that is otherwise than in an earlier one as tracked changes: who accepts them all has the
 * document, who rejects them all has the earlier one. The same bytes for the same two documents.
 */
export function writeTracked(
  before: DocumentModel,
  after: DocumentModel,
  revision: Revision,
): Promise<Buffer> {
  const [earlier, later] = [prepareDocument(before), prepareDocument(after)];
  const units = compareUnits(unitsOf(earlier), unitsOf(later));
  return packDocument(later, writeUnits(units, new Revisions(revision)), []);
}
