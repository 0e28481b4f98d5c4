import { useTranslation } from 'react-i18next';
import { useDomainWords } from '../frame/use-domain-words.js';
import { BOTH, type InBoth, type RequirementValues } from './requirement-values.js';

type Texts = Record<string, string>;

/** A requirement in words, field by field, for two of them to be compared. */
export function useConflictTexts(): { labels: Texts; of: (values: RequirementValues) => Texts } {
  const { t } = useTranslation('requirement');
  const words = useDomainWords();
  const labels: Texts = {
    type: t('field.type'),
    agreedPriority: t('field.agreedPriority'),
    verification: t('field.verification'),
    parents: t('field.parents'),
  };
  const said: Record<InBoth, string> = {
    statement: t('field.statement'),
    rationale: t('field.rationale'),
    given: t('field.given'),
    when: t('field.when'),
    then: t('field.then'),
    owner: t('field.owner'),
  };
  for (const name of BOTH) {
    labels[`${name}En`] = t('inLanguage.en', { of: said[name] });
    labels[`${name}Fr`] = t('inLanguage.fr', { of: said[name] });
  }
  return {
    labels,
    of: ({ type, agreedPriority, verification, parents, ...texts }) => ({
      ...texts,
      type: words.type(type),
      agreedPriority: agreedPriority && words.priority(agreedPriority),
      verification: verification && words.method(verification),
      parents,
    }),
  };
}
