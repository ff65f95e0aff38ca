import { currentUser } from "@/lib/auth/current-user";
import { readEnvironment } from "@/lib/env";

/** On paper only: whose list this is, from which day, and where it stands. */
export async function PrintedBy({ path, day }: { path: string; day: string }) {
  const user = await currentUser();
  const lines = [user?.name ?? "", `Printed ${day}`, new URL(path, readEnvironment().appUrl).href];

  return <p className="print-only mb-6 text-ink-2">{lines.filter((line) => line !== "").join(" · ")}</p>;
}
