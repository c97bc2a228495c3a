/** Lends a few pages to many jobs: a page is opened when it is first needed, and used again and again. */
export interface PagePool<Page> {
  /** Waits for a free page, runs `job` on it, and takes it back; a page on which a job failed is not used again. */
  withPage<Value>(job: (page: Page) => Promise<Value>): Promise<Value>;
  /** Opens a page for a job to come; where it does not open, that job fails. */
  warm(): void;
}

/** A pool of at most `size` pages. A page on which a job failed goes to `discard`, and another takes its place. */
export function pagePool<Page>(
  size: number,
  open: () => Promise<Page>,
  discard: (page: Page) => void,
): PagePool<Page> {
  const free: Promise<Page>[] = [];
  const waiting: (() => void)[] = [];
  let lent = 0;

  const enter = async (): Promise<void> => {
    if (lent < size) lent += 1;
    // Whoever leaves hands over the place without freeing it, so that nobody slips in between.
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) lent -= 1;
    else next();
  };

  return {
    warm: () => {
      const page = open();
      page.catch(() => undefined);
      free.push(page);
    },
    withPage: async (job) => {
      await enter();
      try {
        const page = await (free.shift() ?? open());
        try {
          const value = await job(page);
          free.push(Promise.resolve(page));
          return value;
        } catch (error) {
          discard(page);
          throw error;
        }
      } finally {
        leave();
      }
    },
  };
}
