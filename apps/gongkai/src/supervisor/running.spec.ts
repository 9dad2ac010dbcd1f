import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDoor } from './door.js';
import { claimFolder, findRunning, type RunningSystem } from './running.js';

describe('the claim on a data folder', () => {
  let dataFolder: string;
  let opened: Awaited<ReturnType<typeof openDoor>>;
  let system: RunningSystem;

  beforeEach(async () => {
    dataFolder = mkdtempSync(join(tmpdir(), 'gongkai-claim-'));
    opened = await openDoor();
    system = {
      pid: process.pid,
      startedAt: '2024-10-31T01:00:00Z',
      door: opened.door,
      dataFolder,
      ready: false,
      intakeUrl: 'http://127.0.0.1:8080',
      portalUrl: 'http://127.0.0.1:8081',
      queueBackend: 'postgres',
      ownerUrl: '',
      appUrl: '',
      services: {},
    };
  });

  afterEach(async () => {
    await opened.close();
    rmSync(dataFolder, { recursive: true });
  });

  it('is given once, and says who has it', async () => {
    const first = await claimFolder(system);
    expect(first.ok).toBe(true);
    const second = await claimFolder({ ...system, intakeUrl: 'http://127.0.0.1:9' });
    expect(second).toMatchObject({ ok: false, details: { intakeUrl: 'http://127.0.0.1:8080', pid: process.pid } });
  });

  it('tells others what has become known, until it is released', async () => {
    const taken = await claimFolder(system);
    if (!taken.ok) throw new Error(taken.code);
    const { claim, afterCrash } = taken.value;
    expect(afterCrash).toBe(false);
    claim.write({ ...system, ready: true, services: { intake: 4711 } });
    expect(await findRunning(dataFolder)).toMatchObject({ ready: true, services: { intake: 4711 } });
    claim.release();
    expect(await findRunning(dataFolder)).toBeNull();
  });

  it('passes on when its holder is dead, even if another process got the same id', async () => {
    await claimFolder(system);
    await opened.close();
    expect(await findRunning(dataFolder)).toBeNull();
    opened = await openDoor();
    expect(await claimFolder({ ...system, door: opened.door })).toMatchObject({
      ok: true,
      value: { afterCrash: true },
    });
  });

  it('is not taken over by a stranger behind the same port', async () => {
    await claimFolder({ ...system, door: { ...opened.door, token: 'of the one before' } });
    expect(await findRunning(dataFolder)).toBeNull();
  });

  it('survives a half-written file', async () => {
    writeFileSync(join(dataFolder, 'running.json'), '{"pid": 12');
    expect((await claimFolder(system)).ok).toBe(true);
  });
});
