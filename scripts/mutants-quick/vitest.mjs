// What the tests see instead of vitest: it collects them, and whoever counts runs one at a time.
import { format } from "node:util";
import * as expecting from "@vitest/expect";

const { chai } = expecting;
chai.use(expecting.JestExtend);
chai.use(expecting.JestChaiExpect);
chai.use(expecting.JestAsymmetricMatchers);

function makeExpect() {
  const expect = (value, message) => chai.expect(value, message);
  Object.assign(expect, chai.expect);
  Object.assign(expect, globalThis[expecting.ASYMMETRIC_MATCHERS_OBJECT]);
  expect.getState = () => expecting.getState(expect);
  expect.setState = (state) => expecting.setState(state, expect);
  expecting.setState({ assertionCalls: 0 }, expect);
  globalThis[expecting.GLOBAL_EXPECT] = expect;
  return expect;
}
const expect = makeExpect();

const emptySuite = (name, parent) => ({
  name,
  parent,
  beforeAll: [],
  afterAll: [],
  beforeEach: [],
  afterEach: [],
});
let suite;
let tests;
let finished;
const environmentBefore = new Map();

/** What a test file holds: `load` evaluates it. Rejects with whatever it throws. */
export async function collect(load) {
  suite = emptySuite("", undefined);
  tests = [];
  await load();
  return tests;
}

/**
 * Runs one test with its hooks. Hooks of the suites around it run with the first test that needs them; `told` hears
 * true before those, and false before the test itself. Rejects with what fails.
 */
export async function run(test, begun, told = () => {}) {
  finished = [];
  const around = [];
  for (let outer = test.suite; outer !== undefined; outer = outer.parent) around.unshift(outer);
  try {
    told(true);
    for (const one of around) {
      if (begun.has(one)) continue;
      begun.add(one);
      for (const hook of one.beforeAll) await hook();
    }
    told(false);
    try {
      for (const one of around) for (const hook of one.beforeEach) await hook();
      await test.body();
    } finally {
      for (const one of around.reverse()) for (const hook of one.afterEach) await hook();
    }
  } finally {
    for (const hook of finished.reverse()) await hook();
  }
}

/** After the last test: what the suites that have begun want done. */
export async function end(begun) {
  for (const one of [...begun].reverse()) for (const hook of one.afterAll) await hook();
}

function addTest(name, ...rest) {
  const body = rest.find((one) => typeof one === "function");
  if (body === undefined) return;
  const names = [name];
  for (let outer = suite; outer.parent !== undefined; outer = outer.parent) names.unshift(outer.name);
  tests.push({ name: names.join(" > "), body: () => body({ expect, onTestFinished }), suite });
}

function addSuite(name, ...rest) {
  const body = rest.find((one) => typeof one === "function");
  const outer = suite;
  suite = emptySuite(String(name), outer);
  body();
  suite = outer;
}

function variants(add) {
  const skip = () => {};
  const kind = (name, ...rest) => add(name, ...rest);
  kind.each = (rows) => (name, first, second) => {
    const body = typeof first === "function" ? first : second;
    rows.forEach((row, index) => {
      const words = Array.isArray(row) ? row : [row];
      add(`${titled(String(name), words)} #${index}`, () => body(...words));
    });
  };
  kind.skip = Object.assign(() => {}, { each: () => skip });
  kind.skipIf = (condition) => (condition ? kind.skip : kind);
  kind.runIf = (condition) => (condition ? kind : kind.skip);
  kind.concurrent = kind;
  kind.sequential = kind;
  return kind;
}

function titled(name, words) {
  const many = (name.match(/%[sdifjo]/g) ?? []).length;
  return many === 0 ? name : format(name, ...words.slice(0, many));
}

function onTestFinished(hook) {
  finished.push(hook);
}

const vi = {
  stubEnv(name, value) {
    if (!environmentBefore.has(name)) environmentBefore.set(name, process.env[name]);
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  },
  unstubAllEnvs() {
    for (const [name, value] of environmentBefore) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    environmentBefore.clear();
  },
};

const it = variants(addTest);

/** What `import … from "vitest"` gives in the script. */
export const vitest = {
  describe: variants(addSuite),
  it,
  test: it,
  expect,
  vi,
  onTestFinished,
  beforeAll: (hook) => suite.beforeAll.push(hook),
  afterAll: (hook) => suite.afterAll.push(hook),
  beforeEach: (hook) => suite.beforeEach.push(hook),
  afterEach: (hook) => suite.afterEach.push(hook),
};
