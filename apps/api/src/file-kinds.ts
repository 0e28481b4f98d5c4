import { contractFileKinds } from '@commonworks/api-contract/schema';
import { groupFileKinds } from '@commonworks/api-group/schema';
import { workbookFileKinds } from '@commonworks/api-workbook/schema';
import type { FileKind } from '@commonworks/api-platform/schema';

/** Every kind of file that can be sent in, of every feature. */
export const FILE_KINDS: readonly FileKind[] = [
  ...workbookFileKinds,
  ...groupFileKinds,
  ...contractFileKinds,
];
