import { useQuery } from '@apollo/client/react';
import { BenchmarkOptionsDocument } from '@commonworks/web-graphql';
import { useMemo } from 'react';
import { type BenchmarkItem } from './benchmark-item.js';
import { type OptionLabels } from './use-answer-words.js';

/** The labels of options, fetched only where an answer is a code whose counts, and so whose labels, are withheld. */
export function useOptionLabels(workbookId: string, items: readonly BenchmarkItem[]): OptionLabels {
  const needed = items.some(
    ({ question, value, counts }) => question.kind === 'CHOICE' && value !== null && !counts,
  );
  const { data } = useQuery(BenchmarkOptionsDocument, { variables: { workbookId }, skip: !needed });
  return useMemo(() => {
    const questions = data?.workbook?.sections.flatMap((section) => section.questions) ?? [];
    return new Map(
      questions.map(({ id, settings }) => [
        id,
        new Map(settings.options.map(({ code, label }) => [code, label])),
      ]),
    );
  }, [data]);
}
