// Loaded before what is measured: writes the largest memory of the process, in kibibytes, to the file BENCH_PEAK.
import { writeFileSync } from "node:fs";

process.on("exit", () => writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS)));
