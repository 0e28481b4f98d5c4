import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format.js';
import { formulaInWords } from './formula-in-words.js';

/**
 * Writes formulas for the reader: the questions they name by their texts, figures of the municipality's
 * profile by their usual names.
 *
 * @param questions those a formula may name; each goes by the last part of its code
 */
export function useFormulaWords(
  questions: readonly { code: string; text: string }[],
): (formula: string) => string {
  const { t, i18n } = useTranslation('ui');
  const { number } = useFormat();
  return useMemo(() => {
    const texts = new Map(questions.map(({ code, text }) => [code.slice(code.lastIndexOf('.') + 1), text]));
    const words = (code: string) => {
      const profile = `profile.${code}`;
      return texts.get(code) ?? (i18n.exists(profile, { ns: 'ui' }) ? t(profile) : undefined);
    };
    return (formula) => formulaInWords(formula, words, number);
  }, [questions, t, i18n, number]);
}
