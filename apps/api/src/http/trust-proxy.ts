import { BlockList, isIP } from 'node:net';

/**
 * Whose word is taken for where a request came from (X-Forwarded-For): that of these addresses and networks, of so
 * many servers in a row before this one, or nobody's.
 */
export type TrustProxy = false | number | readonly string[];

const NETWORKS = new Set(['loopback', 'linklocal', 'uniquelocal']);
const MOST_HOPS = 10;

/**
 * Reads TRUST_PROXY: `none`, a number of servers from 1 to 10, or addresses and networks with commas between them.
 * Where it is not set, a server on the same machine is trusted and no other: from elsewhere nobody can forge an
 * address.
 *
 * @throws Error that names the variable when it cannot be used
 */
export function readTrustProxy(text: string | undefined): TrustProxy {
  const wanted = text?.trim() || 'loopback';
  if (wanted === 'none') return false;
  if (/^\d+$/.test(wanted)) {
    const hops = Number(wanted);
    if (hops >= 1 && hops <= MOST_HOPS) return hops;
    throw new Error(`TRUST_PROXY=${wanted} is not a number of servers from 1 to ${MOST_HOPS}`);
  }
  const trusted = wanted.split(',').map((part) => part.trim());
  const wrong = trusted.find((part) => !isTrustable(part));
  if (wrong === undefined) return trusted;
  throw new Error(
    `TRUST_PROXY=${wanted}: "${wrong}" is no address, no network as 10.0.0.0/8, and none of ${[...NETWORKS].join(', ')}`,
  );
}

/**
 * The same for Fastify, which counts servers from the nearest, 0. A number alone says nothing of who the nearest is:
 * it is believed from a private network only, for whoever reaches us directly could else forge an address.
 */
export function asFastifyWants(
  trusted: TrustProxy,
): false | string[] | ((address: string, hop: number) => boolean) {
  if (trusted === false) return false;
  if (typeof trusted === 'object') return [...trusted];
  return (address, hop) => hop < trusted && (hop > 0 || isPrivate(address));
}

const PRIVATE = new BlockList();
PRIVATE.addSubnet('127.0.0.0', 8, 'ipv4');
PRIVATE.addSubnet('10.0.0.0', 8, 'ipv4');
PRIVATE.addSubnet('172.16.0.0', 12, 'ipv4');
PRIVATE.addSubnet('192.168.0.0', 16, 'ipv4');
PRIVATE.addAddress('::1', 'ipv6');
PRIVATE.addSubnet('fc00::', 7, 'ipv6');

const isPrivate = (address: string) => PRIVATE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

function isTrustable(part: string): boolean {
  if (NETWORKS.has(part)) return true;
  const [address = '', bits, ...more] = part.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return (
    bits === undefined ||
    (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= (family === 4 ? 32 : 128))
  );
}
