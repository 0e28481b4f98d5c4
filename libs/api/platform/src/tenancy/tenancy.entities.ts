import type { MunicipalityType } from '@commonworks/domain-assessment';
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** A tenant. */
@Entity('municipality')
export class Municipality {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') type: MunicipalityType;
  /** Two capital letters, as AB. */
  @Column('text') province: string;
}

/** Municipalities working together. */
@Entity('consortium')
export class Consortium {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('text') code: string;
  @Column('text') name: string;
  @Column('text') province: string;
  /** A consortium's own names for quadrant regions, by region and language. */
  @Column('jsonb', { name: 'region_names' }) regionNames: object;
}

@Entity('consortium_member')
export class ConsortiumMember {
  @PrimaryColumn('uuid', { name: 'consortium_id' }) consortiumId: string;
  @PrimaryColumn('uuid', { name: 'municipality_id' }) municipalityId: string;
}

/** A municipality's figure of one year, as its population. */
@Entity('profile_figure')
export class ProfileFigure {
  @PrimaryColumn('uuid', { name: 'municipality_id' }) municipalityId: string;
  @PrimaryColumn('int') year: number;
  @PrimaryColumn('text') code: string;
  @Column('double precision') value: number;
}

export const platformEntities = [Municipality, Consortium, ConsortiumMember, ProfileFigure];
