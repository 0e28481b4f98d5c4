/** Runs one statement as the owner of the schema and gives its rows. */
export type OwnerQuery = (sql: string, params?: unknown[]) => Promise<unknown[]>;
