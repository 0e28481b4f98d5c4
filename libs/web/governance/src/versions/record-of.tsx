import { useQuery } from '@apollo/client/react';
import { GovernanceRecordDocument } from '@commonworks/web-graphql';
import { QueryBoundary, useLiveHint } from '@commonworks/web-ui';
import { NothingSent } from './nothing-sent.js';
import { RecordView } from './record-view.js';

interface RecordOfProps {
  documentId: string;
  /** As the document stands where null. */
  version: number | null;
}

/** The record of a version; of a draft that of the version before. */
export function RecordOf({ documentId, version }: RecordOfProps) {
  const result = useQuery(GovernanceRecordDocument, {
    variables: { id: documentId, version },
    fetchPolicy: 'cache-and-network',
  });
  const groupId = result.data?.governanceDocument?.groupId;
  useLiveHint('group', groupId === undefined ? [] : [groupId], () => result.refetch());
  return (
    <QueryBoundary result={result} layout="table" select={({ governanceDocument }) => governanceDocument}>
      {(document) => {
        if (document.status !== 'DRAFT') return <RecordView document={document} />;
        const [last] = document.versions;
        if (!last) return <NothingSent document={document} />;
        return <RecordOf documentId={documentId} version={last.number} />;
      }}
    </QueryBoundary>
  );
}
