import { FILE_MARKS, type FileMark } from '@commonworks/domain-group';

/** What is said of a file when it is sent: what it is for the group, and whether it is for members alone. */
export interface SaidOfFile {
  readonly mark: FileMark;
  readonly restricted: boolean;
}

/** As the place of a file desk. */
export const placeOf = ({ mark, restricted }: SaidOfFile): string =>
  new URLSearchParams({ mark, restricted: String(restricted) }).toString();

/** Every place there can be. */
export const PLACES: readonly string[] = FILE_MARKS.flatMap((mark) =>
  [false, true].map((restricted) => placeOf({ mark, restricted })),
);

/** Where a new file of a group is sent. */
export const addressOfUpload = (groupId: string, place: string): string =>
  `/groups/${groupId}/files?${place}`;
