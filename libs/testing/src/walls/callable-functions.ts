/** A function that runtime roles may call. */
export interface CallableFunction {
  /** As PostgreSQL writes it: name and types of parameters. */
  readonly signature: string;
  /** The roles that may call it. */
  readonly callers: readonly string[];
  /** Whose rights it runs with. */
  readonly rights: 'OWNER' | 'CALLER';
}

const REQUESTS = ['commonworks_api', 'commonworks_identity'];

/**
 * Every function that a runtime role may call, by its exact signature. One that runs with its owner's rights has a
 * fixed search path, so that nobody who calls it decides what its words mean. One more has to be named here, where
 * somebody reads it.
 */
export const CALLABLE_FUNCTIONS: readonly CallableFunction[] = [
  // Each gives one part of the context where its signature is good; they read the key.
  { signature: 'acting_purpose()', callers: REQUESTS, rights: 'OWNER' },
  { signature: 'acting_person()', callers: REQUESTS, rights: 'OWNER' },
  { signature: 'acting_municipalities()', callers: REQUESTS, rights: 'OWNER' },
  { signature: 'acting_coordinated()', callers: REQUESTS, rights: 'OWNER' },
  { signature: 'acting_consortia()', callers: REQUESTS, rights: 'OWNER' },
  // Each gives the groups of the caller's municipalities by their standing; they read every membership.
  { signature: 'acting_member_groups()', callers: ['commonworks_api'], rights: 'OWNER' },
  { signature: 'acting_observer_groups()', callers: ['commonworks_api'], rights: 'OWNER' },
  { signature: 'acting_invited_groups()', callers: ['commonworks_api'], rights: 'OWNER' },
  { signature: 'acting_former_groups()', callers: ['commonworks_api'], rights: 'OWNER' },
  // The versions of governance documents that the caller's municipalities agreed to before they left their group.
  { signature: 'acting_agreed_versions()', callers: ['commonworks_api'], rights: 'OWNER' },
  // Of a group, the municipalities for which somebody stands as champion who has no role there any more.
  { signature: 'departed_candidates(uuid)', callers: ['commonworks_worker'], rights: 'OWNER' },
  // Who has a role in the municipalities of groups, for a caller whose municipality joined those groups.
  { signature: 'people_of_groups(uuid[])', callers: ['commonworks_api'], rights: 'OWNER' },
  // Who wrote in communities and has a role there still, for a caller of their consortium.
  {
    signature: 'people_of_communities(uuid[])',
    callers: ['commonworks_api', 'commonworks_worker'],
    rights: 'OWNER',
  },
  // How many subscribe to each community of a consortium, for a caller of it.
  { signature: 'subscribers_of_communities(uuid)', callers: ['commonworks_api'], rights: 'OWNER' },
  // Whose a living session is, by the hash of its token, which is a secret of 256 bits.
  { signature: 'authenticated_session(bytea,integer)', callers: ['commonworks_identity'], rights: 'OWNER' },
  // What a person may do; shows what the caller may see of it.
  { signature: 'standing_of(uuid)', callers: ['commonworks_identity'], rights: 'CALLER' },
  // Asks the worker for one job of the kinds the caller's role may ask for, with the ids the kind names.
  {
    signature: 'enqueue_job(text,jsonb)',
    callers: [...REQUESTS, 'commonworks_worker'],
    rights: 'OWNER',
  },
  // Each looks at who acts: a job is its asker's and the administrators' to stop, and theirs to try again.
  { signature: 'stop_job(uuid)', callers: REQUESTS, rights: 'OWNER' },
  { signature: 'retry_job(uuid)', callers: ['commonworks_identity'], rights: 'OWNER' },
  // Says that something changed: what kind of thing, its id, who hears of it. Whoever hears asks again.
  {
    signature: 'hint_change(text,uuid,text,uuid,uuid)',
    callers: [...REQUESTS, 'commonworks_worker'],
    rights: 'CALLER',
  },
  // Tells people who have a role in a place that the transaction acts for; gives back how many, and nobody's name.
  {
    signature: 'notify_people(text,uuid,uuid,uuid,uuid,uuid,uuid[],text[])',
    callers: ['commonworks_api', 'commonworks_worker'],
    rights: 'OWNER',
  },
  // Makes the one invitation to a municipality's first lead, for a coordinator of its consortium who acts to invite.
  {
    signature: 'invite_first_lead(uuid,uuid,text,text,text,integer)',
    callers: ['commonworks_identity'],
    rights: 'OWNER',
  },
  // Which members have no lead, for the same.
  { signature: 'municipalities_without_lead(uuid)', callers: ['commonworks_identity'], rights: 'OWNER' },
  // The name of who invited it, for the people of the municipality.
  { signature: 'inviter_of_first_lead(uuid)', callers: REQUESTS, rights: 'OWNER' },
  // Whose a calendar's address is, by the hash of its token, which is a secret of 256 bits.
  { signature: 'calendar_feed_person(bytea)', callers: ['commonworks_api'], rights: 'OWNER' },
  // Who is told of a meeting: who acts in its group for the municipalities it is for.
  {
    signature: 'group_meeting_people(uuid)',
    callers: ['commonworks_worker'],
    rights: 'OWNER',
  },
  // Address, language and roles of the one person whom a mail is written to.
  { signature: 'mail_reader(uuid)', callers: ['commonworks_worker'], rights: 'OWNER' },
];
