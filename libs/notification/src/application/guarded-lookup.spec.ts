import { guardedLookup, isPrivateAddress } from './guarded-lookup.js';

it('knows what is nobody else’s', () => {
  const own = ['127.0.0.1', '10.1.2.3', '172.31.255.255', '192.168.0.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'];
  const own6 = ['::1', '::', 'fe80::1', 'fd00::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '64:ff9b::a00:1', 'ff02::1'];
  for (const address of [...own, ...own6, '255.255.255.255', '224.0.0.1', 'not an address', '']) {
    expect([address, isPrivateAddress(address)]).toEqual([address, true]);
  }
  for (const address of ['8.8.8.8', '172.32.0.1', '100.128.0.1', '2400:3200::1', '::ffff:8.8.8.8']) {
    expect([address, isPrivateAddress(address)]).toEqual([address, false]);
  }
});

it.each([{}, { all: true }])('refuses a name that leads there', async (options) => {
  const error = await new Promise((resolve) => guardedLookup('localhost', options, resolve));
  expect(String(error)).toContain('private address');
});
