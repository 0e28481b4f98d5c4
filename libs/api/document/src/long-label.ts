import type { Facts } from '@commonworks/domain-document';

/** As many letters fit beside what is said, on one line. */
const FITS = 22;

/** Whether what facts are called needs a wide column of its own. */
export const hasLongLabel = ({ rows }: Facts): boolean => rows.some(({ label }) => label.length > FITS);
