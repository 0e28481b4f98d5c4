import { useTranslation } from 'react-i18next';
import { type ShownDecision } from './shown-decision.js';

/** How a vote went, in one line: the rule, how many said what, and how many were there. */
export function useVoteWords(): (decision: Pick<ShownDecision, 'rule' | 'quorum' | 'votes'>) => string {
  const { t } = useTranslation('group');
  return ({ rule, quorum, votes }) => {
    const count = (vote: string) => votes.filter((one) => one.vote === vote).length;
    const said = t('minutes.counted', {
      rule: rule === null ? '' : t(`terms:votingRule.${rule}`),
      yes: count('YES'),
      no: count('NO'),
      abstain: count('ABSTAIN'),
    });
    if (quorum === null) return said;
    const { present, needed, met } = quorum;
    return t(met ? 'minutes.withQuorum' : 'minutes.withoutQuorum', { said, present, needed });
  };
}
