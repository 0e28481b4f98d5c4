import { type HomeGroupFragment } from '@commonworks/web-graphql';
import { describe, expect, it } from '@jest/globals';
import { groupSteps } from './group-steps.js';

const condition = (met: boolean) => ({ code: 'MEETING' as const, met });
const group = (id: string, change: Partial<HomeGroupFragment> = {}): HomeGroupFragment => ({
  id,
  name: id,
  nextStage: 'SCOPING',
  conditions: [condition(true), condition(false)],
  viewer: { standings: ['MEMBER'], may: ['WRITE', 'ADVANCE'] },
  ...change,
});
const steps = (...groups: HomeGroupFragment[]) => groupSteps(groups, (stage) => stage.toLowerCase());

describe('what waits in groups', () => {
  it('is an invitation first, then what can move on, then what is under way', () => {
    const found = steps(
      group('under way'),
      group('ready', { conditions: [condition(true)] }),
      group('asked', { conditions: [], viewer: { standings: ['INVITED'], may: ['JOIN'] } }),
    );
    expect(found.map(({ kind, to }) => [kind, to])).toEqual([
      ['JOIN_GROUP', '/groups/asked'],
      ['MOVE_GROUP_ON', '/groups/ready'],
      ['FOLLOW_GROUP', '/groups/under way'],
    ]);
    expect(found[2]).toMatchObject({
      progress: { answered: 1, total: 2 },
      values: { group: 'under way', stage: 'scoping' },
    });
  });

  it('is nothing for those who can do nothing about it', () => {
    expect(
      steps(
        group('looked at', { viewer: { standings: [], may: [] } }),
        group('read', { viewer: { standings: ['MEMBER'], may: [] } }),
        group('observed', { viewer: { standings: ['OBSERVER'], may: ['COMMENT'] } }),
        group('asked, not of me', { viewer: { standings: ['INVITED'], may: [] } }),
        group('over', { nextStage: null, conditions: [] }),
      ),
    ).toEqual([]);
  });
});
