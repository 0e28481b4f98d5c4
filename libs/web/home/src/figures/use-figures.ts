import type {
  CampaignBriefFragment,
  HomeInstallationQuery,
  HomeMunicipalityQuery,
  WorkbookBriefFragment,
} from '@commonworks/web-graphql';
import { serverClock, useFormat } from '@commonworks/web-ui';
import { withoutLead } from '../steps/administrator-steps.js';
import type { Figure } from './figures.js';
import { sectionsFinished } from './sections-finished.js';

type OwnWorkbook = HomeMunicipalityQuery['workbooks'][number];

const DAY = 86_400_000;

/** Whole days left until the end of the closing day; none when it has passed or no day is set. */
export function daysLeft(closesOn: string | null, now: Date): number | null {
  if (closesOn === null) return null;
  const days = Math.round(
    (new Date(`${closesOn}T00:00:00`).getTime() - new Date(now).setHours(0, 0, 0, 0)) / DAY,
  );
  return days < 0 ? null : days;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** The figures of each role, written out. */
export function useFigures() {
  const format = useFormat();
  const plain = (kind: string, count: number): Figure => ({ kind, count, value: format.number(count) });
  const part = (kind: string, some: number, total: number): Figure => ({
    kind,
    count: total,
    value: format.number(some),
    of: format.number(total),
  });
  const timeLeft = ({ status, closesOn }: CampaignBriefFragment): Figure[] => {
    const days = status === 'OPEN' ? daysLeft(closesOn, serverClock.now()) : null;
    return days === null ? [] : [plain('daysLeft', days)];
  };
  return {
    municipality: (campaign: CampaignBriefFragment, { progress, sections }: OwnWorkbook): Figure[] => {
      const { finished, total } = sectionsFinished(sections);
      return [
        part('answered', progress.answered, progress.total),
        part('sections', finished, total),
        ...timeLeft(campaign),
      ];
    },
    consortium: (campaign: CampaignBriefFragment, workbooks: readonly WorkbookBriefFragment[]): Figure[] => {
      const total = sum(workbooks.map(({ progress }) => progress.total));
      const answered = sum(workbooks.map(({ progress }) => progress.answered));
      const count = (...statuses: WorkbookBriefFragment['status'][]) =>
        workbooks.filter(({ status }) => statuses.includes(status)).length;
      return [
        part('submitted', count('SUBMITTED'), workbooks.length),
        plain('inReview', count('IN_REVIEW', 'CHANGES_REQUESTED')),
        { kind: 'answeredShare', count: total, value: format.percent(total === 0 ? 0 : answered / total) },
        ...timeLeft(campaign),
      ];
    },
    installation: (installation: HomeInstallationQuery): Figure[] => [
      plain('consortia', installation.consortia.length),
      plain('municipalities', installation.municipalities.length),
      plain('people', installation.people.length),
      plain('withoutLead', withoutLead(installation).length),
    ],
  };
}
