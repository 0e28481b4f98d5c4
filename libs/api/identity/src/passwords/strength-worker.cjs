// Judges passwords on a thread of its own: the dictionaries take half a second to load, and a password made for
// the purpose takes as long to judge, while the api answers others. Plain JavaScript, so that it is the same file
// beside the sources and beside what was built from them.
const ready = (async () => {
  const { parentPort: asker } = await import('node:worker_threads');
  if (asker === null) throw new Error('This file runs on a thread that another one has started.');
  const { ZxcvbnFactory } = await import('@zxcvbn-ts/core');
  const [common, english, french] = [
    await import('@zxcvbn-ts/language-common'),
    await import('@zxcvbn-ts/language-en'),
    await import('@zxcvbn-ts/language-fr'),
  ];
  const judge = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary, ...french.dictionary },
    graphs: common.adjacencyGraphs,
    // Each further substitution (4 for a) multiplies the time more than it finds.
    l33tMaxSubstitutions: 4,
  });
  asker.on('message', ({ id, password, about }) => {
    const { score, sequence } = judge.check(password, about);
    const patterns = sequence.map(({ pattern, dictionaryName }) => dictionaryName ?? pattern);
    asker.postMessage({ id, score, patterns });
  });
})();
ready.catch((error) => {
  throw error;
});
