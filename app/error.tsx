"use client";

import { OurFault } from "@/components/shell/our-fault";

type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void };

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <>
      <title>Something went wrong – Foothold</title>
      <OurFault number={error.digest} onRetry={retry} />
    </>
  );
}
