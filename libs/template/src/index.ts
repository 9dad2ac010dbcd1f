export type * from './domain/pack.js';
