/** The least that passes for a printed document; `without` leaves out what a browser may fail to write. */
export function fakePrint(
  title: string,
  without: "font" | "tags" | "end" | "language" | null = null,
): Uint8Array {
  const lines = [
    "%PDF-1.4",
    `<</Title (${title})`,
    "/CreationDate (D:20260101120000+00'00')>>",
    without === "font" ? "" : "<</Type /FontDescriptor /FontFile2 4 0 R>>",
    without === "tags" ? "" : "/StructTreeRoot 5 0 R",
    without === "language" ? "" : "/Lang (en)",
    without === "end" ? "" : "%%EOF",
  ];
  return Buffer.from(`${lines.filter((line) => line !== "").join("\n")}\n`, "latin1");
}
