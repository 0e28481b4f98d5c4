import type { PublishedFinding } from '@commonworks/api-workbook/schema';
import type {
  AnswerState,
  AnswerValue,
  QuestionSettings,
  SharingLevel,
  WorkbookStatus,
} from '@commonworks/domain-assessment';

/** A question as the template holds it, with what the generator needs to answer it plausibly. */
export interface DemoQuestion {
  id: string;
  code: string;
  sectionId: string;
  sectionCode: string;
  serviceCode: string | null;
  serviceName: string | null;
  dimension: string | null;
  settings: QuestionSettings;
}

export interface DemoAnswer {
  questionId: string;
  state: Exclude<AnswerState, 'UNANSWERED'>;
  value: AnswerValue | null;
}

export interface DemoMunicipality {
  name: string;
  type: string;
  population: number;
}

/** One municipality's workbook, as it stands when the demo begins. */
export interface DemoWorkbook {
  municipality: string;
  status: WorkbookStatus;
  sharing: SharingLevel;
  /** Sections kept back from the workbook's level, by section code. */
  privateSections: string[];
  answers: DemoAnswer[];
  /** What the municipality's own published document says, from which the answers to these questions follow. */
  findings?: PublishedFinding[];
}

/** A campaign to load: who takes part, which template, and a workbook for each. */
export interface DemoCampaign {
  name: string;
  cycle: string;
  year: number;
  template: { code: string; version: number };
  /** OPEN stays open; RELEASED is closed and its release requested, which the worker then computes. */
  outcome: 'OPEN' | 'RELEASED';
  closesOn: string | null;
  /** True where answers are invented; every page and export that shows invented ones then says so. */
  synthetic: boolean;
  workbooks(questions: DemoQuestion[]): DemoWorkbook[];
}

export interface DemoConsortium {
  code: string;
  name: string;
  province: string;
  populationYear: number;
  municipalities: DemoMunicipality[];
  campaigns: DemoCampaign[];
}
