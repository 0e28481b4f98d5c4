import type { Locale } from '@commonworks/api-platform';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('person')
export class Person {
  @PrimaryGeneratedColumn('uuid') id: string;
  /** Trimmed, in lower case. */
  @Column('text') email: string;
  @Column('text') name: string;
  /** Null once the account is closed, and for who never accepted an invitation and is told of all the same. */
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash: string | null;
  @Column('text', { default: 'en' }) locale: Locale;
  /** When attempts to sign in were last locked out, until the person has read of it. */
  @Column('timestamptz', { name: 'locked_out_at', nullable: true }) lockedOutAt: Date | null;
}
