import type { DataSource } from 'typeorm';
import { type AccountId, type Clock, done, type Outcome, refused } from '#kernel';
import { ALL_KINDS, isMailAddress, type Settings, usualChannels } from '../domain/channels.js';
import type { SettingsRepository } from '../persistence/settings.repository.js';

/** 通知设置: what one wants to be told of, and on which channels. */
export class ChooseSettings {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: SettingsRepository,
    private readonly clock: Clock,
  ) {}

  /** Of every kind, whether or not the person has chosen. */
  async read(accountId: AccountId): Promise<Settings> {
    const { manager } = this.dataSource;
    const chosen = await this.settings.chosen(manager, accountId);
    const kinds = ALL_KINDS.map((kind) => ({ kind, ...(chosen.get(kind) ?? usualChannels(kind)) }));
    return { address: await this.settings.addressOf(manager, accountId), kinds };
  }

  /** Kinds that are not given stay as they were; an address that is not given is forgotten. */
  async save(accountId: AccountId, wanted: Settings): Promise<Outcome<Settings, 'NOTICE.ADDRESS_UNFIT'>> {
    if (wanted.address !== null && !isMailAddress(wanted.address)) return refused('NOTICE.ADDRESS_UNFIT');
    const once = new Map(wanted.kinds.map((choice) => [choice.kind, choice]));
    await this.dataSource.transaction((manager) =>
      this.settings.save(manager, accountId, { address: wanted.address, kinds: [...once.values()] }, this.clock.now()),
    );
    return done(await this.read(accountId));
  }
}
