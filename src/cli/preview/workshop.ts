import type { Host } from "../../host/host.ts";
import type { Workshop } from "../../preview/press.ts";
import type { Selection } from "../../preview/selection.ts";
import { openWorkshop } from "../../workshop.ts";

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
