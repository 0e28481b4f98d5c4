import type pg from 'pg';
import { insert, insertOne } from './insert.js';

export interface FilePlan {
  readonly municipalityId: string;
  readonly kind: string;
  readonly name: string;
  /** Who sent it in. */
  readonly personId: string;
  /** Read by others than the municipality. */
  readonly shared?: true;
}

/** A file with its first version, without a content in any store. @returns its id */
export async function insertFile(client: pg.Client, plan: FilePlan): Promise<string> {
  const { municipalityId: municipality_id, kind, name, personId, shared = false } = plan;
  const file_id = await insertOne(client, 'file', { municipality_id, kind, shared });
  const version = {
    municipality_id,
    file_id,
    number: 1,
    name,
    sha256: '0'.repeat(64),
    bytes: 1,
    content_type: 'application/pdf',
    uploaded_by: personId,
  };
  await insert(client, 'file_version', [version], 'file_id');
  return file_id;
}
