import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { ROLES, type Role } from '#contracts';

export class CreateAccountBody {
  @ApiProperty({ maxLength: 64, description: '登录名 · login' })
  @IsString()
  @MaxLength(100)
  login: string;

  @ApiProperty({ maxLength: 100, description: '姓名 · name' })
  @IsString()
  @MaxLength(200)
  name: string;

  @ApiPropertyOptional({ description: '邮箱 · e-mail address' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  email?: string;

  @ApiPropertyOptional({
    format: 'password',
    description:
      '初始密码，本人首次登录后必须修改；不填则另行签发重置码 · must be changed first; without one, issue a reset',
  })
  @IsOptional()
  @IsString()
  @MaxLength(1024)
  initialPassword?: string;
}

export class GrantBody {
  @ApiProperty({ enum: ROLES, description: '角色 · role' })
  @IsIn(ROLES)
  role: Role;

  @ApiPropertyOptional({
    format: 'uuid',
    description: '只限该部门；不填为全部部门 · in this department only; in all of them without one',
  })
  @IsOptional()
  @IsUUID()
  departmentId?: string;
}

export class OidcIdentityBody {
  @ApiProperty({ description: '认证源 · issuer' })
  @IsString()
  @Length(1, 300)
  issuer: string;

  @ApiProperty({ description: '其中的编号（sub） · subject' })
  @IsString()
  @Length(1, 255)
  subject: string;
}
