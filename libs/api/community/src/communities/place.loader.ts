import { consortiumLoader, defineLoader } from '@commonworks/api-platform';
import type { CommunityPlaceObject } from '../posts/post.types.js';
import { readAreas } from './area-rows.js';

/** A community by `<consortium> <service area>`. */
export const placeLoader = defineLoader<string, CommunityPlaceObject>(async (tx, keys, ctx) => {
  const places = keys.map((key) => key.split(' ') as [consortiumId: string, areaId: string]);
  const consortia = await consortiumLoader.load(
    tx,
    [...new Set(places.map(([consortiumId]) => consortiumId))],
    ctx,
  );
  const areas = new Map((await readAreas(tx, ctx.locale)).map((area) => [area.id, area]));
  return new Map(
    places.flatMap(([consortiumId, areaId]) => {
      const consortium = consortia.get(consortiumId);
      const area = areas.get(areaId);
      if (!consortium || !area) return [];
      const { code, name } = area;
      return [[`${consortiumId} ${areaId}`, { code, name, consortiumCode: consortium.code }] as const];
    }),
  );
});
