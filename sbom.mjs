// Prints the software bill of materials of a release, CycloneDX: what npm says of the packages that are installed with
// ours, less what differs from run to run and from folder to folder.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const { name } = JSON.parse(readFileSync("package.json", "utf8"));
const argv = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"];
const { metadata, components, dependencies, ...rest } = JSON.parse(
  // npm is a script on Windows, which only a shell can start.
  execFileSync("npm", argv, {
    encoding: "utf8",
    maxBuffer: 50_000_000,
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "ignore"],
  }),
);
/** Installed for development, but the build puts a file of it into the package. */
const carried = "@zip.js/zip.js";
// `--omit dev` of npm 11 leaves out what we and a development tool both need.
const installed = new Set(
  Object.entries(JSON.parse(readFileSync("package-lock.json", "utf8")).packages)
    .filter(
      ([path, { dev, devOptional }]) =>
        path === `node_modules/${carried}` || (dev !== true && devOptional !== true),
    )
    .map(([path, { version }]) => `${path === "" ? name : path.replace(/^.*node_modules\//, "")}@${version}`),
);
const content = {
  metadata: { ...metadata, timestamp: undefined, component: { ...metadata.component, name } },
  components: components
    .filter((component) => installed.has(`${component.name}@${component.version}`))
    .map((component) => (component.name === carried ? inPackage(component) : component))
    .toSorted((one, other) => (one["bom-ref"] < other["bom-ref"] ? -1 : 1)),
  dependencies: dependencies
    .filter(({ ref }) => installed.has(ref))
    .map(({ ref, dependsOn }) => ({
      ref,
      dependsOn: dependsOn.filter((each) => installed.has(each)).toSorted(),
    }))
    .toSorted((one, other) => (one.ref < other.ref ? -1 : 1)),
};

/** npm says that it is for development only. */
function inPackage({ properties, ...component }) {
  return { ...component, scope: "required", properties: properties.filter(({ value }) => value !== "true") };
}

const digest = createHash("sha256").update(JSON.stringify(content)).digest("hex");
// A UUID of version 8: its bits are ours to choose, and the same content gives the same.
const uuid = [
  digest.slice(0, 8),
  digest.slice(8, 12),
  `8${digest.slice(13, 16)}`,
  `a${digest.slice(17, 20)}`,
  digest.slice(20, 32),
].join("-");
console.log(JSON.stringify({ ...rest, serialNumber: `urn:uuid:${uuid}`, ...content }, null, 2));
