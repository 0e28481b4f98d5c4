import type { Dimension, QuestionKind } from '@commonworks/domain-assessment';
import { Column, Entity, JoinColumn, ManyToOne, OneToMany, PrimaryColumn, type Relation } from 'typeorm';
import { Service } from '../services/service.entity.js';

@Entity('template')
export class Template {
  @PrimaryColumn('uuid') id: string;
  @Column('text') code: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
  @Column('text', { name: 'name_fr' }) nameFr: string;
}

/** Immutable once published; the database refuses a change. */
@Entity('template_version')
export class TemplateVersion {
  @PrimaryColumn('uuid') id: string;
  @ManyToOne(() => Template) @JoinColumn({ name: 'template_id' }) template: Relation<Template>;
  @Column('int') number: number;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt: Date | null;
}

@Entity('section')
export class Section {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'template_version_id' }) templateVersionId: string;
  @Column('text') code: string;
  @Column('text', { name: 'title_en' }) titleEn: string;
  @Column('text', { name: 'title_fr' }) titleFr: string;
  @Column('int') position: number;
  @OneToMany(() => Question, (question) => question.section) questions: Relation<Question[]>;
}

@Entity('question')
export class Question {
  @PrimaryColumn('uuid') id: string;
  @ManyToOne(() => Section, (section) => section.questions)
  @JoinColumn({ name: 'section_id' })
  section: Relation<Section>;
  @ManyToOne(() => Service, { nullable: true })
  @JoinColumn({ name: 'service_id' })
  service: Relation<Service> | null;
  @Column('text') code: string;
  @Column('text') kind: QuestionKind;
  @Column('text', { nullable: true }) dimension: Dimension | null;
  @Column('text', { name: 'text_en' }) textEn: string;
  @Column('text', { name: 'text_fr' }) textFr: string;
  @Column('text', { name: 'help_en', nullable: true }) helpEn: string | null;
  @Column('text', { name: 'help_fr', nullable: true }) helpFr: string | null;
  /** The domain's settings of this kind of question, without the kind. */
  @Column('jsonb') settings: object;
  @Column('double precision') weight: number;
  @Column('boolean', { name: 'higher_is_better' }) higherIsBetter: boolean;
  @Column('int') position: number;
}
