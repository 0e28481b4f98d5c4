import type { DocumentModel } from '@commonworks/domain-document';
import type { Revision } from '../docx/tracked/revision.js';
import type { FormFilling } from '../forms/blocks-as-xml.js';
import type { FormNames } from '../forms/form-inspection.js';

export const DOCUMENT_FORMATS = ['docx', 'pdf'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** What a DOCX marks as changed: all that is otherwise than in an earlier document. */
export interface Since {
  readonly document: DocumentModel;
  readonly revision: Revision;
}

/** What is done in a process of its own. A form is its bytes in base64. */
export type DocumentTask =
  | {
      readonly task: 'write';
      readonly format: DocumentFormat;
      readonly document: DocumentModel;
      readonly since?: Since;
    }
  | { readonly task: 'inspect form'; readonly form: string; readonly names: FormNames }
  | { readonly task: 'fill form'; readonly form: string; readonly filling: FormFilling };
