// Old syntax only: this file has to load on the very versions that it turns away.
const LEAST = [20, 19];

/** Ends the process with a clear message on a Node older than Commonworks runs on. */
export function requireNode() {
  const found = process.versions.node.split('.').map(Number);
  if (found[0] > LEAST[0] || (found[0] === LEAST[0] && found[1] >= LEAST[1])) return;
  console.error(
    'Commonworks needs Node ' + LEAST.join('.') + ' or newer; this is Node ' + process.versions.node + '.',
  );
  process.exit(1);
}
