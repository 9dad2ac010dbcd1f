import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';

export class SignInBody {
  @ApiProperty({ example: 'preparer' })
  @IsString()
  @MinLength(1)
  @MaxLength(64)
  login: string;

  @ApiProperty({ format: 'password' })
  @IsString()
  @MinLength(1)
  @MaxLength(256)
  password: string;
}
