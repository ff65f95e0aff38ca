import type { Library, PilotType } from "../library";

/** The pilot that usually fits each scope; of several scopes the first one chosen decides. */
const USUAL_TYPE: Readonly<Record<string, string>> = {
  "internal-network": "P2",
  "external-service": "P4",
  "external-campaigns": "P5",
  emergency: "P6",
  recruitment: "P7",
};

/** The shipped pilot type for a scope, or null while nothing is chosen. */
export function pilotTypeFor(scope: readonly string[], library: Library): PilotType | null {
  const id = USUAL_TYPE[scope[0] ?? ""];
  return library.pilotTypes.find((type) => type.id === id) ?? null;
}
