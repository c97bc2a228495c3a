import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/build-first.ts",
    // Printing starts a browser; on a busy machine its first start unpacks it too.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    env: { CHARTER_TODAY: "2026-11-22", NO_COLOR: "1" },
  },
});
