import { serialAvailability } from '@commonworks/domain-governance/sla';
import { Section, useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { LevelInput } from '../page/level-input.js';
import classes from '../page/levels.module.css';
import type { LevelsState } from '../page/use-levels.js';
import { useExact } from './use-exact.js';

/** The suppliers that the service stands on, and what they can carry together. */
export function SuppliersSection({ levels }: { levels: LevelsState }) {
  const { t } = useTranslation('service-level');
  const format = useFormat();
  const exact = useExact();
  const { suppliers, availabilityPct } = levels.reading.parameters;
  const fault = levels.reading.faults.find(({ fieldId }) => fieldId === 'supplierList')?.reason;
  const isRead =
    suppliers.length > 0 && fault !== 'NOT_A_PERCENTAGE' && !levels.faults.has('availabilityPct');
  return (
    <Section title={t('suppliers.title')}>
      <p className={classes.means}>{t('suppliers.means')}</p>
      <LevelInput levels={levels} fieldId="supplierList" />
      <p className={classes.reckoned}>
        {isRead
          ? t(fault === 'SUPPLIERS_CANNOT_CARRY_IT' ? 'suppliers.short' : 'suppliers.carry', {
              names: format.list(
                suppliers.map(({ name, availabilityPct: own }) =>
                  t('suppliers.one', { name, availability: exact(own) }),
                ),
              ),
              product: exact(serialAvailability(suppliers.map((one) => one.availabilityPct))),
              target: exact(availabilityPct),
            })
          : t('suppliers.none')}
      </p>
    </Section>
  );
}
