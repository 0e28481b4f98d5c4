import { type Factor, type Weights } from '@commonworks/domain-opportunity';
import { useFormat } from '@commonworks/web-ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_WEIGHT, shareOf } from './moved-weights.js';
import classes from './weights.module.css';

export interface WeightSliderProps {
  factor: Factor;
  weights: Weights;
  /** While it moves. */
  onMove: (weight: number) => void;
  /** Once it stands. */
  onSettle: (weight: number) => void;
}

/** How much one factor counts, beside the others. */
export function WeightSlider({ factor, weights, onMove, onSettle }: WeightSliderProps) {
  const { t } = useTranslation('opportunity');
  const format = useFormat();
  const id = useId();
  const share = shareOf(factor, weights);
  const written = share === null ? format.percent(0) : format.percent(share);
  const settle = ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
    onSettle(Number(currentTarget.value));
  return (
    <div className={classes.slider}>
      <label htmlFor={id} className={classes.name}>
        {t(`factor.${factor}`)}
      </label>
      <span aria-hidden className={classes.share}>
        {written}
      </span>
      <input
        id={id}
        type="range"
        min={0}
        max={MOST_WEIGHT}
        step={1}
        value={weights[factor]}
        aria-valuetext={written}
        aria-describedby={`${id}-about`}
        onChange={({ currentTarget }) => onMove(Number(currentTarget.value))}
        onPointerUp={settle}
        onKeyUp={settle}
        onBlur={settle}
      />
      <span id={`${id}-about`} className={classes.about}>
        {t(`factorAbout.${factor}`)}
      </span>
    </div>
  );
}
