import type { TemplateAddress } from "../template-address.ts";

/** A template of the company's own, in place of the package's at the same address or beside them. */
export interface OwnTemplate {
  readonly at: TemplateAddress;
  /** The name that findings show. */
  readonly file: string;
  readonly text: string;
}
