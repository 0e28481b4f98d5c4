import { createServer } from 'node:net';
import { ClearError } from '../setup/clear-error.mjs';

/**
 * @throws {ClearError} if the api could not listen there
 * @param {{ host: string, port: number }} place
 * @returns {Promise<void>}
 */
export function requireFreePort({ host, port }) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(new ClearError(explain(error, host, port))));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {string} host
 * @param {number} port
 */
function explain({ code, message }, host, port) {
  if (code === 'EADDRINUSE') return `Port ${port} is taken; choose another: PORT=${port + 1} npm start`;
  if (code === 'EACCES')
    return `Port ${port} is kept for privileged users; choose another: PORT=3000 npm start`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST=${host} is no address of this machine.`;
  return `Cannot listen on ${host}:${port}: ${message}`;
}
