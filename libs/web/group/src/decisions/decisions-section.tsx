import { type GroupWholeFragment } from '@commonworks/web-graphql';
import { Section, useFormat, useLocale } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useVoteWords } from '../minutes/reading/use-vote-words.js';
import classes from './decisions.module.css';
import { RecordDecisionDialog } from './record-decision-dialog.js';

/** What the group decided, the newest first; what was replaced says by what. */
export function DecisionsSection({ group }: { group: GroupWholeFragment }) {
  const { t } = useTranslation('group');
  const format = useFormat();
  const { locale } = useLocale();
  const voteWords = useVoteWords();
  const [recording, setRecording] = useState(false);
  const { decisions, viewer } = group;
  const numberOf = (id: string) => decisions.find((decision) => decision.id === id)?.number ?? null;
  return (
    <Section
      id="decisions"
      title={t('decisions.title')}
      tools={
        viewer.may.includes('WRITE') && (
          <Button variant="default" onClick={() => setRecording(true)}>
            {t('decisions.record')}
          </Button>
        )
      }
    >
      {decisions.length === 0 && <p>{t('decisions.none')}</p>}
      {decisions.length > 0 && (
        <ol className={classes.decisions}>
          {decisions.map(({ id, number, text, textFr, decidedOn, supersededBy, ...vote }) => (
            <li key={id} data-replaced={supersededBy !== null || undefined}>
              <span className={classes.number}>{t('decisions.number', { number })}</span>
              <div>
                <p className={classes.text}>{locale === 'fr' && textFr ? textFr : text}</p>
                {vote.result !== null && (
                  <p className={classes.when}>
                    {t('decisions.came', {
                      result: t(`terms:voteResult.${vote.result}`),
                      how: voteWords(vote),
                    })}
                  </p>
                )}
                <p className={classes.when}>
                  {supersededBy === null
                    ? t('decisions.on', { date: format.date(decidedOn) })
                    : t('decisions.replaced', {
                        date: format.date(decidedOn),
                        number: numberOf(supersededBy) ?? '',
                      })}
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
      {recording && <RecordDecisionDialog group={group} onClose={() => setRecording(false)} />}
    </Section>
  );
}
