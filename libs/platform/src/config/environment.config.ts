import { type ConfigShape, readConfigFrom } from './config-reader.js';

/** Reads a shape from the environment of this process. Call it in `*.config.ts` files and nowhere else. */
export function readConfig<T>(shape: ConfigShape<T>): T {
  return readConfigFrom(process.env, shape);
}
