import { permits } from '@commonworks/access';
import {
  consortiumOf,
  found,
  notFound,
  pageIn,
  TenantDatabase,
  type PageArgs,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { presentProduct } from './present-product.js';
import { readProductId } from './product-id.js';
import { checkWords, type ProductWords } from './product-words.js';
import type {
  AddProductInput,
  AddProductResult,
  ChangeProductInput,
  ChangeProductResult,
  ProductObject,
  RemoveProductInput,
  RemoveProductResult,
} from './product.types.js';
import { readProducts, type ProductRow } from './read-products.js';
import { refuseMore, refuseNames, refuseVersion, requireBundledWords } from './refuse-product.js';
import { holdProducts, insertOwn, recordProduct, removeOwn, updateOwn } from './write-product.js';

/** The products a consortium knows: its members read them, its coordinators add to them. */
@Injectable()
export class Products {
  constructor(private readonly database: TenantDatabase) {}

  /** By name. @throws AppError NOT_FOUND for who is no member; INVALID_INPUT */
  list(ctx: TenantContext, consortiumCode: string, page: PageArgs): Promise<ProductObject[]> {
    return this.database.read(ctx, async (tx) => {
      const consortiumId = await consortiumOf(tx, consortiumCode);
      if (!permits(ctx.ability, 'read', 'Product', { consortiumId })) notFound();
      const products = await readProducts(tx, consortiumId);
      return pageIn(
        products.map((row) => presentProduct(consortiumId, row)),
        page,
      );
    });
  }

  /**
   * Adds a product.
   * @returns it; or, where other products bear its names, which
   * @throws AppError NOT_FOUND for who does not coordinate the consortium; INVALID_INPUT; CONFLICT where it has too many
   */
  add(ctx: TenantContext, { consortiumCode, ...input }: AddProductInput): Promise<AddProductResult> {
    return this.database.write(ctx, async (tx) => {
      const consortiumId = await consortiumOf(tx, consortiumCode);
      if (!permits(ctx.ability, 'change', 'Product', { consortiumId })) notFound();
      const words = checkWords(input);
      await holdProducts(tx, consortiumId);
      const known = await readProducts(tx, consortiumId);
      const refusal = refuseNames(ctx, consortiumId, words, known);
      if (refusal) return refusal;
      refuseMore(known);
      const ownId = await insertOwn(tx, { consortiumId, bundledId: null }, words);
      await recordProduct(tx, ctx, 'PRODUCT_ADDED', { consortiumId, ownId, name: words.name });
      return presentProduct(consortiumId, found(await readOwn(tx, consortiumId, ownId)));
    });
  }

  /**
   * Sets anew all that the consortium says of a product; of one that came with Commonworks that is further names and
   * an end of support. Where it stands as asked already, nothing is done, whatever version the change is based on: so
   * it may be sent again.
   * @returns it; or, where other products bear its names, which; or, where somebody else changed it, what stands
   * @throws AppError NOT_FOUND for who does not coordinate the consortium; INVALID_INPUT
   */
  change(ctx: TenantContext, input: ChangeProductInput): Promise<ChangeProductResult> {
    return this.database.write(ctx, async (tx) => {
      const { consortiumId, row, others } = await this.hold(tx, ctx, input.id);
      const words = checkWords(input);
      if (row.bundledId !== null) requireBundledWords(row, words);
      if (standsAs(row, words)) return presentProduct(consortiumId, row);
      const refusal =
        refuseVersion(ctx, consortiumId, row, input.expectedVersion) ??
        refuseNames(ctx, consortiumId, words, others, row);
      if (refusal) return refusal;
      const ownId = await this.store(tx, consortiumId, row, words);
      await recordProduct(tx, ctx, 'PRODUCT_CHANGED', { consortiumId, ownId, name: words.name });
      return presentProduct(consortiumId, found(await readOwn(tx, consortiumId, ownId)));
    });
  }

  /**
   * Takes away one of the consortium's own products.
   * @returns its id; or, where somebody else changed it, what stands
   * @throws AppError NOT_FOUND for who does not coordinate the consortium, and for one that came with Commonworks
   */
  remove(ctx: TenantContext, { id, expectedVersion }: RemoveProductInput): Promise<RemoveProductResult> {
    return this.database.write(ctx, async (tx) => {
      const { consortiumId, row } = await this.hold(tx, ctx, id);
      if (row.bundledId !== null || row.ownId === null) return notFound();
      const refusal = refuseVersion(ctx, consortiumId, row, expectedVersion);
      if (refusal) return refusal;
      await removeOwn(tx, row.ownId);
      await recordProduct(tx, ctx, 'PRODUCT_REMOVED', { consortiumId, ownId: row.ownId, name: row.name });
      return { id };
    });
  }

  /** A product that this person may change, with the others, none of which changes until the transaction ends. */
  private async hold(
    tx: Transaction,
    ctx: TenantContext,
    id: string,
  ): Promise<{ consortiumId: string; row: ProductRow; others: ProductRow[] }> {
    const named = found(readProductId(id));
    const consortiumId =
      named.kind === 'BUNDLED' ? named.consortiumId : await consortiumOfOwn(tx, named.ownId);
    if (!permits(ctx.ability, 'change', 'Product', { consortiumId })) notFound();
    await holdProducts(tx, consortiumId);
    const known = await readProducts(tx, consortiumId);
    const isIt = ({ bundledId, ownId }: ProductRow) =>
      named.kind === 'BUNDLED' ? bundledId === named.bundledId : bundledId === null && ownId === named.ownId;
    return { consortiumId, row: found(known.find(isIt)), others: known.filter((row) => !isIt(row)) };
  }

  private async store(
    tx: Transaction,
    consortiumId: string,
    { ownId, bundledId }: ProductRow,
    words: ProductWords,
  ): Promise<string> {
    if (ownId === null) return insertOwn(tx, { consortiumId, bundledId }, words);
    await updateOwn(tx, ownId, words);
    return ownId;
  }
}

async function consortiumOfOwn(tx: Transaction, ownId: string): Promise<string> {
  const [row] = await tx.query<{ consortiumId: string }>(
    'select o.consortium_id as "consortiumId" from consortium_product o where o.id = $1',
    [ownId],
  );
  return found(row).consortiumId;
}

async function readOwn(
  tx: Transaction,
  consortiumId: string,
  ownId: string,
): Promise<ProductRow | undefined> {
  return (await readProducts(tx, consortiumId)).find((row) => row.ownId === ownId);
}

const standsAs = (row: ProductRow, { name, vendor, synonyms, supportEnds }: ProductWords): boolean =>
  row.name === name &&
  row.vendor === vendor &&
  row.ownSupportEnds === supportEnds &&
  row.ownSynonyms.join('\n') === synonyms.join('\n');
