import { hoursField, WEEKDAYS } from '@commonworks/domain-governance/sla';
import { ZONES } from '@commonworks/domain-meeting';
import { Section, useFormat } from '@commonworks/web-ui';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LevelInput } from '../page/level-input.js';
import classes from '../page/levels.module.css';
import type { LevelsState } from '../page/use-levels.js';

/** When the service is attended: hours of each weekday, whose clocks, and which days have none. */
export function HoursSection({ levels }: { levels: LevelsState }) {
  const { t } = useTranslation('service-level');
  const format = useFormat();
  const { form, isWritten, faults, reading } = levels;
  const { holidays } = reading.parameters.calendar;
  const zone = form.values['timeZone'] ?? '';
  return (
    <Section title={t('hours.title')}>
      <p className={classes.means}>{t('hours.means')}</p>
      <div className={classes.week}>
        {WEEKDAYS.map((weekday) => (
          <LevelInput key={weekday} levels={levels} fieldId={hoursField(weekday)} />
        ))}
      </div>
      {isWritten ? (
        <NativeSelect
          name="timeZone"
          label={levels.field('timeZone')?.label}
          description={t('hours.zoneMeans')}
          value={zone}
          onChange={({ currentTarget }) => form.set({ timeZone: currentTarget.value })}
          error={faults.get('timeZone')}
          className={classes.narrow}
          data={[
            ...(ZONES.some((one) => one === zone) ? [] : [{ value: zone, label: zone || t('notGiven') }]),
            ...ZONES.map((one) => ({ value: one, label: t(`terms:zone.${one}`) })),
          ]}
        />
      ) : (
        <LevelInput levels={levels} fieldId="timeZone" />
      )}
      <LevelInput levels={levels} fieldId="holidayDates" />
      <p className={classes.means}>
        {holidays.length === 0
          ? t('hours.noHolidays')
          : t('hours.holidays', {
              count: holidays.length,
              days: format.list(
                holidays.map((day) => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? format.date(day) : day)),
              ),
            })}
      </p>
    </Section>
  );
}
