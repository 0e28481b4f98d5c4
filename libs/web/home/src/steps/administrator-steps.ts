import type { HomeInstallationQuery } from '@commonworks/web-graphql';
import type { Step } from './step.js';

/** Municipalities nobody leads yet: nobody there can begin. */
export function withoutLead({
  municipalities,
  people,
}: HomeInstallationQuery): HomeInstallationQuery['municipalities'] {
  const led = new Set(
    people
      .flatMap(({ memberships }) => memberships)
      .filter(({ role }) => role === 'LEAD')
      .map(({ municipality }) => municipality?.id),
  );
  return municipalities.filter(({ id }) => !led.has(id));
}

/** What an administrator sets up next: consortia, municipalities, then the people who lead there. */
export function administratorSteps(installation: HomeInstallationQuery): Step[] {
  const { consortia, municipalities } = installation;
  if (consortia.length === 0)
    return [{ kind: 'CREATE_CONSORTIUM', to: '/administration/consortia', values: {} }];
  if (municipalities.length === 0) {
    return [{ kind: 'CREATE_MUNICIPALITY', to: '/administration/municipalities', values: {} }];
  }
  const steps: Step[] = [];
  const joined = new Set(consortia.flatMap((consortium) => consortium.municipalities.map(({ id }) => id)));
  const apart = municipalities.filter(({ id }) => !joined.has(id)).length;
  const leaderless = withoutLead(installation).length;
  if (leaderless > 0)
    steps.push({ kind: 'INVITE_LEADS', to: '/administration', values: { count: leaderless } });
  if (apart > 0)
    steps.push({ kind: 'JOIN_MUNICIPALITIES', to: '/administration/consortia', values: { count: apart } });
  return steps.length > 0 ? steps : [{ kind: 'TEND_PEOPLE', to: '/administration', values: {} }];
}
