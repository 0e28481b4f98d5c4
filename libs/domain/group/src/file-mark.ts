/** What a file of a group is for it; NONE: nothing in particular. */
export const FILE_MARKS = [
  'NONE',
  'SIGNED_CHARTER',
  'REQUIREMENTS',
  'COSTING',
  'SLA',
  'STAFF_CLAUSE',
] as const;
export type FileMark = (typeof FILE_MARKS)[number];
