import { useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import classes from './interest.module.css';
import { type OwnInterest } from './interest-step-props.js';

/** What a municipality answered, with who sees it. */
export function InterestSummary({ interest, consortium }: { interest: OwnInterest; consortium: string }) {
  const { t } = useTranslation('opportunity');
  const format = useFormat();
  const { level, collaborationLevel, named, tellCoordinator, contact, declaredAt } = interest;
  if (level === null || collaborationLevel === null) return null;
  const lines: readonly (readonly [string, string])[] = [
    [t('ui:interest.field.level'), t(`ui:interest.level.${level}`)],
    [t('ui:interest.field.collaborationLevel'), t(`ui:interest.collaboration.${collaborationLevel}`)],
    // Whoever observes is named to nobody, whatever stands there.
    ...(level === 'OBSERVE'
      ? []
      : [
          [t('interest.field.named'), t(named ? 'interest.named.yes' : 'interest.named.no')] as const,
          [t('ui:interest.field.contact'), contact === '' ? t('ui:table.none') : contact] as const,
        ]),
    [
      t('interest.field.tellCoordinator', { consortium }),
      t(tellCoordinator ? 'interest.coordinators.yes' : 'interest.coordinators.no'),
    ],
    [t('interest.field.declaredAt'), declaredAt === null ? '' : format.date(declaredAt)],
  ];
  return (
    <dl className={classes.summary}>
      {lines.map(([heading, value]) => (
        <div key={heading}>
          <dt>{heading}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
