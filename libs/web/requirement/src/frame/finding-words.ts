import { type LocalText } from '@commonworks/domain-assessment';
import { type LintFinding } from '@commonworks/domain-governance/requirements';
import { useTranslation } from 'react-i18next';

/** What a finding asks for; of words that are at fault which they are. */
export function useFindingWords(): (finding: LintFinding, statement: LocalText) => string {
  const { t } = useTranslation('requirement');
  return ({ rule, language, start, end }, statement) =>
    t(`lint.${rule}.${language ?? 'any'}`, {
      words: language === null ? '' : statement[language].normalize('NFC').slice(start, end),
    });
}
