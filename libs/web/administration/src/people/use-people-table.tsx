import type { PersonRowFragment } from '@commonworks/web-graphql';
import { useTable, type TableModel } from '@commonworks/web-ui';
import { Button, CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '../frame/administration-page.module.css';

type Membership = PersonRowFragment['memberships'][number];

interface PeopleTableOptions {
  people: readonly PersonRowFragment[];
  /** Whether this role may be taken away by the person who looks. */
  revocable: (membership: Membership) => boolean;
  onGrant: (person: PersonRowFragment) => void;
  onRevoke: (person: PersonRowFragment, membership: Membership) => void;
}

/** People and the roles they hold. */
export function usePeopleTable({
  people,
  revocable,
  onGrant,
  onRevoke,
}: PeopleTableOptions): TableModel<PersonRowFragment> {
  const { t } = useTranslation('administration');
  const labelOf = ({ role, municipality, consortium }: Membership) => {
    const where = municipality?.name ?? consortium?.name;
    return where === undefined
      ? t(`terms:role.${role}`)
      : t('terms:roleAt', { role: t(`terms:role.${role}`), place: where });
  };
  const rolesOf = ({ memberships }: PersonRowFragment) => memberships.map(labelOf).join('; ');
  return useTable<PersonRowFragment>({
    caption: t('ui:pages.people'),
    rows: people,
    rowKey: ({ id }) => id,
    columns: [
      {
        kind: 'text',
        id: 'person',
        heading: t('people.person'),
        value: ({ name }) => name,
        cell: ({ name, email }) => (
          <>
            {name}
            <span className={classes.secondary}>{email}</span>
          </>
        ),
        files: [
          { id: 'person', heading: t('people.person'), value: ({ name }) => name },
          { id: 'email', heading: t('ui:term.email'), value: ({ email }) => email },
        ],
      },
      {
        kind: 'text',
        id: 'roles',
        heading: t('people.roles'),
        value: rolesOf,
        cell: (person) => (
          <div className={classes.roles}>
            {person.memberships.map((membership) => (
              <span key={labelOf(membership)} className={classes.role}>
                {labelOf(membership)}
                {revocable(membership) && (
                  <CloseButton
                    size="sm"
                    aria-label={t('revoke.label', { name: person.name, role: labelOf(membership) })}
                    onClick={() => onRevoke(person, membership)}
                  />
                )}
              </span>
            ))}
          </div>
        ),
      },
      {
        kind: 'custom',
        id: 'actions',
        heading: '',
        spoken: t('ui:table.actions'),
        width: '10rem',
        cell: (person) => (
          <Button
            variant="subtle"
            size="compact-sm"
            mx={-8}
            aria-label={`${t('grant.submit')}: ${person.name}`}
            onClick={() => onGrant(person)}
          >
            {t('grant.submit')}
          </Button>
        ),
      },
    ],
  });
}
