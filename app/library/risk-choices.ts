import { loadWholeLibrary } from "@/app/load-whole-library";
import type { Option } from "@/components/ui/option";

/** Every risk a worry can point at, the organisation's own first. */
export async function riskChoices(): Promise<Option[]> {
  const { risks } = await loadWholeLibrary();
  return risks.map(({ id, title }) => ({ value: id, label: title }));
}
