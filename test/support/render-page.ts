import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { marked } from "marked";
import { drawChart } from "./draw-chart.ts";

const css = readFileSync(
  createRequire(import.meta.url).resolve("github-markdown-css/github-markdown-light.css"),
  "utf8",
);

/** A body as GitHub's page shows it, title on top and charts drawn. */
export function renderPage({ title, body }: { title?: string; body: string }): string {
  // Without empty lines: they would end the HTML in Markdown.
  const drawn = body.replace(/```mermaid\n([\s\S]*?)\n```/gu, (_, chart: string) =>
    drawChart(chart).replace(/\n\s*\n/gu, "\n"),
  );
  const html = marked.parse(drawn, { async: false });
  // Few machines that take pictures have a font with this sign.
  const dot = '<svg width="20" height="20"><circle cx="10" cy="12" r="8" fill="#d1242f"/></svg>';
  const head = title === undefined ? "" : `<h1 class="title">${title.replace("🔴", dot)}</h1>`;
  return `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>${css}
body { margin: 0; background: #fff; }
.page { padding: 16px; max-width: 860px; margin: 0 auto; font-family: -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
h1.title { font-size: 22px; font-weight: 500; margin: 0 0 12px; overflow-wrap: anywhere; }
svg { max-width: 100%; height: auto; }
.markdown-body { font-size: 14px; border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px; overflow-wrap: break-word; }
</style></head><body><div class="page">${head}<article class="markdown-body">${html}</article></div></body></html>`;
}
