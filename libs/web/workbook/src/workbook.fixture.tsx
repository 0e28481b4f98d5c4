import { ApolloClient, ApolloLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { createCache } from '@commonworks/web-graphql';
import {
  abilityOf,
  LeaveGuard,
  LocaleProvider,
  MeProvider,
  createI18n,
  theme,
  type Me,
} from '@commonworks/web-ui';
import '@commonworks/web-ui/testing/words';
import { MantineProvider } from '@mantine/core';
import { jest } from '@jest/globals';
import { configure, render } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { Observable } from 'rxjs';
import { createMemoryRouter, Outlet, parsePath, RouterProvider } from 'react-router';
import { OutboxProvider, routes } from './index.js';
import { OutboxBar } from './outbox/outbox-bar.js';

// The first page of a run is compiled while it is waited for.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

/** For specs: what the server does with an operation; an Error it throws is a network failure. */
export type Reply = (
  variables: Record<string, unknown>,
) => Record<string, unknown> | Promise<Record<string, unknown>>;
export type Replies = Record<string, Reply>;

/** For specs: thrown by a reply, answered as a GraphQL error with this code. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly words = 'no',
  ) {
    super(code);
  }
}

export const municipality = { __typename: 'Municipality', id: 'm1', name: 'Town of Taber', type: 'TOWN' };
export const consortium = { __typename: 'Consortium', id: 'c1', code: 'misa', name: 'MISA Prairies' };

type Role = Me['memberships'][number]['role'];

function meAs(role: Role): Me {
  const here = { ...municipality, type: 'TOWN' as const, province: 'AB', population: 8966 };
  const there = { ...consortium, province: 'AB' };
  const ofConsortium = role === 'COORDINATOR' || role === 'ANALYST';
  const membership = {
    role,
    municipality: ofConsortium ? null : here,
    consortium: ofConsortium ? there : null,
  };
  return {
    id: 'u1',
    name: 'Someone',
    email: 'someone@taber.example',
    locale: 'EN',
    memberships: [membership],
  };
}

/** For specs: a page at its address, signed in with a role, before a server that replies as told. */
export function open(path: string, replies: Replies, role: Role = 'LEAD') {
  createI18n('en');
  const link = new ApolloLink(
    ({ operationName, variables }) =>
      new Observable((observer) => {
        const reply = replies[operationName ?? ''];
        Promise.resolve()
          .then(() => {
            if (!reply) throw new Error(`No reply to ${operationName}.`);
            return reply(variables);
          })
          .then(
            (data) => observer.next({ data: JSON.parse(JSON.stringify(data)) as typeof data }),
            (error: unknown) => {
              if (!(error instanceof Refusal)) throw error;
              observer.next({
                data: null,
                errors: [new GraphQLError(error.words, { extensions: { code: error.code } })],
              });
            },
          )
          .then(
            () => observer.complete(),
            (error: unknown) => observer.error(error),
          );
      }),
  );
  const client = new ApolloClient({ link, cache: createCache() });
  const router = createMemoryRouter(
    [
      {
        element: (
          <LeaveGuard>
            <Outlet />
            <OutboxBar />
          </LeaveGuard>
        ),
        children: [...routes, { path: '*', element: null }],
        HydrateFallback: () => null,
      },
    ],
    // As of a later page of a visit, whose body comes with its title.
    { initialEntries: [{ ...parsePath(path), key: 'visited' }] },
  );
  return {
    router,
    client,
    ...render(
      <ApolloProvider client={client}>
        <MantineProvider theme={theme} env="test">
          <LocaleProvider>
            <MeProvider me={meAs(role)} ability={abilityOf(meAs(role), [])}>
              <OutboxProvider personId="u1">
                <RouterProvider router={router} />
              </OutboxProvider>
            </MeProvider>
          </LocaleProvider>
        </MantineProvider>
      </ApolloProvider>,
    ),
  };
}

interface FakeQuestion {
  id: string;
  questionId: string;
  kind: string;
  answer: Record<string, unknown> & { version: number; state: string };
  [field: string]: unknown;
}

const settings = {
  __typename: 'QuestionSettings',
  levels: [],
  options: [],
  multiple: false,
  unit: null,
  min: null,
  max: null,
  decimals: null,
  amount: false,
  maxLength: null,
  formula: null,
};

/** For specs: one question of the workbook `w1`, not answered yet. */
export function question(
  questionId: string,
  kind: string,
  fields: Record<string, unknown> = {},
): FakeQuestion {
  const { settings: own, ...rest } = fields;
  const id = `w1.${questionId}`;
  return {
    __typename: 'WorkbookQuestion',
    id,
    questionId,
    code: questionId,
    kind,
    text: `Question ${questionId}`,
    help: null,
    service: null,
    dimension: null,
    sharing: null,
    settings: { ...settings, ...(own as object) },
    answer: {
      __typename: 'Answer',
      id,
      questionId,
      value: null,
      state: 'UNANSWERED',
      version: 0,
      comment: null,
      updatedAt: null,
      updatedBy: null,
    },
    ...rest,
  };
}

const parks = {
  __typename: 'Service',
  id: 's1',
  name: 'Parks',
  definition: 'Care of parks and trails.',
  synonyms: ['Green spaces', 'Open space'],
};
const levels = ['Not at all', 'Poorly', 'Adequately', 'Well', 'Very well'];

/** For specs: a workbook of two sections that lives on a small server of its own. */
export class FakeWorkbook {
  status = 'IN_PROGRESS';
  campaignStatus = 'OPEN';
  releaseStatus: string | null = null;
  remark: string | null = null;
  sharing: string | null = 'NAMED';
  sectionSharing: string | null = null;
  locked = false;
  readonly saves: Record<string, unknown>[] = [];
  /** How often the known products were asked for. */
  productsAsked = 0;
  products: Record<string, unknown>[] = [];
  readonly services = [
    question('enablement', 'SCALE', { service: parks, dimension: 'ENABLEMENT', settings: { levels } }),
    question('priority', 'SCALE', { service: parks, dimension: 'PRIORITY', settings: { levels } }),
    question('rating', 'RATING', { text: 'How well does the website serve?' }),
  ];
  readonly figures = [
    question('cost', 'NUMBER', {
      text: 'IT cost',
      settings: { unit: 'CAD', min: 0, max: 1000, decimals: 1 },
    }),
    question('note', 'TEXT', { text: 'What should come first?', settings: { maxLength: 200 } }),
    question('ratio', 'DERIVED', { text: 'Cost ratio', settings: { formula: 'cost / 2', decimals: 1 } }),
  ];

  /** Under either id, as the server takes them. */
  find(asked: unknown): FakeQuestion {
    const found = [...this.services, ...this.figures].find(
      ({ id, questionId }) => id === asked || questionId === asked,
    );
    if (!found) throw new Error(`No question ${String(asked)}.`);
    return found;
  }

  readonly saveAnswer: Reply = ({ input }) => {
    const { questionId, expectedVersion, state, value, comment } = input as Record<string, unknown>;
    this.saves.push(input as Record<string, unknown>);
    if (this.locked) return { saveAnswer: { __typename: 'WorkbookLocked', message: 'locked' } };
    const asked = this.find(questionId);
    if (asked.answer.version !== expectedVersion) {
      const rejected = { __typename: 'RejectedAnswer', value, state, comment };
      return { saveAnswer: { __typename: 'AnswerConflict', message: '', current: asked.answer, rejected } };
    }
    asked.answer = {
      ...asked.answer,
      state: String(state),
      value,
      comment,
      version: asked.answer.version + 1,
    };
    return { saveAnswer: asked.answer };
  };

  readonly replies: Replies = {
    WorkbookPage: () => ({ workbook: this.picture() }),
    WorkbookProgress: () => ({ workbook: this.picture() }),
    WorkbookAnswers: () => ({ workbook: this.picture() }),
    WorkbookSharing: () => ({ workbook: this.picture() }),
    SaveAnswer: (variables) => this.saveAnswer(variables),
    Products: () => {
      this.productsAsked += 1;
      return { products: this.products };
    },
  };

  picture() {
    const editable = this.status === 'IN_PROGRESS' && this.campaignStatus === 'OPEN';
    const section = (code: string, title: string, questions: FakeQuestion[]) => ({
      __typename: 'WorkbookSection',
      id: `w1.${code}`,
      sectionId: `template-${code}`,
      code,
      title,
      sharing: code === 'services' ? this.sectionSharing : null,
      editable,
      progress: this.progress(questions),
      assignees: [],
      questions,
    });
    return {
      __typename: 'Workbook',
      id: 'w1',
      status: this.status,
      remark: this.remark,
      submittedAt: null,
      sharing: this.sharing,
      evidence: [],
      published: false,
      editable,
      municipality,
      campaign: {
        __typename: 'Campaign',
        id: 'k1',
        name: 'Round 2026',
        status: this.campaignStatus,
        synthetic: true,
        closesOn: '2026-12-18',
        releasedAt: null,
        consortium,
        release: this.releaseStatus && {
          __typename: 'Release',
          id: 'r1',
          status: this.releaseStatus,
          requestedAt: '2026-12-19T15:00:00Z',
          publishedAt: null,
        },
      },
      progress: this.progress([...this.services, ...this.figures]),
      sections: [section('services', 'Services', this.services), section('figures', 'Figures', this.figures)],
    };
  }

  private progress(questions: FakeQuestion[]) {
    const counted = questions.filter(({ kind }) => kind !== 'DERIVED');
    const answered = counted.filter(({ answer }) => answer.state !== 'UNANSWERED').length;
    return { __typename: 'Progress', answered, total: counted.length };
  }
}
