// A scenario's results as a table in Markdown: medians, ratios, memory, and whether the goals are reached.

// `differ` is true when two tools gave different answers to the same question.
export function tableOf(title, results, goal) {
  const [ours] = results;
  const bare = results.find(({ name }) => name === "bare node");
  const floor = results.find(({ name, failed }) => name === "floor" && failed === null);
  const answers = new Set(results.map(({ answer }) => answer).filter((answer) => answer !== null));
  const rows = results.map((result) => [
    result.name,
    result.failed === null ? `${result.median.toFixed(0)} ms` : result.failed,
    result.failed === null ? (result.median / bare.median).toFixed(2) : "–",
    result.failed === null && floor !== undefined ? (result.median / floor.median).toFixed(2) : "–",
    result === ours || result.failed !== null ? "" : (result.median / ours.median).toFixed(1),
    result.processor === null ? "–" : `${result.processor.toFixed(0)} ms`,
    result.peak === null ? "–" : `${result.peak.toFixed(0)} MB`,
    String(result.runs),
  ]);
  const lines = [
    `### ${title}`,
    "",
    "| | median | × bare node | × floor | × followup | processor time | peak memory | runs |",
    "|---|---:|---:|---:|---:|---:|---:|---:|",
    ...rows.map((row) => `| ${row.join(" | ")} |`),
    "",
    ...(answers.size > 1 ? answerLines(results) : []),
    ...goalLines(results, goal),
  ];
  return { lines, differ: answers.size > 1 };
}

function answerLines(results) {
  const told = results.filter(({ answer }) => answer !== null);
  return ["ANSWERS DIFFER", ...told.map(({ answer, name }) => `- ${name}: ${answer.slice(0, 300)}`), ""];
}

// A goal: { bare, floor: at most so many times bare node or the floor, other: [name, at most so many times], megabytes: at most, faster: [name, at least so many times] }.
function goalLines(results, { bare, faster = [], floor, megabytes, memoryShare = [], other }) {
  const [ours] = results;
  if (ours.failed !== null) return [];
  const of = (name) => results.find((result) => result.name.startsWith(name) && result.failed === null);
  const told = [];
  if (bare !== undefined) {
    const ratio = ours.median / of("bare node").median;
    told.push(goalText(`at most ${bare} × bare node`, ratio <= bare, ratio.toFixed(2)));
  }
  if (floor !== undefined) {
    const ratio = ours.median / (of("floor")?.median ?? Number.NaN);
    if (!Number.isNaN(ratio))
      told.push(goalText(`at most ${floor} × floor`, ratio <= floor, ratio.toFixed(2)));
  }
  if (other !== undefined) {
    const [name, most] = other;
    const ratio = ours.median / (of(name)?.median ?? Number.NaN);
    if (!Number.isNaN(ratio))
      told.push(goalText(`at most ${most} × ${name}`, ratio <= most, ratio.toFixed(2)));
  }
  if (megabytes !== undefined && ours.peak !== null) {
    told.push(goalText(`at most ${megabytes} MB`, ours.peak <= megabytes, ours.peak.toFixed(0)));
  }
  for (const [name, least] of faster) {
    const ratio = (of(name)?.median ?? Number.NaN) / ours.median;
    if (!Number.isNaN(ratio))
      told.push(goalText(`${least} × faster than ${name}`, ratio >= least, ratio.toFixed(1)));
  }
  for (const [name, most] of memoryShare) {
    const share = ours.peak / (of(name)?.peak ?? Number.NaN);
    if (!Number.isNaN(share))
      told.push(goalText(`${most} of the memory of ${name}`, share <= most, share.toFixed(2)));
  }
  return told.length === 0 ? [] : [`Goals: ${told.join("; ")}.`, ""];
}

function goalText(what, isReached, value) {
  return `${what}: ${isReached ? "reached" : "NOT reached"} (${value})`;
}
