/** The options of `followup remind`. */

/** The options of remind. */
export interface RemindOptions {
  readonly owner?: string;
  readonly minutes?: string;
  readonly run?: string;
  readonly brief?: boolean;
  readonly ics?: string;
  readonly force?: boolean;
  readonly recipe?: boolean;
}
