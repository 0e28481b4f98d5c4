import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './first-lead.module.css';
import { LeadNote } from './lead-note.js';
import { useWithoutLead } from './use-without-lead.js';

interface MembersWithoutLeadProps {
  consortium: { id: string; name: string };
}

/** The members of a consortium in which nobody can answer yet; nothing at all where each has its lead. */
export function MembersWithoutLead({ consortium }: MembersWithoutLeadProps) {
  const { t } = useTranslation('workbook');
  const heading = useId();
  const municipalities = useWithoutLead(consortium.id);
  if (municipalities.length === 0) return null;
  return (
    <section aria-labelledby={heading} className={classes.members}>
      <h2 id={heading} className={classes.title}>
        {t('firstLead.members', { count: municipalities.length, consortium: consortium.name })}
      </h2>
      <p className={classes.explained}>{t('firstLead.explained')}</p>
      <ul className={classes.list}>
        {municipalities.map((municipality) => (
          <li key={municipality.id}>
            {municipality.name}
            <LeadNote consortiumId={consortium.id} municipality={municipality} isKnown />
          </li>
        ))}
      </ul>
    </section>
  );
}
