/** What a fake print holds; what is not named is what a good browser writes. */
export interface FakePrint {
  readonly title?: string;
  readonly language?: string;
  /** What a browser may fail to write. */
  readonly without?: "font" | "tags" | "end" | "language" | null;
  /** How many sheets, each with no more than this drawing. */
  readonly sheets?: number;
  readonly drawing?: string;
  /** On which sheet each named target stands, counted from 1. */
  readonly targets?: Readonly<Record<string, number>>;
}

/** The least that passes for a printed document, in the form in which Skia writes one. */
export function fakePrint({
  title = "Policy",
  language = "en",
  without = null,
  sheets = 1,
  drawing = "",
  targets = {},
}: FakePrint = {}): Uint8Array {
  const firstPage = 5;
  const pages = Array.from({ length: sheets }, (_, index) => firstPage + 2 * index);
  const destinations = Object.entries(targets).map(
    ([id, sheet]) => `/${id} [${String(pages[sheet - 1] ?? 0)} 0 R /XYZ 6 800 0]`,
  );
  const catalogue = [
    "/Type /Catalog",
    "/Pages 3 0 R",
    `/Dests <<${destinations.join("\n")}>>`,
    without === "tags" ? "" : "/StructTreeRoot 4 0 R",
    without === "language" ? "" : `/Lang (${language})`,
  ];
  const date = "(D:20260101120000+00'00')";
  return plainPdf(
    [
      `<<${catalogue.filter((line) => line !== "").join("\n")}>>`,
      `<</Title (${title})\n/Producer (Skia/PDF m143)\n/CreationDate ${date}\n/ModDate ${date}>>`,
      `<</Type /Pages\n/Count ${String(sheets)}\n/Kids [${pages.map((page) => `${String(page)} 0 R`).join(" ")}]>>`,
      without === "font" ? "<<>>" : "<</Type /FontDescriptor\n/FontFile2 null>>",
      ...pages.flatMap((page) => [
        `<</Type /Page\n/Contents ${String(page + 1)} 0 R\n/Parent 3 0 R>>`,
        `<</Length ${String(drawing.length)}>> stream\n${drawing}\nendstream`,
      ]),
    ],
    without === "end" ? "" : "%%EOF\n",
  );
}

/** A file of these objects, numbered from 1: the first is the catalogue, the second the document information. */
export function plainPdf(objects: readonly string[], end = "%%EOF\n"): Uint8Array {
  let file = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const size = String(objects.length + 1);
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}`;
  const trailer = `trailer\n<</Size ${size}\n/Root 1 0 R\n/Info 2 0 R>>\nstartxref\n${String(file.length)}\n`;
  return Buffer.from(`${file}${table}${trailer}${end}`, "latin1");
}
