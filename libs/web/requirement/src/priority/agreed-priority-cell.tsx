import { useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { type RequirementRow } from '../frame/as-requirement.js';
import { useDomainWords } from '../frame/use-domain-words.js';
import { membersSay } from './members-say.js';
import classes from './priority.module.css';

export interface AgreedPriorityCellProps {
  row: RequirementRow;
  /** How many the group has; 0 where that is not known. */
  members: number;
}

/** The priority that is agreed, and below it what members say. */
export function AgreedPriorityCell({ row, members }: AgreedPriorityCellProps) {
  const { t } = useTranslation('requirement');
  const words = useDomainWords();
  const format = useFormat();
  const silent = members - row.priorities.length;
  const said = [
    ...membersSay(row.priorities).map(([priority, count]) =>
      t('priority.count', { count: format.number(count), priority: words.priority(priority) }),
    ),
    ...(silent > 0 ? [t('priority.silent', { count: silent })] : []),
  ];
  return (
    <>
      {row.agreedPriority === null ? (
        <span className={classes.open}>{t('priority.notAgreed')}</span>
      ) : (
        <span className={classes.agreed}>{words.priority(row.agreedPriority)}</span>
      )}
      <span className={classes.said}>
        {row.priorities.length === 0 ? t('priority.nobody') : t('priority.said', { said: said.join(', ') })}
      </span>
    </>
  );
}
