/** A notification as it is stored: whom it is for, and ids. */
export interface NotificationRow {
  readonly id: string;
  readonly kind: string;
  /** The thing that can be opened. */
  readonly subjectId: string;
  /** The part of the thing that is meant; null for the whole. */
  readonly partId: string | null;
  /** What is one line has the same; null for all of the kind. */
  readonly groupId: string | null;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

/** Columns of `notification n` from which a `NotificationRow` is made. */
export const NOTIFICATION_COLUMNS = `n.id, n.kind, n.subject_id as "subjectId", n.part_id as "partId",
  n.group_id as "groupId", n.created_at as "createdAt", n.read_at as "readAt"`;
