import type { Route } from "next";
import Link from "next/link";
import { Banner } from "@/components/ui/banner";
import type { FieldProblem } from "@/lib/domain/problem/problem";

/** Why a paper cannot be made yet, and the section that mends it. */
export function NothingToPrint({ proposalId, missing }: { proposalId: string; missing: FieldProblem | undefined }) {
  const [section] = missing?.path.split(".") ?? [];
  const place = section === undefined ? "start" : `sections/${section}`;
  return (
    <Banner className="mt-8">
      <p>
        There is nothing to print yet. {missing?.message ?? "Answer the first questions."}{" "}
        <Link href={`/proposals/${proposalId}/${place}` as Route}>Go to it</Link>
      </p>
    </Banner>
  );
}
