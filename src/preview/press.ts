import { build, pagesOf } from "../build.ts";
import type { BuiltDocument } from "../build.ts";
import type { Facts } from "../company/facts.ts";
import type { Theme } from "../html/theme.ts";
import { packOf } from "../language/packs.ts";
import { modelOf } from "../markdown/own-templates.ts";
import type { OwnTemplates } from "../markdown/own-templates.ts";
import type { Renderer } from "../markdown/render.ts";
import { withClauses } from "./clause-marks.ts";
import type { GoodEdition } from "./reading.ts";
import type { Selection } from "./selection.ts";

/** What documents are made with. */
export interface Workshop {
  theme(): Promise<Theme>;
  /** The templates of one document, prepared, with the company's own over those of the package. */
  renderer(selection: Selection, own: OwnTemplates): Promise<Renderer>;
}

/** One document as it is shown. */
export interface ShownDocument {
  /** In a language that the facts have. */
  readonly selection: Selection;
  readonly built: BuiltDocument;
  /** The page that is written, with the clause of each of its parts. */
  readonly html: string;
  /** What the document was made from. */
  readonly good: GoodEdition;
}

/** Makes the documents that are looked at, each once for an edition. */
export interface Press {
  /** Rejects where a document cannot be made though its facts are good: a mistake of ours. */
  show(selection: Selection, good: GoodEdition, edition: number): Promise<ShownDocument>;
  /** The last one that could be made; `null` where there is none. */
  last(selection: Selection): ShownDocument | null;
}

export function createPress(workshop: Workshop): Press {
  const shown = new Map<string, { readonly edition: number; readonly document: Promise<ShownDocument> }>();
  const last = new Map<string, ShownDocument>();
  const make = async (selection: Selection, good: GoodEdition): Promise<ShownDocument> => {
    const { document: kind, length, language } = selection;
    const [theme, render] = await Promise.all([workshop.theme(), workshop.renderer(selection, good.own)]);
    const [built] = build({
      facts: good.facts,
      documents: [{ kind, length }],
      languages: [{ pack: packOf(language), render }],
      theme,
      logo: good.logo,
      assets: { kind: "inline" },
      modelOf: modelOf(good.own),
    });
    if (built === undefined) throw new Error(`Nothing was built for ${kind}.`);
    const html = withClauses(pagesOf(built).screen, built.marked);
    const document = { selection, built, html, good };
    last.set(keyOf(selection), document);
    return document;
  };
  return {
    show(asked, good, edition) {
      const selection = settled(asked, good.facts);
      const key = keyOf(selection);
      const known = shown.get(key);
      if (known?.edition === edition) return known.document;
      const document = make(selection, good);
      shown.set(key, { edition, document });
      return document;
    },
    last: (selection) => last.get(keyOf(selection)) ?? null,
  };
}

/** The facts may no longer have the language. */
function settled(selection: Selection, { languages }: Facts): Selection {
  const [first = selection.language] = languages;
  return languages.includes(selection.language) ? selection : { ...selection, language: first };
}

function keyOf({ document, length, language }: Selection): string {
  return `${language}/${document}.${length}`;
}
