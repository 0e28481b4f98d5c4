import type { Layer, Locale } from '@commonworks/domain-assessment';
import { Column, Entity, JoinColumn, ManyToOne, OneToMany, PrimaryColumn, type Relation } from 'typeorm';
import type { MatchType } from '../content/reference-content.js';

@Entity('service_area')
export class ServiceArea {
  @PrimaryColumn('uuid') id: string;
  @Column('text') code: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
  @Column('text', { name: 'name_fr' }) nameFr: string;
  @Column('int') position: number;
}

/** One definition of what municipalities call by several names. */
@Entity('service')
export class Service {
  @PrimaryColumn('uuid') id: string;
  @Column('text') code: string;
  @ManyToOne(() => ServiceArea) @JoinColumn({ name: 'area_id' }) area: Relation<ServiceArea>;
  @Column('text') layer: Layer;
  @Column('text', { name: 'name_en' }) nameEn: string;
  @Column('text', { name: 'name_fr' }) nameFr: string;
  @Column('text', { name: 'definition_en' }) definitionEn: string;
  @Column('text', { name: 'definition_fr' }) definitionFr: string;
  @Column('int') position: number;
  @OneToMany(() => ServiceSynonym, (synonym) => synonym.service) synonyms: Relation<ServiceSynonym[]>;
  @OneToMany(() => ServiceCrossReference, (reference) => reference.service)
  crossReferences: Relation<ServiceCrossReference[]>;
}

/** Another name of a service, in one language. */
@Entity('service_synonym')
export class ServiceSynonym {
  @PrimaryColumn('uuid', { name: 'service_id' }) serviceId: string;
  @PrimaryColumn('text') locale: Locale;
  @PrimaryColumn('text') term: string;
  @ManyToOne(() => Service, (service) => service.synonyms)
  @JoinColumn({ name: 'service_id' })
  service: Relation<Service>;
}

/** Where a service stands in a model of others. */
@Entity('service_cross_reference')
export class ServiceCrossReference {
  @PrimaryColumn('uuid', { name: 'service_id' }) serviceId: string;
  @PrimaryColumn('text') model: string;
  @PrimaryColumn('text') version: string;
  @PrimaryColumn('text') code: string;
  @Column('text', { name: 'match_type' }) matchType: MatchType;
  @ManyToOne(() => Service, (service) => service.crossReferences)
  @JoinColumn({ name: 'service_id' })
  service: Relation<Service>;
}
