import type { DocumentModel } from '@commonworks/domain-document';

export const DOCUMENT_FORMATS = ['docx', 'pdf'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export interface DocumentTask {
  readonly format: DocumentFormat;
  readonly document: DocumentModel;
}
