import { useMutation } from '@apollo/client/react';
import { FACTORS, STANDARD_WEIGHTS } from '@commonworks/domain-opportunity';
import {
  OpportunitiesDocument,
  OpportunityWeightsDocument,
  SaveOpportunityWeightsDocument,
  type SavedWeightsFragment,
} from '@commonworks/web-graphql';
import { ErrorState, useFormat } from '@commonworks/web-ui';
import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { weightsOf } from '../frame/factor-values.js';
import { asSliders, shareOf } from './moved-weights.js';
import { type MovedWeights } from './use-moved-weights.js';
import { WeightSlider } from './weight-slider.js';
import classes from './weights.module.css';

export interface WeightsPanelProps {
  saved: SavedWeightsFragment;
  weights: MovedWeights;
  mayMove: boolean;
}

/** By what the opportunities are put in order and who chose it; a coordinator moves it and sees the order follow. */
export function WeightsPanel({ saved, weights, mayMove }: WeightsPanelProps) {
  const { t } = useTranslation('opportunity');
  const format = useFormat();
  const standing = weightsOf(saved);
  const parts = FACTORS.map((factor) =>
    t('weights.part', {
      factor: t(`factor.${factor}`),
      share: format.percent(shareOf(factor, standing) ?? 0),
    }),
  );
  const said = {
    parts: format.list(parts),
    name: saved.savedBy ?? '',
    date: saved.savedAt ? format.dateTime(saved.savedAt) : '',
  };
  return (
    <section className={classes.panel} aria-label={t('weights.title')}>
      <p className={classes.standing}>{t(saved.standard ? 'weights.standard' : 'weights.saved', said)}</p>
      {mayMove && <Sliders saved={saved} weights={weights} />}
    </section>
  );
}

function Sliders({ saved, weights }: Omit<WeightsPanelProps, 'mayMove'>) {
  const { t } = useTranslation('opportunity');
  const { shown, moved, isStandard, move, settle, back } = weights;
  const [save, { loading, error }] = useMutation(SaveOpportunityWeightsDocument, {
    refetchQueries: [OpportunitiesDocument, OpportunityWeightsDocument],
    awaitRefetchQueries: true,
  });
  const empty = FACTORS.every((factor) => shown[factor] === 0);
  const keep = async () => {
    const { DEMAND: demand, SUPPLY: supply, REACH: reach, URGENCY: urgency } = shown;
    const input = { campaignId: saved.campaignId, demand, supply, reach, urgency };
    await save({ variables: { input } });
    back();
  };
  return (
    <>
      <div className={classes.sliders}>
        {FACTORS.map((factor) => (
          <WeightSlider
            key={factor}
            factor={factor}
            weights={shown}
            onMove={(weight) => move({ ...shown, [factor]: weight })}
            onSettle={(weight) => settle({ ...shown, [factor]: weight })}
          />
        ))}
      </div>
      <Group gap="sm">
        <Button variant="default" disabled={isStandard} onClick={() => settle(asSliders(STANDARD_WEIGHTS))}>
          {t('weights.toStandard')}
        </Button>
        {moved && !saved.standard && (
          <Button variant="default" onClick={back}>
            {t('weights.toSaved')}
          </Button>
        )}
        {moved && (
          <Button loading={loading} disabled={empty} onClick={() => void keep().catch(() => undefined)}>
            {t('weights.save')}
          </Button>
        )}
        <p role="status" className={classes.note}>
          {empty ? t('weights.empty') : moved ? t('weights.unsaved') : ''}
        </p>
      </Group>
      {error && <ErrorState error={error} />}
    </>
  );
}
