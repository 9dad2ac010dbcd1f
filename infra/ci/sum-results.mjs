// Sums jest's JSON results, and what was counted elsewhere, into one closing line; exits 1 when anything failed:
// node sum-results.mjs PASSED FAILED result.json…
import { readFileSync } from 'node:fs';

const [passed, failed, ...files] = process.argv.slice(2);
const totals = { passed: Number(passed), failed: Number(failed) };
for (const file of files) {
  const result = JSON.parse(readFileSync(file, 'utf8'));
  totals.passed += result.numPassedTests;
  // A suite that could not be run at all has no tests to count, and is a failure all the same.
  totals.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
}
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed > 0 ? 1 : 0);
