import type { GovernanceKind } from '@commonworks/web-graphql';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { GovernanceProps } from './governance-props.js';
import classes from './governance.module.css';

/** What else a document of a kind has, on a page of its own. */
const PARTS: Record<GovernanceKind, readonly ('requirements' | 'costing' | 'service-levels')[]> = {
  CHARTER: [],
  REQUIREMENTS: ['requirements'],
  COSTING: ['costing'],
  SLA: ['service-levels'],
};

/** Leads to what stands beside the clauses of a document: its requirements, its costing, its service levels, its record. */
export function DocumentParts({ governance }: GovernanceProps) {
  const { t } = useTranslation('governance');
  const { id, kind, versions } = governance;
  const parts = [...PARTS[kind], ...(versions.length > 0 ? (['record'] as const) : [])];
  if (parts.length === 0) return null;
  return (
    <nav className={classes.parts} aria-label={t('parts.title')}>
      <span aria-current="page">{t('parts.clauses')}</span>
      {parts.map((part) => (
        <Link key={part} to={`/documents/${id}/${part}`}>
          {t(`parts.${part}`)}
        </Link>
      ))}
    </nav>
  );
}
