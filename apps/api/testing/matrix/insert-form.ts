import { createHash } from 'node:crypto';

const CONTENT = Buffer.from('a form');

/** A row of a form of a charter. */
export const formOf = (consortiumId: string, personId: string) => ({
  consortium_id: consortiumId,
  kind: 'CHARTER',
  language: 'en',
  name: 'Form.docx',
  content: CONTENT,
  sha256: createHash('sha256').update(CONTENT).digest('hex'),
  placeholders: ['group'],
  uploaded_by: personId,
});
