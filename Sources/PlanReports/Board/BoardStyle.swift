/// How the page for an intranet looks, and what it does: one style and one script, each known by its hash.
public enum BoardStyle {
  /// The style sheet, on one line.
  public static let text =
    PageStyle.text
    + "header,main{max-width:70rem;margin:0 auto;padding:1rem 1.5rem}"
    + ".skip{position:absolute;left:-100rem;z-index:1}.skip:focus{left:.5rem;top:.5rem;background:#fff;padding:.5rem}"
    + "a{color:#0b4f8a}:focus-visible{outline:3px solid #0b4f8a;outline-offset:2px}"
    + "nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;padding:0;margin:.75rem 0 0}"
    + "nav a{display:inline-block;padding:.25rem 0;min-height:1.5rem}"
    + ".scroll{overflow-x:auto;margin:.5rem 0 1rem}.scroll table{margin:0}.scroll tbody th{min-width:9rem}"
    + "[hidden]{display:none!important}"
    + ".controls{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1rem;margin:.5rem 0}"
    + ".controls input{flex:1 1 12rem;min-width:8rem;height:2rem}"
    + ".controls output{min-width:9rem;font-weight:600}"
    + ".controls button{font:inherit;min-height:2rem;padding:.25rem 1rem;border:1px solid #1a1a1a;background:#fff;color:#1a1a1a}"
    + "table.heat td{text-align:center;font-variant-numeric:tabular-nums;white-space:nowrap}"
    + "table.heat th{white-space:nowrap}table.heat abbr{text-decoration:none}"
    + "table.heat tbody th{position:sticky;left:0;background:#fff;max-width:16rem;white-space:normal}"
    + "td.heat0{background:#fff;color:#1a1a1a}td.heat1{background:#fdebd0;color:#1a1a1a}"
    + "td.heat2{background:#f5b971;color:#1a1a1a}td.heat3{background:#b3541e;color:#fff}"
    + "td.heat4{background:#6e1e0a;color:#fff}"
    + "table.heat .now{outline:3px solid #0b4f8a;outline-offset:-3px}"
    + "td[class^=heat]{print-color-adjust:exact;-webkit-print-color-adjust:exact}"
    + "svg.timeline{max-width:none}.year{stroke:#767676;stroke-dasharray:2 3}.today{stroke:#0b4f8a;stroke-width:2}"
    + ".bar{stroke:#1a1a1a}.bar.done{fill:#1b5e20}.bar.planned{fill:#9cc3e6}.bar.risk{fill:#f5b971}"
    + ".bar.deviating{fill:#b3541e}.bar.dropped{fill:#fff;stroke-dasharray:3 2}"
    + "@media (max-width:40rem){header,main{padding:.75rem}dl{grid-template-columns:1fr}}"
    + "@media print{.controls,nav,.skip{display:none!important}.scroll{overflow:visible}"
    + "header,main{max-width:none;padding:0}svg.timeline{max-width:100%;height:auto}"
    + "table.heat{font-size:6.5pt}table.heat th,table.heat td{padding:.1rem .15rem}table.heat thead th{writing-mode:vertical-rl}}"
    + "@page{size:A4 landscape}"

  /// The script, on one line: chooses a month, and plays them one after the other.
  public static let script =
    "(function(){'use strict';"
    + "var s=document.getElementById('month'),o=document.getElementById('month-name'),"
    + "b=document.getElementById('play'),t=null;"
    + "if(!s||!o||!b){return}"
    + "var p=Array.from(document.querySelectorAll('[data-month]')),"
    + "c=Array.from(document.querySelectorAll('[data-column]'));"
    + "function show(){var n=Number(s.value);"
    + "p.forEach(function(e,i){e.hidden=i!==n});"
    + "c.forEach(function(e){e.classList.toggle('now',Number(e.dataset.column)===n)});"
    + "o.textContent=p[n].dataset.name;s.setAttribute('aria-valuetext',p[n].dataset.name)}"
    + "function stop(){if(t!==null){clearInterval(t);t=null}b.textContent=b.dataset.play}"
    + "function step(){if(Number(s.value)>=p.length-1){stop();return}s.value=Number(s.value)+1;show()}"
    + "s.addEventListener('input',function(){stop();show()});"
    + "b.addEventListener('click',function(){if(t!==null){stop();return}"
    + "if(Number(s.value)>=p.length-1){s.value=0;show()}"
    + "b.textContent=b.dataset.pause;t=setInterval(step,900)});"
    + "document.getElementById('controls').hidden=false;show()})();"

  /// What a browser may do with the page: nothing but this style and this script.
  ///
  /// > Source: Content Security Policy Level 3; the hashes are those of ``text`` and ``script``, which a test
  /// > checks.
  public static let policy =
    "default-src 'none'; style-src 'sha256-gVjTapPBAZIubeSktL/bmJqT4uJMONcN3k/G/SUyjtg='; script-src 'sha256-ijGtOQCSLqVLdyYe+ucFbuVy0wErIdAqJ1KM6HOm3tw='; base-uri 'none'; "
    + "form-action 'none'"
}
