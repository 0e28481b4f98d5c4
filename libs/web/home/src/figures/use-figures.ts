import type {
  ContextCampaignFragment,
  HomeInstallationQuery,
  HomeWorkbooksQuery,
} from '@commonworks/web-graphql';
import { useFormat } from '@commonworks/web-ui';
import { withoutLead } from '../steps/administrator-steps.js';
import type { Figure } from './figures.js';

type Workbook = HomeWorkbooksQuery['workbooks'][number];

const DAY = 86_400_000;

/** Whole days left until the end of the closing day; none when it has passed or no day is set. */
export function daysLeft(closesOn: string | null, now: Date): number | null {
  if (closesOn === null) return null;
  const days = Math.round(
    (new Date(`${closesOn}T00:00:00`).getTime() - new Date(now).setHours(0, 0, 0, 0)) / DAY,
  );
  return days < 0 ? null : days;
}

const complete = ({ progress }: { progress: Workbook['progress'] }) => progress.answered >= progress.total;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** The figures of each role, written out. */
export function useFigures() {
  const format = useFormat();
  const timeLeft = ({ status, closesOn }: ContextCampaignFragment): Figure[] => {
    const days = status === 'OPEN' ? daysLeft(closesOn, new Date()) : null;
    return days === null ? [] : [{ kind: 'daysLeft', value: format.number(days) }];
  };
  return {
    municipality: (campaign: ContextCampaignFragment, { progress, sections }: Workbook): Figure[] => [
      { kind: 'answered', value: format.number(progress.answered), of: format.number(progress.total) },
      {
        kind: 'sections',
        value: format.number(sections.filter(complete).length),
        of: format.number(sections.length),
      },
      ...timeLeft(campaign),
    ],
    consortium: (campaign: ContextCampaignFragment, workbooks: readonly Workbook[]): Figure[] => {
      const total = sum(workbooks.map(({ progress }) => progress.total));
      const answered = sum(workbooks.map(({ progress }) => progress.answered));
      const count = (...statuses: Workbook['status'][]) =>
        format.number(workbooks.filter(({ status }) => statuses.includes(status)).length);
      return [
        { kind: 'submitted', value: count('SUBMITTED'), of: format.number(workbooks.length) },
        { kind: 'inReview', value: count('IN_REVIEW', 'CHANGES_REQUESTED') },
        { kind: 'answeredShare', value: format.percent(total === 0 ? 0 : answered / total) },
        ...timeLeft(campaign),
      ];
    },
    installation: (installation: HomeInstallationQuery): Figure[] => [
      { kind: 'consortia', value: format.number(installation.consortia.length) },
      { kind: 'municipalities', value: format.number(installation.municipalities.length) },
      { kind: 'people', value: format.number(installation.people.length) },
      { kind: 'withoutLead', value: format.number(withoutLead(installation).length) },
    ],
  };
}
