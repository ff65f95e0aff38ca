import { useState } from "react";

type Told<News> = {
  /** Another one with each piece of news: a `NewsLine` with it is made anew and takes the focus again. */
  key: number;
  news: News | null;
  /** Replaces what was said before; null takes it away. */
  tell: (news: News | null) => void;
};

/** The one piece of news that a page shows, in a `NewsLine`. */
export function useNews<News>(): Told<News> {
  const [told, setTold] = useState<{ key: number; news: News | null }>({ key: 0, news: null });
  return { ...told, tell: (news) => setTold(({ key }) => ({ key: key + 1, news })) };
}
