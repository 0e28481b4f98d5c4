import { useQuery } from '@apollo/client/react';
import { GroupDocumentsDocument, type GroupWholeFragment } from '@commonworks/web-graphql';
import { DataTable, QueryBoundary, Section, useLiveHint } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NewDocumentDialog } from './new-document-dialog.js';
import { useDocumentsTable } from './use-documents-table.js';

/** The documents that the group agrees by, as far as the reader sees them, and the way to begin one. */
export function DocumentsSection({ group }: { group: GroupWholeFragment }) {
  const { t } = useTranslation('group');
  const [beginning, setBeginning] = useState(false);
  const result = useQuery(GroupDocumentsDocument, {
    variables: { groupId: group.id },
    fetchPolicy: 'cache-and-network',
  });
  useLiveHint('group', [group.id], () => result.refetch());
  const documents = result.data?.governanceDocuments ?? [];
  const table = useDocumentsTable(group.name, documents);
  return (
    <Section
      id="documents"
      title={t('documents.title')}
      tools={
        group.viewer.may.includes('WRITE') && (
          <Button variant="default" onClick={() => setBeginning(true)}>
            {t('documents.begin')}
          </Button>
        )
      }
    >
      <QueryBoundary
        result={result}
        layout="list"
        select={({ governanceDocuments }) => governanceDocuments}
        empty={{ when: ({ length }) => length === 0, show: <p>{t('documents.none')}</p> }}
      >
        {() => <DataTable table={table} cardsBelow={44} />}
      </QueryBoundary>
      {beginning && (
        <NewDocumentDialog group={group} documents={documents} onClose={() => setBeginning(false)} />
      )}
    </Section>
  );
}
