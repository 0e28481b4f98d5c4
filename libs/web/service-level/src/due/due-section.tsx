import {
  dueAt,
  GRADES,
  priorityOf,
  SLA_FAULT_WORDS,
  type Grade,
  type SlaParameters,
} from '@commonworks/domain-governance/sla';
import { isZone, ZONES, type Zone } from '@commonworks/domain-meeting';
import { clockTime } from '@commonworks/domain-meeting/calendar';
import { Section, serverClock, useLocale } from '@commonworks/web-ui';
import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../page/levels.module.css';
import { DueAnswer } from './due-answer.js';
import { HoldsField } from './holds-field.js';
import { readReported, typedField, type TypedHold } from './read-reported.js';

/** *When would it be due?* By the clocks of the agreement, of what is reported at any moment. */
export function DueSection({ parameters }: { parameters: SlaParameters }) {
  const { t } = useTranslation('service-level');
  const { locale } = useLocale();
  const { calendar, targets } = parameters;
  const own: Zone = isZone(calendar.zone) ? calendar.zone : ZONES[3];
  const [zone, setZone] = useState<Zone>(own);
  const [time, setTime] = useState(() => clockTime(serverClock.now(), own));
  const [impact, setImpact] = useState<Grade>('HIGH');
  const [urgency, setUrgency] = useState<Grade>('MEDIUM');
  const [holds, setHolds] = useState<readonly TypedHold[]>([]);
  const read = readReported(time, holds, zone);
  const priority = priorityOf(impact, urgency);
  const isRead = read.moment !== null && Object.keys(read.faults).length === 0;
  const reported = { moment: read.moment ?? new Date(NaN), priority, holds: read.holds };
  const answer = isRead ? dueAt(reported, targets, calendar) : null;
  const found = (answer?.faults ?? []).map(
    (fault) => [typedField(fault), SLA_FAULT_WORDS[fault.reason][locale]] as const,
  );
  const errors = new Map<string, string>([
    ...Object.entries(read.faults).map(([name, fault]) => [name, t(`due.fault.${fault}`)] as const),
    ...found.flatMap(([name, words]) => (name === null ? [] : [[name, words] as const])),
  ]);
  const others = found.flatMap(([name, words]) => (name === null ? [words] : []));
  const grades = (of: 'impact' | 'urgency') =>
    GRADES.map((grade) => ({ value: grade, label: t(`due.${of}Grade.${grade}`) }));
  return (
    <Section title={t('due.title')}>
      <p className={classes.means}>{t('due.means')}</p>
      <div className={classes.row}>
        <TextInput
          type="datetime-local"
          label={t('due.moment')}
          value={time}
          error={errors.get('moment')}
          onChange={({ currentTarget }) => setTime(currentTarget.value)}
        />
        <NativeSelect
          label={t('due.zone')}
          value={zone}
          data={ZONES.map((one) => ({ value: one, label: t(`terms:zone.${one}`) }))}
          onChange={({ currentTarget }) => isZone(currentTarget.value) && setZone(currentTarget.value)}
        />
        <NativeSelect
          label={t('due.impact')}
          value={impact}
          data={grades('impact')}
          onChange={({ currentTarget }) => setImpact(gradeOf(currentTarget.value))}
        />
        <NativeSelect
          label={t('due.urgency')}
          value={urgency}
          data={grades('urgency')}
          onChange={({ currentTarget }) => setUrgency(gradeOf(currentTarget.value))}
        />
      </div>
      <HoldsField holds={holds} errors={errors} onChange={setHolds} />
      <div aria-live="polite">
        {answer?.due ? (
          <DueAnswer due={answer.due} reported={reported} parameters={parameters} zone={zone} own={own} />
        ) : (
          <p className={classes.means}>{others.length > 0 ? others.join(' ') : t('due.wanted')}</p>
        )}
      </div>
    </Section>
  );
}

const gradeOf = (value: string): Grade => GRADES.find((grade) => grade === value) ?? 'LOW';
