/**
 * The product's own way to open and sign contexts. Loaded when it is used: it is there once the product is built.
 *
 * @returns {Promise<typeof import('@commonworks/api-platform/schema')>}
 */
export const signing = () => import('@commonworks/api-platform/schema');

/**
 * Opens a transaction on the api role's connection that acts for a municipality, and a consortium where one is
 * named; the caller ends it.
 *
 * @param {import('pg').ClientBase} client
 * @param {string} contextKey of the installation, as `secrets.json` has it
 * @param {{ municipality?: string, consortium?: string }} place ids
 * @param {'read only' | 'read write'} [mode]
 */
export async function actFor(client, contextKey, { municipality, consortium }, mode = 'read write') {
  const { API_ROLE, beginTransaction, parseContextKey, setContext } = await signing();
  const mark = await beginTransaction(client, mode);
  await setContext(
    client,
    mark,
    { role: API_ROLE, key: parseContextKey(contextKey) },
    {
      personId: null,
      municipalityIds: municipality ? [municipality] : [],
      coordinatedConsortiumIds: [],
      consortiumIds: consortium ? [consortium] : [],
      purpose: 'REQUEST',
    },
  );
}
