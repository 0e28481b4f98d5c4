import { ProgressBar } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { GovernanceProps } from '../page/governance-props.js';
import { useClauseLink } from '../page/use-clause-link.js';
import classes from './write.module.css';

/** What nobody has settled yet in a draft, by its clauses. */
export function UnsettledList({ governance }: GovernanceProps) {
  const { t } = useTranslation('governance');
  const linkTo = useClauseLink();
  const { unsettled, clauses } = governance;
  const asked = clauses.flatMap(({ fields, leftOut }) =>
    leftOut ? [] : fields.filter(({ optional }) => !optional),
  ).length;
  if (unsettled.length === 0) return <p className={classes.note}>{t('unsettled.none')}</p>;
  const byClause = clauses.flatMap(({ id, title }) => {
    const labels = unsettled.filter(({ clauseId }) => clauseId === id).map(({ label }) => label);
    return labels.length === 0 ? [] : [{ id, title, labels: [...new Set(labels)] }];
  });
  return (
    <section className={classes.unsettled} aria-labelledby="unsettled">
      <h2 id="unsettled">{t('unsettled.title', { count: unsettled.length })}</h2>
      <ProgressBar
        label={t('unsettled.progress')}
        value={Math.max(asked - unsettled.length, 0)}
        total={asked}
      />
      <ul>
        {byClause.map(({ id, title, labels }) => (
          <li key={id}>
            <Link to={linkTo(id)} preventScrollReset>
              {title}
            </Link>
            <span className={classes.note}>{labels.join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
