import type { Queries } from '@commonworks/api-platform';
import type { OwnFigures } from '@commonworks/domain-costing';

/** What a member says of its own costs. */
export interface FigureRow extends OwnFigures {
  readonly documentId: string;
  readonly municipalityId: string;
  readonly basis: string;
  readonly approvedBy: string;
  /** Whether the other members see it. */
  readonly isShown: boolean;
  readonly edits: number;
}

/** What people write of it. */
export type FigureText = Omit<FigureRow, 'documentId' | 'municipalityId' | 'edits'>;

/** `bigint` comes as text: whole cents that are far below what JavaScript counts exactly. */
interface Stored extends Omit<FigureRow, keyof OwnFigures> {
  readonly baseline: string | null;
  readonly avoided: string;
  readonly once: string;
  readonly yearly: string;
}

/** Figures of documents as far as the transaction sees them: of its own municipalities all, of others what is shown. */
export async function readFigures(tx: Queries, documentIds: readonly string[]): Promise<FigureRow[]> {
  const rows = await tx.query<Stored>(
    `select f.document_id as "documentId", f.municipality_id as "municipalityId", f.baseline_cents::text as baseline,
       f.avoided_cents::text as avoided, f.local_once_cents::text as once, f.local_yearly_cents::text as yearly, f.basis,
       f.approved_by as "approvedBy", f.is_shown as "isShown", f.edits
     from costing_figures f where f.document_id = any($1::uuid[])`,
    [documentIds],
  );
  return rows.map(({ baseline, avoided, once, yearly, ...row }) => ({
    ...row,
    baselineCents: baseline === null ? null : Number(baseline),
    avoidedCents: Number(avoided),
    localOnceCents: Number(once),
    localYearlyCents: Number(yearly),
  }));
}

/** What a member says from now on; the first time, or in the place of what it said. */
export async function storeFigures(
  tx: Queries,
  { groupId, id: documentId }: { readonly groupId: string; readonly id: string },
  municipalityId: string,
  { baselineCents, avoidedCents, localOnceCents, localYearlyCents, basis, approvedBy, isShown }: FigureText,
  personId: string,
): Promise<void> {
  await tx.query(
    `insert into costing_figures (group_id, document_id, municipality_id, baseline_cents, avoided_cents, local_once_cents,
       local_yearly_cents, basis, approved_by, is_shown, told_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (group_id, document_id, municipality_id) do update
       set baseline_cents = excluded.baseline_cents, avoided_cents = excluded.avoided_cents,
         local_once_cents = excluded.local_once_cents, local_yearly_cents = excluded.local_yearly_cents,
         basis = excluded.basis, approved_by = excluded.approved_by, is_shown = excluded.is_shown,
         edits = costing_figures.edits + 1, told_by = excluded.told_by`,
    [
      groupId,
      documentId,
      municipalityId,
      baselineCents,
      avoidedCents,
      localOnceCents,
      localYearlyCents,
      basis,
      approvedBy,
      isShown,
      personId,
    ],
  );
}
