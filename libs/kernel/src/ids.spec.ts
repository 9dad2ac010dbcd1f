import { parseId } from './ids.js';

it('reads lower-case UUIDs as ids and nothing else', () => {
  expect(parseId('0191d9f4-8a7e-7c3e-9b5a-2f6f0a1b2c3d')).not.toBeNull();
  for (const wrong of ['', '1', '0191D9F4-8A7E-7C3E-9B5A-2F6F0A1B2C3D', "' or 1=1"]) expect(parseId(wrong)).toBeNull();
});
