import { Module, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { Role } from '#contracts';
import type { Person } from '#cycle';
import { DATABASE_CONFIG, DatabaseModule } from '#database';
import type { AccountId } from '#kernel';
import { MESSAGING_CONFIG, MessagingModule } from '#messaging';
import { NotificationConfig, NotificationModule } from '#notification';
import { newId, PlatformModule, SystemClock } from '#platform';
import type { House } from '../../support/workflow/house.js';

@Module({
  imports: [PlatformModule, DatabaseModule, MessagingModule.forRoot({ handles: null }), NotificationModule],
})
class NotificationOnly {}

export const NO_MAIL: NotificationConfig = {
  smtpUrl: null,
  mailFrom: '',
  digestHour: 17,
  privateWebhooks: true,
  patience: 500,
};

export interface Notification {
  use<T>(type: Type<T>): T;
  close(): Promise<void>;
}

/** The stage on the database and the clock of a house, with nobody working on the queues. */
export async function openNotification(house: House, config: Partial<NotificationConfig> = {}): Promise<Notification> {
  const messaging = { backend: 'postgres', redisUrl: '', poolSize: 2, concurrency: 1, attempts: 1, backoff: 1 };
  const module = await Test.createTestingModule({ imports: [NotificationOnly] })
    .overrideProvider(DATABASE_CONFIG)
    .useValue({ url: house.database.appUrl, poolSize: 10 })
    .overrideProvider(MESSAGING_CONFIG)
    .useValue({ ...messaging, lockDuration: 1_000, stalledInterval: 1_000, outboxPoll: 1_000 })
    .overrideProvider(NotificationConfig)
    .useValue({ ...NO_MAIL, ...config })
    .overrideProvider(SystemClock)
    .useValue(house.clock)
    .compile();
  await module.init();
  return { use: (type) => module.get(type, { strict: false }), close: () => module.close() };
}

/** Somebody with an account, a role and maybe an address to write to. */
export async function somebody(
  house: House,
  role: Role,
  { departmentId = null, address = null }: { departmentId?: string | null; address?: string | null } = {},
): Promise<Person> {
  const accountId = newId<'account'>() as AccountId;
  const { dataSource } = house;
  await dataSource.query(
    `insert into gongkai.account (id, login, name, password_hash, created_at) values ($1, $1::uuid::text, '张三', '$argon2id$x', now())`,
    [accountId],
  );
  await dataSource.query('insert into gongkai.account_role (account_id, role, department_id) values ($1, $2, $3)', [
    accountId,
    role,
    departmentId,
  ]);
  if (address !== null) {
    await dataSource.query('insert into gongkai.notice_address values ($1, $2, now())', [accountId, address]);
  }
  return { accountId, roles: [{ role, departmentId }] };
}

/** What was asked for of one kind of job, oldest first. */
export async function asked<T>(house: House, name: string): Promise<T[]> {
  const rows: { data: T | string }[] = await house.dataSource.query(
    'select data from bullmq.job where name = $1 order by seq',
    [name],
  );
  return rows.map(({ data }) => (typeof data === 'string' ? JSON.parse(data) : data));
}
