import { ONE_PAGE, pageParams, type PageArgs, type Queries } from '@commonworks/api-platform';
import type { ContractWords } from './check-words.js';

/** A contract that was not taken away, as it is stored. */
export interface ContractRow extends ContractWords {
  readonly id: string;
  readonly consortiumId: string;
  readonly municipalityId: string;
  readonly ended: boolean;
  readonly joinable: boolean;
  readonly version: number;
  readonly savedAt: Date;
}

const COLUMNS = `c.id, c.consortium_id as "consortiumId", c.municipality_id as "municipalityId", c.title,
  c.service_id as "serviceId", c.vendor, c.number, c.ends_on::text as "endsOn", c.open_to as "openTo",
  c.open_until::text as "openUntil", c.terms, c.contact, c.version, c.saved_at as "savedAt",
  c.ends_on < current_date as ended,
  (c.open_to is not null and c.ends_on >= current_date and coalesce(c.open_until, c.ends_on) >= current_date) as joinable`;

const LISTED = `with listed as (
    select ${COLUMNS}, row_number() over (order by c.ends_on < current_date, c.ends_on, c.title, c.id) as place
    from contract c where c.consortium_id = $3 and c.removed_at is null)
  ${ONE_PAGE}`;

/** Those of a consortium: what ends next first, what has ended last. */
export const readContracts = (tx: Queries, consortiumId: string, page: PageArgs): Promise<ContractRow[]> =>
  tx.query(LISTED, [...pageParams(page), consortiumId]);

/** As far as the transaction sees it. */
export async function readContract(tx: Queries, id: string): Promise<ContractRow | undefined> {
  const [row] = await tx.query<ContractRow>(
    `select ${COLUMNS} from contract c where c.id = $1 and c.removed_at is null`,
    [id],
  );
  return row;
}

/** Has it alone until the transaction ends; others than its municipality hold nothing. */
export async function holdContract(tx: Queries, id: string): Promise<void> {
  await tx.query('select 1 from contract where id = $1 for update', [id]);
}

/** @returns its id */
export async function insertContract(
  tx: Queries,
  { consortiumId, municipalityId }: Pick<ContractRow, 'consortiumId' | 'municipalityId'>,
  words: ContractWords,
  personId: string | null,
): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `insert into contract (consortium_id, municipality_id, title, service_id, vendor, number, ends_on, open_to,
       open_until, terms, contact, saved_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
    [consortiumId, municipalityId, ...inOrder(words), personId],
  );
  if (!row) throw new Error('an inserted contract was not returned');
  return row.id;
}

export async function updateContract(
  tx: Queries,
  id: string,
  words: ContractWords,
  personId: string | null,
): Promise<void> {
  await tx.query(
    `update contract set title = $2, service_id = $3, vendor = $4, number = $5, ends_on = $6, open_to = $7,
       open_until = $8, terms = $9, contact = $10, saved_by = $11, saved_at = statement_timestamp(),
       version = version + 1
     where id = $1`,
    [id, ...inOrder(words), personId],
  );
}

export async function storeContractRemoved(tx: Queries, id: string): Promise<void> {
  await tx.query('update contract set removed_at = statement_timestamp() where id = $1', [id]);
}

const inOrder = (words: ContractWords): unknown[] => [
  words.title,
  words.serviceId,
  words.vendor,
  words.number,
  words.endsOn,
  words.openTo,
  words.openUntil,
  words.terms,
  words.contact,
];
