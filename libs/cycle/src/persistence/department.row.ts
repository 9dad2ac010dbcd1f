import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('department')
export class DepartmentRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  code: string;

  @Column('text')
  name: string;
}
