import { lookup as resolve } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Networks that are nobody else's: this machine, the house, the provider's metadata, what belongs to no host at all. */
const PRIVATE = new BlockList();
const SUBNETS = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const;
for (const [network, prefix] of SUBNETS) PRIVATE.addSubnet(network, prefix, isIP(network) === 6 ? 'ipv6' : 'ipv4');

/** An IPv4 address in the clothes of IPv6 counts as what it is. */
export function isPrivateAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return isPrivateAddress(mapped);
  const family = isIP(address);
  return family === 0 || PRIVATE.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Looks a name up as usual and refuses private addresses. The connection is made to the very address that was looked at,
 * so that a name which changes its mind in between gains nothing.
 */
export const guardedLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 0);
    if (addresses.some(({ address }) => isPrivateAddress(address)))
      return callback(new PrivateAddress(hostname), '', 0);
    const [first] = addresses;
    if (options.all) return callback(null, addresses as never, 0);
    return callback(null, first?.address ?? '', first?.family ?? 0);
  });
};

/** The name leads to where nobody outside may send us. */
export class PrivateAddress extends Error {
  constructor(hostname: string) {
    super(`${hostname} leads to a private address`);
  }
}
