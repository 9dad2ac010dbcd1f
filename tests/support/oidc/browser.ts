/** Goes where it is sent and keeps the cookies of every host apart. */
export class Browser {
  private readonly jars = new Map<string, Map<string, string>>();

  /** Follows redirects, except to `until`, whose address it gives back. */
  async go(url: string, until: string | null = null): Promise<{ response: Response | null; url: string }> {
    for (let at = url, hops = 0; hops < 20; hops++) {
      if (until !== null && at.startsWith(until)) return { response: null, url: at };
      const response = await this.ask(at);
      const location = response.headers.get('location');
      if (location === null) return { response, url: at };
      at = new URL(location, at).href;
    }
    throw new Error(`sent about without end from ${url}`);
  }

  /** One request, with the cookies of its host. */
  async ask(url: string): Promise<Response> {
    const { host } = new URL(url);
    const jar = this.jars.get(host) ?? new Map<string, string>();
    this.jars.set(host, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { redirect: 'manual', headers: cookie ? { cookie } : {} });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  cookie(url: string, name: string): string | null {
    return this.jars.get(new URL(url).host)?.get(name) ?? null;
  }
}
