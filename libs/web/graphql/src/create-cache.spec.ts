import { gql } from '@apollo/client';
import { describe, expect, it } from '@jest/globals';
import { createCache } from './create-cache.js';

const workbook = gql`
  query One($id: ID!) {
    workbook(id: $id) {
      id
      sections {
        id
        title
        sharing
        questions {
          id
          answer {
            id
            value
            version
          }
        }
      }
    }
  }
`;
const progress = gql`
  query Two($id: ID!) {
    workbook(id: $id) {
      id
      sections {
        id
        progress {
          answered
        }
      }
    }
  }
`;
const save = gql`
  mutation Save($input: SaveAnswerInput!) {
    saveAnswer(input: $input) {
      ... on Answer {
        id
        value
        version
      }
      ... on AnswerConflict {
        current {
          id
          value
          version
        }
      }
    }
  }
`;
const share = gql`
  mutation Share($input: SetSharingInput!) {
    setSharing(input: $input) {
      id
      sections {
        id
        sharing
      }
    }
  }
`;
const heat = gql`
  query Three($dimension: Dimension!) {
    heatmap(campaignId: "c", dimension: $dimension) {
      services {
        id
        mean
      }
    }
  }
`;

const answerOf = (workbookId: string, value: number, version = 1) => ({
  __typename: 'Answer',
  id: `${workbookId}.q1`,
  value,
  version,
});
const answered = (id: string, value: number, sharing: string | null = null) => ({
  workbook: {
    __typename: 'Workbook',
    id,
    sections: [
      {
        __typename: 'WorkbookSection',
        id: `${id}.s1`,
        title: 'Finance',
        sharing,
        questions: [{ __typename: 'WorkbookQuestion', id: `${id}.q1`, answer: answerOf(id, value) }],
      },
    ],
  },
});

/** A cache that holds the workbooks of two years that ask the same, and how each is read back. */
function twoYears() {
  const cache = createCache();
  for (const [id, value] of [
    ['w2025', 1],
    ['w2026', 5],
  ] as const)
    cache.writeQuery({ query: workbook, variables: { id }, data: answered(id, value) });
  return { cache, read: (id: string) => cache.readQuery({ query: workbook, variables: { id } }) };
}

describe('createCache', () => {
  it('keeps the answers of two years apart, which are to the same question of the template', () => {
    const { read } = twoYears();
    expect(read('w2025')).toEqual(answered('w2025', 1));
    expect(read('w2026')).toEqual(answered('w2026', 5));
  });

  it('shows a saved answer in its workbook, and in no other', () => {
    const { cache, read } = twoYears();
    const seen: unknown[] = [];
    cache.watch({
      query: workbook,
      variables: { id: 'w2026' },
      optimistic: true,
      callback: ({ result }) => seen.push(result),
    });
    cache.writeQuery({ query: save, data: { saveAnswer: answerOf('w2026', 3) } });
    expect(seen).toEqual([answered('w2026', 3)]);
    expect(read('w2025')).toEqual(answered('w2025', 1));
  });

  it('shows the answer that stood in the way of a save', () => {
    const { cache, read } = twoYears();
    const conflict = { __typename: 'AnswerConflict', current: answerOf('w2026', 2) };
    cache.writeQuery({ query: save, data: { saveAnswer: conflict } });
    expect(read('w2026')).toEqual(answered('w2026', 2));
  });

  it('shows the level of a section that was shared', () => {
    const { cache, read } = twoYears();
    const section = { __typename: 'WorkbookSection', id: 'w2026.s1', sharing: 'NAMED' };
    const data = { setSharing: { __typename: 'Workbook', id: 'w2026', sections: [section] } };
    cache.writeQuery({ query: share, data });
    expect(read('w2026')).toEqual(answered('w2026', 5, 'NAMED'));
    expect(read('w2025')).toEqual(answered('w2025', 1));
  });

  it('does not lose the questions of a section when its progress comes alone', () => {
    const { cache, read } = twoYears();
    const section = {
      __typename: 'WorkbookSection',
      id: 'w2025.s1',
      progress: { __typename: 'Progress', answered: 1 },
    };
    cache.writeQuery({
      query: progress,
      variables: { id: 'w2025' },
      data: { workbook: { __typename: 'Workbook', id: 'w2025', sections: [section] } },
    });
    expect(read('w2025')).toEqual(answered('w2025', 1));
  });

  it('keeps the means of two dimensions apart', () => {
    const cache = createCache();
    const of = (mean: number) => ({
      heatmap: { __typename: 'Heatmap', services: [{ __typename: 'HeatmapService', id: 's', mean }] },
    });
    cache.writeQuery({ query: heat, variables: { dimension: 'PRIORITY' }, data: of(10) });
    cache.writeQuery({ query: heat, variables: { dimension: 'READINESS' }, data: of(90) });
    expect(cache.readQuery({ query: heat, variables: { dimension: 'PRIORITY' } })).toEqual(of(10));
  });
});

const activity = gql`
  query Activity($first: Int, $after: ID) {
    auditLog(first: $first, after: $after) {
      id
    }
  }
`;

describe('a list that comes page by page', () => {
  const page = (...ids: string[]) => ({
    auditLog: ids.map((id) => ({ __typename: 'AuditEvent' as const, id })),
  });
  const read = (cache: ReturnType<typeof createCache>, first: number) =>
    cache
      .readQuery<ReturnType<typeof page>>({ query: activity, variables: { first } })
      ?.auditLog.map(({ id }) => id);

  it('stands in one, starts anew when asked for from the start, and apart from one of other lengths', () => {
    const cache = createCache();
    const write = (first: number, after: string | null, ...ids: string[]) =>
      cache.writeQuery({ query: activity, variables: { first, after }, data: page(...ids) });
    write(2, null, 'a', 'b');
    write(2, 'b', 'c', 'd');
    write(2, 'b', 'c', 'e');
    write(6, null, 'a');
    expect(read(cache, 2)).toEqual(['a', 'b', 'c', 'e']);
    write(2, null, 'z', 'a');
    expect(read(cache, 2)).toEqual(['z', 'a']);
    expect(read(cache, 6)).toEqual(['a']);
  });
});
