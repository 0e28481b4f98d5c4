import type { Strength } from '@commonworks/domain-password';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';
import * as french from '@zxcvbn-ts/language-fr';

/** Counts guesses with the words and settings the server has (`strength-worker.cjs` there). */
export function createCounter(): (password: string, about: readonly string[]) => Strength {
  const judge = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary, ...french.dictionary },
    graphs: common.adjacencyGraphs,
    l33tMaxSubstitutions: 4,
  });
  return (password, about) => {
    const { score, sequence } = judge.check(password, [...about]);
    return { score, patterns: sequence.map(({ pattern, dictionaryName }) => dictionaryName ?? pattern) };
  };
}
