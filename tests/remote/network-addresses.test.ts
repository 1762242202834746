import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { networkAddresses } from '../../src/remote/network-addresses.ts';

const at = (address: string, internal = false): NetworkInterfaceInfo[] => [
  { address, internal, family: 'IPv4', netmask: '255.255.255.0', mac: '', cidr: null },
  { address: 'fe80::1', internal, family: 'IPv6', netmask: '', mac: '', cidr: null, scopeid: 0 },
];

test('the addresses of real networks, without loopback, containers and those that a machine gave itself', () => {
  const interfaces = {
    lo: at('127.0.0.1', true),
    docker0: at('172.17.0.1'),
    wlan0: at('192.168.1.5'),
    en5: at('169.254.3.4'),
  };
  expect(networkAddresses(interfaces)).toEqual(['192.168.1.5']);
});

test('a machine that has only a tunnel uses that; one that has nothing has no address', () => {
  expect(networkAddresses({ lo: at('127.0.0.1', true), tun0: at('10.8.0.2') })).toEqual(['10.8.0.2']);
  expect(networkAddresses({ lo: at('127.0.0.1', true) })).toEqual([]);
});
