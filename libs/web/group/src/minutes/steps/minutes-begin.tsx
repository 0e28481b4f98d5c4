import { isMinuted } from '@commonworks/domain-minutes';
import { Section } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MeetingPartProps } from '../../meetings/meeting-props.js';
import classes from '../minutes.module.css';
import { BeginDialog } from './begin-dialog.js';

/** Where there are no minutes, or none to be read yet: what they will be, and the step that begins them. */
export function MinutesBegin({ group, meeting }: MeetingPartProps) {
  const { t } = useTranslation('group');
  const [beginning, setBeginning] = useState(false);
  if (!isMinuted(meeting.status) || group.viewer.standings.length === 0) return null;
  const isMember = group.viewer.standings.includes('MEMBER');
  return (
    <Section id="minutes" title={t('terms:minutes')}>
      <div className={classes.offer}>
        <p>{t(isMember ? 'minutes.none' : 'minutes.notYet')}</p>
        {group.viewer.may.includes('WRITE') && (
          <Button onClick={() => setBeginning(true)}>{t('begin.open')}</Button>
        )}
      </div>
      {beginning && <BeginDialog group={group} meeting={meeting} onClose={() => setBeginning(false)} />}
    </Section>
  );
}
