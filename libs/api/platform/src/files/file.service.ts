import { Injectable } from '@nestjs/common';
import type { TenantContext } from '../context/tenant-context.js';
import { TenantDatabase } from '../database/tenant-database.js';
import type { Transaction } from '../database/transaction.js';
import { requireUuids } from '../database/uuid.js';
import { found, notFound } from '../errors/app-error.js';
import { readFiles, readFileVersions, removeFile } from './file-rows.js';
import { FileRules, type FileRule } from './file-rules.js';
import type { FileHistoryObject } from './file.types.js';

/** Files that are there already, of every kind; they come in and go out over HTTP. */
@Injectable()
export class FileService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly rules: FileRules,
  ) {}

  /** Every version of a file. @throws AppError NOT_FOUND where it is not there or the person may not read it */
  history(ctx: TenantContext, id: string): Promise<FileHistoryObject> {
    requireUuids(id);
    return this.database.read(ctx, async (tx) => {
      const rule = await this.ruleOf(tx, id);
      if (!(await rule.mayRead(tx, ctx, id))) notFound();
      return { fileId: id, versions: await readFileVersions(tx, id) };
    });
  }

  /** Takes a file away, with all its versions. @returns its id @throws AppError as the rule of its kind */
  remove(ctx: TenantContext, id: string): Promise<string> {
    requireUuids(id);
    return this.database.write(ctx, async (tx) => {
      const rule = await this.ruleOf(tx, id);
      await rule.detach(tx, ctx, id);
      await removeFile(tx, ctx, id);
      return id;
    });
  }

  private async ruleOf(tx: Transaction, id: string): Promise<FileRule> {
    const { kind } = found((await readFiles(tx, [id])).get(id));
    return found(this.rules.of(kind));
  }
}
