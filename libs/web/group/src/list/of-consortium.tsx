import { useQuery } from '@apollo/client/react';
import { OpportunityGroupsDocument } from '@commonworks/web-graphql';
import { DataTable, EmptyState, QueryBoundary, useLiveHint } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type OwnConsortium } from '../frame/use-own-consortia.js';
import classes from './groups.module.css';
import { useGroupsTable } from './use-groups-table.js';

export interface OfConsortiumProps {
  consortium: OwnConsortium;
  /** Bears the name of the consortium, where there are several. */
  headed: boolean;
}

/** The groups of a consortium, one's own first. */
export function OfConsortium({ consortium, headed }: OfConsortiumProps) {
  const { t } = useTranslation('group');
  const result = useQuery(OpportunityGroupsDocument, {
    variables: { consortiumCode: consortium.code },
    fetchPolicy: 'cache-and-network',
  });
  const groups = result.data?.opportunityGroups ?? [];
  // Of all: one that is new is not among those that are here.
  useLiveHint('group', null, () => result.refetch());
  const table = useGroupsTable(t('list.caption', { consortium: consortium.name }), groups);
  return (
    <section className={classes.consortium}>
      {headed && <h2>{consortium.name}</h2>}
      <QueryBoundary
        result={result}
        layout="table"
        select={(data) => data.opportunityGroups}
        empty={{
          when: (all) => all.length === 0,
          show: (
            <EmptyState
              title={t('none.title')}
              description={t('none.why')}
              action={
                <Button component={Link} to="/opportunities" variant="default">
                  {t('none.action')}
                </Button>
              }
            />
          ),
        }}
      >
        {() => <DataTable table={table} cardsBelow={56} />}
      </QueryBoundary>
    </section>
  );
}
