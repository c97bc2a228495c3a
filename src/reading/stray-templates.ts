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
const usual = "templates";

/**
 * Finds templates beside the facts that are not in the folder which is used, `null` where none is: nobody would see a word of
 * them.
 */
export async function strayTemplates(
  draft: Draft,
  used: OwnFolder | null,
  { files, workingDirectory }: Outside,
): Promise<readonly Diagnostic[]> {
  const { file } = draft.placeOf([]);
  if (file === "-") return [];
  const beside = resolve(workingDirectory, dirname(file));
  const stray = used?.path === beside ? null : await firstPiece(beside, files);
  const named = draft.facts.templates;
  const findings = stray === null ? [] : [misplaced(file, stray, named ?? usual)];
  if (used !== null || named !== undefined) return findings;
  const isCopiedOut = (await files.realPath(join(beside, usual, lockName))) !== null;
  const isThere = isCopiedOut || (await firstPiece(join(beside, usual), files)) !== null;
  return isThere ? [...findings, unnamed(file)] : findings;
}

function misplaced(file: string, stray: string, folder: string): Diagnostic {
  const path = nameBeside(file, stray);
  const args = { path, suggestion: nameBeside(file, join(folder, stray).replaceAll("\\", "/")) };
  return templateFinding(
    "template/unknown-file",
    args,
    { file: path, line: 1, column: 1, length: 1 },
    { severity: "warning" },
  );
}

function unnamed(file: string): Diagnostic {
  const args = { path: nameBeside(file, usual), reason: "unnamed", limits: templateLimits } as const;
  const fix = { kind: "add", line: `templates: ${usual}` } as const;
  return templateFinding(
    "template/folder",
    args,
    { file, line: 1, column: 1, length: 1 },
    { severity: "warning", fix },
  );
}

/** The first clause or section in a folder, relative to it; `null` where there is none. What a link brings from outside is not looked at. */
async function firstPiece(folder: string, files: Outside["files"]): Promise<string | null> {
  const real = await files.realPath(folder);
  if (real === null) return null;
  for (const type of Object.values(pieceFolders)) {
    const present = new Set(await files.list(join(folder, type)));
    for (const kind of [...kinds, everywhere].filter((each) => present.has(each))) {
      const below = `${type}/${kind}`;
      const target = await files.realPath(join(folder, below));
      if (target === null || !isInside(real, target)) continue;
      const first = (await files.list(target)).find((name) => addressOf(`${below}/${name}`) !== null);
      if (first !== undefined) return `${below}/${first}`;
    }
  }
  return null;
}
