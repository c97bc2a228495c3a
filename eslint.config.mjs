import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "out/", "coverage/", "test/golden/"] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          maximumDefaultProjectFileMatchCount_THIS_WILL_SLOW_DOWN_LINTING: 20,
          allowDefaultProject: ["*.mjs", "bin/*.js", "bench/*.mjs", ".dependency-cruiser.mjs"],
        },
      },
    },
    rules: {
      // tsconfig's noPropertyAccessFromIndexSignature asks for the brackets that this rule forbids.
      "@typescript-eslint/dot-notation": "off",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // An index signature names its key, a record does not; both are fine.
      "@typescript-eslint/consistent-indexed-object-style": "off",
      // "Carries nothing" is a thing that a finding may carry.
      "@typescript-eslint/no-generated-empty-object-type": "off",
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
  { files: ["bin/*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
