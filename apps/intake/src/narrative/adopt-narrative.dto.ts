import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsOptional, IsString, MaxLength } from 'class-validator';

export class AdoptNarrativeBody {
  @ApiProperty({
    type: [String],
    maxItems: 50,
    description: '由数据生成并替换的章节 · keys of the sections to compose',
  })
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  sections: string[];

  @ApiPropertyOptional({
    type: [String],
    maxItems: 50,
    description: '填写“无数据”说明的空表 · keys of the empty tables to say so of',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  statements: string[] = [];
}
