/**
 * What is typed after somebody else saved meanwhile: a field that was not touched follows what stands now, one that was
 * stays as it was typed.
 */
export function rebase<Values extends object>(typed: Values, base: Values, now: Values): Values {
  const result = { ...typed };
  for (const field of Object.keys(typed) as (keyof Values)[])
    if (typed[field] === base[field]) result[field] = now[field];
  return result;
}
