import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ClauseRemarks } from '../remarks/clause-remarks.js';
import { WriteClause } from '../write/write-clause.js';
import type { Governance, GovernanceClause } from './governance-props.js';
import classes from './governance.module.css';
import { useClauseLink } from './use-clause-link.js';
import type { Shown } from './use-shown.js';

interface ClausePanelProps {
  governance: Governance;
  clause: GovernanceClause;
  shown: Shown;
}

/** The clause that is open: what it settles, what to think of, and what can be done with it. */
export function ClausePanel({ governance, clause, shown }: ClausePanelProps) {
  const { t } = useTranslation('governance');
  const linkTo = useClauseLink();
  const { clauses } = governance;
  const at = clauses.findIndex(({ id }) => id === clause.id);
  const [before, after] = [clauses[at - 1], clauses[at + 1]];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const panel = heading.current?.closest('section');
    // Where it scrolls by itself it begins at its top, and else the page does.
    panel?.parentElement?.scrollTo?.({ top: 0 });
    if (window.matchMedia('(max-width: 68em)').matches) panel?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section className={classes.panel} aria-labelledby="opened-clause">
      <nav className={classes.turn} aria-label={t('panel.turn')}>
        <Link to={linkTo(null)} preventScrollReset>
          {t('panel.all')}
        </Link>
        {before && (
          <Link
            to={linkTo(before.id)}
            preventScrollReset
            aria-label={t('panel.to', { turn: t('panel.before'), title: before.title })}
          >
            {t('panel.before')}
          </Link>
        )}
        {after && (
          <Link
            to={linkTo(after.id)}
            preventScrollReset
            aria-label={t('panel.to', { turn: t('panel.after'), title: after.title })}
          >
            {t('panel.after')}
          </Link>
        )}
      </nav>
      <h2 id="opened-clause" ref={heading} tabIndex={-1} className={classes.heading}>
        {clause.number !== null && <span className={classes.number}>{clause.number}. </span>}
        {clause.title}
      </h2>
      {clause.settles !== '' && <p className={classes.settles}>{clause.settles}</p>}
      {clause.guidance !== '' && (
        <details className={classes.guidance}>
          <summary>{t('panel.guidance')}</summary>
          <p>{clause.guidance}</p>
        </details>
      )}
      {governance.may.includes('WRITE') && (
        <WriteClause governance={governance} clause={clause} shown={shown} />
      )}
      <ClauseRemarks governance={governance} clause={clause} />
    </section>
  );
}
