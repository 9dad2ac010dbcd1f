import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';

export class SaveDraftBody {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: '决算公开文本（gongkai.document/1） · the disclosure document',
  })
  @IsObject()
  document: object;
}
