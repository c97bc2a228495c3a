import { boundKinds, buildBook } from "../../build-book.ts";
import type { BuiltBook } from "../../build-book.ts";
import { buildCard, buildPoster } from "../../build-charts.ts";
import type { BuiltChart } from "../../build-charts.ts";
import type { BuiltDocument } from "../../build.ts";
import type { Facts } from "../../company/facts.ts";
import type { Kind } from "../../company/kind.ts";
import type { LanguageTag } from "../../company/language-tag.ts";
import type { ModelOf } from "../../document/documents.ts";
import type { Extra } from "../../files/paths.ts";
import type { Press } from "../../host/printer.ts";
import type { Logo } from "../../html/page-input.ts";
import type { Assets } from "../../html/shell.ts";
import type { Theme } from "../../html/theme.ts";
import type { LanguagePack } from "../../language/pack.ts";
import type { Properties } from "../../pdf/properties.ts";

/** What is made of the documents of one language: the book, the wall chart or the pocket card. */
export interface EditionExtra {
  readonly extra: Extra;
  readonly language: LanguageTag;
  /** Plain text. */
  readonly title: string;
  /** To be read on a screen; `null` for what is only printed. */
  readonly html: string | null;
  /** Rejects with `PrinterFailure`. */
  readonly print: (properties: Properties, printer: Press) => Promise<Uint8Array>;
}

interface ExtrasInput {
  readonly facts: Facts;
  readonly packs: readonly LanguagePack[];
  /** In every language. */
  readonly documents: readonly BuiltDocument[];
  readonly theme: Theme;
  readonly logo: Logo | null;
  readonly assets: Assets;
  readonly kinds: readonly Kind[];
  readonly extras: readonly Extra[];
  readonly largePrint: boolean;
  readonly modelOf: ModelOf;
}

/** Makes what was asked for, in each language, but for what would be empty. */
export function buildExtras(input: ExtrasInput): readonly EditionExtra[] {
  return input.packs.flatMap((pack) => input.extras.flatMap((extra) => makers[extra](input, pack) ?? []));
}

type Maker = (input: ExtrasInput, pack: LanguagePack) => EditionExtra | null;

const makers: Readonly<Record<Extra, Maker>> = {
  handbook: (input, pack) => {
    if (boundKinds(input.facts, input.kinds).length === 0) return null;
    const documents = input.documents.filter(({ language }) => language === pack.tag);
    const book = buildBook({ ...input, pack, documents });
    const { language, title, screen } = book;
    return {
      extra: "handbook",
      language,
      title,
      html: screen,
      print: (properties, printer) => printedBook(book, properties, printer),
    };
  },
  poster: (input, pack) => charted("poster", buildPoster({ ...input, pack }), pack),
  card: (input, pack) => {
    const card = buildCard({ ...input, pack });
    return card === null ? null : charted("card", card, pack);
  },
};

function charted(extra: Extra, chart: BuiltChart, { tag }: LanguagePack): EditionExtra {
  const print: EditionExtra["print"] = async (properties, printer) => {
    const { printFitting } = await import("../../pdf/print-fitting.ts");
    return await printFitting(chart, properties, printer);
  };
  return { extra, language: tag, title: chart.title, html: null, print };
}

/** Prints a book with its page numbers, and with empty pages where parts have to begin on the right. */
async function printedBook(book: BuiltBook, properties: Properties, printer: Press): Promise<Uint8Array> {
  const { printBook } = await import("../../pdf/print-book.ts");
  let blanks: ReadonlySet<string> = new Set();
  return await printBook(
    (numbers) => book.print({ numbers, blanks }),
    { ...properties, subject: book.subject },
    printer,
    (found) => {
      const imposed = book.impose(found, blanks);
      blanks = imposed.blanks;
      return imposed.numbers;
    },
  );
}
