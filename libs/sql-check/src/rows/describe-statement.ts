import type pg from 'pg';

/** A column of a result, as the protocol describes it. */
export interface DescribedColumn {
  readonly name: string;
  /** OID of its type. */
  readonly type: number;
  /** OID of the table it is a column of, and its number there; 0 for what is computed. */
  readonly table: number;
  readonly attribute: number;
}

/**
 * The columns of the rows that a statement would return; none where it returns no rows. It is parsed and described, and
 * runs nothing, whatever its parameters would be.
 * @throws DatabaseError where it cannot be prepared
 */
export const describeStatement = (client: pg.Client, text: string): Promise<readonly DescribedColumn[]> =>
  new Promise((resolve, reject) => client.query(new Description(text, resolve, reject)));

/** What the driver asks and tells while the statement is in hand: its own statements would be run. */
class Description implements pg.Submittable {
  private columns: readonly DescribedColumn[] = [];

  constructor(
    private readonly text: string,
    private readonly resolve: (columns: readonly DescribedColumn[]) => void,
    private readonly reject: (error: Error) => void,
  ) {}

  submit(connection: pg.Connection): void {
    connection.parse({ name: '', text: this.text, types: [] }, true);
    connection.describe({ type: 'S', name: '' }, true);
    connection.sync();
  }

  handleRowDescription({ fields }: { fields: readonly pg.FieldDef[] }): void {
    this.columns = fields.map(({ name, dataTypeID, tableID, columnID }) => ({
      name,
      type: dataTypeID,
      table: tableID,
      attribute: columnID,
    }));
  }

  handleError(error: Error): void {
    this.reject(error);
  }

  handleReadyForQuery(): void {
    this.resolve(this.columns);
  }
}
