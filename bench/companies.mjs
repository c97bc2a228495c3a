// Many companies to measure with: the example, each with a name and a promise of its own.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { command, facts } from "./compare.mjs";

/** How many companies: COUNT, or a thousand. */
export const count = Number(process.env.COUNT ?? 1000);

/** Writes them into `folder`, one file each. */
export function makeCompanies(folder) {
  const example = readFileSync(facts, "utf8");
  mkdirSync(folder, { recursive: true });
  for (let number = 1; number <= count; number += 1) {
    const text = example
      .replaceAll("Meridian Home Repairs Ltd", `Branch ${number} of Meridian Ltd`)
      .replaceAll("replyWithin: 24 hours", `replyWithin: ${1 + (number % 24)} hours`);
    writeFileSync(join(folder, `b${String(number).padStart(6, "0")}.yaml`), text);
  }
}

/** Our command for the companies of a folder. */
export function renderCompanies(folder, out, ...flags) {
  const to = ["--to", "md,html", "--assets", "shared", "--today", "2026-11-22", "-o", out];
  return [command, "render", `${folder.replaceAll("\\", "/")}/*.yaml`, ...to, ...flags];
}
