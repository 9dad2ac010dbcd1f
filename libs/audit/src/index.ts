export { type AuditPage, AuditTrail } from './application/audit-trail.js';
export { EXPORT_FORMATS, type ExportFormat, ExportTrail } from './application/export-trail.js';
export { type ChainSummary, type VerifyOptions, verifyChains } from './application/verify-chains.js';
export { AuditModule } from './audit.module.js';
export type { BrokenChain, ChainFault } from './domain/chain-check.js';
export type { AuditEntry, ChainId, NewAuditEntry, ToldEntry } from './domain/entry.js';
