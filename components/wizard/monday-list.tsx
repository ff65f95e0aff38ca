import { Disclosure } from "@/components/ui/disclosure";

/** Steps that need nobody's yes. */
export function MondayList({ steps }: { steps: readonly string[] }) {
  return (
    <Disclosure title="What you can do on Monday without permission">
      <ul className="mt-2 grid list-disc gap-1.5 pl-5 text-plain marker:text-control">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
