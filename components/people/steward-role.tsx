import { Card } from "@/components/ui/card";

const PARTS = [
  ["Coach", "sits beside somebody for their first three answers"],
  ["Cheerleader", "says aloud what went well, as often as what did not"],
  ["Listener", "hears doubts before the meeting does"],
  ["Teacher", "shows how it is done, live, mistakes and all"],
  ["Expert", "knows the rules, and whom to call at six on a Sunday"],
] as const;

/** What a steward does, to hand to somebody you ask. */
export function StewardRole() {
  return (
    <Card aria-labelledby="steward-role" className="keep-together">
      <h3 id="steward-role">What a steward does</h3>
      <ul className="mt-2 grid gap-1 text-plain">
        {PARTS.map(([name, does]) => (
          <li key={name}>
            <b>{name}:</b> {does}
          </li>
        ))}
      </ul>
      <p className="mt-3 text-plain text-ink-2">
        Take those who offer first, one or two in each department. One for 10 to 15 colleagues is our own guide.
      </p>
    </Card>
  );
}
