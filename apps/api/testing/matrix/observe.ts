/** Every field in what was asked with `__typename`, as `Answer.comment`: whether any object had something in it. */
export function observe(value: unknown): Map<string, boolean> {
  const seen = new Map<string, boolean>();
  visit(value, seen);
  return seen;
}

function visit(value: unknown, seen: Map<string, boolean>): void {
  if (Array.isArray(value)) return value.forEach((item) => visit(item, seen));
  if (value === null || typeof value !== 'object') return;
  const { __typename: type, ...fields } = value as Record<string, unknown>;
  // What has no type is a value: an answer's, or the detail of an event.
  if (typeof type !== 'string') return;
  for (const [name, below] of Object.entries(fields)) {
    const field = `${type}.${name}`;
    seen.set(field, seen.get(field) === true || !isNothing(below));
    visit(below, seen);
  }
}

/** Null, or an empty list. */
export const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);
