import { holdsNul } from './request.js';

it('finds the character that a database cannot hold, however deep', () => {
  expect(holdsNul({ reason: 'a', comments: [{ text: '\0' }] })).toBe(true);
  expect(holdsNul({ reason: '\\u0000', n: 1, none: null, gone: undefined })).toBe(false);
});
