/** Where text goes. */

/** Where text goes, and what that place can show. */
export interface Sink {
  write(text: string): void;
  /** True on a terminal. */
  readonly isTerminal: boolean;
  /** The width in columns; 80 where unknown. */
  readonly width: number;
  /** The height in lines; absent where unknown. */
  readonly height?: number | undefined;
}
