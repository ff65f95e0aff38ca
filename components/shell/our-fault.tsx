import { Button } from "@/components/ui/button";
import { PageFrame } from "./page-frame";
import { PageHead } from "./page-head";

/** What a page says when the fault is ours. The number is the one in the server's log. */
export function OurFault({ number, onRetry }: { number: string | undefined; onRetry: () => void }) {
  return (
    <PageFrame width="read">
      <PageHead
        title="Something went wrong on our side"
        lede={
          <>
            Your text is kept. Try again
            {number && (
              <>
                , or give your administrator this number: <b className="text-ink">{number}</b>
              </>
            )}
            .
          </>
        }
      />
      <Button look="main" onClick={onRetry}>
        Try again
      </Button>
    </PageFrame>
  );
}
