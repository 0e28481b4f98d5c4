import { type SharingLevel } from '@commonworks/domain-assessment';
import { type SetSharingInput, type SharingWorkbookFragment } from '@commonworks/web-graphql';

/** A workbook with the level of everything in it, as the server has stored it. */
export type SharingWorkbook = SharingWorkbookFragment;
export type SharingSection = SharingWorkbook['sections'][number];

/** A level for the workbook, a section or a question; null takes back that of the latter two. */
export type LevelChange = Omit<SetSharingInput, 'workbookId'>;

/** Why the server did not confirm a level. */
export type TroubleReason = 'OFFLINE' | 'SERVER' | 'FORBIDDEN' | 'REFUSED';

export interface LevelTrouble {
  readonly reason: TroubleReason;
  /** The server's own words; there where it refused. */
  readonly message: string | null;
  /** Whether the levels shown were read from the server after the attempt. */
  readonly reread: boolean;
}

/** What became of the last choice made at one place. */
export type LevelNote =
  | { readonly state: 'SAVING'; readonly level: SharingLevel | null }
  | { readonly state: 'SAVED'; readonly level: SharingLevel | null }
  | {
      readonly state: 'FAILED';
      readonly level: SharingLevel | null;
      readonly trouble: LevelTrouble;
    };

/** What the page shows: the levels stored, and beside them what is under way. Notes by the id of their place. */
export interface SharingView {
  readonly workbook: SharingWorkbook;
  readonly notes: ReadonlyMap<string, LevelNote>;
}
