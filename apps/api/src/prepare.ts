import { prepareDatabase } from './prepare-database.js';

/** Prepares the database, and prints what the installation is, then a line for each demo account. */
prepareDatabase(process.env)
  .then(({ mode, accounts }) => {
    console.log(`mode ${mode}`);
    for (const { email, role } of accounts) console.log(`demo ${email}  ${role}`);
  })
  .catch((error: unknown) => {
    console.error(
      `The database cannot be prepared. ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exit(1);
  });
