import { notFound } from '../errors/app-error.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a thing could exist under this id at all. */
export const isUuid = (id: string): boolean => UUID.test(id);

/** Refuses ids under which nothing can exist, like those under which nothing does. */
export function requireUuids(...ids: (string | null | undefined)[]): void {
  if (ids.some((id) => id != null && !isUuid(id))) notFound();
}
