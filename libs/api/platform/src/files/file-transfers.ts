import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { TenantContext } from '../context/tenant-context.js';
import { TenantDatabase } from '../database/tenant-database.js';
import type { Transaction } from '../database/transaction.js';
import { isUuid, requireUuids } from '../database/uuid.js';
import { AppError, found, notFound } from '../errors/app-error.js';
import { tooLarge } from './content-streams.js';
import type { FileIds, FileKind, FileSaid } from './define-file-kind.js';
import { FileLimits } from './file-limits.js';
import {
  addFile,
  addFileVersion,
  readFiles,
  readFileVersions,
  type FileRow,
  type KeptContent,
} from './file-rows.js';
import { FileRules, type FileRule } from './file-rules.js';
import { FileStore } from './file-store.js';
import { recogniseContent } from './recognise-content.js';
import { safeName } from './safe-name.js';

/** A file that is coming in. */
export interface Arriving {
  /** As its sender calls it. */
  readonly name: string;
  /** Bytes that are to come, where it was said beforehand. */
  readonly announced: number | null;
  readonly content: Readable;
}

/** A file that goes out. */
export interface Leaving {
  readonly name: string;
  readonly bytes: number;
  readonly contentType: string;
  /** To be read or destroyed. */
  readonly content: Readable;
}

interface Replaced {
  readonly rule: FileRule;
  readonly kind: string;
}

/** Versions one file may have. */
const MOST_VERSIONS = 100;

/** Takes files in and hands them out, as the rule of their kind allows. */
@Injectable()
export class FileTransfers {
  constructor(
    private readonly database: TenantDatabase,
    private readonly store: FileStore,
    private readonly rules: FileRules,
    private readonly limits: FileLimits,
  ) {}

  /**
   * Keeps a new file, attached to the thing with these ids. The rule is asked before anything is read, and again in
   * the transaction that keeps it.
   * @param said what its sender says of it
   * @throws AppError as the rule; FileRefused for a content that is not taken in
   */
  async add<Id extends string>(
    ctx: TenantContext,
    kind: FileKind<Id>,
    named: FileIds<Id>,
    arriving: Arriving,
    said: FileSaid = {},
  ): Promise<FileRow> {
    const rule = found(this.rules.of(kind.name)) as FileRule<Id>;
    const ids = rule.idsOf?.(named) ?? named;
    requireUuids(...kind.ids.map((name) => ids[name]));
    await this.database.write(ctx, (tx) => rule.beforeAdding(tx, ctx, ids, said));
    const content = await this.take(arriving, kind.name);
    return this.database.write(ctx, async (tx) => {
      const municipalityId = await rule.beforeAdding(tx, ctx, ids, said);
      const id = await addFile(tx, ctx, kind, municipalityId, content);
      await rule.attach(tx, ctx, ids, id, said);
      return found((await readFiles(tx, [id])).get(id));
    });
  }

  /** Gives a file another version. @throws as `add` */
  async replace(ctx: TenantContext, id: string, arriving: Arriving): Promise<FileRow> {
    requireUuids(id);
    const { kind } = await this.database.write(ctx, (tx) => this.permitReplacing(tx, ctx, id));
    const content = await this.take(arriving, kind);
    return this.database.write(ctx, async (tx) => {
      const { rule } = await this.permitReplacing(tx, ctx, id);
      await addFileVersion(tx, ctx, id, content);
      await rule.afterReplacing(tx, ctx, id);
      return found((await readFiles(tx, [id])).get(id));
    });
  }

  /**
   * A file, or one version of it.
   * @param version its number; null for the last
   * @throws AppError NOT_FOUND where it is not there or the person may not read it; ContentDamaged
   */
  async open(ctx: TenantContext, id: string, version: number | null): Promise<Leaving> {
    if (!isUuid(id)) notFound();
    const leaving = await this.database.read(ctx, async (tx) => {
      const file = found((await readFiles(tx, [id])).get(id));
      if (!(await this.rules.of(file.kind)?.mayRead(tx, ctx, id))) notFound();
      const versions = await readFileVersions(tx, id);
      const wanted = found(versions.find(({ number }) => number === (version ?? file.version)));
      return wanted;
    });
    return { ...leaving, content: await this.store.get(leaving.sha256) };
  }

  private async permitReplacing(tx: Transaction, ctx: TenantContext, id: string): Promise<Replaced> {
    const file = found((await readFiles(tx, [id])).get(id));
    const rule = found(this.rules.of(file.kind));
    await rule.beforeReplacing(tx, ctx, id);
    if (file.version >= MOST_VERSIONS)
      throw new AppError('CONFLICT', { most: MOST_VERSIONS }, 'platform:file.mostVersions');
    return { rule, kind: file.kind };
  }

  private async take({ name, announced, content }: Arriving, kind: string): Promise<KeptContent> {
    const most = this.limits.of(kind);
    if (announced !== null && announced > most) throw tooLarge(most);
    const stored = await this.store.put(content, most, (path) => recogniseContent(path, name));
    const { sha256, size: bytes, found: contentType } = stored;
    return { name: safeName(name, contentType), sha256, bytes, contentType };
  }
}
