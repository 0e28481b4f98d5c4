import { useQuery } from '@apollo/client/react';
import { ContractPageDocument } from '@commonworks/web-graphql';
import { QueryBoundary, useCurrentConsortium, useLiveHint } from '@commonworks/web-ui';
import { useParams } from 'react-router';
import { ContractView } from './contract-view.js';

/** One contract: what it is, who may join it, and its documents. */
export function Component() {
  const { contractId = '' } = useParams();
  const consortium = useCurrentConsortium();
  const result = useQuery(ContractPageDocument, {
    variables: { id: contractId },
    fetchPolicy: 'cache-and-network',
  });
  useLiveHint('contract', consortium ? [consortium.id] : [], () => result.refetch());
  return (
    <QueryBoundary result={result} layout="list" select={({ contract }) => contract}>
      {(contract) => <ContractView key={contract.id} contract={contract} />}
    </QueryBoundary>
  );
}
