import DataLoader from 'dataloader';
import type { TenantDatabase } from '../database/tenant-database.js';
import type { Transaction } from '../database/transaction.js';
import { withPurpose, type TenantContext } from './tenant-context.js';

type Load<K, V> = (tx: Transaction, keys: readonly K[], ctx: TenantContext) => Promise<ReadonlyMap<K, V>>;

/** How a relation is loaded in batches: one transaction for all keys asked for in one turn. */
export interface LoaderDefinition<K, V> {
  readonly load: Load<K, V>;
  readonly forAdministrators: boolean;
}

/**
 * Defines a batch loader; keys that the person may not see, or that do not exist, come out as null.
 * @param load the rows found, by key
 * @param options `administrate`: an administrator loads with the purpose ADMINISTRATE
 */
export const defineLoader = <K, V>(
  load: Load<K, V>,
  options: { administrate?: boolean } = {},
): LoaderDefinition<K, V> => ({ load, forAdministrators: options.administrate ?? false });

/** The loaders of one request, made when first asked for. */
export class RequestLoaders {
  private readonly made = new Map<LoaderDefinition<unknown, unknown>, DataLoader<unknown, unknown>>();

  constructor(
    private readonly ctx: TenantContext,
    private readonly database: TenantDatabase,
  ) {}

  of<K, V>(definition: LoaderDefinition<K, V>): DataLoader<K, V | null> {
    const key = definition as LoaderDefinition<unknown, unknown>;
    let loader = this.made.get(key) as DataLoader<K, V | null> | undefined;
    if (!loader) {
      loader = new DataLoader((keys) => this.batch(definition, keys));
      this.made.set(key, loader as DataLoader<unknown, unknown>);
    }
    return loader;
  }

  /** Loads these keys in a transaction that is open anyway; whoever asks for one later finds it there. */
  async fill<K, V>(tx: Transaction, definition: LoaderDefinition<K, V>, keys: readonly K[]): Promise<void> {
    const rows = await definition.load(tx, keys, this.ctx);
    const loader = this.of(definition);
    // What was not found here may yet be for an administrator, by the loader itself.
    for (const [key, row] of rows) loader.prime(key, row);
  }

  private async batch<K, V>(definition: LoaderDefinition<K, V>, keys: readonly K[]): Promise<(V | null)[]> {
    const isAdministrator = this.ctx.memberships.some((m) => m.role === 'ADMINISTRATOR');
    const ctx =
      definition.forAdministrators && isAdministrator ? withPurpose(this.ctx, 'ADMINISTRATE') : this.ctx;
    const rows = await this.database.read(ctx, (tx) => definition.load(tx, keys, ctx));
    return keys.map((key) => rows.get(key) ?? null);
  }
}
