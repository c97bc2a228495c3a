import process from "node:process";

/**
 * How often a property is tried: `usual` times in `npm test`, `CHARTER_PROPERTY_RUNS` times where that is said. The seed
 * is fixed, so that a run that fails fails again; `CHARTER_PROPERTY_SEED` names another one.
 */
export function runs(usual: number, atMost = Infinity): { readonly numRuns: number; readonly seed: number } {
  const { CHARTER_PROPERTY_RUNS: asked, CHARTER_PROPERTY_SEED: seed } = process.env;
  return {
    numRuns: Math.min(asked === undefined ? usual : Number(asked), atMost),
    seed: seed === undefined ? 20261122 : Number(seed),
  };
}
