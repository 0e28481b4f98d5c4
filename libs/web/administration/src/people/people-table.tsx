import type { PersonRowFragment } from '@commonworks/web-graphql';
import { Button, CloseButton, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '../frame/administration-page.module.css';

type Membership = PersonRowFragment['memberships'][number];

export interface PeopleTableProps {
  people: readonly PersonRowFragment[];
  /** Whether this role may be taken away by the person who looks. */
  revocable: (membership: Membership) => boolean;
  onGrant: (person: PersonRowFragment) => void;
  onRevoke: (person: PersonRowFragment, membership: Membership) => void;
}

/** People and the roles they hold. */
export function PeopleTable({ people, revocable, onGrant, onRevoke }: PeopleTableProps) {
  const { t } = useTranslation('administration');
  const labelOf = ({ role, municipality, consortium }: Membership) => {
    const where = municipality?.name ?? consortium?.name;
    return where === undefined ? t(`role.${role}`) : t('people.roleAt', { role: t(`role.${role}`), where });
  };
  return (
    <div className={classes.scroll}>
      <Table fz="md" className={classes.stackable ?? ''} verticalSpacing="sm" horizontalSpacing={0}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('people.person')}</Table.Th>
            <Table.Th>{t('people.roles')}</Table.Th>
            <Table.Th aria-label={t('people.actions')} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map((person) => (
            <Table.Tr key={person.id}>
              <Table.Td>
                {person.name}
                <span className={classes.secondary}>{person.email}</span>
              </Table.Td>
              <Table.Td>
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
              </Table.Td>
              <Table.Td className={classes.number ?? ''}>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  mx={-8}
                  aria-label={`${t('grant.submit')}: ${person.name}`}
                  onClick={() => onGrant(person)}
                >
                  {t('grant.submit')}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
