/** The gate: before enough calls are recorded, a report counts and concludes nothing. */

/** How far the gate is. */
export interface Gate {
  /** Recorded calls in the workbook. */
  readonly calls: number;
  readonly needed: number;
  readonly open: boolean;
}

/** The gate for so many recorded calls; open once as many as needed are there. */
export function gateAt(calls: number, needed: number): Gate {
  return { calls, needed, open: calls >= needed };
}

/** How many talks are still missing; 0 when the gate is open. */
export function missingTalks({ needed, talks }: { readonly needed: number; readonly talks: number }): number {
  return Math.max(0, needed - talks);
}
