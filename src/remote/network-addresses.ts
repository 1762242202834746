import { networkInterfaces } from 'node:os';

/** Interfaces that lead to no phone: bridges of containers and virtual machines, tunnels. */
const VIRTUAL = /^(?:docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|zt|vEthernet)/i;
/** Given to itself by a machine that nobody gave one. */
const SELF_GIVEN = /^169\.254\./;

/** Addresses at which other machines of the local network find this one, the likeliest first: ['192.168.1.5']. Version 4 only, which every phone speaks. */
export function networkAddresses(interfaces: ReturnType<typeof networkInterfaces> = networkInterfaces()): string[] {
  const found = Object.entries(interfaces).flatMap(([name, addresses = []]) =>
    addresses
      .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !SELF_GIVEN.test(address))
      .map(({ address }) => ({ address, isVirtual: VIRTUAL.test(name) })),
  );
  const real = found.filter(({ isVirtual }) => !isVirtual);
  return (real.length > 0 ? real : found).map(({ address }) => address);
}
