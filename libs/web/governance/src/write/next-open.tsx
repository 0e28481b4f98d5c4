import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Governance, GovernanceClause } from '../page/governance-props.js';
import { useClauseLink } from '../page/use-clause-link.js';
import classes from './write.module.css';

/** Leads on to the next clause that has something to settle, from the last one back to the first. */
export function NextOpen({ governance, clause }: { governance: Governance; clause: GovernanceClause }) {
  const { t } = useTranslation('governance');
  const linkTo = useClauseLink();
  const { clauses, unsettled } = governance;
  const at = clauses.findIndex(({ id }) => id === clause.id);
  const next = [...clauses.slice(at + 1), ...clauses.slice(0, at)].find(({ id }) =>
    unsettled.some(({ clauseId }) => clauseId === id),
  );
  if (!next) return null;
  return (
    <p className={classes.next}>
      {t('write.next')}{' '}
      <Link to={linkTo(next.id)} preventScrollReset>
        {next.title}
      </Link>
    </p>
  );
}
