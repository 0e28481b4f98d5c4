import { type SetSharingInput, type WorkbookSharingQuery } from '@commonworks/web-graphql';

/** A workbook with the level of everything in it. */
export type SharingWorkbook = NonNullable<WorkbookSharingQuery['workbook']>;
export type SharingSection = SharingWorkbook['sections'][number];

/** Sets a level, or takes an override back with null; resolves when the page shows it. */
export type SetLevel = (change: Omit<SetSharingInput, 'workbookId'>) => Promise<void>;
