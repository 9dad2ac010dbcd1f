import type { ConfigShape } from '#platform';

export interface CheckpointConfig {
  /** Ed25519, PKCS #8 in DER, base64. Null: nobody signs, so no checkpoints are made. */
  readonly signingKey: string | null;
  /** Where they are kept outside the database. Null: in the database only. */
  readonly folder: string | null;
}

/** AUDIT_SIGNING_KEY, AUDIT_CHECKPOINT_FOLDER. */
export const checkpointConfig: ConfigShape<CheckpointConfig> = (read) => ({
  signingKey: read.optional('AUDIT_SIGNING_KEY'),
  folder: read.optional('AUDIT_CHECKPOINT_FOLDER'),
});
