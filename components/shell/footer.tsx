import Link from "next/link";

export function Footer({ version }: { version: string }) {
  return (
    <footer className="no-print mt-auto border-t border-line text-plain text-ink-2">
      <div className="wrap flex flex-wrap gap-x-6 gap-y-1 py-6">
        <Link href="/help" className="footer-link">
          Help
        </Link>
        <Link href="/help/accessibility" className="footer-link">
          Accessibility
        </Link>
        <Link href="/help/privacy" className="footer-link">
          Privacy
        </Link>
        <span className="ml-auto tabular-nums">Foothold {version}</span>
      </div>
    </footer>
  );
}
