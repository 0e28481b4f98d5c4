import type { FileDesk, FilesOfPlace } from '@commonworks/web-ui';
import { useSyncExternalStore } from 'react';
import { useDesk } from '../desk-context.js';

/** The files of one question, and where they are changed. */
export function useEvidence(questionId: string): FilesOfPlace & { readonly desk: FileDesk } {
  const { evidence: desk } = useDesk();
  const now = useSyncExternalStore(desk.subscribe, () => desk.of(questionId));
  return { ...now, desk };
}
