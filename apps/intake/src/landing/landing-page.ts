import { createHash } from 'node:crypto';

const STYLE = `
  body { font: 16px/1.7 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; max-width: 42rem; margin: 12vh auto; padding: 0 1rem; color: #1b2430; }
  h1 { font-size: 1.9rem; } a { color: #0b5cad; } [lang="en"] { color: #56606d; } a [lang="en"] { color: inherit; }
`;

/** Allows this style sheet, nothing else. */
export const LANDING_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** The first page of intake: what this is and where to go. No user text goes into it. */
export function landingPage(portalUrl: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>公开 Gongkai</title>
<style>${STYLE}</style>
<main>
  <h1>公开 · 部门决算公开</h1>
  <p>这里是填报、审核和公开管理所用的接口。已公开的决算请看公开门户。</p>
  <p lang="en">This is the interface for preparing, reviewing and publishing. What is published stands on the public portal.</p>
  <ul>
    <li><a href="${portalUrl}">公开门户 · <span lang="en">Public portal</span></a></li>
    <li><a href="/api/openapi.json">接口说明 · <span lang="en">OpenAPI 3.1</span></a></li>
    <li><a href="/health/ready">运行状态 · <span lang="en">Health</span></a></li>
  </ul>
</main>
</html>
`;
}
