import { Module } from '@nestjs/common';
import { ActionResolver } from './actions/action.resolver.js';
import { ActionService } from './actions/action.service.js';
import { DecisionResolver } from './decisions/decision.resolver.js';
import { DecisionService } from './decisions/decision.service.js';
import { DiscussionResolver } from './discussion/discussion.resolver.js';
import { DiscussionService } from './discussion/discussion.service.js';
import { FactResolver } from './facts/fact.resolver.js';
import { FactService } from './facts/fact.service.js';
import { GroupFileResolver } from './files/group-file.resolver.js';
import { GroupFileRule } from './files/group-file.rule.js';
import { GroupFileService } from './files/group-file.service.js';
import { ChampionResolver } from './champion/champion.resolver.js';
import { ChampionService } from './champion/champion.service.js';
import { DelegateResolver } from './delegates/delegate.resolver.js';
import { DelegateService } from './delegates/delegate.service.js';
import { CalendarFeedResolver } from './calendar/calendar-feed.resolver.js';
import { CalendarFeedService } from './calendar/calendar-feed.service.js';
import { CostingFileService } from './governance/costing/costing-file.service.js';
import { GovernanceCostingResolver } from './governance/costing/costing.resolver.js';
import { CostingFiguresService } from './governance/costing/figures.service.js';
import { CostingScenarioService } from './governance/costing/scenario.service.js';
import { GovernanceClauseService } from './governance/clause.service.js';
import { GovernanceDecideService } from './governance/decide.service.js';
import { GovernanceDocumentService } from './governance/document.service.js';
import { AgreedTextService } from './governance/agreed-text.service.js';
import { DocumentFormsResolver } from './governance/forms/document-forms.resolver.js';
import { FormFileService } from './governance/forms/form-file.service.js';
import { GovernanceFileService } from './governance/governance-file.service.js';
import { GovernanceResolver } from './governance/governance.resolver.js';
import { GovernanceStepsResolver } from './governance/governance-steps.resolver.js';
import { ServiceLevelsResolver } from './governance/levels/levels.resolver.js';
import { RequirementImportService } from './governance/requirements/file/import.service.js';
import { RequirementFileService } from './governance/requirements/file/requirement-file.service.js';
import { RequirementService } from './governance/requirements/requirement.service.js';
import { RequirementStepsResolver } from './governance/requirements/requirement-steps.resolver.js';
import { RequirementSeedService } from './governance/requirements/seed.service.js';
import { RequirementStepsService } from './governance/requirements/requirement-steps.service.js';
import {
  RequirementPrioritiesResolver,
  RequirementsResolver,
} from './governance/requirements/requirements.resolver.js';
import { GovernanceRemarkResolver } from './governance/remarks/remark.resolver.js';
import { GovernanceRemarkService } from './governance/remarks/remark.service.js';
import { GovernanceSettleRemarkService } from './governance/remarks/settle-remark.service.js';
import { GovernanceReviewService } from './governance/review.service.js';
import './group-messages.js';
import { CreateGroupService } from './groups/create-group.service.js';
import { DescribeGroupService } from './groups/describe-group.service.js';
import { GroupResolver } from './groups/group.resolver.js';
import { GroupService } from './groups/group.service.js';
import { MeetingResolver } from './meetings/meeting.resolver.js';
import { MeetingService } from './meetings/meeting.service.js';
import { PollService } from './meetings/poll.service.js';
import { ProposeMeetingService } from './meetings/propose-meeting.service.js';
import { AttendanceResolver } from './minutes/attendance/attendance.resolver.js';
import { AttendanceService } from './minutes/attendance/attendance.service.js';
import { BeginMinutesService } from './minutes/begin-minutes.service.js';
import { CorrectionService } from './minutes/corrections/correction.service.js';
import { AdoptedMinutesResolver, MinutesPartsResolver } from './minutes/minutes-parts.resolver.js';
import { MinutesDocumentService } from './minutes/document/minutes-document.service.js';
import { MinutesResolver } from './minutes/minutes.resolver.js';
import { MinutesStepService } from './minutes/steps/minutes-step.service.js';
import { InviteService } from './members/invite.service.js';
import { MemberResolver } from './members/member.resolver.js';
import { MemberService } from './members/member.service.js';
import { PeopleResolver } from './people/people.resolver.js';
import { ResolutionResolver } from './resolutions/resolution.resolver.js';
import { ResolutionService } from './resolutions/resolution.service.js';
import { ScopeNoteResolver } from './scope/scope-note.resolver.js';
import { ScopeNoteService } from './scope/scope-note.service.js';
import { PauseResolver } from './pause/pause.resolver.js';
import { PauseService } from './pause/pause.service.js';
import { StageResolver } from './stages/stage.resolver.js';
import { StageService } from './stages/stage.service.js';

/** Municipalities that gather around an opportunity, and what they do together. */
@Module({
  providers: [
    GroupResolver,
    GroupService,
    CreateGroupService,
    MemberResolver,
    MemberService,
    PeopleResolver,
    ScopeNoteResolver,
    ScopeNoteService,
    DecisionResolver,
    DecisionService,
    ActionResolver,
    ActionService,
    DiscussionResolver,
    DiscussionService,
    GroupFileResolver,
    GroupFileRule,
    GroupFileService,
    ResolutionResolver,
    ResolutionService,
    FactResolver,
    FactService,
    CalendarFeedResolver,
    CalendarFeedService,
    MeetingResolver,
    MeetingService,
    PollService,
    ProposeMeetingService,
    MinutesResolver,
    MinutesPartsResolver,
    AdoptedMinutesResolver,
    BeginMinutesService,
    MinutesStepService,
    CorrectionService,
    AttendanceResolver,
    AttendanceService,
    MinutesDocumentService,
    GovernanceResolver,
    GovernanceStepsResolver,
    ServiceLevelsResolver,
    GovernanceDocumentService,
    GovernanceClauseService,
    GovernanceReviewService,
    GovernanceDecideService,
    AgreedTextService,
    GovernanceFileService,
    GovernanceRemarkResolver,
    GovernanceRemarkService,
    GovernanceSettleRemarkService,
    DocumentFormsResolver,
    FormFileService,
    GovernanceCostingResolver,
    CostingScenarioService,
    CostingFiguresService,
    CostingFileService,
    RequirementsResolver,
    RequirementPrioritiesResolver,
    RequirementStepsResolver,
    RequirementService,
    RequirementStepsService,
    RequirementSeedService,
    RequirementFileService,
    RequirementImportService,
    DescribeGroupService,
    InviteService,
    ChampionResolver,
    ChampionService,
    StageResolver,
    StageService,
    PauseResolver,
    PauseService,
    DelegateResolver,
    DelegateService,
  ],
  exports: [
    RequirementImportService,
    AgreedTextService,
    CalendarFeedService,
    MinutesDocumentService,
    GovernanceFileService,
    FormFileService,
    RequirementFileService,
    CostingFileService,
  ],
})
export class GroupModule {}
