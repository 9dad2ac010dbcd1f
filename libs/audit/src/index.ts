export { type AuditPage, AuditTrail } from './application/audit-trail.js';
export { type ChainSummary, type VerifyOptions, verifyChains } from './application/verify-chains.js';
export { AuditModule } from './audit.module.js';
export type { BrokenChain, ChainFault } from './domain/chain-check.js';
export type { AuditEntry, NewAuditEntry } from './domain/entry.js';
