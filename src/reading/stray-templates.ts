import { dirname, join, resolve } from "node:path";
import { kinds } from "../company/kind.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Host } from "../host/host.ts";
import { templateLimits } from "../markdown/own/limits.ts";
import type { OwnFolder } from "../markdown/load-own-templates.ts";
import { lockName } from "../markdown/own/lock.ts";
import { addressOf, everywhere, pieceFolders } from "../markdown/template-address.ts";
import { templateFinding } from "../markdown/template-finding.ts";
import { isInside, nameBeside } from "../yaml/resolve-path.ts";
import type { Draft } from "../yaml/read-facts.ts";

type Outside = Pick<Host, "files" | "workingDirectory">;

/** The folder that templates go to when none is named. */
export const usualTemplates = "templates";

/**
 * Finds templates beside the facts that lie in no folder which is used: nobody would see a word of them. `used` is the folder
 * that is; `null` where none is.
 */
export async function strayTemplates(
  draft: Draft,
  used: (OwnFolder & { readonly isEmpty: boolean }) | null,
  { files, workingDirectory }: Outside,
): Promise<readonly Diagnostic[]> {
  const { file } = draft.placeOf([]);
  if (file === "-") return [];
  const beside = resolve(workingDirectory, dirname(file));
  const stray = used?.path === beside ? null : await firstPiece(beside, files);
  const named = draft.facts.templates;
  const folder = used?.shown ?? nameBeside(file, named ?? usualTemplates);
  const findings = stray === null ? [] : [misplaced(nameBeside(file, stray), join(folder, stray))];
  if (used?.isEmpty === true && used.path !== join(beside, usualTemplates)) {
    const other = await firstPiece(join(beside, usualTemplates), files);
    const found =
      other === null ? [] : [misplaced(nameBeside(file, join(usualTemplates, other)), join(folder, other))];
    return [...findings, ...found];
  }
  if (used !== null || named !== undefined) return findings;
  const isCopiedOut = (await files.realPath(join(beside, usualTemplates, lockName))) !== null;
  const isThere = isCopiedOut || (await firstPiece(join(beside, usualTemplates), files)) !== null;
  return isThere ? [...findings, unnamed(file)] : findings;
}

function misplaced(path: string, right: string): Diagnostic {
  const args = { path, suggestion: right.replaceAll("\\", "/") };
  const place = { file: path, line: 1, column: 1, length: 1 };
  return templateFinding("template/unknown-file", args, place, { severity: "warning" });
}

function unnamed(file: string): Diagnostic {
  const args = { path: nameBeside(file, usualTemplates), reason: "unnamed", limits: templateLimits } as const;
  const fix = { kind: "add", line: `templates: ${usualTemplates}` } as const;
  const place = { file, line: 1, column: 1, length: 1 };
  return templateFinding("template/folder", args, place, { severity: "warning", fix });
}

/** The folders of single clauses and sections; whole documents are copied out by a command, which leaves its record. */
const homes: readonly string[] = Object.values(pieceFolders).flatMap((type) =>
  [...kinds, everywhere].map((kind) => `${type}/${kind}`),
);

/**
 * The first clause or section in a folder, relative to it; `null` where there is none. What a link brings from outside is not
 * looked at.
 */
async function firstPiece(folder: string, files: Outside["files"]): Promise<string | null> {
  const real = await files.realPath(folder);
  if (real === null) return null;
  const present = new Set(await files.list(real));
  for (const home of homes) {
    if (!present.has(home.split("/")[0] ?? "")) continue;
    const target = await files.realPath(join(real, home));
    if (target === null || !isInside(real, target)) continue;
    const first = (await files.list(target)).find((name) => addressOf(`${home}/${name}`) !== null);
    if (first !== undefined) return `${home}/${first}`;
  }
  return null;
}
