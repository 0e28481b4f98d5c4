import { type LocalText } from '@commonworks/domain-assessment';
import {
  METHOD_WORDS,
  PRIORITY_WORDS,
  STATUS_WORDS,
  TYPE_WORDS,
  type RequirementPriority,
  type RequirementStatus,
  type RequirementType,
  type VerificationMethod,
} from '@commonworks/domain-governance/requirements';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

export interface DomainWords {
  /** Of a text in both languages, the reader’s. */
  readonly text: (text: LocalText) => string;
  readonly type: (type: RequirementType) => string;
  readonly priority: (priority: RequirementPriority) => string;
  readonly status: (status: RequirementStatus) => string;
  readonly method: (method: VerificationMethod) => string;
}

/** What attributes of requirements are called, in the reader’s language and as in the document itself. */
export function useDomainWords(): DomainWords {
  const { i18n } = useTranslation();
  const locale = i18n.language === 'fr' ? 'fr' : 'en';
  return useMemo(() => {
    const text = (words: LocalText) => words[locale];
    return {
      text,
      type: (type) => text(TYPE_WORDS[type]),
      priority: (priority) => text(PRIORITY_WORDS[priority]),
      status: (status) => text(STATUS_WORDS[status]),
      method: (method) => text(METHOD_WORDS[method]),
    };
  }, [locale]);
}
