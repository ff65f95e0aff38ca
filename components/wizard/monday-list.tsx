import { Disclosure } from "@/components/ui/disclosure";

/** Steps that need nobody's yes. */
export function MondayList() {
  return (
    <Disclosure title="What you can do on Monday without permission">
      <ul className="mt-2 grid list-disc gap-1.5 pl-5 text-plain marker:text-control">
        <li>Listen: read what people say about you in public for 15 minutes, and keep three real questions.</li>
        <li>Ask the team that reports it for one number, its date and its source.</li>
        <li>Tell one colleague whom others listen to what you have in mind, and write down their first worry.</li>
        <li>Practise on an account of your own, within your employer’s rules.</li>
      </ul>
    </Disclosure>
  );
}
