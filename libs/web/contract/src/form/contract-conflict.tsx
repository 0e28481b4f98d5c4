import { type ContractWholeFragment } from '@commonworks/web-graphql';
import { useTranslation } from 'react-i18next';
import classes from './contract-conflict.module.css';
import { type ContractValues, valuesOf } from './contract-values.js';

export interface ContractConflictProps {
  mine: ContractValues;
  /** The contract as somebody else left it. */
  theirs: ContractWholeFragment;
}

/** What somebody else saved meanwhile, where something else is typed. */
export function ContractConflict({ mine, theirs }: ContractConflictProps) {
  const { t } = useTranslation('contract');
  const stands = valuesOf(theirs);
  const labels: Record<Exclude<keyof ContractValues, 'serviceId'>, string> = {
    title: t('field.title'),
    vendor: t('terms:systemField.vendor'),
    number: t('field.number'),
    endsOn: t('field.endsOn'),
    openTo: t('field.openTo'),
    openUntil: t('field.openUntil'),
    terms: t('field.terms'),
    contact: t('ui:interest.field.contact'),
  };
  const differing = (Object.keys(labels) as (keyof typeof labels)[])
    .filter((field) => mine[field].trim() !== stands[field])
    .map((field) => [labels[field], stands[field]] as const);
  if (mine.serviceId !== stands.serviceId) differing.push([t('ui:term.service'), theirs.service.name]);
  return (
    <section className={classes.conflict} aria-label={t('conflict')}>
      <p>{t('conflictExplained')}</p>
      <dl>
        {differing.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text || t('ui:table.none')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
