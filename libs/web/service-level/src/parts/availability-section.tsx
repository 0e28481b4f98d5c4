import { allowedDowntime, type SlaParameters } from '@commonworks/domain-governance/sla';
import { DataTable, Section, serverClock, useFormat, useTable } from '@commonworks/web-ui';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LevelChoice } from '../page/level-choice.js';
import { LevelInput } from '../page/level-input.js';
import classes from '../page/levels.module.css';
import type { LevelsState } from '../page/use-levels.js';
import { monthRows, type MonthRow } from './month-rows.js';
import { useExact } from './use-exact.js';

/** Of these, no minutes can be counted. */
const NEEDED = ['availabilityPct', 'maintenanceMinutes', 'timeZone', 'holidayDates'];

/** The percentage beside the minutes that follow from it, month by month of the first year. */
export function AvailabilitySection({ levels }: { levels: LevelsState }) {
  const { t } = useTranslation('service-level');
  // Twelve months of days: counted once one has typed, in the time that is left.
  const { reading, clock } = useDeferredValue(
    useMemo(
      () => ({
        reading: levels.reading,
        clock:
          levels.choices['agreedTime'] === 'serviceHours' ? ('SERVICE_HOURS' as const) : ('ALWAYS' as const),
      }),
      [levels.reading, levels.choices],
    ),
  );
  const isCounted = !reading.faults.some(
    ({ fieldId }) => NEEDED.includes(fieldId) || fieldId.startsWith('hours'),
  );
  const first = (levels.levels.startDate ?? serverClock.now().toISOString()).slice(0, 7);
  const rows = useMemo(
    () => (isCounted ? monthRows(reading.parameters, clock, first) : null),
    [isCounted, reading, clock, first],
  );
  return (
    <Section title={t('availability.title')}>
      <LevelChoice levels={levels} choiceId="agreedTime" />
      <div className={classes.row}>
        <LevelInput levels={levels} fieldId="availabilityPct" unit="%" />
        <LevelInput levels={levels} fieldId="maintenanceMinutes" unit={t('unit.min')} />
        <LevelInput levels={levels} fieldId="maintenanceNoticeDays" unit={t('unit.d')} />
      </div>
      {rows ? (
        <Allowed rows={rows} parameters={reading.parameters} />
      ) : (
        <p className={classes.means}>{t('availability.notCounted')}</p>
      )}
    </Section>
  );
}

function Allowed({ rows, parameters }: { rows: readonly MonthRow[]; parameters: SlaParameters }) {
  const { t } = useTranslation('service-level');
  const format = useFormat();
  const exact = useExact();
  const { availabilityPct, agreedMinutes: agreed, maintenanceMinutes: maintenance } = parameters;
  const table = useTable<MonthRow>({
    caption: t('availability.caption'),
    param: 'months',
    rows,
    rowKey: ({ month }) => month,
    columns: [
      {
        kind: 'date',
        id: 'month',
        heading: t('availability.month'),
        card: 'lead',
        value: ({ month }) => month,
        sortable: false,
      },
      {
        kind: 'number',
        id: 'agreed',
        heading: t('availability.agreed'),
        value: ({ agreed: minutes }) => minutes,
        sortable: false,
      },
      {
        kind: 'number',
        id: 'maintenance',
        heading: t('availability.maintenance'),
        value: ({ maintenance: minutes }) => minutes,
        sortable: false,
      },
      {
        kind: 'number',
        id: 'allowed',
        heading: t('availability.allowed'),
        digits: 2,
        value: ({ allowed }) => Number(allowed),
        cell: ({ allowed }) => exact(allowed),
        sortable: false,
      },
    ],
  });
  return (
    <>
      <p className={classes.reckoned}>
        {t('availability.reckoned', {
          availability: exact(availabilityPct),
          agreed: format.number(agreed),
          maintenance: format.number(maintenance),
          allowed: exact(allowedDowntime(availabilityPct, { agreed, maintenance })),
        })}
      </p>
      <DataTable table={table} />
    </>
  );
}
