import { permits } from '@commonworks/access';
import {
  AppError,
  FileRules,
  found,
  notFound,
  type FileRule,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { detachContractFiles, readContractFiles } from './contract-files.js';
import { holdContract, readContract, type ContractRow } from './contract-rows.js';
import { contractFile } from './file-kinds.js';
import { recordContract } from './record-contract.js';

/** Documents one contract may have. */
const MOST_FILES = 50;

interface Ids {
  readonly contractId: string;
}

/** Who reads a contract reads its documents; who changes it changes them. */
@Injectable()
export class ContractFileRule implements FileRule<'contractId'> {
  constructor(rules: FileRules) {
    rules.add(contractFile, this);
  }

  async beforeAdding(tx: Transaction, ctx: TenantContext, { contractId }: Ids): Promise<string> {
    await holdContract(tx, contractId);
    const { municipalityId } = requireWriter(ctx, found(await readContract(tx, contractId)));
    if (((await readContractFiles(tx, [contractId])).get(contractId) ?? []).length >= MOST_FILES)
      throw new AppError('CONFLICT', { most: MOST_FILES }, 'contract:mostFiles');
    return municipalityId;
  }

  async attach(tx: Transaction, ctx: TenantContext, { contractId }: Ids, fileId: string): Promise<void> {
    const contract = requireWriter(ctx, found(await readContract(tx, contractId)));
    await tx.query(
      'insert into contract_file (consortium_id, municipality_id, contract_id, file_id) values ($1, $2, $3, $4)',
      [contract.consortiumId, contract.municipalityId, contract.id, fileId],
    );
    await recordContract(tx, ctx, 'ADD_FILE', contract);
  }

  async mayRead(tx: Transaction, { ability }: TenantContext, fileId: string): Promise<boolean> {
    const contract = await contractOf(tx, fileId);
    return (
      contract !== undefined && permits(ability, 'read', 'Contract', { consortiumId: contract.consortiumId })
    );
  }

  async beforeReplacing(tx: Transaction, ctx: TenantContext, fileId: string): Promise<void> {
    requireWriter(ctx, found(await contractOf(tx, fileId)));
  }

  async afterReplacing(tx: Transaction, ctx: TenantContext, fileId: string): Promise<void> {
    await recordContract(tx, ctx, 'REPLACE_FILE', found(await contractOf(tx, fileId)));
  }

  async detach(tx: Transaction, ctx: TenantContext, fileId: string): Promise<void> {
    const contract = requireWriter(ctx, found(await contractOf(tx, fileId)));
    await detachContractFiles(tx, [fileId]);
    await recordContract(tx, ctx, 'REMOVE_FILE', contract);
  }
}

async function contractOf(tx: Transaction, fileId: string): Promise<ContractRow | undefined> {
  const [row] = await tx.query<{ id: string }>(
    'select contract_id as id from contract_file where file_id = $1 and removed_at is null',
    [fileId],
  );
  return row && readContract(tx, row.id);
}

/** @throws AppError NOT_FOUND */
function requireWriter(ctx: TenantContext, contract: ContractRow): ContractRow {
  if (!permits(ctx.ability, 'write', 'Contract', { municipalityId: contract.municipalityId })) notFound();
  return contract;
}
