import { stageAfter } from '@commonworks/domain-group';
import type { GroupFacts } from './group-rows.js';
import type { OpportunityGroupObject } from './group.types.js';

/** A group as everybody sees it who may know of it; the rest is resolved field by field. */
export const presentGroup = (facts: GroupFacts): OpportunityGroupObject => ({
  facts,
  id: facts.id,
  name: facts.name,
  purpose: facts.purpose,
  stage: facts.stage,
  stageSince: facts.stageSince,
  nextStage: stageAfter(facts.stage),
  synthetic: facts.synthetic,
  version: facts.version,
});
