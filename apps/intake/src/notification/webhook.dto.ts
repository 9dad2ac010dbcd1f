import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { TOLD_KINDS, type ToldKind } from '#contracts';

export class NewWebhookBody {
  @ApiProperty({ maxLength: 2000, example: 'https://oa.example.cn/gongkai' })
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  url: string;

  @ApiProperty({ enum: TOLD_KINDS, isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsIn(TOLD_KINDS, { each: true })
  kinds: ToldKind[];

  @ApiPropertyOptional({
    minLength: 16,
    maxLength: 200,
    description: '签名密钥；不填则生成 · secret; made if not given',
  })
  @IsOptional()
  @IsString()
  @MinLength(16)
  @MaxLength(200)
  secret?: string;
}
