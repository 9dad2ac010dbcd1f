import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** The distribution's browser, see infra/ci/install-chromium.sh. */
const CHROMIUM = '/usr/bin/chromium';

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 900 };

/** A page as somebody sees it, and everything the browser complained of on the way. */
export interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Somebody with a browser. */
export class Visitor {
  private constructor(private readonly browser: Browser) {}

  /** Our own pages only, so the sandbox, which containers do not allow, is not needed. */
  static async arrive(): Promise<Visitor> {
    return new Visitor(await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] }));
  }

  async visit(address: string, viewport = DESK, more: { readonly javaScriptEnabled?: boolean } = {}): Promise<Visit> {
    const context = await this.browser.newContext({ viewport, reducedMotion: 'reduce', ...more });
    const page = await context.newPage();
    const complaints = listen(page);
    const response = await page.goto(address);
    if (!response) throw new Error(`${address}: no answer`);
    return { page, complaints, status: response.status(), headers: response.headers() };
  }

  async leave(): Promise<void> {
    await this.browser.close();
  }
}

/** An answer that is a refusal is no complaint about the page, though the browser prints it as one. */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (!message.text().startsWith('Failed to load resource: the server responded')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`not loaded: ${request.url()}`));
  return complaints;
}

export async function close({ page }: Visit): Promise<void> {
  const context: BrowserContext = page.context();
  await context.close();
}
