import type { SafeguardsValues } from "./schema";

/** Who agrees to the rules, in the order they are asked. */
export const signOffs = [
  { key: "signOffLegal", who: "Legal" },
  { key: "signOffInformationGovernance", who: "Information governance" },
  { key: "signOffHr", who: "HR" },
  { key: "signOffSecurity", who: "IT security" },
  { key: "signOffUnion", who: "Union" },
] as const satisfies readonly { key: keyof SafeguardsValues; who: string }[];
