declare global {
  var commonworksTriedLoads: number | undefined;
}
globalThis.commonworksTriedLoads = (globalThis.commonworksTriedLoads ?? 0) + 1;

/** How often this module was loaded. */
export const loads = (): number => globalThis.commonworksTriedLoads ?? 0;
