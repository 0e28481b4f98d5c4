import pg from 'pg';

/**
 * What the server does by itself within a minute of so many new rows, and all that is measured here is to be spared.
 *
 * @param {string} ownerUrl
 */
export async function gatherStatistics(ownerUrl) {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query('analyze');
  await owner.end();
}
