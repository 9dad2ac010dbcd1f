import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';

/** Longer than any password may be; what is too long or too short for one is told by its own code. */
const LONGEST = 1024;

export class ChangePasswordBody {
  @ApiProperty({ format: 'password', description: '现在的密码 · the password so far' })
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST)
  current: string;

  @ApiProperty({ format: 'password', description: '新密码 · the new one' })
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST)
  next: string;
}

export class UseResetBody {
  @ApiProperty({ description: '系统管理员给的重置码 · what the administrator handed out' })
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  token: string;

  @ApiProperty({ format: 'password', description: '新密码 · the new password' })
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST)
  password: string;
}
