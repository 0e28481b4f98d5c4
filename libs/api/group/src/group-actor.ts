/** Somebody of a municipality. */
export interface GroupActor {
  readonly municipalityId: string;
  readonly personId: string;
}
