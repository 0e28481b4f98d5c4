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

/** Consortia nobody coordinates yet: no campaign can begin there. */
function withoutCoordinator({
  consortia,
  people,
}: HomeInstallationQuery): HomeInstallationQuery['consortia'] {
  const coordinated = new Set(
    people
      .flatMap(({ memberships }) => memberships)
      .filter(({ role }) => role === 'COORDINATOR')
      .map(({ consortium }) => consortium?.id),
  );
  return consortia.filter(({ id }) => !coordinated.has(id));
}

/** What an administrator sets up next: consortia, municipalities, then the people who run and lead there. */
export function administratorSteps(installation: HomeInstallationQuery): Step[] {
  const { consortia, municipalities } = installation;
  if (consortia.length === 0)
    return [{ kind: 'CREATE_CONSORTIUM', to: '/administration/consortia', values: {} }];
  if (municipalities.length === 0) {
    return [{ kind: 'CREATE_MUNICIPALITY', to: '/administration/municipalities', values: {} }];
  }
  const joined = new Set(consortia.flatMap((consortium) => consortium.municipalities.map(({ id }) => id)));
  const apart = municipalities.filter(({ id }) => !joined.has(id)).length;
  const steps = [
    { kind: 'JOIN_MUNICIPALITIES', to: '/administration/consortia', values: { count: apart } },
    {
      kind: 'INVITE_COORDINATORS',
      to: '/administration',
      values: { count: withoutCoordinator(installation).length },
    },
    { kind: 'INVITE_LEADS', to: '/administration', values: { count: withoutLead(installation).length } },
  ] as const;
  const due = steps.filter(({ values }) => values.count > 0);
  return due.length > 0 ? due : [{ kind: 'TEND_PEOPLE', to: '/administration', values: {} }];
}
