import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { NoticeKind } from '#contracts';
import { ALL_KINDS, MAIL_MODES, type MailMode } from '#notification';
import { PageQuery } from '../request/page.dto.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export class NoticeQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['true', 'false'], description: '只看未读 · unread only' })
  @IsOptional()
  @IsIn(['true', 'false'])
  unread?: 'true' | 'false';
}

export class ReadUpToBody {
  @ApiProperty({ format: 'uuid', description: '列表中的一条通知 · a notice of the list' })
  @Matches(UUID)
  id: string;
}

export class KindSettingDto {
  @ApiProperty({ enum: ALL_KINDS })
  @IsIn(ALL_KINDS)
  kind: NoticeKind;

  @ApiProperty({ description: '在系统内显示 · shown in the application' })
  @IsBoolean()
  inApp: boolean;

  @ApiProperty({ enum: MAIL_MODES, description: '邮件：不发、立即、每日汇总 · mail: none, at once, once a day' })
  @IsIn(MAIL_MODES)
  mail: MailMode;
}

export class SettingsBody {
  @ApiPropertyOptional({ maxLength: 254, description: '邮箱；不填则不发邮件 · address; without one nothing is mailed' })
  @IsOptional()
  @IsString()
  @MaxLength(254)
  address?: string;

  @ApiProperty({ type: [KindSettingDto] })
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => KindSettingDto)
  kinds: KindSettingDto[];
}
