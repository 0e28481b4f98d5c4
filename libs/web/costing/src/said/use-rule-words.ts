import type { FaultReason, ShareRule } from '@commonworks/domain-costing';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

export interface RuleWords {
  rule: (rule: ShareRule) => string;
  /** Why something cannot be computed, as a sentence. */
  reason: (reason: FaultReason) => string;
  /** The same in a few words, in place of a figure. */
  shortReason: (reason: FaultReason | null) => string;
}

/** The names of rules, and why one of them cannot tell what somebody pays. */
export function useRuleWords(): RuleWords {
  const { t } = useTranslation('costing');
  return useMemo(
    () => ({
      rule: (rule) => t(`rule.${rule}`),
      reason: (reason) => t(`fault.${reason}`),
      shortReason: (reason) =>
        t(reason === 'BASELINE_UNKNOWN' ? 'rules.needsBaselines' : 'rules.needsWeights'),
    }),
    [t],
  );
}
