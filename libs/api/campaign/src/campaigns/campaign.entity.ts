import { type ThresholdKind } from '@commonworks/domain-opportunity';
import type { CampaignStatus } from '@commonworks/domain-assessment';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One round of one template version in one consortium. */
@Entity('campaign')
export class Campaign {
  @PrimaryColumn('uuid', { name: 'consortium_id' }) consortiumId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'template_version_id' }) templateVersionId: string;
  @Column('text') name: string;
  @Column('text') cycle: string;
  @Column('int') year: number;
  @Column('text') status: CampaignStatus;
  /** Made up for demonstration. */
  @Column('boolean') synthetic: boolean;
  @Column('text', { name: 'threshold_kind' }) thresholdKind: ThresholdKind;
  /** 0 to 100; holds where the kind is FIXED. */
  @Column('double precision', { name: 'threshold_value' }) thresholdValue: number;
  /** Whether a score exactly on the line between low and high is high; else it is neither. */
  @Column('boolean', { name: 'line_is_high' }) lineIsHigh: boolean;
  /** The day it is to close, YYYY-MM-DD; closing is the coordinator's act. */
  @Column('date', { name: 'closes_on', nullable: true }) closesOn: string | null;
  /** Grows by one with every change of what was set. */
  @Column('int') version: number;
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt: Date | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
  @Column('timestamptz', { name: 'released_at', nullable: true }) releasedAt: Date | null;
}
