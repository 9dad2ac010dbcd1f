import { Client } from 'pg';

/** Does something on the server through a connection of its own. */
export async function asSuperuser(connectionString: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  await work(client).finally(() => client.end());
}
