import { StatusBadge, useFormat } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { DeclineDialog } from '../invitation/decline-dialog.js';
import { BeNamedDialog } from './be-named-dialog.js';
import { InterestDialog } from './interest-dialog.js';
import classes from './interest.module.css';
import { type InterestStepProps } from './interest-step-props.js';
import { InterestSummary } from './interest-summary.js';
import { INTEREST_TONES, stageOfInterest } from './stage-of-interest.js';
import { WithdrawDialog } from './withdraw-dialog.js';

type Step = 'answer' | 'decline' | 'beNamed' | 'withdraw';

const DIALOGS: Record<Step, ComponentType<InterestStepProps>> = {
  answer: InterestDialog,
  decline: DeclineDialog,
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
  const { municipality, level, mayDeclare, matchedUntil, invitedUntil } = interest;
  const until = matchedUntil ?? invitedUntil;
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
            date: until === null ? '' : format.date(until),
          })}
        </p>
        {level === null && !mayDeclare && <p>{t('ui:interest.notYours')}</p>}
      </div>
      {level !== null && <InterestSummary interest={interest} consortium={props.consortium} />}
      {mayDeclare && (
        <div className={classes.actions}>
          {level === null && <Button onClick={() => setStep('answer')}>{t('interest.answer')}</Button>}
          {stage === 'INVITED' && (
            <Button variant="subtle" onClick={() => setStep('decline')}>
              {t('decline.open')}
            </Button>
          )}
          {stage === 'MATCHED' && <Button onClick={() => setStep('beNamed')}>{t('beNamed.open')}</Button>}
          {level !== null && (
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
