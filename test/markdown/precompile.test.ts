import { runInThisContext } from "node:vm";
import { expect, test } from "vitest";
import { createCompiler, templateKey } from "../../src/markdown/compile.ts";
import { precompile } from "../../src/markdown/precompile.ts";

test("what the build compiles says the same as what is compiled when it is needed", async () => {
  const text = "Dear {{company.name}},\n{{#each values}}\n- {{this}}\n{{/each}}\n";
  const view = { company: { name: "<Brook>" }, values: ["a", "b"] };
  const code = precompile(text);
  // The code is an expression whose value is a template as Handlebars makes it.
  const specification = runInThisContext(`(${code})`) as TemplateSpecification;
  const ahead = await createCompiler([text], { [templateKey(text)]: specification });
  const later = await createCompiler([text], {});
  expect(ahead.compile(text)(view)).toBe("Dear <Brook>,\n- a\n- b\n");
  expect(later.compile(text)(view)).toBe(ahead.compile(text)(view));
  expect(() => ahead.compile(text)({ values: [] })).toThrow();
  expect(code).not.toContain("function(parent, propertyName)");
  // A call of a helper; what a missing variable is reported with stays.
  expect(code).not.toContain(`"loc"`);
  expect(code).toContain(`"start"`);
});
