import { useQuery } from '@apollo/client/react';
import { permits } from '@commonworks/access';
import { PeopleDocument, type PersonRowFragment } from '@commonworks/web-graphql';
import {
  DataTable,
  EmptyState,
  ExportMenu,
  NotFoundState,
  QueryBoundary,
  SearchField,
  useAbility,
  useCurrentContext,
  useFileTable,
  usePagedRows,
  type Acting,
} from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { AdministrationPage } from '../frame/administration-page.js';
import { OpenInvitations } from '../invitations/open-invitations.js';
import { GrantModal } from './grant-modal.js';
import { InviteModal } from './invite-modal.js';
import { RevokeModal } from './revoke-modal.js';
import { usePeopleTable } from './use-people-table.js';

type Membership = PersonRowFragment['memberships'][number];
type Dialog =
  | { kind: 'INVITE' }
  | { kind: 'GRANT'; person: PersonRowFragment }
  | { kind: 'REVOKE'; person: PersonRowFragment; membership: Membership };

const MANY = 8;

const matches = (query: string) => {
  const wanted = query.trim().toLowerCase();
  return ({ name, email, memberships }: PersonRowFragment) =>
    [
      name,
      email,
      ...memberships.flatMap(({ municipality, consortium }) => [municipality?.name, consortium?.name]),
    ].some((text) => text?.toLowerCase().includes(wanted));
};

function People({ acting }: { acting: Acting }) {
  const { t } = useTranslation('administration');
  const ability = useAbility();
  const [search, setSearch] = useSearchParams();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const query = search.get('q') ?? '';
  const result = useQuery(PeopleDocument, {
    variables: {
      ...(acting.kind === 'MUNICIPALITY' && { municipalityId: acting.id }),
      ...(acting.kind === 'CONSORTIUM' && { consortiumId: acting.id }),
    },
  });
  const close = () => setDialog(null);
  const revocable = ({ role, municipality, consortium }: Membership) =>
    permits(ability, 'revoke', 'Person', {
      role,
      ...(municipality && { municipalityId: municipality.id }),
      ...(consortium && { consortiumId: consortium.id }),
    });
  const { rows: everyone, more } = usePagedRows({
    list: acting.id,
    rows: result.data?.people ?? [],
    reach: 'all',
    fetchAfter: (after) => result.fetchMore({ variables: { after } }),
  });
  const table = usePeopleTable({
    people: everyone.filter(matches(query)),
    revocable,
    onGrant: (person) => setDialog({ kind: 'GRANT', person }),
    onRevoke: (person, membership) => setDialog({ kind: 'REVOKE', person, membership }),
  });
  const fileTable = useFileTable();

  return (
    <AdministrationPage
      title={t('ui:pages.people')}
      lead={t(`people.lead.${acting.kind}`)}
      actions={<Button onClick={() => setDialog({ kind: 'INVITE' })}>{t('invite.title')}</Button>}
    >
      <QueryBoundary
        result={result}
        layout="table"
        select={(data) => data.people}
        empty={{ when: (people) => people.length === 0, show: <EmptyState title={t('people.none')} /> }}
      >
        {(people) => (
          <DataTable
            table={table}
            more={more}
            tools={
              <>
                {people.length > MANY && (
                  <SearchField
                    quiet
                    label={t('people.search')}
                    w={360}
                    maw="100%"
                    words={query}
                    onSearch={(value) =>
                      setSearch(
                        (before) => {
                          if (value === '') before.delete('q');
                          else before.set('q', value);
                          return before;
                        },
                        { replace: true },
                      )
                    }
                  />
                )}
                <ExportMenu quiet waiting={more.some} table={() => fileTable(table)} />
              </>
            }
          />
        )}
      </QueryBoundary>
      <OpenInvitations acting={acting} />
      {dialog?.kind === 'INVITE' && <InviteModal acting={acting} onClose={close} />}
      {dialog?.kind === 'GRANT' && <GrantModal acting={acting} person={dialog.person} onClose={close} />}
      {dialog?.kind === 'REVOKE' && (
        <RevokeModal person={dialog.person} membership={dialog.membership} onClose={close} />
      )}
    </AdministrationPage>
  );
}

/** People of the municipality, the consortium or the whole installation one acts for. */
export function PeoplePage() {
  const { acting } = useCurrentContext();
  return acting ? <People key={acting.id} acting={acting} /> : <NotFoundState />;
}
