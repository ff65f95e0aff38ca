import type { Metadata } from "next";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";

export const metadata: Metadata = { title: "Privacy – Help" };

export default function PrivacyPage() {
  return (
    <PageFrame width="read">
      <PageHead
        title="Privacy"
        lede="Foothold runs on your organisation’s own server. Nothing is sent to any other site."
      />
      <div className="prose">
        <h2>What is kept</h2>
        <ul>
          <li>Your name, your email address and a scrambled form of your password.</li>
          <li>Your proposals: every answer, its earlier states, and the versions you exported.</li>
          <li>One cookie that keeps you signed in for 30 days, and one that remembers light or dark. No others.</li>
        </ul>
        <h2>Who sees it</h2>
        <ul>
          <li>Only the owner of a proposal can open it. To anybody else it looks as if it were not there.</li>
          <li>Whoever runs the server can reach its database and its backups.</li>
          <li>
            Answers marked private, and notes on where people stand, are never part of a deck or of any export to
            readers.
          </li>
        </ul>
        <h2>Notes about colleagues</h2>
        <p>
          Recording where somebody stands is off until you switch it on for a proposal. It is personal data about a
          colleague, who may ask to see it. Write what they said and need, not judgements. It is never kept of union,
          political and occupational health roles. Switching it off deletes it, earlier states included.
        </p>
        <h2>What Foothold never does</h2>
        <ul>
          <li>It counts no visits, loads nothing from other sites, and reports nothing to its makers.</li>
          <li>It writes no answers, titles, names or addresses into its log.</li>
        </ul>
      </div>
    </PageFrame>
  );
}
