/// How an HTML document looks, on a screen and on paper.
public enum PageStyle {
  /// The style sheet, on one line.
  public static let text =
    "body{margin:0;color:#1a1a1a;background:#fff;font:1rem/1.5 system-ui,sans-serif}"
    + "main{max-width:60rem;margin:0 auto;padding:1.5rem}"
    + "h1{font-size:1.75rem;line-height:1.2;margin:0 0 .5rem}"
    + "h2{font-size:1.3rem;margin:2rem 0 .5rem;border-bottom:1px solid #767676}"
    + "h3{font-size:1.1rem;margin:1.5rem 0 .25rem}"
    + ".under{margin:0;color:#4a4a4a}"
    + "dl{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.25rem 1rem}"
    + "dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}"
    + "table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem}"
    + "th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border:1px solid #767676}"
    + "td,th{overflow-wrap:break-word}thead th{background:#ececec}"
    + ".number{text-align:right;font-variant-numeric:tabular-nums}"
    + "figure{margin:1rem 0}figcaption{font-weight:600}"
    + "svg{display:block;max-width:100%;height:auto;"
    + "print-color-adjust:exact;-webkit-print-color-adjust:exact}"
    + ".day{white-space:nowrap}"
    + "code{font-size:.85em;overflow-wrap:anywhere}"
    + "@page{size:A4;margin:15mm}"
    + "@media print{body{font-size:9.5pt;line-height:1.35}h2{margin-top:1.2rem}main{max-width:none;padding:0}h1,h2,h3{break-after:avoid}"
    + "tr,dl,li{break-inside:avoid}thead{display:table-header-group}}"

  /// What a browser may do with the document: nothing but this style.
  ///
  /// > Source: Content Security Policy Level 3; the hash is of ``text``, which a test checks.
  public static let policy =
    "default-src 'none'; style-src '\(hash)'; base-uri 'none'; form-action 'none'"

  private static let hash = "sha256-l3RZX43T2Gv5yb63vzBmJpJQtlji1Fz5NGcz/KJreqs="
}
