import { StatusBadge, useLocale } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import classes from './reading.module.css';
import { type ShownDecision } from './shown-decision.js';
import { useVoteWords } from './use-vote-words.js';

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
