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
        questions {
          id
          answer {
            value
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

const answered = (id: string, value: number) => ({
  workbook: {
    __typename: 'Workbook',
    id,
    sections: [
      {
        __typename: 'WorkbookSection',
        id: 's1',
        title: 'Finance',
        questions: [{ __typename: 'Question', id: 'q1', answer: { __typename: 'Answer', value } }],
      },
    ],
  },
});

describe('createCache', () => {
  it('keeps the answers of two workbooks of one template apart', () => {
    const cache = createCache();
    cache.writeQuery({ query: workbook, variables: { id: 'w1' }, data: answered('w1', 1) });
    cache.writeQuery({ query: workbook, variables: { id: 'w2' }, data: answered('w2', 5) });
    expect(cache.readQuery({ query: workbook, variables: { id: 'w1' } })).toEqual(answered('w1', 1));
  });

  it('does not lose the questions of a section when its progress comes alone', () => {
    const cache = createCache();
    cache.writeQuery({ query: workbook, variables: { id: 'w1' }, data: answered('w1', 1) });
    const section = {
      __typename: 'WorkbookSection',
      id: 's1',
      progress: { __typename: 'Progress', answered: 1 },
    };
    cache.writeQuery({
      query: progress,
      variables: { id: 'w1' },
      data: { workbook: { __typename: 'Workbook', id: 'w1', sections: [section] } },
    });
    expect(cache.readQuery({ query: workbook, variables: { id: 'w1' } })).toEqual(answered('w1', 1));
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
