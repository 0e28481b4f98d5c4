import { permits } from '@commonworks/access';
import { Catalogue } from '@commonworks/api-catalogue';
import {
  AppError,
  consortiumOf,
  found,
  notFound,
  removeFile,
  requireUuids,
  TenantDatabase,
  type PageArgs,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { checkWords, type ContractWords } from './check-words.js';
import { detachContractFiles, readContractFiles } from './contract-files.js';
import {
  holdContract,
  insertContract,
  readContract,
  readContracts,
  storeContractRemoved,
  updateContract,
  type ContractRow,
} from './contract-rows.js';
import { recordContract } from './record-contract.js';
import type { AddContractInput, ChangeContractInput, ContractObject } from './contract.types.js';

/** Contracts that municipalities lay out for their consortium: all of it reads them, their leads write them. */
@Injectable()
export class ContractService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly catalogue: Catalogue,
  ) {}

  /** What ends next first. @throws AppError NOT_FOUND for who is not of the consortium; INVALID_INPUT */
  list(ctx: TenantContext, consortiumCode: string, page: PageArgs): Promise<ContractObject[]> {
    return this.database.read(ctx, async (tx) => {
      const consortiumId = await consortiumOf(tx, consortiumCode);
      if (!permits(ctx.ability, 'read', 'Contract', { consortiumId })) notFound();
      return (await readContracts(tx, consortiumId, page)).map((row) => present(ctx, row));
    });
  }

  /** One of them; null where it is not there, was taken away, or is not the reader's to see. */
  one(ctx: TenantContext, id: string): Promise<ContractObject | null> {
    requireUuids(id);
    return this.database.read(ctx, async (tx) => {
      const row = await readContract(tx, id);
      const seen = row && permits(ctx.ability, 'read', 'Contract', { consortiumId: row.consortiumId });
      return seen ? present(ctx, row) : null;
    });
  }

  /**
   * @throws AppError NOT_FOUND for who is no lead of the municipality, where that is no member of the consortium, and for
   *   a service that is not in the catalogue; INVALID_INPUT
   */
  add(
    ctx: TenantContext,
    { consortiumCode, municipalityId, words }: AddContractInput,
  ): Promise<ContractObject> {
    requireUuids(municipalityId);
    if (!permits(ctx.ability, 'write', 'Contract', { municipalityId })) notFound();
    const said = checkWords(words);
    return this.database.write(ctx, async (tx) => {
      const consortiumId = await consortiumOf(tx, consortiumCode);
      await requireMember(tx, consortiumId, municipalityId);
      await this.requireService(tx, ctx, said);
      const place = { consortiumId, municipalityId };
      const id = await insertContract(tx, place, said, ctx.personId);
      await recordContract(tx, ctx, 'ADD', { ...place, id });
      return present(ctx, found(await readContract(tx, id)));
    });
  }

  /**
   * Where it reads so already nothing is done, whatever version was read.
   * @throws AppError NOT_FOUND for who may not change it; INVALID_INPUT; CONFLICT where another version stands
   */
  change(ctx: TenantContext, { id, expectedVersion, words }: ChangeContractInput): Promise<ContractObject> {
    requireUuids(id);
    return this.database.write(ctx, async (tx) => {
      const row = await this.own(tx, ctx, id);
      const said = checkWords(words);
      if (readsAs(row, said)) return present(ctx, row);
      if (row.version !== expectedVersion) throw new AppError('CONFLICT', {}, 'contract:changedMeanwhile');
      await this.requireService(tx, ctx, said);
      await updateContract(tx, id, said, ctx.personId);
      await recordContract(tx, ctx, 'CHANGE', row);
      return present(ctx, found(await readContract(tx, id)));
    });
  }

  /** Takes it away, with its documents. @returns its id @throws AppError NOT_FOUND for who may not change it */
  remove(ctx: TenantContext, id: string): Promise<string> {
    requireUuids(id);
    return this.database.write(ctx, async (tx) => {
      const row = await this.own(tx, ctx, id);
      const attached = (await readContractFiles(tx, [id])).get(id) ?? [];
      await detachContractFiles(
        tx,
        attached.map((file) => file.id),
      );
      for (const file of attached) await removeFile(tx, ctx, file.id);
      await storeContractRemoved(tx, id);
      await recordContract(tx, ctx, 'REMOVE', row);
      return id;
    });
  }

  /** One that this person may change, had alone. @throws AppError NOT_FOUND */
  private async own(tx: Transaction, ctx: TenantContext, id: string): Promise<ContractRow> {
    await holdContract(tx, id);
    const row = found(await readContract(tx, id));
    if (!permits(ctx.ability, 'write', 'Contract', { municipalityId: row.municipalityId })) notFound();
    return row;
  }

  private async requireService(
    tx: Transaction,
    ctx: TenantContext,
    { serviceId }: ContractWords,
  ): Promise<void> {
    const services = await this.catalogue.services(tx, ctx.locale);
    if (!services.some(({ id }) => id === serviceId)) notFound();
  }
}

const present = ({ ability }: TenantContext, row: ContractRow): ContractObject => ({
  ...row,
  mayChange: permits(ability, 'write', 'Contract', { municipalityId: row.municipalityId }),
});

const readsAs = (row: ContractRow, words: ContractWords): boolean =>
  (Object.keys(words) as (keyof ContractWords)[]).every((field) => row[field] === words[field]);

async function requireMember(tx: Transaction, consortiumId: string, municipalityId: string): Promise<void> {
  const [member] = await tx.query(
    'select 1 as is from consortium_member where consortium_id = $1 and municipality_id = $2',
    [consortiumId, municipalityId],
  );
  found(member);
}
