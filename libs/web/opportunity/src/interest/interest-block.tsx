import { StatusBadge, useFormat } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { BeNamedDialog } from './be-named-dialog.js';
import { InterestDialog } from './interest-dialog.js';
import classes from './interest.module.css';
import { type InterestStepProps } from './interest-step-props.js';
import { InterestSummary } from './interest-summary.js';
import { INTEREST_TONES, stageOfInterest } from './stage-of-interest.js';
import { WithdrawDialog } from './withdraw-dialog.js';

type Step = 'answer' | 'beNamed' | 'withdraw';

const DIALOGS: Record<Step, ComponentType<InterestStepProps>> = {
  answer: InterestDialog,
  beNamed: BeNamedDialog,
  withdraw: WithdrawDialog,
};

interface InterestBlockProps extends Omit<InterestStepProps, 'onClose'> {
  /** Bears the name of the municipality, where there are several of one's own. */
  headed: boolean;
  /** Whoever was named with it has taken its name back. */
  alone: boolean;
}

/** What one municipality answered, where that stands, and what can be done about it. */
export function InterestBlock({ headed, alone, ...props }: InterestBlockProps) {
  const { t } = useTranslation('opportunity');
  const format = useFormat();
  const [step, setStep] = useState<Step | null>(null);
  const { interest } = props;
  const { municipality, level, mayDeclare, matchedUntil } = interest;
  const stage = stageOfInterest(interest);
  const Opened = step && DIALOGS[step];
  const told =
    stage === 'ANSWERED' && level === 'OBSERVE' ? 'OBSERVES' : stage === 'NAMED' && alone ? 'ALONE' : stage;
  return (
    <div className={classes.block}>
      {headed && <h3>{municipality.name}</h3>}
      <div className={classes.standing}>
        {stage !== 'NONE' && (
          <StatusBadge tone={INTEREST_TONES[stage]} label={t(`interest.stage.${stage}`)} />
        )}
        <p>
          {t(`interest.told.${told}`, {
            municipality: municipality.name,
            date: matchedUntil === null ? '' : format.date(matchedUntil),
          })}
        </p>
        {stage === 'NONE' && !mayDeclare && <p>{t('interest.notYours')}</p>}
      </div>
      {stage !== 'NONE' && <InterestSummary interest={interest} consortium={props.consortium} />}
      {mayDeclare && (
        <div className={classes.actions}>
          {stage === 'NONE' && <Button onClick={() => setStep('answer')}>{t('interest.answer')}</Button>}
          {stage === 'MATCHED' && <Button onClick={() => setStep('beNamed')}>{t('beNamed.open')}</Button>}
          {stage !== 'NONE' && (
            <>
              <Button variant="default" onClick={() => setStep('answer')}>
                {t('ui:action.change')}
              </Button>
              <Button variant="subtle" onClick={() => setStep('withdraw')}>
                {t('withdraw.open')}
              </Button>
            </>
          )}
        </div>
      )}
      {Opened && <Opened {...props} onClose={() => setStep(null)} />}
    </div>
  );
}
