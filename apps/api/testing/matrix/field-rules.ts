import type { Who } from './who.js';

/** Whoever sees the object sees the field of it. */
export const WITH_PARENT = 'WITH_PARENT';
/** Of those who see the object, only these see the field; to the others it is null or empty. */
interface OnlyFor {
  readonly onlyFor: Who;
  /** Whoever sees the object sees it once the campaign is released. */
  readonly untilReleased?: true;
}
export type FieldRule = typeof WITH_PARENT | OnlyFor;

/** Fields, by their names, that whoever sees the object sees. */
export const withParent = (fields: string): Record<string, FieldRule> =>
  Object.fromEntries(fields.split(' ').map((field) => [field, WITH_PARENT]));
