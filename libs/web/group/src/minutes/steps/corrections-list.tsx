import { type MinutesWholeFragment } from '@commonworks/web-graphql';
import { StatusBadge, useFormat } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAuthorWords } from '../../frame/use-author-words.js';
import classes from '../minutes.module.css';
import { type MinutesPartProps } from '../minutes-props.js';
import { AnswerCorrectionDialog } from './answer-correction-dialog.js';

type Correction = MinutesWholeFragment['corrections'][number];

const toneOf = ({ accepted }: Correction) => (accepted === null ? 'attention' : accepted ? 'good' : 'idle');
const stateOf = ({ accepted }: Correction) =>
  accepted === null ? 'OPEN' : accepted ? 'ACCEPTED' : 'DECLINED';

/** What members would have otherwise, and what was answered. */
export function CorrectionsList({ minutes }: MinutesPartProps) {
  const { t } = useTranslation('group');
  const format = useFormat();
  const author = useAuthorWords();
  const [answering, setAnswering] = useState<Correction | null>(null);
  if (minutes.corrections.length === 0) return null;
  const mayAnswer = minutes.may.includes('REVISE');
  return (
    <div className={classes.part}>
      <h3>{t('corrections.title')}</h3>
      <ul className={classes.remarks}>
        {minutes.corrections.map((correction) => (
          <li key={correction.id}>
            <p className={classes.about}>
              {t('corrections.by', { who: author(correction.by), day: format.date(correction.at) })}
              {correction.revision !== minutes.revision &&
                ` ${t('corrections.ofRevision', { revision: correction.revision })}`}
            </p>
            <p className={classes.said}>{correction.text}</p>
            <StatusBadge tone={toneOf(correction)} label={t(`corrections.state.${stateOf(correction)}`)} />
            {correction.answer !== '' && <p className={classes.answer}>{correction.answer}</p>}
            {mayAnswer && correction.accepted === null && (
              <div>
                <Button size="compact-sm" variant="default" onClick={() => setAnswering(correction)}>
                  {t('corrections.answer')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {answering && <AnswerCorrectionDialog correction={answering} onClose={() => setAnswering(null)} />}
    </div>
  );
}
