import { useQuery } from '@apollo/client/react';
import { HomeInstallationDocument } from '@commonworks/web-graphql';
import { QueryBoundary } from '@commonworks/web-ui';
import { Figures } from './figures/figures.js';
import { useFigures } from './figures/use-figures.js';
import { administratorSteps } from './steps/administrator-steps.js';
import { NextSteps } from './steps/next-steps.js';

/** The steps and figures of the administrator: the frame in which others work, none of their answers. */
export function InstallationHome() {
  const figures = useFigures();
  const result = useQuery(HomeInstallationDocument);
  return (
    <QueryBoundary result={result} layout="list" select={(data) => data}>
      {(installation) => (
        <>
          <NextSteps steps={administratorSteps(installation)} />
          <Figures figures={figures.installation(installation)} />
        </>
      )}
    </QueryBoundary>
  );
}
