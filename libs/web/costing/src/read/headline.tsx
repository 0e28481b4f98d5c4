import { useFormat } from '@commonworks/web-ui';
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './read.module.css';
import { ALL, knowsOwnCost, nameIn, type Shown } from './shown.js';
import { useDollars } from './use-dollars.js';
import { WhoLoses } from './who-loses.js';
import { yearlyBills } from './yearly-bills.js';

/** What a council asks first, in large figures: what do we pay each year, what do we save, who loses. */
export const Headline = memo(function Headline({ shown }: { shown: Shown }) {
  const { t } = useTranslation('costing');
  const format = useFormat();
  const dollars = useDollars();
  const { summary, side, figures, scenario } = shown;
  const { years: count, ratePct } = scenario.model;
  const years = yearlyBills(summary.bills, side);
  const result = side === ALL ? summary.group : summary.participants.find(({ code }) => code === side);
  const [before, first] = years;
  const last = years.at(-1);
  if (!before || !first || !last || !result) return null;
  const who = side === ALL ? t('side.all') : nameIn(figures, side);
  const { npvCents: npv, paybackYear: payback } = result;
  const rate = format.hundredths(Number(ratePct), undefined);
  const isWhole = side === ALL ? [...figures.values()].every(knowsOwnCost) : knowsOwnCost(figures.get(side));
  return (
    <section className={classes.first} aria-label={t('first.title', { who })}>
      <dl className={classes.large}>
        <Large
          label={t('first.pays', { who })}
          figure={dollars.round(first.paidCents)}
          note={t('first.paysNote', { last: dollars.round(last.paidCents), count })}
        />
        <Large
          label={t('first.before')}
          figure={dollars.round(before.paidCents)}
          note={t('first.beforeNote')}
        />
        <Large
          label={t(npv !== null && npv < 0 ? 'first.loses' : 'first.saves', { who, count })}
          figure={npv === null ? t('notKnown') : dollars.round(Math.abs(npv))}
          tone={npv === null ? null : npv < 0 ? 'loss' : 'gain'}
          note={npv === null ? <WhyUnknown shown={shown} /> : t('first.today', { rate })}
        />
        <Large
          label={t('first.payback')}
          figure={
            payback === null
              ? t(npv === null ? 'notKnown' : 'first.never', { count })
              : t('first.paybackYears', { count: payback, years: format.number(payback, 1) })
          }
          note={t('first.paybackNote')}
        />
      </dl>
      {!isWhole && <p className={classes.aside}>{t('first.withoutOwnCost')}</p>}
      <WhoLoses shown={shown} />
    </section>
  );
});

interface LargeProps {
  label: string;
  figure: string;
  note: ReactNode;
  tone?: 'gain' | 'loss' | null;
}

function Large({ label, figure, note, tone = null }: LargeProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <strong data-tone={tone ?? undefined}>{figure}</strong>
        <span>{note}</span>
      </dd>
    </div>
  );
}

/** Why what a side saves is not known to the reader. */
function WhyUnknown({ shown: { side, figures } }: { shown: Shown }) {
  const { t } = useTranslation('costing');
  if (side === ALL) return t('why.someUnknown');
  const of = figures.get(side);
  if (of?.isOwn) return <a href="#own-figures">{t('why.own')}</a>;
  return t(of?.isHidden ? 'why.hidden' : 'why.missing');
}
