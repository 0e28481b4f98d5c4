import { found, type Transaction } from '@commonworks/api-platform';
import type { LibraryLanguage } from '../library/library-format.js';
import type { GovernanceKind } from '@commonworks/domain-governance';

/** A form as it is known, without its bytes. */
export interface FormRow {
  readonly id: string;
  readonly consortiumId: string;
  readonly kind: GovernanceKind;
  readonly language: LibraryLanguage;
  readonly name: string;
  readonly placeholders: string[];
  readonly uploadedAt: Date;
  readonly uploadedBy: string | null;
}

export interface NewForm {
  readonly consortiumId: string;
  readonly kind: GovernanceKind;
  readonly language: LibraryLanguage;
  readonly name: string;
  readonly content: Buffer;
  readonly sha256: string;
  readonly placeholders: readonly string[];
}

const FORM = `f.id, f.consortium_id as "consortiumId", f.kind, f.language, f.name, f.placeholders,
  f.uploaded_at as "uploadedAt", p.name as "uploadedBy"`;

/** Forms of a consortium, by their kind, the newest first. */
export const readForms = (tx: Transaction, consortiumId: string): Promise<FormRow[]> =>
  tx.query(
    `select ${FORM} from governance_form f left join person p on p.id = f.uploaded_by
     where f.consortium_id = $1 and f.removed_at is null order by f.kind, f.uploaded_at desc, f.id`,
    [consortiumId],
  );

/** A form, as far as the transaction sees it. */
export async function readForm(tx: Transaction, id: string): Promise<FormRow | undefined> {
  const [row] = await tx.query<FormRow>(
    `select ${FORM} from governance_form f left join person p on p.id = f.uploaded_by
     where f.id = $1 and f.removed_at is null`,
    [id],
  );
  return row;
}

/** Its bytes, as they came. */
export async function readFormContent(tx: Transaction, id: string): Promise<Buffer> {
  const [row] = await tx.query<{ content: Buffer }>(
    'select f.content from governance_form f where f.id = $1',
    [id],
  );
  return found(row).content;
}

/** Whose forms are decided about: until the transaction ends, nobody else decides about them. */
export const holdForms = (tx: Transaction, consortiumId: string): Promise<unknown> =>
  tx.query(`select pg_advisory_xact_lock(hashtextextended('forms ' || ($1::uuid)::text, 0))`, [consortiumId]);

/** @returns its id */
export async function insertForm(tx: Transaction, form: NewForm, personId: string): Promise<string> {
  const { consortiumId, kind, language, name, content, sha256, placeholders } = form;
  const [row] = await tx.query<{ id: string }>(
    `insert into governance_form (consortium_id, kind, language, name, content, sha256, placeholders, uploaded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [consortiumId, kind, language, name, content, sha256, placeholders, personId],
  );
  return found(row).id;
}

export async function removeForm(tx: Transaction, id: string, personId: string): Promise<void> {
  await tx.query(
    'update governance_form set removed_at = statement_timestamp(), removed_by = $2 where id = $1',
    [id, personId],
  );
}
