import { useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import classes from './read.module.css';
import { nameIn, type Shown } from './shown.js';
import { useDollars } from './use-dollars.js';

/** Who loses, and who would be better off without the others, in sentences. */
export function WhoLoses({ shown: { summary, figures, scenario } }: { shown: Shown }) {
  const { t } = useTranslation('costing');
  const format = useFormat();
  const dollars = useDollars();
  const { participants, fairness } = summary;
  const years = scenario.model.years;
  const known = participants.flatMap(({ code, npvCents }) => (npvCents === null ? [] : [{ code, npvCents }]));
  const losers = known.filter(({ npvCents }) => npvCents < 0).sort((a, b) => a.npvCents - b.npvCents);
  const gain = known.length - losers.length;
  const unknown = participants.length - known.length;
  return (
    <div className={classes.words}>
      {known.length === 0 && <p>{t('who.nothingKnown')}</p>}
      {losers.map(({ code, npvCents }) => (
        <p key={code}>
          <strong>{t('who.loses', { name: nameIn(figures, code) })}</strong>{' '}
          {t('who.losesBy', { amount: dollars.exact(-npvCents), count: years })}
        </p>
      ))}
      {known.length > 0 && losers.length === 0 && unknown === 0 && (
        <p>
          <strong>{t('who.nobody')}</strong> {t('who.allGain', { count: years })}
        </p>
      )}
      {(losers.length > 0 || unknown > 0) && gain > 0 && <p>{t('who.gain', { count: gain, years })}</p>}
      {known.length > 0 && unknown > 0 && <p>{t('who.unknown', { count: unknown })}</p>}
      {fairness?.alone.map(({ participant, cents }) => (
        <p key={participant}>
          {t('who.alone', { name: nameIn(figures, participant), amount: dollars.exact(cents) })}
        </p>
      ))}
      {fairness?.together && (
        <p>
          {t('who.together', {
            names: format.list(fairness.together.participants.map((code) => nameIn(figures, code))),
            amount: dollars.exact(fairness.together.cents),
          })}
        </p>
      )}
      {fairness && fairness.alone.length === 0 && !fairness.together && <p>{t('who.fair')}</p>}
    </div>
  );
}
