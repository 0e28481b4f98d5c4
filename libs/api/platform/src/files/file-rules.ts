import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { TenantContext } from '../context/tenant-context.js';
import type { Transaction } from '../database/transaction.js';
import { FILE_KINDS } from './file-kinds-token.js';
import type { FileIds, FileKind, FileSaid } from './define-file-kind.js';

/**
 * Who may do what with files of one kind: the feature's own answer, in the transaction that does it. Row-level
 * security stands behind it and shows the files of the own municipality only; of a shared kind, what the feature's own
 * policies show.
 */
export interface FileRule<Id extends string = string> {
  /**
   * The ids by which the thing is known to the other methods, where its address may name it otherwise; left out where
   * it may not.
   * @throws AppError NOT_FOUND for what names nothing
   */
  idsOf?(named: FileIds<Id>): FileIds<Id>;
  /**
   * Sees that the person may add a file to the thing with these ids now.
   * @param said what its sender says of it
   * @returns the municipality the file is of
   * @throws AppError NOT_FOUND where the person may not; CONFLICT where nobody may at present; INVALID_INPUT for what
   * cannot be said
   */
  beforeAdding(tx: Transaction, ctx: TenantContext, ids: FileIds<Id>, said: FileSaid): Promise<string>;
  /** Attaches a file that was just kept to the thing with these ids; `beforeAdding` was asked in this transaction. */
  attach(
    tx: Transaction,
    ctx: TenantContext,
    ids: FileIds<Id>,
    fileId: string,
    said: FileSaid,
  ): Promise<void>;
  /** Whether the person may read this file, as far as the database shows its versions. */
  mayRead(tx: Transaction, ctx: TenantContext, fileId: string): Promise<boolean>;
  /** Sees that the person may give this file another version now. @throws AppError as `beforeAdding` */
  beforeReplacing(tx: Transaction, ctx: TenantContext, fileId: string): Promise<void>;
  /** Told of another version, in the transaction that keeps it. */
  afterReplacing(tx: Transaction, ctx: TenantContext, fileId: string): Promise<void>;
  /**
   * Sees that the person may take this file away now, and lets go of it, in the transaction that removes it.
   * @throws AppError as `beforeAdding`
   */
  detach(tx: Transaction, ctx: TenantContext, fileId: string): Promise<void>;
}

/** The rule of every kind of file. Features add theirs while the process starts. */
@Injectable()
export class FileRules implements OnApplicationBootstrap {
  private readonly rules = new Map<string, FileRule>();

  constructor(@Inject(FILE_KINDS) readonly kinds: readonly FileKind[]) {}

  /** @throws Error for a second rule of one kind */
  add<Id extends string>(kind: FileKind<Id>, rule: FileRule<Id>): void {
    if (this.rules.has(kind.name)) throw new Error(`the kind of file ${kind.name} has two rules`);
    this.rules.set(kind.name, rule as FileRule);
  }

  /** The rule of this kind; undefined for one of another version of the product. */
  of(kindName: string): FileRule | undefined {
    return this.rules.get(kindName);
  }

  /** @throws Error that names each kind without its rule, each rule without its kind, each kind there is twice */
  onApplicationBootstrap(): void {
    const names = this.kinds.map(({ name }) => name);
    const faults = [
      ...names.filter((name) => !this.rules.has(name)).map((name) => `the kind of file ${name} has no rule`),
      ...[...this.rules.keys()]
        .filter((name) => !names.includes(name))
        .map((name) => `there is a rule for the kind of file ${name}, which is not declared`),
      ...names
        .filter((name, i) => names.indexOf(name) < i)
        .map((name) => `two kinds of file have the name ${name}`),
    ];
    if (faults.length > 0) throw new Error(faults.join('; '));
  }
}
