import type { ReactNode } from "react";

/** What a slide shows above its key message; the message takes from that room what it needs. */
export function WithMessage({ message, children }: { message: string | undefined; children: ReactNode }): ReactNode {
  return (
    <div className="s-box s-body s-flow">
      <div className="s-main">{children}</div>
      {message && <p className="s-message r-message">{message}</p>}
    </div>
  );
}
