import { Module } from '@nestjs/common';
import './group-messages.js';
import { CreateGroupService } from './groups/create-group.service.js';
import { GroupResolver } from './groups/group.resolver.js';
import { GroupService } from './groups/group.service.js';
import { MemberResolver } from './members/member.resolver.js';
import { MemberService } from './members/member.service.js';

/** Municipalities that gather around an opportunity, and what they do together. */
@Module({
  providers: [GroupResolver, GroupService, CreateGroupService, MemberResolver, MemberService],
})
export class GroupModule {}
