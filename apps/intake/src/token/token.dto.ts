import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsISO8601, IsString, Length } from 'class-validator';
import { SCOPES, type Scope } from '#contracts';

export class IssueTokenBody {
  @ApiProperty({ maxLength: 100, description: '用途 · what it is for' })
  @IsString()
  @Length(1, 100)
  name: string;

  @ApiProperty({ enum: SCOPES, isArray: true, description: '权限 · what it may be used for' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(SCOPES.length)
  @IsIn(SCOPES, { each: true })
  scopes: Scope[];

  @ApiProperty({ format: 'date-time', description: '到期时间，至多一年 · when it ends, a year from now at most' })
  @IsISO8601({ strict: true })
  expiresAt: string;
}
