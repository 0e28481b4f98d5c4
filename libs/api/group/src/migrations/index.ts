import { CreateGroups1795700070000 } from './1795700070000-create-groups.js';
import { CreateChampions1795700071000 } from './1795700071000-create-champions.js';
import { ShowGroupPeople1795700080100 } from './1795700080100-show-group-people.js';
import { CreateScopeNotes1795700080110 } from './1795700080110-create-scope-notes.js';
import { CreateGroupDecisions1795700080120 } from './1795700080120-create-group-decisions.js';
import { CreateGroupActions1795700080130 } from './1795700080130-create-group-actions.js';
import { CreateGroupDiscussion1795700080140 } from './1795700080140-create-group-discussion.js';
import { CreateGroupFiles1795700080150 } from './1795700080150-create-group-files.js';
import { CreateGroupFacts1795700080160 } from './1795700080160-create-group-facts.js';
import { CreateMeetings1795700090000 } from './1795700090000-create-meetings.js';
import { TellOfMeetings1795700090100 } from './1795700090100-tell-of-meetings.js';
import { CreateCalendarFeeds1795700090200 } from './1795700090200-create-calendar-feeds.js';
import { TellDelegatesOfMeetings1795700090300 } from './1795700090300-tell-delegates-of-meetings.js';
import { MarkMadeUpGroups1795700101000 } from './1795700101000-mark-made-up-groups.js';
import { CreateMinutes1795700120000 } from './1795700120000-create-minutes.js';
import { RecordVotes1795700121000 } from './1795700121000-record-votes.js';
import { WallVotes1795700122000 } from './1795700122000-wall-votes.js';
import { KeepResolvedCharters1795700152000 } from './1795700152000-keep-resolved-charters.js';
import { KeepTextUpdates1795700129000 } from './1795700129000-keep-text-updates.js';
import { CreateGovernance1795700140000 } from './1795700140000-create-governance.js';
import { CreateRequirements1795700160000 } from './1795700160000-create-requirements.js';
import { CreateCostings1795700170000 } from './1795700170000-create-costings.js';
import { CreateRemarks1795700180000 } from './1795700180000-create-remarks.js';

export const groupMigrations = [
  CreateGroups1795700070000,
  CreateChampions1795700071000,
  ShowGroupPeople1795700080100,
  CreateScopeNotes1795700080110,
  CreateGroupDecisions1795700080120,
  CreateGroupActions1795700080130,
  CreateGroupDiscussion1795700080140,
  CreateGroupFiles1795700080150,
  CreateGroupFacts1795700080160,
  CreateMeetings1795700090000,
  TellOfMeetings1795700090100,
  CreateCalendarFeeds1795700090200,
  TellDelegatesOfMeetings1795700090300,
  MarkMadeUpGroups1795700101000,
  CreateMinutes1795700120000,
  RecordVotes1795700121000,
  WallVotes1795700122000,
  KeepTextUpdates1795700129000,
  CreateGovernance1795700140000,
  KeepResolvedCharters1795700152000,
  CreateRequirements1795700160000,
  CreateCostings1795700170000,
  CreateRemarks1795700180000,
];
