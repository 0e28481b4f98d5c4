import type { Statement } from '../statements/statement.js';

export type RuntimeRole = 'api' | 'identity' | 'worker';

/** What the owner of the schema or a tool does; no role of the product has to be permitted to. */
const OWNERS = [
  /^tools\//,
  /^libs\/api\/catalogue\/src\/content\/load-/,
  /^libs\/api\/platform\/src\/(database\/write-context-key|installation\/installation-record|jobs\/write-job-kinds|notifications\/write-notification-kinds)\.ts$/,
];
/** What the worker alone runs. */
const WORKER = [/^apps\/worker\//, /\.worker\.ts$/];
/** What it runs besides others. */
const WORKERS = [
  /^libs\/api\/benchmark\/src\/release\//,
  /^libs\/api\/campaign\/src\/releases\/(read-ledger|release-attempts|write-release)\.ts$/,
  /^libs\/api\/identity\/src\/people\/mail-reader\.ts$/,
  /^libs\/api\/platform\/src\/audit\//,
  /^libs\/api\/platform\/src\/notifications\/notification-mail\.ts$/,
];
/** The requests of a person; which of their two roles it is, the purpose of the transaction decides. */
const REQUESTS = [/^apps\/api\//, /^libs\//];

/** The roles of which one at least runs what is written in this file; none where the owner does. */
export function whoRuns({ file }: Statement): readonly RuntimeRole[] {
  const isIn = (places: readonly RegExp[]) => places.some((place) => place.test(file));
  if (isIn(OWNERS)) return [];
  if (isIn(WORKER)) return ['worker'];
  if (isIn(WORKERS)) return ['worker', 'api', 'identity'];
  return isIn(REQUESTS) ? ['api', 'identity'] : [];
}
