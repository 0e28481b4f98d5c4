/** A part of the product that owns tables. */
export interface Owner {
  /** Where its statements stand: folders from the root of the repository. */
  readonly places: readonly string[];
  /** What it owns: it alone writes these, and it may change how they are built. */
  readonly tables: readonly string[];
  /**
   * What of it others may read in statements of their own, and by which columns: a promise, as the arguments of a
   * function are. Who needs more asks the owner for a function, or for the column.
   */
  readonly publishes: Readonly<Record<string, readonly string[]>>;
}

/** Every table of the product, with the one part that owns it. */
export const OWNERS: Readonly<Record<string, Owner>> = {
  platform: {
    // The worker's process carries out the queue and the mail of the platform.
    places: ['libs/api/platform/', 'apps/worker/src/jobs/', 'apps/worker/src/mail/'],
    tables: [
      'audit_event',
      'audit_seal',
      'consortium',
      'consortium_member',
      'context_key',
      'file',
      'file_version',
      'installation',
      'job',
      'job_kind',
      'mail_delivery',
      'mail_kind',
      'municipality',
      'notification',
      'notification_kind',
      'notification_setting',
      'outgoing_mail',
      'profile_figure',
    ],
    publishes: {
      audit_event: [
        'id',
        'at',
        'actor_id',
        'municipality_id',
        'consortium_id',
        'action',
        'subject_type',
        'subject_id',
        'detail',
        'address',
        'device',
      ],
      consortium: ['id', 'code', 'name', 'region_names', 'email_domains'],
      consortium_member: ['consortium_id', 'municipality_id'],
      mail_delivery: ['sends'],
      municipality: ['id', 'name', 'type', 'email_domains'],
      outgoing_mail: [
        'id',
        'kind',
        'subject_id',
        'locale',
        'state',
        'attempts',
        'created_at',
        'sent_at',
        'expires_at',
        'opened_at',
      ],
      profile_figure: ['municipality_id', 'year', 'code', 'value'],
    },
  },
  identity: {
    places: ['libs/api/identity/'],
    tables: [
      'consortium_membership',
      'device',
      'installation_membership',
      'invitation',
      'municipality_membership',
      'password_reset',
      'person',
      'session',
      'sign_in_limit',
    ],
    publishes: {
      municipality_membership: ['municipality_id', 'person_id', 'role'],
      person: ['id', 'name', 'email'],
    },
  },
  catalogue: {
    places: ['libs/api/catalogue/'],
    tables: [
      'catalogue_version',
      'consortium_product',
      'product',
      'question',
      'section',
      'service',
      'service_area',
      'service_cross_reference',
      'service_synonym',
      'template',
      'template_version',
    ],
    publishes: {
      question: [
        'id',
        'template_version_id',
        'section_id',
        'service_id',
        'code',
        'dimension',
        'kind',
        'settings',
        'position',
        'weight',
        'higher_is_better',
      ],
      section: ['id', 'template_version_id', 'code', 'title_en', 'title_fr', 'position'],
      service: ['id', 'code', 'name_en'],
      service_area: ['id', 'code', 'name_en', 'name_fr', 'position'],
      template: ['id', 'code'],
      template_version: ['id', 'template_id', 'number'],
    },
  },
  campaign: {
    places: ['libs/api/campaign/'],
    tables: [
      'campaign',
      'release',
      'release_cell',
      'release_group',
      'release_ledger',
      'release_named_answer',
      'release_participant',
      'release_standing',
    ],
    publishes: {
      campaign: [
        'consortium_id',
        'id',
        'template_version_id',
        'name',
        'cycle',
        'year',
        'status',
        'synthetic',
        'threshold_kind',
        'threshold_value',
        'line_is_high',
        'closes_on',
        'opened_at',
        'closed_at',
        'released_at',
      ],
    },
  },
  workbook: {
    places: ['libs/api/workbook/'],
    tables: [
      'answer',
      'answer_revision',
      'evidence',
      'published_finding',
      'section_assignment',
      'workbook',
      'workbook_remark',
      'workbook_sharing',
    ],
    publishes: {
      // What a release is made from, by the worker.
      answer: ['workbook_id', 'question_id', 'state', 'value'],
      workbook: ['id', 'municipality_id', 'campaign_id', 'status'],
      workbook_sharing: ['workbook_id', 'scope', 'target_id', 'level'],
    },
  },
  benchmark: { places: ['libs/api/benchmark/'], tables: [], publishes: {} },
  opportunity: {
    places: ['libs/api/opportunity/'],
    tables: [
      'opportunity',
      'opportunity_candidate',
      'opportunity_citation',
      'opportunity_declined',
      'opportunity_interest',
      'opportunity_interest_count',
      'opportunity_invitation',
      'opportunity_match',
      'opportunity_named',
      'opportunity_place',
      'opportunity_release',
      'opportunity_system',
      'opportunity_weights',
      'opportunity_window',
    ],
    publishes: {
      // What a group begins with: a published opportunity, and who is named in it.
      opportunity: ['id', 'consortium_id', 'release_id', 'name_en', 'name_fr', 'status'],
      opportunity_named: ['opportunity_id', 'municipality_id', 'level', 'collaboration_level', 'contact'],
      opportunity_release: ['consortium_id', 'release_id', 'campaign_id'],
    },
  },
  group: {
    places: ['libs/api/group/'],
    tables: [
      'calendar_feed',
      'group_action',
      'group_comment',
      'group_comment_mention',
      'group_decision',
      'group_fact',
      'group_file',
      'group_meeting',
      'group_meeting_answer',
      'group_meeting_guest',
      'group_meeting_invitation',
      'group_meeting_time',
      'group_meeting_told',
      'group_decision_vote',
      'meeting_attendance',
      'meeting_minutes',
      'meeting_text_update',
      'minutes_addendum',
      'minutes_copy',
      'minutes_correction',
      'group_member',
      'group_resolution',
      'group_scope_note',
      'group_candidate',
      'group_delegate',
      'group_stage_change',
      'group_vote',
      'opportunity_group',
    ],
    publishes: {},
  },
  community: {
    places: ['libs/api/community/'],
    tables: [
      'community_answer',
      'community_digest',
      'community_following',
      'community_post',
      'community_removal',
      'community_removal_reason',
      'community_subscription',
    ],
    publishes: {},
  },
  contract: {
    places: ['libs/api/contract/'],
    tables: ['contract', 'contract_file', 'contract_reminder'],
    publishes: {},
  },
};

/**
 * Tools of who runs or develops an installation. They act past the product, so each names what it writes; what they
 * read is theirs to choose.
 */
export const TOOLS: Readonly<Record<string, readonly string[]>> = {
  'tools/recover.mjs': ['audit_event', 'password_reset'],
  'tools/bench/plain-save-api.mjs': ['answer'],
  'tools/bench/wide-campaign.mjs': [
    'answer',
    'question',
    'section',
    'template',
    'template_version',
    'workbook',
    'workbook_sharing',
  ],
  'tools/': [],
};
