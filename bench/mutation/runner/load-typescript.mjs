import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transformSync } from "rolldown/utils";

/**
 * Hooks of Node that load the sources and tests as they stand. Whatever a module with `?load=N` imports of the project is
 * loaded with the same number, so that a new number gives a project in which nothing has run yet.
 */

let project = "";
let vitest = "";

/** Takes the address of the project's copy, with a slash at its end, and of what stands in for vitest. */
export function initialize(data) {
  ({ project, vitest } = data);
}

const ofProject = (url) => url.startsWith(project) && !url.includes("/node_modules/");

export async function resolve(specifier, context, next) {
  if (specifier === "vitest") return { url: vitest, shortCircuit: true };
  const resolved = await next(specifier, context);
  const load = /[?]load=\d+$/.exec(context.parentURL ?? "")?.[0];
  const isNew = load !== undefined && ofProject(resolved.url) && !resolved.url.includes("?");
  return isNew ? { ...resolved, url: resolved.url + load } : resolved;
}

const compiled = new Map();

export async function load(url, context, next) {
  const [address] = url.split("?");
  if (!ofProject(url) || !address.endsWith(".ts")) return next(url, context);
  let source = compiled.get(address);
  if (source === undefined) {
    const path = fileURLToPath(address);
    source = transformSync(path, await readFile(path, "utf8"), { lang: "ts" }).code;
    compiled.set(address, source);
  }
  return { format: "module", source, shortCircuit: true };
}
