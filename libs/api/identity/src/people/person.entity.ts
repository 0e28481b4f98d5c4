import type { Locale } from '@commonworks/api-platform';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('person')
export class Person {
  @PrimaryGeneratedColumn('uuid') id: string;
  /** Trimmed, in lower case. */
  @Column('text') email: string;
  @Column('text') name: string;
  /** Null for somebody who never accepted an invitation, and of whom something tells all the same. */
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash: string | null;
  @Column('text', { default: 'en' }) locale: Locale;
}
