import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );

/** Some tests need what is built, the command or zlib: it is built anew when the sources have changed since. */
export function setup(): void {
  const built = join(root, "dist/templates/hu.cjs");
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(newest("src"), newest("templates"))) return;
  try {
    execFileSync(process.execPath, ["build.mjs"], { cwd: root, stdio: "inherit" });
  } catch {
    // The tests of the sources say more about what is wrong; those of the built command fail by themselves.
    console.error("dist/ cannot be built; the tests of the built command will fail.");
  }
}
