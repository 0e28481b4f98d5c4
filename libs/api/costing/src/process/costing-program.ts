/** What runs in a process of its own: compiled, beside this file. Specs have another, made of the sources. */
export const costingProgram = (): Promise<URL> =>
  Promise.resolve(new URL('./costing-process.js', import.meta.url));
