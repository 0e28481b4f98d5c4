import { useMutation } from '@apollo/client/react';
import {
  ProposeCostingScenarioDocument,
  RemoveCostingScenarioDocument,
  SaveCostingFiguresDocument,
  SaveCostingScenarioDocument,
} from '@commonworks/web-graphql';
import { useMemo } from 'react';
import type { CostingActions } from './costing-actions.js';
import { figuresOf, scenarioOf } from './from-server.js';

/** What can be done to the costing of one document. */
export function useCostingActions(documentId: string): CostingActions {
  const [saveScenario] = useMutation(SaveCostingScenarioDocument);
  const [saveFigures] = useMutation(SaveCostingFiguresDocument);
  const [propose] = useMutation(ProposeCostingScenarioDocument);
  const [remove] = useMutation(RemoveCostingScenarioDocument);
  return useMemo(() => {
    const step = ({ id, edits }: { id: string; edits: number }) => ({
      variables: { input: { documentId, scenarioId: id, expectedEdits: edits } },
    });
    return {
      save: async (scenarioId, content, expectedEdits) => {
        const { data } = await saveScenario({
          variables: { input: { documentId, scenarioId, ...content, expectedEdits } },
        });
        const saved = data?.saveCostingScenario;
        if (saved?.__typename !== 'CostingConflict') return { kind: 'SAVED' };
        return { kind: 'CONFLICT', theirs: saved.theirs && scenarioOf(saved.theirs) };
      },
      add: async (content) => {
        const { data } = await saveScenario({
          variables: { input: { documentId, ...content, expectedEdits: 0 } },
        });
        const saved = data?.saveCostingScenario;
        return saved?.__typename === 'GovernanceDocument'
          ? (saved.costing?.scenarios.findLast(({ name }) => name === content.name)?.id ?? null)
          : null;
      },
      propose: async (scenario) => void (await propose(step(scenario))),
      remove: async (scenario) => void (await remove(step(scenario))),
      saveFigures: async (municipalityId, figures, expectedEdits) => {
        const { data } = await saveFigures({
          variables: { input: { documentId, municipalityId, ...figures, expectedEdits } },
        });
        const saved = data?.saveCostingFigures;
        const theirs =
          saved?.__typename === 'CostingConflict'
            ? saved.current.costing?.figures.find(({ municipality }) => municipality.id === municipalityId)
            : undefined;
        return theirs ? { kind: 'CONFLICT', theirs: figuresOf(theirs) } : { kind: 'SAVED' };
      },
    };
  }, [documentId, saveScenario, saveFigures, propose, remove]);
}
