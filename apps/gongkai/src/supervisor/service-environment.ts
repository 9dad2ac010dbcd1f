import { type GongkaiConfig, PORT_VARIABLES } from '../gongkai.config.js';
import { SERVICES } from './services.js';
import { checkpointFolder, signingKey } from './signing-key.js';

/** What every service is told: the caller's variables, the ports, and the database in the role that may do least. */
export function serviceEnvironment(config: GongkaiConfig, appUrl: string): NodeJS.ProcessEnv {
  const { MIGRATION_DATABASE_URL: _, ...inherited } = config.environment;
  const ports = SERVICES.map((name) => [PORT_VARIABLES[name], String(config.ports[name])]);
  return {
    ...inherited,
    ...Object.fromEntries(ports),
    HTTP_HOST: config.host,
    PORTAL_URL: inherited.PORTAL_URL ?? `http://${config.host}:${config.ports.publication}`,
    DATABASE_URL: appUrl,
    QUEUE_BACKEND: config.queueBackend,
    ...checkpointSettings(config),
    LOG_FORMAT: config.environment.LOG_FORMAT ?? 'json',
  };
}

/** The embedded system signs with a key of its own, unless it is given one. */
function checkpointSettings({ databaseUrl, environment, dataFolder }: GongkaiConfig): NodeJS.ProcessEnv {
  if (databaseUrl !== null || environment.AUDIT_SIGNING_KEY) return {};
  return { AUDIT_SIGNING_KEY: signingKey(dataFolder), AUDIT_CHECKPOINT_FOLDER: checkpointFolder(dataFolder) };
}
