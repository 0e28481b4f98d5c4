/**
 * What is typed after somebody else saved meanwhile: a text that was not touched follows what stands now, one that was
 * stays as it was typed.
 */
export function rebase<Texts extends Record<string, string>>(typed: Texts, base: Texts, now: Texts): Texts {
  const untouched = Object.keys(typed).filter((key) => typed[key] === base[key]);
  return { ...typed, ...Object.fromEntries(untouched.map((key) => [key, now[key]])) };
}
