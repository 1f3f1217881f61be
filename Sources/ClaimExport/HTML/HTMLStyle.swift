/// The look of the page.
enum HTMLStyle {
  /// Colors have a contrast of at least 4.5 to 1 with what they stand on (WCAG 2.2, 1.4.3); on paper the letters are
  /// smaller, so that a statement of one page stays one page.
  static let sheet = """
    :root{color-scheme:light}
    body{margin:0 auto;max-width:62rem;padding:1rem;font:1rem/1.4 system-ui,sans-serif;color:#1b1b1b;background:#fff}
    h1{font-size:1.5rem;margin:0 0 .5rem}h2{font-size:1.15rem;margin:1.2rem 0 .4rem}
    h3{font-size:1rem;margin:.8rem 0 .3rem}p{margin:.3rem 0}
    dl{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;margin:.3rem 0}
    dt{font-size:.8em;color:#4a4a4a}dd{margin:0}
    .wide{overflow-x:auto}
    table{border-collapse:collapse;width:100%;margin:.3rem 0;font-size:.85rem}
    caption{text-align:left;font-weight:600;padding:.2rem 0}
    th,td{border:1px solid #8a8a8a;padding:.2rem .4rem;text-align:left;vertical-align:top}
    thead th{background:#eef1f4}tfoot th,tfoot td{background:#f6f6f6;font-weight:600}
    tbody th{font-weight:400}
    .amount{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    .error,.warning{font-weight:600}.error{color:#8a1010}.warning{color:#7a4a00}
    svg{display:block;max-width:100%;height:auto}
    footer{margin-top:1rem;font-size:.8em;color:#4a4a4a}.digest{overflow-wrap:anywhere}
    @page{margin:12mm}
    @media print{body{max-width:none;padding:0;font-size:8.5pt;line-height:1.25}h1{font-size:13pt}h2{font-size:10.5pt;\
    margin:.7rem 0 .2rem}h3{font-size:9pt}table{font-size:7.5pt}.wide{overflow:visible}tr,svg{break-inside:avoid}\
    h2,h3,caption{break-after:avoid}th,td{padding:.1rem .25rem}svg{max-width:60%}}
    """
}
