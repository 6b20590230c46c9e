/** The straight line that fits measurements best, to tell whether something grows in proportion. */

/** One measurement. */
export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** A line y = start + rise · x, by least squares. */
export interface StraightLine {
  readonly start: number;
  readonly rise: number;
  /** The greatest distance of a dot from the line, as a share of what the line says there. */
  readonly worst: number;
}

/** Fits a line through two or more dots that do not all stand at the same x. */
export function lineThrough(dots: readonly Dot[]): StraightLine {
  const mean = (of: (dot: Dot) => number): number =>
    dots.reduce((sum, dot) => sum + of(dot), 0) / dots.length;
  const [x, y] = [mean((dot) => dot.x), mean((dot) => dot.y)];
  const rise = mean((dot) => (dot.x - x) * (dot.y - y)) / mean((dot) => (dot.x - x) ** 2);
  const start = y - rise * x;
  const worst = Math.max(...dots.map((dot) => Math.abs(dot.y / (start + rise * dot.x) - 1)));
  return { start, rise, worst };
}
