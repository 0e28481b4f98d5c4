import { useLazyQuery, useMutation } from '@apollo/client/react';
import { AssignSectionDocument, MunicipalityPeopleDocument } from '@commonworks/web-graphql';
import { ErrorState, LoadingState, useFormat } from '@commonworks/web-ui';
import { Button, Checkbox, Popover, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './section.module.css';
import { type Section, type Workbook } from './workbook.types.js';

interface SectionHandOverProps {
  workbook: Workbook;
  section: Section;
  canAssign: boolean;
}

/** Who answers a section; a lead hands it to colleagues here, or takes it back. */
export function SectionHandOver({ workbook, section, canAssign }: SectionHandOverProps) {
  const { t } = useTranslation('workbook');
  const format = useFormat();
  const [load, people] = useLazyQuery(MunicipalityPeopleDocument);
  const names = section.assignees.map(({ name }) => name);
  return (
    <div className={classes.people}>
      {names.length > 0 && <span>{t('handOver.answeredBy', { names: format.list(names) })}</span>}
      {canAssign && (
        <Popover position="bottom-end" shadow="md" width={320} trapFocus withinPortal={false}>
          <Popover.Target>
            <Button
              variant="default"
              size="sm"
              onClick={() => void load({ variables: { municipalityId: workbook.municipality.id } })}
            >
              {t(names.length > 0 ? 'ui:action.change' : 'handOver.start')}
            </Button>
          </Popover.Target>
          <Popover.Dropdown>
            {people.error ? (
              <ErrorState error={people.error} />
            ) : people.data ? (
              <Colleagues people={people.data.people} workbook={workbook} section={section} />
            ) : (
              <LoadingState layout="list" />
            )}
          </Popover.Dropdown>
        </Popover>
      )}
    </div>
  );
}

interface ColleaguesProps {
  people: readonly { id: string; name: string; email: string; memberships: readonly Membership[] }[];
  workbook: Workbook;
  section: Section;
}
interface Membership {
  role: string;
  municipality: { id: string } | null;
}

function Colleagues({ people, workbook, section }: ColleaguesProps) {
  const { t } = useTranslation('workbook');
  const [assign, { loading, error }] = useMutation(AssignSectionDocument);
  const contributors = people.filter(({ memberships }) =>
    memberships.some(({ role, municipality }) => {
      return role === 'CONTRIBUTOR' && municipality?.id === workbook.municipality.id;
    }),
  );
  const change = async (personId: string, assigned: boolean) => {
    const input = { workbookId: workbook.id, sectionId: section.id, personId, assigned };
    // What went wrong stands below.
    await assign({ variables: { input } }).catch(() => undefined);
  };
  if (contributors.length === 0) return <Text size="sm">{t('handOver.nobody')}</Text>;
  return (
    <div className={classes.handOver}>
      <Text size="sm" c="dimmed">
        {t('handOver.explained')}
      </Text>
      {contributors.map(({ id, name, email }) => (
        <Checkbox
          key={id}
          py={6}
          label={name}
          description={email}
          disabled={loading}
          checked={section.assignees.some((assignee) => assignee.id === id)}
          onChange={({ currentTarget }) => void change(id, currentTarget.checked)}
        />
      ))}
      {error && <ErrorState error={error} />}
    </div>
  );
}
