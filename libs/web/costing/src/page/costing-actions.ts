import type { OwnFigures, SavedFigures } from '../figures/own-figures-form.js';
import type { ScenarioContent } from '../model/merge-scenarios.js';
import type { Scenario } from '../model/scenario.js';
import type { Saved } from '../write/write-section.js';

/** What can be done to a costing that is kept. */
export interface CostingActions {
  readonly save: (scenarioId: string, content: ScenarioContent, expectedEdits: number) => Promise<Saved>;
  /** Gives the id of the new one. */
  readonly add: (content: ScenarioContent) => Promise<string | null>;
  readonly propose: (scenario: Scenario) => Promise<void>;
  readonly remove: (scenario: Scenario) => Promise<void>;
  readonly saveFigures: (
    municipalityId: string,
    figures: OwnFigures,
    expectedEdits: number,
  ) => Promise<SavedFigures>;
}
