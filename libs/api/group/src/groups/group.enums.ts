import { enumOf } from '@commonworks/api-platform';
import {
  GROUP_STAGES,
  GROUP_STANDINGS,
  type GroupStage,
  type GroupStanding,
} from '@commonworks/domain-group';
import { registerEnumType } from '@nestjs/graphql';

export const GroupStageEnum = enumOf<GroupStage>(GROUP_STAGES);
registerEnumType(GroupStageEnum, {
  name: 'GroupStage',
  description: 'Where a group stands in its life, from the first to the last.',
  valuesMap: {
    PROPOSED: { description: 'Municipalities that are named to each other were brought together.' },
    CHAMPIONED: { description: 'One of its people leads it, with the approval of their municipality.' },
    SCOPING: { description: 'It finds out what is in it and what is not.' },
    CHARTERED: { description: 'All who take part agreed to a charter.' },
    DELIVERING: { description: 'It does what it was made for.' },
    CLOSED: { description: 'It is done: what came of it and where its records lie is said.' },
  },
});

export const GroupStandingEnum = enumOf<GroupStanding>(GROUP_STANDINGS);
registerEnumType(GroupStandingEnum, {
  name: 'GroupStanding',
  description: 'What a municipality is in a group.',
  valuesMap: {
    MEMBER: { description: 'Takes part, has a vote, and sees everything.' },
    OBSERVER: { description: 'Is told how it goes on, and has no vote.' },
    INVITED: { description: 'Was asked to join, and has not answered.' },
    FORMER: { description: 'Left, and keeps what it agreed to.' },
  },
});

export const GROUP_ACTIONS = [
  'WRITE',
  'COMMENT',
  'STAND',
  'CONFIRM',
  'CHOOSE',
  'ADVANCE',
  'PAUSE',
  'RESUME',
  'INVITE',
  'JOIN',
  'LEAVE',
  'DELEGATE',
] as const;
export type GroupAction = (typeof GROUP_ACTIONS)[number];

export const GroupActionEnum = enumOf<GroupAction>(GROUP_ACTIONS);
registerEnumType(GroupActionEnum, {
  name: 'GroupAction',
  description: 'What somebody can do in a group.',
  valuesMap: {
    WRITE: { description: 'Change what is in it.' },
    COMMENT: { description: 'Write in its discussion.' },
    STAND: { description: 'Come forward as its champion, or step back.' },
    CONFIRM: { description: 'Confirm that one’s municipality approves of its candidate.' },
    CHOOSE: { description: 'Choose the champion with one’s municipality’s vote.' },
    ADVANCE: { description: 'Take it to the next stage, or back.' },
    PAUSE: { description: 'Have nothing changed in it for a while.' },
    RESUME: { description: 'End the pause.' },
    INVITE: { description: 'Ask further municipalities to join.' },
    JOIN: { description: 'Take an invitation, or change what one’s municipality does in it.' },
    LEAVE: { description: 'Have one’s municipality leave, or decline its invitation.' },
    DELEGATE: { description: 'Name people of one’s municipality who write for it.' },
  },
});
