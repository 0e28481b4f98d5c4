import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { UnsettledList } from '../write/unsettled-list.js';
import type { GovernanceClause, GovernanceProps } from './governance-props.js';
import classes from './governance.module.css';
import { useClauseLink } from './use-clause-link.js';

/** The clauses of a document; of a draft with what is still to be settled in each. */
export function ClauseList({ governance }: GovernanceProps) {
  const { t } = useTranslation('governance');
  const linkTo = useClauseLink();
  const { clauses, unsettled } = governance;
  const openIn = (clause: GovernanceClause) => unsettled.filter(({ clauseId }) => clauseId === clause.id);
  return (
    <>
      {governance.may.includes('WRITE') && <UnsettledList governance={governance} />}
      <nav aria-label={t('clauses.title')}>
        <ol className={classes.clauses}>
          {clauses.map((clause) => {
            const open = openIn(clause).length;
            return (
              <li key={clause.id} data-left-out={clause.leftOut || undefined}>
                <Link to={linkTo(clause.id)} preventScrollReset>
                  <span className={classes.number}>{clause.number === null ? '–' : `${clause.number}.`}</span>{' '}
                  <span>
                    {clause.title}
                    {clause.leftOut && <em> {t('clauses.leftOut')}</em>}
                    {clause.rewritten && <em> {t('clauses.rewritten')}</em>}
                  </span>{' '}
                  {open > 0 && <span className={classes.open}>{t('clauses.open', { count: open })}</span>}
                </Link>
              </li>
            );
          })}
        </ol>
      </nav>
    </>
  );
}
