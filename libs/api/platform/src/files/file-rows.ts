import { randomUUID } from 'node:crypto';
import { notFound } from '../errors/app-error.js';
import type { TenantContext } from '../context/tenant-context.js';
import type { Transaction } from '../database/transaction.js';
import type { FileKind } from './define-file-kind.js';

/** A file as it stands: its last version, as far as this transaction may see one. */
export interface FileRow {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** The number of the last version: how many there were. */
  readonly version: number;
  /** Of the last version. */
  readonly bytes: number;
  readonly contentType: string;
  readonly uploadedAt: Date;
  /** The person who sent it in. */
  readonly uploadedById: string;
  /** Name of the person; null where it is not to be seen any more. */
  readonly uploadedBy: string | null;
}

/** One version of a file, for good. */
export interface FileVersionRow {
  readonly number: number;
  /** As its sender called it. */
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly contentType: string;
  readonly uploadedAt: Date;
  readonly uploadedBy: string | null;
}

/** A content that lies in the store, with what it is called. */
export interface KeptContent {
  /** As `safeName` gives it. */
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly contentType: string;
}

/** A new file of the municipality, with its first version. @returns its id */
export async function addFile(
  tx: Transaction,
  ctx: TenantContext,
  kind: FileKind,
  municipalityId: string,
  content: KeptContent,
): Promise<string> {
  // Not given back by the database: a shared file is seen by nobody before it is attached.
  const id = randomUUID();
  await tx.query('insert into file (municipality_id, id, kind, shared) values ($1, $2, $3, $4)', [
    municipalityId,
    id,
    kind.name,
    kind.shared ?? false,
  ]);
  await insertVersion(tx, ctx, { municipalityId, id, version: 1 }, content);
  return id;
}

/** Gives a file another version, after which it is called from now on. @throws AppError NOT_FOUND */
export async function addFileVersion(
  tx: Transaction,
  ctx: TenantContext,
  id: string,
  content: KeptContent,
): Promise<void> {
  const [file] = await tx.query<VersionPlace>(
    `update file set version = version + 1 where id = $1 and removed_at is null
     returning municipality_id as "municipalityId", id, version`,
    [id],
  );
  if (!file) notFound();
  await insertVersion(tx, ctx, file, content);
}

interface VersionPlace {
  readonly municipalityId: string;
  readonly id: string;
  readonly version: number;
}

async function insertVersion(
  tx: Transaction,
  ctx: TenantContext,
  { municipalityId, id, version }: VersionPlace,
  { name, sha256, bytes, contentType }: KeptContent,
): Promise<void> {
  await tx.query(
    `insert into file_version (municipality_id, file_id, number, name, sha256, bytes, content_type, uploaded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [municipalityId, id, version, name, sha256, bytes, contentType, ctx.personId],
  );
}

/** Takes a file away, with all its versions: from now on there is none. @throws AppError NOT_FOUND */
export async function removeFile(tx: Transaction, ctx: TenantContext, id: string): Promise<void> {
  const removed = await tx.query(
    'update file set removed_at = now(), removed_by = $2 where id = $1 and removed_at is null returning id',
    [id, ctx.personId],
  );
  if (removed.length === 0) notFound();
}

/**
 * Those of the files that are there and may be seen by this transaction, by id; who may read them is not asked. Whoever
 * sees no more than earlier versions is told of the last of those, and of no later one.
 */
export async function readFiles(tx: Transaction, ids: readonly string[]): Promise<Map<string, FileRow>> {
  const rows = await tx.query<FileRow>(
    `select f.id, f.kind, v.name, v.number as version, v.bytes::float8 as bytes,
       v.content_type as "contentType", v.uploaded_at as "uploadedAt", v.uploaded_by as "uploadedById",
       p.name as "uploadedBy"
     from file f
     join lateral (
       select number, name, bytes, content_type, uploaded_at, uploaded_by from file_version
       where (municipality_id, file_id) = (f.municipality_id, f.id) order by number desc limit 1
     ) v on true
     left join person p on p.id = v.uploaded_by
     where f.id = any ($1::uuid[]) and f.removed_at is null`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** The versions of a file, the newest first; none where it is not there. */
export async function readFileVersions(tx: Transaction, id: string): Promise<FileVersionRow[]> {
  return tx.query<FileVersionRow>(
    `select v.number, v.name, v.sha256, v.bytes::float8 as bytes, v.content_type as "contentType",
       v.uploaded_at as "uploadedAt", p.name as "uploadedBy"
     from file f
     join file_version v on (v.municipality_id, v.file_id) = (f.municipality_id, f.id)
     left join person p on p.id = v.uploaded_by
     where f.id = $1 and f.removed_at is null order by v.number desc`,
    [id],
  );
}
