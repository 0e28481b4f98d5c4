import { useState, type ReactNode } from 'react';
import { type RequirementRow } from '../frame/as-requirement.js';
import { type SpecifiedDocument } from '../frame/of-requirements.js';
import { MergeDialog } from './merge-dialog.js';
import { RejectDialog } from './reject-dialog.js';

export interface AskedSteps {
  readonly onMerge: (row: RequirementRow) => void;
  readonly onReject: (row: RequirementRow) => void;
  /** What is asked at present. */
  readonly dialog: ReactNode;
}

/** The steps that are asked about before they are done. */
export function useAskedSteps(document: SpecifiedDocument): AskedSteps {
  const rows = document.requirements;
  const [asked, setAsked] = useState<{ kind: 'MERGE' | 'REJECT'; id: string } | null>(null);
  // As it stands by now: somebody else may have changed it while one is asked.
  const row = rows.find(({ id }) => id === asked?.id);
  const close = () => setAsked(null);
  return {
    onMerge: ({ id }) => setAsked({ kind: 'MERGE', id }),
    onReject: ({ id }) => setAsked({ kind: 'REJECT', id }),
    dialog: row && asked && (
      <>
        {asked.kind === 'MERGE' && <MergeDialog document={document} row={row} onClose={close} />}
        {asked.kind === 'REJECT' && <RejectDialog documentId={document.id} row={row} onClose={close} />}
      </>
    ),
  };
}
