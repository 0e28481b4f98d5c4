import { useQuery } from '@apollo/client/react';
import { DocumentRequirementsDocument } from '@commonworks/web-graphql';
import { NotFoundState, QueryBoundary } from '@commonworks/web-ui';
import { useParams } from 'react-router';
import { ofRequirements } from '../frame/of-requirements.js';
import { ImportView } from './import-view.js';

/** Requirements that come in as a file, looked at row by row before anything is changed. */
export function Component() {
  const { documentId = '' } = useParams();
  const result = useQuery(DocumentRequirementsDocument, { variables: { id: documentId } });
  return (
    <QueryBoundary result={result} layout="form" select={ofRequirements}>
      {(document) =>
        document.may.includes('WRITE') ? <ImportView document={document} /> : <NotFoundState />
      }
    </QueryBoundary>
  );
}
