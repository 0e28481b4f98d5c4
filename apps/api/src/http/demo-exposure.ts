import { isIP } from 'node:net';

/**
 * Keeps a demo on this machine unless its operator says otherwise: its administrator's password is published.
 * @throws Error with what to do
 */
export function refuseExposedDemo({
  demo,
  host,
  exposed,
}: {
  demo: boolean;
  host: string;
  exposed: boolean;
}) {
  if (!demo || exposed || isLoopback(host)) return;
  throw new Error(
    `This is a demo, whose passwords are published; it does not listen on ${host}, where others reach it. ` +
      'Listen on 127.0.0.1, or set DEMO_EXPOSED=true if that is what you want.',
  );
}

/** Whether only this machine reaches the address. A name other than localhost may mean anything. */
function isLoopback(host: string): boolean {
  if (isIP(host) === 4) return host.startsWith('127.');
  return host === '::1' || host.toLowerCase() === 'localhost';
}
