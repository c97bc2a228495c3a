import type { Host } from "../../host/host.ts";
import { loadTemplates } from "../../markdown/load-templates.ts";
import type { OwnTemplate } from "../../markdown/own/own-template.ts";
import { everywhere, templateEnding } from "../../markdown/template-address.ts";
import type { ShownDocument, Workshop } from "../../preview/press.ts";
import type { Selection } from "../../preview/selection.ts";
import type { TemplateText } from "../../preview/trace.ts";
import { openWorkshop } from "../render/workshop.ts";

type Outside = Pick<Host, "files" | "packageDirectory" | "compiledTemplates">;

/** Makes documents one at a time: each with a workshop of its own, opened when it is first looked at. */
export function previewWorkshop(outside: Outside): Workshop {
  const workshops = new Map<string, ReturnType<typeof openWorkshop>>();
  const workshopFor = ({ document: kind, length }: Selection): ReturnType<typeof openWorkshop> => {
    const key = `${kind}.${length}`;
    const known = workshops.get(key) ?? openWorkshop(outside, [{ kind, length }]);
    workshops.set(key, known);
    return known;
  };
  const any = openWorkshop(outside, []);
  return {
    theme: () => any.theme(),
    renderer: (selection, own) => workshopFor(selection).renderer(selection.language, own),
  };
}

/** The templates that a document may have its clauses from: the company's own before those of the package. */
export async function templatesOf(
  { selection, good }: ShownDocument,
  { files, packageDirectory }: Outside,
): Promise<readonly TemplateText[]> {
  const { document: kind, length, language } = selection;
  const folder = `${packageDirectory}/templates`;
  const { documents, partials } = await loadTemplates(files, folder, language, [{ kind, length }]);
  const own = good.own.templates.filter((template) => mayServe(template, selection));
  return [
    ...own.map(({ at, file, text }) => ({
      file,
      text,
      isOwn: true,
      holds: at.type === "clause" ? at.id : null,
    })),
    ...Object.values(documents).map((text) => ({
      file: `templates/${kind}/${language}.${length}${templateEnding}`,
      text,
      isOwn: false,
      holds: null,
    })),
    ...Object.entries(partials).map(([name, text]) => ({
      file: `templates/partials/${language}/${name}${templateEnding}`,
      text,
      isOwn: false,
      holds: null,
    })),
  ];
}

/** Whether a template of the company's own may be part of this document. */
function mayServe({ at }: OwnTemplate, { document, length, language }: Selection): boolean {
  if (at.language !== language && at.language !== null) return false;
  switch (at.type) {
    case "partial":
      return true;
    case "document":
      return at.kind === document && at.length === length;
    case "clause":
    case "section":
      return (at.kind === document || at.kind === everywhere) && (at.length === length || at.length === null);
  }
}
