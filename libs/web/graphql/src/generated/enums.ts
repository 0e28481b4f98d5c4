/** By what right somebody decides for a municipality. */
export type AgreementAuthority =
  /** By a resolution of the council. */
  | 'COUNCIL'
  /** By a by-law that delegates it. */
  | 'DELEGATED'
  /** As an officer: this binds nobody yet. */
  | 'STAFF';

/** What a municipality says to a governance document. */
export type AgreementDecision =
  /** It agrees. */
  | 'AGREE'
  /** It objects. */
  | 'OBJECT'
  /** It would have something otherwise first. */
  | 'SEND_BACK';

/** How many members have to agree to a governance document. */
export type AgreementRule =
  /** More than half of all, with half of the population of all. */
  | 'DOUBLE_MAJORITY'
  /** More than half of all. */
  | 'SIMPLE_MAJORITY'
  /** Two thirds of all. */
  | 'TWO_THIRDS'
  /** All. */
  | 'UNANIMITY';

/** Whether and how a question was answered. Only ANSWERED carries a value; none of the others is zero. */
export type AnswerState =
  /** With a value. */
  | 'ANSWERED'
  /** The municipality would rather not say. */
  | 'DECLINED'
  /** The question does not apply here. */
  | 'NOT_APPLICABLE'
  /** Not answered yet, or cleared. */
  | 'UNANSWERED'
  /** The answer is not known. */
  | 'UNKNOWN';

/** Where a campaign stands. */
export type CampaignStatus =
  /** No answer changes any more; nothing is published yet. */
  | 'CLOSED'
  /** Being prepared; only coordinators see it. */
  | 'DRAFT'
  /** Workbooks can be answered. */
  | 'OPEN'
  /** Its results are published. */
  | 'RELEASED';

/** Where a municipality stands with a service: in a region of a chart, or in none. */
export type ChartPlace =
  /** A score is missing: not on the chart. */
  | 'BESIDE'
  /** High priority, low improvement. */
  | 'EXPLORE'
  /** High readiness, high improvement. */
  | 'HARVEST'
  /** High readiness, low improvement. */
  | 'IMPROVE'
  /** Low readiness, high improvement. */
  | 'INVEST'
  /** Exactly on a line between regions: on the chart, and in none of them. */
  | 'LINE'
  /** Low readiness, low improvement. */
  | 'MAYBE'
  /** Low priority, low improvement. */
  | 'MONITOR'
  /** High priority, high improvement. */
  | 'PURSUE'
  /** Low priority, high improvement. */
  | 'TEST';

/** How far municipalities go together, from the least to the most. */
export type CollaborationLevel =
  /** Share what they know. */
  | 'KNOWLEDGE'
  /** Buy together. */
  | 'PURCHASES'
  /** Share a service. */
  | 'SERVICE'
  /** Share a system. */
  | 'SYSTEM';

/** What somebody begins in a community. */
export type CommunityPostKind =
  /** Something somebody has learned and tells the others. */
  | 'ARTICLE'
  /** Something somebody wants to know; one of its replies can be marked as the answer. */
  | 'QUESTION';

/** Which posts of communities are asked for. */
export type CommunityShow =
  /** Questions and articles. */
  | 'ALL'
  /** Articles. */
  | 'ARTICLES'
  /** Questions of which no reply is marked as the answer. */
  | 'OPEN_QUESTIONS';

/** What a question measures of its service. */
export type Dimension =
  /** How well technology serves it today. */
  | 'ENABLEMENT'
  /** The improvement a shared offering would bring. */
  | 'IMPROVEMENT'
  /** How mature the way it is managed is. */
  | 'MATURITY'
  /** How high a priority its improvement is. */
  | 'PRIORITY'
  /** How ready the municipality is to supply it to others. */
  | 'READINESS'
  /** How satisfied its users are. */
  | 'SATISFACTION';

/** What a file is for a group. */
export type FileMark =
  /** What it costs, and who pays what. */
  | 'COSTING'
  /** Nothing in particular. */
  | 'NONE'
  /** What is required of what it buys or runs. */
  | 'REQUIREMENTS'
  /** The charter on which its members resolve; there is one at most. */
  | 'SIGNED_CHARTER'
  /** The service level agreement. */
  | 'SLA'
  /** What holds for staff who serve several municipalities. */
  | 'STAFF_CLAUSE';

/** Where the value of a field comes from. */
export type GovernanceFieldOrigin =
  /** It has none yet. */
  | 'NONE'
  /** The product knows it, and it follows that. */
  | 'SOURCE'
  /** What most groups write. */
  | 'USUAL'
  /** Somebody wrote it. */
  | 'WRITTEN';

/** What a field takes. */
export type GovernanceFieldType =
  /** An amount in whole cents. */
  | 'CENTS'
  /** A day, YYYY-MM-DD. */
  | 'DATE'
  /** Words on several lines, in both languages. */
  | 'LONG_TEXT'
  /** One text for both languages. */
  | 'NAME'
  /** A whole number. */
  | 'NUMBER'
  /** An exact decimal. */
  | 'PERCENT'
  /** Words on one line, in both languages. */
  | 'TEXT';

/** What a governance document is. */
export type GovernanceKind =
  /** Governance charter: who decides what, who pays what, how one joins and leaves. */
  | 'CHARTER'
  /** Total costing model: what it costs, who pays which share, whether it pays off. */
  | 'COSTING'
  /** Requirements specification: what a system or service has to do. */
  | 'REQUIREMENTS'
  /** Service level agreement: how well a service is given, and what a miss costs. */
  | 'SLA';

/** What a member says of a clause. */
export type GovernanceRemarkKind =
  /** Something to think of. */
  | 'COMMENT'
  /** A change that can be accepted. */
  | 'SUGGESTION';

/** What became of what a member said of a clause. */
export type GovernanceRemarkState =
  /** A suggestion: the clause was written so. */
  | 'ACCEPTED'
  /** Nothing yet. */
  | 'OPEN'
  /** A suggestion: it was not, and the reason is given. */
  | 'REFUSED'
  /** A comment: there is nothing to be done about it any more. */
  | 'RESOLVED'
  /** Its author took it away. */
  | 'WITHDRAWN';

/** What somebody can do about what was said of a clause. */
export type GovernanceRemarkStep =
  /** Write the clause as suggested. */
  | 'ACCEPT'
  /** Say why it is not written so. */
  | 'REFUSE'
  /** Say that there is. */
  | 'REOPEN'
  /** Answer. */
  | 'REPLY'
  /** Say that nothing is to be done about it any more. */
  | 'RESOLVE'
  /** Take away what one said. */
  | 'WITHDRAW';

/** Where a governance document stands. */
export type GovernanceStatus =
  /** As many agreed as have to; not every agreement binds its municipality. */
  | 'AGREED'
  /** It is written. */
  | 'DRAFT'
  /** Each agreement was given by delegation or by a council. */
  | 'IN_FORCE'
  /** It was sent for review: each member’s approver decides. */
  | 'IN_REVIEW'
  /** A later version took its place, or is written. */
  | 'SUPERSEDED';

/** What somebody can do with a governance document. */
export type GovernanceStep =
  /** Decide on it for one’s municipality. */
  | 'DECIDE'
  /** Take it back to be written on. */
  | 'REVISE'
  /** Send it for review. */
  | 'SEND'
  /** Fill it in and change its clauses. */
  | 'WRITE';

/** Where the way from a need to a result is broken. */
export type GovernanceTraceGap =
  /** The test failed. */
  | 'FAILED'
  /** The requirement meets no need: an orphan. */
  | 'NO_NEED'
  /** No term of a service level keeps it met. */
  | 'NO_PARAMETER'
  /** No requirement meets the need. */
  | 'NO_REQUIREMENT'
  /** The test was not carried out. */
  | 'NO_RESULT'
  /** Nothing tests it. */
  | 'NO_TEST'
  /** The test is not there. */
  | 'UNKNOWN_TEST';

/** What somebody can do in a group. */
export type GroupAction =
  /** Take it to the next stage, or back. */
  | 'ADVANCE'
  /** Choose the champion with one’s municipality’s vote. */
  | 'CHOOSE'
  /** Write in its discussion. */
  | 'COMMENT'
  /** Confirm that one’s municipality approves of its candidate. */
  | 'CONFIRM'
  /** Name people of one’s municipality who write for it. */
  | 'DELEGATE'
  /** Ask further municipalities to join. */
  | 'INVITE'
  /** Take an invitation, or change what one’s municipality does in it. */
  | 'JOIN'
  /** Have one’s municipality leave, or decline its invitation. */
  | 'LEAVE'
  /** Have nothing changed in it for a while. */
  | 'PAUSE'
  /** End the pause. */
  | 'RESUME'
  /** Come forward as its champion, or step back. */
  | 'STAND'
  /** Change what is in it. */
  | 'WRITE';

/** What has to be so before a group takes a step. */
export type GroupConditionCode =
  /** It is written what came of it. */
  | 'BENEFITS'
  /** It is written how is bought. */
  | 'BUYING_ROUTE'
  /** More than half of the members chose one. */
  | 'CHAMPION_CHOSEN'
  /** A candidate’s own municipality approves. */
  | 'CHAMPION_CONFIRMED'
  /** It is written how each goes on. */
  | 'EXIT'
  /** Each member resolved what it pays, or said that it does not. */
  | 'FUNDING'
  /** The documents that the collaboration level needs are there. */
  | 'LEVEL_DOCUMENTS'
  /** A meeting is arranged or was held. */
  | 'MEETING'
  /** It is written where its records lie. */
  | 'RECORDS'
  /** Each member gave the number of its resolution on the charter as it stands. */
  | 'RESOLUTIONS'
  /** It is written what is in and what is not. */
  | 'SCOPE_NOTE'
  /** A file is marked as the signed charter. */
  | 'SIGNED_CHARTER'
  /** Two at least have joined to take part. */
  | 'TWO_MEMBERS'
  /** Two municipalities at least were brought together. */
  | 'TWO_NAMED';

/** What a group says in its own words before it goes on. */
export type GroupFactCode =
  /** What came of it. */
  | 'BENEFITS'
  /** By which way it buys. */
  | 'BUYING_ROUTE'
  /** How it ended for each member. */
  | 'EXIT'
  /** Where its records lie. */
  | 'RECORDS';

/** Where a group stands in its life, from the first to the last. */
export type GroupStage =
  /** One of its people leads it, with the approval of their municipality. */
  | 'CHAMPIONED'
  /** All who take part agreed to a charter. */
  | 'CHARTERED'
  /** It is done: what came of it and where its records lie is said. */
  | 'CLOSED'
  /** It does what it was made for. */
  | 'DELIVERING'
  /** Municipalities that are named to each other were brought together. */
  | 'PROPOSED'
  /** It finds out what is in it and what is not. */
  | 'SCOPING';

/** What a municipality is in a group. */
export type GroupStanding =
  /** Left, and keeps what it agreed to. */
  | 'FORMER'
  /** Was asked to join, and has not answered. */
  | 'INVITED'
  /** Takes part, has a vote, and sees everything. */
  | 'MEMBER'
  /** Is told how it goes on, and has no vote. */
  | 'OBSERVER';

/** Where a system runs. */
export type Hosting =
  /** In a cloud, or hosted by somebody else. */
  | 'CLOUD_OR_HOSTED'
  /** On the municipality’s own premises. */
  | 'ON_PREMISE';

/** What a municipality would do in an opportunity. */
export type InterestLevel =
  /** Be its champion. */
  | 'LEAD'
  /** Be told how it goes on. */
  | 'OBSERVE'
  /** Be one of those who do it together. */
  | 'TAKE_PART';

/** Why an invitation cannot be accepted. */
export type InvitationClosedReason =
  /** It was accepted already. */
  | 'ACCEPTED'
  /** It is too old. */
  | 'EXPIRED'
  /** The token is unknown, not complete, or ended by the one of a newer mail. */
  | 'UNKNOWN'
  /** It was withdrawn. */
  | 'WITHDRAWN';

/** What becomes of an invitation’s mail. */
export type InvitationDelivery =
  /** There is none: the person belongs to the place already, and has the further role now. */
  | 'GIVEN_AT_ONCE'
  /** It is sent by e-mail. */
  | 'MAILED'
  /** The mail server refused it; it stands in the administrator’s outbox. */
  | 'NOT_DELIVERED'
  /** It waits in the administrator’s outbox: the installation has no mail server. */
  | 'WAITS_IN_OUTBOX';

/** Where a job stands. */
export type JobState =
  /** It was done. */
  | 'DONE'
  /** Its attempts are used up, or another would fail the same way. */
  | 'FAILED'
  /** The worker is at it. */
  | 'RUNNING'
  /** Somebody stopped it, or the same was asked for anew. */
  | 'STOPPED'
  /** It has not begun, or waits for its next attempt. */
  | 'WAITING';

/** The four floors of the technology assessment, from what residents meet to what carries it. */
export type Layer =
  /** Systems residents and businesses use themselves. */
  | 'CUSTOMER_FACING'
  /** Networks, devices, security and the way IT is run. */
  | 'INFRASTRUCTURE'
  /** What connects systems, data and people across departments. */
  | 'INTEGRATION'
  /** Systems departments do their work with. */
  | 'MAJOR_BUSINESS_SYSTEMS';

/** The side from which a service is looked at. */
export type Lens =
  /** Priority across, improvement up: what to look for. */
  | 'CLIENT'
  /** Readiness across, improvement up: what to offer. */
  | 'SUPPLIER';

/** A language of the product. */
export type Locale =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** Where a meeting stands. */
export type MeetingStatus =
  /** A time is chosen. */
  | 'ARRANGED'
  /** It was called off. */
  | 'CANCELLED'
  /** It took place. */
  | 'HELD'
  /** Times are proposed, and municipalities say which suit. */
  | 'POLLING';

/** What somebody can do with a meeting. */
export type MeetingStep =
  /** Say for one’s municipality which times suit. */
  | 'ANSWER'
  /** Call it off. */
  | 'CANCEL'
  /** Change its words, its agenda, its deadline or its time. */
  | 'CHANGE'
  /** Choose one of the times. */
  | 'CHOOSE'
  /** Say that it took place. */
  | 'HOLD'
  /** Ask those again that have not answered. */
  | 'REMIND';

/** In which language minutes are written. */
export type MinutesLanguage =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** Where minutes stand. */
export type MinutesStatus =
  /** They stand for good; what comes later is added beside them. */
  | 'ADOPTED'
  /** They were sent round, and can be corrected for some days. */
  | 'CIRCULATED'
  /** They are written. */
  | 'DRAFT';

/** What somebody can do with minutes. */
export type MinutesStep =
  /** Add something to what is adopted. */
  | 'ADD'
  /** Adopt them for good. */
  | 'ADOPT'
  /** Send them round to everybody in the group. */
  | 'CIRCULATE'
  /** Propose a correction for one’s municipality. */
  | 'CORRECT'
  /** Take them back to be written on; and answer corrections. */
  | 'REVISE'
  /** Write their text. */
  | 'WRITE';

/** Why there is no view by Shapley. */
export type MissingView =
  /** A baseline is not known. */
  | 'BASELINE_UNKNOWN'
  /** It is given for twelve participants at most. */
  | 'TOO_MANY_PARTICIPANTS';

/** The legal status of a municipality. */
export type MunicipalityType =
  /** City. */
  | 'CITY'
  /** Municipality, where the province knows no finer status. */
  | 'MUNICIPALITY'
  /** Municipal district or county. */
  | 'MUNICIPAL_DISTRICT'
  /** Specialized municipality, urban and rural under one council. */
  | 'SPECIALIZED_MUNICIPALITY'
  /** Town. */
  | 'TOWN'
  /** Village. */
  | 'VILLAGE';

/** When a person is mailed of what the bell shows. */
export type NotificationMail =
  /** As soon as it happens, unless it was read in the product before. */
  | 'AT_ONCE'
  /** Not at all. */
  | 'NEVER';

/** What the score of an opportunity is made of. */
export type OpportunityFactorCode =
  /** How many of those placed pursue the service; who tests it counts half. */
  | 'DEMAND'
  /** For how many residents it would be. */
  | 'REACH'
  /** Whether some are ready to supply it: two that harvest are enough. */
  | 'SUPPLY'
  /** How many users of one product can replace it at the same time, and how soon. */
  | 'URGENCY';

/** What municipalities would do together. */
export type OpportunityKind =
  /** A product that several of them can replace at the same time. */
  | 'REPLACEMENT'
  /** A service that enough of them pursue, or that some can supply. */
  | 'SERVICE';

/** Who sees an opportunity. */
export type OpportunityStatus =
  /** Found in a release, or made of such by a coordinator and not published: for coordinators. */
  | 'CANDIDATE'
  /** Published by a coordinator: for everybody in the consortium. */
  | 'PUBLISHED'
  /** Taken back by a coordinator: in no list, and for coordinators. */
  | 'RETIRED';

/** What the municipalities of a peer group have in common. */
export type PeerGroupKind =
  /** They take part in the campaign. */
  | 'CAMPAIGN'
  /** They are of the same legal status. */
  | 'MUNICIPALITY_TYPE'
  /** Their populations lie in the same band. */
  | 'POPULATION_BAND';

/** What a municipality says of a time. */
export type PollAnswer =
  /** It will do where no other does. */
  | 'IF_NEEDED'
  /** It does not suit. */
  | 'NO'
  /** It suits. */
  | 'YES';

/** A region of the quadrants: the first four of the client lens, the others of the supplier lens. */
export type QuadrantRegion =
  /** High priority, low improvement. */
  | 'EXPLORE'
  /** High readiness, high improvement. */
  | 'HARVEST'
  /** High readiness, low improvement. */
  | 'IMPROVE'
  /** Low readiness, high improvement. */
  | 'INVEST'
  /** Low readiness, low improvement; or one of them unknown. */
  | 'MAYBE'
  /** Low priority, low improvement. */
  | 'MONITOR'
  /** High priority, high improvement. */
  | 'PURSUE'
  /** Low priority, high improvement. */
  | 'TEST';

/** How a question is answered. */
export type QuestionKind =
  /** The code of one option, or a list of codes where several are allowed. */
  | 'CHOICE'
  /** Computed from other answers and profile figures; nobody answers it. */
  | 'DERIVED'
  /** A number within its range. */
  | 'NUMBER'
  /** A rating code, alone or in a list with WORK_PLANNED. */
  | 'RATING'
  /** One of 2 to 10 labelled levels; the value is the level, from 1. */
  | 'SCALE'
  /** A system in use: product, vendor, hosting, version, end of support, replacement. */
  | 'SYSTEM'
  /** Words. */
  | 'TEXT';

/** Whether more than half of the members would meet at a time. */
export type QuorumForecast =
  /** Too many say no. */
  | 'OUT_OF_REACH'
  /** Enough may yet say so. */
  | 'POSSIBLE'
  /** Enough say yes. */
  | 'REACHED'
  /** Enough say yes or, if needed, come. */
  | 'REACHED_IF_NEEDED';

/** How well an element of technology serves. */
export type RatingCode =
  /** It is missing. */
  | 'GAP'
  /** It does what is needed of it. */
  | 'MEETS_NEEDS'
  /** It serves, but not well enough. */
  | 'NEEDS_IMPROVEMENT'
  /** It puts other things at risk, or others depend on it. */
  | 'RISK_OR_KEY_ENABLER';

/** How far a release is. */
export type ReleaseStatus =
  /** Being computed. */
  | 'COMPUTING'
  /** Could not be computed; another may be asked for. */
  | 'FAILED'
  /** Published; it will not change any more. */
  | 'PUBLISHED'
  /** Asked for; it waits to be computed. */
  | 'REQUESTED'
  /** Published under former rules; nobody reads it any more, and it is made again. */
  | 'WITHDRAWN';

/** How far the replacement of a system is. */
export type ReplacementStatus =
  /** The replacement is carried out: it replaced another system, or was replaced. */
  | 'DONE'
  /** It is being replaced. */
  | 'REPLACING'
  /** Nothing is decided. */
  | 'UNDECIDED';

/** How much something is needed. */
export type RequirementPriority =
  /** It would be welcome. */
  | 'COULD'
  /** Without it the purchase is pointless. */
  | 'MUST'
  /** It matters, and could be done without for a while. */
  | 'SHOULD'
  /** Not this time. */
  | 'WONT';

/** Where a requirement comes from. */
export type RequirementSourceKind =
  /** The group itself. */
  | 'GROUP'
  /** One of the members. */
  | 'MEMBER'
  /** A question, by what members answered. */
  | 'QUESTION'
  /** A service of the catalogue. */
  | 'SERVICE';

/** How far a requirement has come. */
export type RequirementStatus =
  /** Its words are sound and the group wants it. */
  | 'AGREED'
  /** Somebody, or the answers of members, suggested it. */
  | 'PROPOSED'
  /** The group does not want it. */
  | 'REJECTED'
  /** People looked at its words. */
  | 'REVIEWED'
  /** A solution was shown to meet it. */
  | 'VERIFIED';

/** What a test came to. */
export type RequirementTestResult =
  /** It failed. */
  | 'FAILED'
  /** It passed. */
  | 'PASSED';

/** What a requirement is about. */
export type RequirementType =
  /** What it holds. */
  | 'DATA'
  /** What a solution does. */
  | 'FUNCTIONAL'
  /** What it exchanges with others. */
  | 'INTERFACE'
  /** What law asks for. */
  | 'LEGAL'
  /** How what is there comes into it. */
  | 'MIGRATION'
  /** How well it does so: with a number and its unit. */
  | 'QUALITY'
  /** How it protects what it holds. */
  | 'SECURITY_PRIVACY'
  /** How people are helped with it. */
  | 'SUPPORT'
  /** How people learn it. */
  | 'TRAINING';

/** What a council resolves for a group. */
export type ResolutionKind =
  /** That the municipality signs the charter. */
  | 'CHARTER'
  /** What the municipality pays, or that it pays nothing. */
  | 'FUNDING';

/** What a municipality is told of others in an opportunity. */
export type RevealStep =
  /** It has, and is told nothing of others. */
  | 'ANSWERED'
  /** Another would lead or take part too. Who consents is named to those who do too. */
  | 'MATCHED'
  /** It is named to the others who consented, and they to it. */
  | 'NAMED'
  /** It has declared no interest. */
  | 'NONE';

/** What a person is, in a municipality, in a consortium or for the installation. */
export type Role =
  /** Operates the installation; reads no answers and no results. */
  | 'ADMINISTRATOR'
  /** Reads the progress and the results of a consortium. */
  | 'ANALYST'
  /** Reads a municipality’s workbooks, sends them back or signs them off. */
  | 'APPROVER'
  /** Answers the sections of a workbook that were handed over. */
  | 'CONTRIBUTOR'
  /** Runs the campaigns of a consortium. */
  | 'COORDINATOR'
  /** Leads the work of a municipality: fills, shares and submits its workbooks. */
  | 'LEAD'
  /** Reads a municipality’s workbooks and results. */
  | 'VIEWER';

/** An item of the agenda of a scoping meeting. */
export type ScopingItem =
  /** The documents it takes. */
  | 'DOCUMENTS'
  /** What each member needs, and its limits. */
  | 'NEEDS'
  /** Champion, decisions, actions, next date. */
  | 'NEXT'
  /** Options and ways of buying. */
  | 'OPTIONS'
  /** What the release shows. */
  | 'RESULTS'
  /** Roles and confidentiality. */
  | 'ROLES'
  /** What is in, what is out, which collaboration level. */
  | 'SCOPE';

/** To whom an answer may be shown. */
export type SharingLevel =
  /** Only within figures of a group. */
  | 'AGGREGATE'
  /** Under the municipality’s name, to the consortium. */
  | 'NAMED'
  /** To nobody outside the municipality; it enters no figure. */
  | 'PRIVATE'
  /** Under the municipality’s name, to all. */
  | 'PUBLIC';

/** Where the line between low and high stands on a quadrant’s axes. */
export type ThresholdKind =
  /** At the campaign’s threshold value. */
  | 'FIXED'
  /** At the group’s mean. */
  | 'GROUP_MEAN'
  /** At the group’s median. */
  | 'GROUP_MEDIAN';

/** What is changed, all else being as it is. */
export type TornadoParameter =
  /** All baselines and the replacements they spare. */
  | 'BASELINE'
  /** All one-time lines, with contingency and before grants. */
  | 'ONE_TIME'
  /** The rate of discount. */
  | 'RATE'
  /** All recurring lines. */
  | 'RECURRING';

/** How it is seen whether a requirement is met. */
export type VerificationMethod =
  /** One computes or reasons. */
  | 'ANALYSIS'
  /** It is shown at work. */
  | 'DEMONSTRATION'
  /** One looks. */
  | 'INSPECTION'
  /** It is measured under given conditions. */
  | 'TEST';

/** What a municipality says in a vote. */
export type Vote =
  /** It counts for the quorum, and is no vote. */
  | 'ABSTAIN'
  /** It is against it. */
  | 'NO'
  /** It is for it. */
  | 'YES';

/** What came of a vote. */
export type VoteResult =
  /** It was decided. */
  | 'CARRIED'
  /** It was not. */
  | 'LOST';

/** By which rule a group decides. Without a quorum nothing is carried; an abstention is no vote. */
export type VotingRule =
  /** Nobody says no. */
  | 'CONSENSUS'
  /** More than half of all members say yes, and they have half of the population of all. */
  | 'DOUBLE_MAJORITY'
  /** More say yes than no. */
  | 'SIMPLE_MAJORITY'
  /** Of those that say yes or no, two thirds say yes. */
  | 'TWO_THIRDS'
  /** All members say yes. */
  | 'UNANIMITY';

/** Why a figure is withheld: one word, whatever rule held it. */
export type WithheldReason =
  /** It could tell something of an answer that is shared in aggregate only. */
  | 'PROTECTED';

/** Where a workbook stands. */
export type WorkbookStatus =
  /** Sent back with a remark; being answered again. */
  | 'CHANGES_REQUESTED'
  /** Being answered. */
  | 'IN_PROGRESS'
  /** With the approver; answers are locked. */
  | 'IN_REVIEW'
  /** Signed off; answers are locked. */
  | 'SUBMITTED';
