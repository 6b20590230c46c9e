// Prints "N passed, N failed" of a test run's JSON report, and fails when none passed or any failed.
import { readFileSync } from "node:fs";

const report = JSON.parse(readFileSync(process.argv[2]).toString("utf8"));
const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = report;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
if (failed > 0 || !(passed > 0)) process.exit(1);
