import { defineLoader, readFiles, type StoredFileObject, type Transaction } from '@commonworks/api-platform';

/** The documents of each, by name. */
export const contractFilesLoader = defineLoader<string, StoredFileObject[]>(readContractFiles);

/** The documents of these contracts, by contract. */
export async function readContractFiles(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, StoredFileObject[]>> {
  const attached = await tx.query<{ id: string; fileId: string }>(
    `select contract_id as id, file_id as "fileId" from contract_file
     where contract_id = any ($1::uuid[]) and removed_at is null`,
    [ids],
  );
  const files = await readFiles(
    tx,
    attached.map(({ fileId }) => fileId),
  );
  const byContract = new Map<string, StoredFileObject[]>(ids.map((id) => [id, []]));
  for (const { id, fileId } of attached) {
    const file = files.get(fileId);
    if (file) byContract.get(id)?.push(file);
  }
  for (const list of byContract.values())
    list.sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
  return byContract;
}

/** The rows stay: through them the files are seen to have been there. */
export async function detachContractFiles(tx: Transaction, fileIds: readonly string[]): Promise<void> {
  await tx.query(
    'update contract_file set removed_at = statement_timestamp() where file_id = any ($1::uuid[]) and removed_at is null',
    [fileIds],
  );
}
