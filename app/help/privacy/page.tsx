import type { Metadata } from "next";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { RESET_LINK_HOURS } from "@/lib/db/one-time-link/create-reset-link";
import { BIN_DAYS } from "@/lib/domain/proposal/bin";

export const metadata: Metadata = { title: "Privacy – Help" };

export default function PrivacyPage() {
  return (
    <PageFrame width="read">
      <PageHead
        title="Privacy"
        lede="Foothold runs on your organisation’s own server. Nothing is sent to any other site."
      />
      <div className="prose">
        <h2>What is kept of you, and for how long</h2>
        <ul>
          <li>
            Your account: your name, your email address, your role, a scrambled form of your password, when the account
            was made, when you last signed in, and since when it is disabled if it is. It stays as long as Foothold
            does: an account is disabled, not deleted, because its proposals belong to it.
          </li>
          <li>
            Each session: when you signed in and when it ends. It ends 30 days after you last used it, 90 days after you
            signed in, or when you sign out, and is removed within a day. Nothing is kept of your device, your browser
            or your network address.
          </li>
          <li>
            A link for setting a password: your email address and who made it, for {RESET_LINK_HOURS} hours, and removed
            within a day after that.
          </li>
          <li>
            Tries to sign in, to set a password or to make the first account: how many there were, by a scrambled form
            of the email address or of the network address. Tries to change a password, and pictures sent, are counted
            by your account. They are removed within two days.
          </li>
          <li>
            One cookie that keeps you signed in for 30 days, and one that remembers light or dark. No others. Text that
            is not saved yet is held by the open tab alone.
          </li>
        </ul>
        <h2>What is kept of your work, and for how long</h2>
        <ul>
          <li>
            Your proposals: title, every answer, their dates, the versions you exported, and who saved or made each and
            when. They stay until you delete them.
          </li>
          <li>
            Earlier states of answers, with who wrote them: all for 48 hours, then the last of each hour for 30 days,
            then the last of each day, as long as the proposal is there. What a merge, a restore or an import replaced
            is kept whole for a year.
          </li>
          <li>A mark of each change you send, so that sending it twice does it once: for 30 days.</li>
          <li>
            What you delete: it stays in the bin for {BIN_DAYS} days, where you can restore it or delete it for good.
            After that it is deleted for good, with all its earlier states, versions, marks and files. Backups that your
            organisation makes keep it for as long as they are kept.
          </li>
          <li>Entries of your organisation’s library, with who changed each last and when.</li>
        </ul>
        <h2>Who sees it</h2>
        <ul>
          <li>Only the owner of a proposal can open it. To anybody else it looks as if it were not there.</li>
          <li>Administrators see who has an account, when each last signed in and whether it is disabled.</li>
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
          <li>
            It writes no answers, titles, names or addresses into its log. A line of the log says what kind of page or
            change was asked for and when, and for a change which account asked, by an id without a name.
          </li>
        </ul>
      </div>
    </PageFrame>
  );
}
