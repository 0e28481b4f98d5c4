import { useSyncExternalStore } from 'react';
import { useDesk } from '../desk-context.js';
import { type EvidenceDesk, type EvidenceOfQuestion } from './evidence-desk.js';

/** The files of one question, and where to change them. */
export function useEvidence(questionId: string): EvidenceOfQuestion & { readonly desk: EvidenceDesk } {
  const { evidence: desk } = useDesk();
  const now = useSyncExternalStore(desk.subscribe, () => desk.of(questionId));
  return { ...now, desk };
}
