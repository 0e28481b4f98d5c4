/** From the most to the least restrictive: the order is the meaning. */
export const SHARING_LEVELS = ['PRIVATE', 'AGGREGATE', 'NAMED', 'PUBLIC'] as const;
export type SharingLevel = (typeof SHARING_LEVELS)[number];

/** Where a sharing level may be set; a more specific place overrides a wider one. */
export interface SharingChoices {
  workbook: SharingLevel;
  section?: SharingLevel | null;
  question?: SharingLevel | null;
}

/** The level that holds for one answer: the question's, else the section's, else the workbook's. */
export function effectiveSharing({ workbook, section, question }: SharingChoices): SharingLevel {
  return question ?? section ?? workbook;
}

/** The level of a figure made of several answers: its most restrictive input's. Of nothing: PRIVATE. */
export function mostRestrictive(levels: readonly SharingLevel[]): SharingLevel {
  return SHARING_LEVELS.find((level) => levels.includes(level)) ?? 'PRIVATE';
}

/** True when an answer shared at `level` may be used where `wanted` is needed. */
export function sharesAtLeast(level: SharingLevel, wanted: SharingLevel): boolean {
  return SHARING_LEVELS.indexOf(level) >= SHARING_LEVELS.indexOf(wanted);
}
