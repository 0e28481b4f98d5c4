import { type GroupWholeFragment } from '@commonworks/web-graphql';
import { Section } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownMembers } from '../frame/own-members.js';
import { CandidateLine } from './candidate-line.js';
import classes from './champion.module.css';
import { ChooseDialog } from './choose-dialog.js';
import { StandDialog } from './stand-dialog.js';

/** Who keeps the group going, who stands for it, and how far the choice is. */
export function ChampionSection({ group }: { group: GroupWholeFragment }) {
  const { t } = useTranslation('group');
  const [opened, setOpened] = useState<'stand' | 'choose' | null>(null);
  const { champion, candidates, viewer } = group;
  // One of a municipality can stand.
  const mayStand =
    viewer.may.includes('STAND') &&
    ownMembers(group, 'MEMBER').some(
      ({ id }) => !candidates.some(({ municipality }) => municipality.id === id),
    );
  const mayChoose = viewer.may.includes('CHOOSE') && candidates.some(({ confirmed }) => confirmed);
  const lines = (
    <ul className={classes.candidates}>
      {candidates.map((candidate) => (
        <CandidateLine key={candidate.municipality.id} group={group} candidate={candidate} />
      ))}
    </ul>
  );
  return (
    <Section
      id="champion"
      title={t('champion.title')}
      tools={
        (mayStand || mayChoose) && (
          <>
            {mayStand && (
              <Button variant="default" onClick={() => setOpened('stand')}>
                {t('stand.open')}
              </Button>
            )}
            {mayChoose && (
              <Button variant="default" onClick={() => setOpened('choose')}>
                {t('choose.open')}
              </Button>
            )}
          </>
        )
      }
    >
      {champion ? (
        <p className={classes.champion}>
          {t('champion.is', {
            name: champion.name ?? t('author.gone'),
            municipality: champion.municipality.name,
          })}
        </p>
      ) : (
        <p>{t('champion.none')}</p>
      )}
      <p>{t('champion.means')}</p>
      {candidates.length > 0 &&
        (champion ? (
          // Chosen: how it came to that is there for who asks.
          <details className={classes.chosen}>
            <summary>{t('champion.candidates')}</summary>
            {lines}
          </details>
        ) : (
          <>
            <h3>{t('champion.candidates')}</h3>
            {lines}
          </>
        ))}
      {opened === 'stand' && <StandDialog group={group} onClose={() => setOpened(null)} />}
      {opened === 'choose' && <ChooseDialog group={group} onClose={() => setOpened(null)} />}
    </Section>
  );
}
