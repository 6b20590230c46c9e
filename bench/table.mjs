// A scenario's results as a table in Markdown: medians, ratios, memory, and whether the goals are reached.

// `differ` is true when two tools gave different answers to the same question.
export function tableOf(title, results, goal) {
  const [ours] = results;
  const bare = results.find(({ name }) => name === "bare node");
  const answers = new Set(results.map(({ answer }) => answer).filter((answer) => answer !== null));
  const rows = results.map((result) => [
    result.name,
    result.failed === null ? `${result.median.toFixed(0)} ms` : result.failed,
    result.failed === null ? (result.median / bare.median).toFixed(2) : "–",
    result === ours || result.failed !== null ? "" : (result.median / ours.median).toFixed(1),
    result.peak === null ? "–" : `${result.peak.toFixed(0)} MB`,
    String(result.runs),
  ]);
  const lines = [
    `### ${title}`,
    "",
    "| | median | × bare node | × followup | peak memory | runs |",
    "|---|---:|---:|---:|---:|---:|",
    ...rows.map((row) => `| ${row.join(" | ")} |`),
    "",
    ...(answers.size > 1 ? answerLines(results) : []),
    ...goalLines(ours, bare, goal),
  ];
  return { lines, differ: answers.size > 1 };
}

function answerLines(results) {
  const told = results.filter(({ answer }) => answer !== null);
  return ["ANSWERS DIFFER", ...told.map(({ answer, name }) => `- ${name}: ${answer.slice(0, 300)}`), ""];
}

function goalLines(ours, bare, goal) {
  if (ours.failed !== null) return [];
  const told = [];
  if (goal["bare node"] !== undefined)
    told.push(goalText("× bare node", ours.median / bare.median, goal["bare node"], 2));
  if (goal.MB !== undefined && ours.peak !== null) told.push(goalText("MB", ours.peak, goal.MB, 0));
  return told.length === 0 ? [] : [`Goal: ${told.join("; ")}.`, ""];
}

function goalText(what, value, most, decimals) {
  return `at most ${most} ${what}, ${value <= most ? "reached" : "NOT reached"} (${value.toFixed(decimals)})`;
}
