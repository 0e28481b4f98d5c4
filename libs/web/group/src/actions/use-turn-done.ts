import { useMutation } from '@apollo/client/react';
import { ChangeGroupActionDocument } from '@commonworks/web-graphql';
import { type GroupTask } from './use-actions-table.js';

/** Ticks an action off, or opens it again; where somebody changed it meanwhile, what stands now is shown instead. */
export function useTurnDone(): (task: GroupTask) => Promise<void> {
  const [change] = useMutation(ChangeGroupActionDocument);
  return async ({ id, version, title, dueOn, municipality, person, done }) => {
    await change({
      variables: {
        input: {
          id,
          expectedVersion: version,
          title,
          dueOn,
          municipalityId: municipality.id,
          personId: person?.id ?? null,
          done: !done,
        },
      },
    });
  };
}
