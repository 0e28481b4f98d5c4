import type { LevelsDocumentFragment } from '@commonworks/web-graphql';
import { Conflict, Form, Page, Section, StatusBadge } from '@commonworks/web-ui';
import { Button, Group } from '@mantine/core';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DueSection } from '../due/due-section.js';
import { AvailabilitySection } from '../parts/availability-section.js';
import { CreditsSection } from '../parts/credits-section.js';
import { HoursSection } from '../parts/hours-section.js';
import { SuppliersSection } from '../parts/suppliers-section.js';
import { TargetsSection } from '../parts/targets-section.js';
import { FaultsNote } from './faults-note.js';
import { LevelInput } from './level-input.js';
import classes from './levels.module.css';
import type { Levels } from './typed-levels.js';
import { useLevels } from './use-levels.js';

/** The levels of service of an agreement: written in a draft, read in a version, and counted with in either. */
export function LevelsView({ governance }: { governance: LevelsDocumentFragment }) {
  return governance.serviceLevels ? (
    <Whole governance={governance} levels={governance.serviceLevels} />
  ) : null;
}

function Whole({ governance, levels: given }: { governance: LevelsDocumentFragment; levels: Levels }) {
  const { t } = useTranslation('service-level');
  const { id, title, groupId, groupName, synthetic, status, version, latest } = governance;
  const levels = useLevels(governance, given);
  const { form, isWritten, isChanged, theirs } = levels;
  const labels = Object.fromEntries(given.fields.map(({ fieldId, label }) => [fieldId, label]));
  const address = latest ? `/documents/${id}` : `/documents/${id}?version=${version}`;
  return (
    <Page
      title={t('title')}
      breadcrumbs={[
        { label: t('ui:pages.groups'), to: '/groups' },
        { label: groupName, to: `/groups/${groupId}` },
        { label: title, to: address },
      ]}
      synthetic={synthetic}
      lead={
        <>
          {t('lead')}{' '}
          <StatusBadge
            tone={status === 'DRAFT' ? 'info' : 'good'}
            label={t(`terms:governanceStatus.${status}`)}
          />
        </>
      }
      actions={
        <Button component={Link} to={address} variant="default">
          {t('toDocument')}
        </Button>
      }
    >
      <Form
        form={form}
        className={classes.form}
        actions={
          isWritten && (
            <Group gap="sm" className={classes.save} data-changed={isChanged || undefined} data-print="no">
              <Button type="submit" loading={form.busy} disabled={!isChanged}>
                {t('ui:action.save')}
              </Button>
              <span role="status">
                {form.done && !isChanged ? t('saved') : isChanged ? t('unsaved') : ''}
              </span>
            </Group>
          )
        }
      >
        <FaultsNote levels={levels} />
        {theirs && <Conflict mine={form.values} theirs={theirs} labels={labels} />}
        <TargetsSection levels={levels} />
        <HoursSection levels={levels} />
        <AvailabilitySection levels={levels} />
        <SuppliersSection levels={levels} />
        <CreditsSection levels={levels} />
        <Section title={t('exit.title')}>
          <p className={classes.means}>{t('exit.means')}</p>
          <div className={classes.row}>
            <LevelInput levels={levels} fieldId="noticeDays" unit={t('unit.days')} />
            <LevelInput levels={levels} fieldId="exitDays" unit={t('unit.days')} />
          </div>
        </Section>
      </Form>
      <DueSection parameters={useDeferredValue(levels.reading.parameters)} />
    </Page>
  );
}
