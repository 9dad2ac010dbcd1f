import { personOf } from './oidc-person.js';

const claims = {
  iss: 'https://sso.example',
  sub: '42',
  name: ' 张三 ',
  preferred_username: 'Zhang.San',
  email: 'Z@A.CN',
};

it('believes an address only where the provider has verified it', () => {
  expect(personOf({ ...claims, email_verified: true }).verifiedEmail).toBe('z@a.cn');
  for (const email_verified of [false, 'true', 1, undefined]) {
    expect(personOf({ ...claims, email_verified }).verifiedEmail).toBeNull();
  }
  expect(personOf({ ...claims, email: 'no address', email_verified: true }).verifiedEmail).toBeNull();
});

it('takes from the rest what can be used here', () => {
  expect(personOf(claims)).toMatchObject({ issuer: claims.iss, subject: '42', name: '张三', login: 'zhang.san' });
  expect(personOf({ iss: 'i', sub: 's', name: 7, preferred_username: '张三' })).toMatchObject({
    name: null,
    login: null,
  });
});
