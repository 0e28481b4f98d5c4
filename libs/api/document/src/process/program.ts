/** What runs in a process of its own: compiled, beside this file. Specs have another, made of the sources. */
export const documentProgram = (): Promise<URL> =>
  Promise.resolve(new URL('./document-process.js', import.meta.url));
