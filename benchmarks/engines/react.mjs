// @react-pdf/renderer with a plain template of the same words, as the builders that run in a browser use it.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const require = createRequire(process.cwd() + "/");
const { createElement: h } = require("react");
const { pathToFileURL } = await import("node:url");
const { Document, Font, Link, Page, Text, View, renderToBuffer } = await import(
  pathToFileURL(require.resolve("@react-pdf/renderer")).href
);
const { version } = JSON.parse(readFileSync("node_modules/@react-pdf/renderer/package.json", "utf8"));
const content = JSON.parse(readFileSync(process.argv[2], "utf8"));
Font.register({
  family: "Text",
  fonts: [{ src: content.fonts.regular }, { src: content.fonts.bold, fontWeight: 700 }],
});
Font.registerHyphenationCallback((word) => [word]);

const bold = { fontWeight: 700 };
const joined = (links) =>
  h(Text, {}, ...links.flatMap((link, at) => [
    at ? " · " : "",
    link.href ? h(Link, { src: link.href, key: at }, link.text) : link.text,
  ]));
const row = (row, style) =>
  row ? h(View, { style: { flexDirection: "row", justifyContent: "space-between" } },
    h(Text, { style }, row.text), h(Text, {}, row.aside)) : null;
const told = (part) => [
  row(part.title, bold),
  part.details.length ? joined(part.details) : null,
  ...part.paragraphs.map((text) => h(Text, {}, text)),
  ...part.highlights.map((text) => h(Text, { style: { marginLeft: 10, textIndent: -10 } }, "• " + text)),
];
const section = (each) => [
  h(Text, { style: { ...bold, marginTop: 19, marginBottom: 5 } }, each.title.toUpperCase()),
  ...each.paragraphs.map((text) => h(Text, {}, text)),
  ...each.lines.map((line) => h(Text, {}, h(Text, { style: bold }, line.label ? line.label + ": " : ""), line.text)),
  ...each.entries.flatMap((entry) => [row(entry.head, bold), ...entry.parts.flatMap(told)]),
];
const page = content.page;
const tree = (number) =>
  h(Document, { title: page.title, language: "en" },
    h(Page, { size: "A4", style: { padding: 68, fontFamily: "Text", fontSize: 10.3, lineHeight: 1.36 } },
      h(Text, { style: { ...bold, fontSize: 24 } }, `${page.name} ${number}`), h(Text, {}, page.label),
      ...page.contact.map(joined), ...page.sections.flatMap(section)));

await renderToBuffer(tree(""));
console.log(`ready react-pdf ${version}`);
for await (const number of createInterface({ input: process.stdin })) {
  console.log((await renderToBuffer(tree(number))).length);
}
