import { expect, test } from "vitest";
import { allowedAddress } from "../../src/html/links.ts";

test.for([
  "https://a.example/?a=1&b=2#c",
  "HTTP://a.example",
  "mailto:care@a.example",
  "tel:+442079460010",
  "#s4",
  "../policy.html",
  "policy.html?x=a:b",
  "folder/a:b",
])("keeps %s", (address) => {
  expect(allowedAddress(address)).toBe(address);
});

test.for([
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "\u0001javascript:alert(1)",
  "data:text/html,x",
  "file:///etc/passwd",
  "vbscript:x",
  "//evil.example",
  "\\\\evil.example",
  "/\\evil.example",
  "\\/evil.example",
])("refuses %j", (address) => {
  expect(allowedAddress(address)).toBeNull();
});
