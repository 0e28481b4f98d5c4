import { defineFileKind } from '@commonworks/api-platform/schema';

/** Evidence of an answer: a file attached to a question of a workbook. */
export const evidenceFile = defineFileKind({ name: 'workbook_evidence', ids: ['workbookId', 'questionId'] });

export const workbookFileKinds = [evidenceFile];
