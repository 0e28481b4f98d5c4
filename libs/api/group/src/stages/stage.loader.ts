import { permits } from '@commonworks/access';
import { defineLoader, type TenantContext } from '@commonworks/api-platform';
import { conditionsOf, GROUP_STAGES, stageAfter, stagesReached } from '@commonworks/domain-group';
import { readGroups, subjectOf, type GroupFacts } from '../groups/group-rows.js';
import { openDirectory } from '../people/group-people.js';
import { metConditions } from './condition-sources.js';
import { readStageChanges } from './stage-rows.js';
import type { GroupConditionObject, GroupStageChangeObject, GroupStepObject } from './stage.types.js';

/** The life of a group, as far as the reader is told. */
export interface ShownStages {
  readonly conditions: GroupConditionObject[];
  readonly steps: GroupStepObject[];
  readonly history: GroupStageChangeObject[];
}

/**
 * By group: to who is in it all; to who left what it went through until then; to others where it stands, and since when.
 */
export const stageLoader = defineLoader<string, ShownStages>(async (tx, groupIds, ctx) => {
  const groups = await readGroups(tx, groupIds);
  const opened = groups.filter((group) => may(ctx, 'open', group));
  const told = groups.filter((group) => may(ctx, 'readRecord', group) || may(ctx, 'open', group));
  const met = await metConditions(tx, opened);
  const changes = await readStageChanges(
    tx,
    told.map(({ id }) => id),
  );
  const directory = await openDirectory(
    tx,
    ctx,
    told.map(({ id }) => id),
    changes.flatMap(({ municipalityId }) => municipalityId ?? []),
  );
  return new Map(
    groups.map((group) => {
      const own = changes.filter(({ groupId }) => groupId === group.id);
      const reached = stagesReached(group.createdAt, own);
      const isOpen = met.has(group.id);
      const asks = (stage: (typeof GROUP_STAGES)[number]) =>
        conditionsOf(stage, met.get(group.id) ?? new Set());
      const next = stageAfter(group.stage);
      return [
        group.id,
        {
          conditions: isOpen && next ? asks(next) : [],
          steps: GROUP_STAGES.map((stage) => ({
            stage,
            reachedOn: told.includes(group)
              ? (reached.get(stage) ?? null)
              : stage === group.stage
                ? group.stageSince
                : null,
            conditions: isOpen ? asks(stage) : [],
          })),
          history: own.map(({ from, to, reason, at, municipalityId, personId }) => ({
            from,
            to,
            reason,
            at,
            by: municipalityId && personId ? directory.author(group.id, { municipalityId, personId }) : null,
          })),
        },
      ];
    }),
  );
});

const may = ({ ability }: TenantContext, action: 'open' | 'readRecord', group: GroupFacts): boolean =>
  permits(ability, action, 'Group', subjectOf(group));
