import { ProgressBar } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Governance } from '../page/governance-props.js';
import { useClauseLink } from '../page/use-clause-link.js';
import classes from './write.module.css';

interface UnsettledListProps {
  governance: Governance;
  /** One goes to a clause of the list. */
  onLeave?: () => void;
}

/** What nobody has settled yet in a draft, by its clauses. */
export function UnsettledList({ governance, onLeave }: UnsettledListProps) {
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
    <div className={classes.unsettled}>
      <h2>{t('unsettled.title', { count: unsettled.length })}</h2>
      <ProgressBar
        label={t('unsettled.progress')}
        value={Math.max(asked - unsettled.length, 0)}
        total={asked}
      />
      <ul>
        {byClause.map(({ id, title, labels }) => (
          <li key={id}>
            <Link to={linkTo(id)} preventScrollReset onClick={onLeave}>
              {title}
            </Link>
            <span className={classes.note}>{labels.join(', ')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
