import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Computed } from '../compute/use-outcomes.js';
import type { Summary } from '../compute/summary.js';
import { ALL, type Side } from '../read/shown.js';
import { useDollars } from '../read/use-dollars.js';
import { yearlyBills } from '../read/yearly-bills.js';
import classes from './write.module.css';

interface EffectBarProps {
  side: Side;
  who: string;
  now: Computed | null;
  /** Of what is saved; null where that cannot be computed. */
  before: Summary | null;
  isChanged: boolean;
  /** Why it cannot be saved; null where it can. */
  obstacle: string | null;
  maySave: boolean;
  busy: boolean;
  onSave: () => void;
  onDiscard: () => void;
}

/** What the changes do, always in sight, and whether they are saved. */
export function EffectBar(props: EffectBarProps) {
  const { side, who, now, before, isChanged, obstacle, maySave, busy, onSave, onDiscard } = props;
  const { t } = useTranslation('costing');
  const summary = now?.outcome?.ok ? now.outcome.summary : null;
  return (
    <div className={classes.bar} data-print="no">
      <div className={classes.effect} aria-live="off" data-behind={now?.isBehind || undefined}>
        {summary ? (
          <Effect side={side} who={who} now={summary} before={before} />
        ) : (
          <span>{t('effect.none')}</span>
        )}
        {now?.isBehind && <span>{t('effect.behind')}</span>}
      </div>
      <div className={classes.save}>
        <span role="status">
          {obstacle ?? t(isChanged ? (maySave ? 'effect.unsaved' : 'effect.tried') : 'effect.saved')}
        </span>
        {isChanged && (
          <Button variant="default" onClick={onDiscard}>
            {t('effect.discard')}
          </Button>
        )}
        {maySave && (
          <Button onClick={onSave} loading={busy} disabled={!isChanged || obstacle !== null}>
            {t('ui:action.save')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface EffectProps {
  side: Side;
  who: string;
  now: Summary;
  before: Summary | null;
}

function Effect({ side, who, now, before }: EffectProps) {
  const { t } = useTranslation('costing');
  const dollars = useDollars();
  const [is, was] = [figuresOf(now, side), before && figuresOf(before, side)];
  const one = (key: 'paid' | 'npv') => {
    const [value, earlier] = [is[key], was?.[key] ?? null];
    const amount = dollars.orUnknown(value);
    const changed = value !== null && earlier !== null && value !== earlier;
    return (
      <span>
        {t(`effect.${key}`)} <strong>{amount}</strong>
        {changed && <> {t('effect.was', { amount: dollars.exact(earlier) })}</>}
      </span>
    );
  };
  return (
    <>
      <span className={classes.who}>{who}</span>
      {one('paid')}
      {one('npv')}
    </>
  );
}

function figuresOf(summary: Summary, side: Side): { paid: number | null; npv: number | null } {
  const paid = yearlyBills(summary.bills, side)[1]?.paidCents ?? null;
  const result = side === ALL ? summary.group : summary.participants.find(({ code }) => code === side);
  return { paid, npv: result?.npvCents ?? null };
}
