import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "out/", "coverage/", "test/golden/"] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ["*.mjs", "bin/*.js", ".dependency-cruiser.mjs"] } },
    },
    rules: {
      // tsconfig's noPropertyAccessFromIndexSignature asks for the brackets that this rule forbids.
      "@typescript-eslint/dot-notation": "off",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "no-restricted-globals": ["error", { name: "process", message: "Ask the host; see src/host/host.ts." }],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    // The outside is real here, and configuration files are programs of their own.
    files: ["src/host/node/**", "bin/**", "bench/**", "*.mjs", "*.config.ts", "test/**"],
    rules: { "no-restricted-globals": "off", "no-restricted-exports": "off" },
  },
  { files: ["**/*.mjs", "bin/*.js"], extends: [tseslint.configs.disableTypeChecked] },
);
