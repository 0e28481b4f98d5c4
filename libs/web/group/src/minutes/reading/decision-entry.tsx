import { type Vote, type VotingRule } from '@commonworks/domain-minutes';
import { StatusBadge, useLocale } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import classes from './reading.module.css';
import { useVoteWords } from './use-vote-words.js';

/** A decision as it is shown in a text. */
export interface ShownDecision {
  readonly number: number;
  readonly text: string;
  readonly textFr: string | null;
  readonly rule: VotingRule | null;
  readonly result: 'CARRIED' | 'LOST' | null;
  readonly quorum: { readonly present: number; readonly needed: number; readonly met: boolean } | null;
  readonly votes: readonly { readonly vote: Vote }[];
}

/** What was decided, by which rule and how it went, within a text. */
export function DecisionEntry({ decision }: { decision: ShownDecision }) {
  const { t } = useTranslation('group');
  const { locale } = useLocale();
  const words = useVoteWords();
  const { number, text, textFr, result } = decision;
  const isFrench = locale === 'fr' && textFr !== null && textFr !== '';
  return (
    <div className={classes.entry} data-kind="decision">
      <div className={classes.kind}>
        {t('minutes.decision', { number })}
        {result && (
          <StatusBadge
            tone={result === 'CARRIED' ? 'good' : 'problem'}
            label={t(`terms:voteResult.${result}`)}
          />
        )}
      </div>
      <p className={classes.said} lang={isFrench ? 'fr-CA' : undefined}>
        {isFrench ? textFr : text}
      </p>
      {decision.rule && <p className={classes.more}>{words(decision)}</p>}
    </div>
  );
}
