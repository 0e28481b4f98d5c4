import { useParams, useSearchParams } from 'react-router';
import { RecordOf } from './record-of.js';
import { versionIn } from './version-in.js';

/** The record of agreement of one version: what was agreed to, by whom, by what right, and how anybody checks it. */
export function Component() {
  const { documentId = '' } = useParams();
  const [address] = useSearchParams();
  return <RecordOf documentId={documentId} version={versionIn(address, 'version')} />;
}
