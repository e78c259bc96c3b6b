/** The pictures of the sample paper: one harbour under changing skies, and in front of it what the story is about. */
const MOTIFS = {
  lighthouse: `
    <path d="M430 400 L800 330 L800 450 L380 450Z" fill="#2b2f3f"/>
    <defs><linearGradient id="beam"><stop offset=".1" stop-color="#ffe9b0" stop-opacity="0"/><stop offset="1" stop-color="#ffe9b0" stop-opacity=".75"/></linearGradient></defs>
    <path d="M594 122 L0 20 L0 170 L594 138Z" fill="url(#beam)"/>
    <path d="M576 360 L586 150 L622 150 L632 360Z" fill="#f6efe2"/>
    <path d="M581.5 245 L626.5 245 L628.6 290 L579.4 290Z M578 330 L630.5 330 L632 360 L576 360Z M585 172 L623 172 L625 206 L583.4 206Z" fill="#b5433a"/>
    <rect x="580" y="144" width="48" height="8" fill="#2b2f3f"/><rect x="590" y="114" width="28" height="30" fill="#ffe08a"/>
    <path d="M586 114 L604 92 L622 114Z" fill="#b5433a"/><path d="M604 92 V80" stroke="#2b2f3f" stroke-width="3"/>
    <path d="M590 114 V144 M604 114 V144 M618 114 V144" stroke="#2b2f3f" stroke-width="2"/>
    <path d="M648 362 L648 330 L676 312 L704 330 L704 356Z" fill="#e5d9c3"/><path d="M642 332 L676 308 L710 332 L704 336 L676 317 L648 336Z" fill="#8c4a3f"/>
    <rect x="668" y="336" width="13" height="22" fill="#ffd27a"/>`,
  ferry: `
    <path d="M210 330 H610 L575 385 H255Z" fill="#21405c"/><path d="M218 342 H602 L597 350 H223Z" fill="#f3c14b"/>
    <path d="M270 278 H560 V330 H250Z" fill="#f7f3ea"/><path d="M330 236 H500 V278 H318Z" fill="#ece4d3"/>
    <rect x="430" y="190" width="44" height="46" fill="#b5433a"/><rect x="430" y="202" width="44" height="9" fill="#f7f3ea"/>
    <g fill="#5f7f99"><rect x="285" y="293" width="26" height="18"/><rect x="325" y="293" width="26" height="18"/><rect x="365" y="293" width="26" height="18"/><rect x="405" y="293" width="26" height="18"/><rect x="445" y="293" width="26" height="18"/><rect x="485" y="293" width="26" height="18"/><rect x="340" y="247" width="120" height="16"/></g>
    <path d="M470 186 q22 -30 56 -22 q34 -26 62 -6" fill="none" stroke="#fff" stroke-width="14" stroke-linecap="round" opacity=".45"/>`,
  lens: `
    <rect width="800" height="450" fill="#1d2433" opacity=".55"/>
    <g fill="none" stroke="#ffe3a1" stroke-width="7"><circle cx="400" cy="225" r="44" fill="#fff1c9"/><circle cx="400" cy="225" r="78" opacity=".9"/><circle cx="400" cy="225" r="110" opacity=".75"/><circle cx="400" cy="225" r="140" opacity=".6"/><circle cx="400" cy="225" r="168" opacity=".45"/><circle cx="400" cy="225" r="194" opacity=".3"/></g>
    <path d="M400 20 V430 M195 225 H605 M255 80 L545 370 M545 80 L255 370" stroke="#c98f3a" stroke-width="4" opacity=".55"/>`,
  seals: `
    <path d="M0 380 L120 340 L300 352 L470 330 L800 362 V450 H0Z" fill="#5b5f66"/>
    <g fill="#39414d"><path d="M190 352 q10 -62 66 -60 q16 -34 44 -26 q22 8 14 34 q40 10 74 46 l26 -14 l-8 24 l-216 2Z"/><path d="M470 338 q8 -46 48 -46 q12 -26 34 -20 q18 6 11 27 q30 8 58 38 l22 -10 l-8 20 l-165 2Z"/></g>
    <g fill="#f7f3ea"><circle cx="291" cy="284" r="4"/><circle cx="548" cy="288" r="3.5"/></g>`,
  market: `
    <rect y="330" width="800" height="120" fill="#3a3340"/>
    <g><path d="M90 220 H290 L310 270 H70Z" fill="#c8553d"/><path d="M130 220 H170 L168 270 H122Z M210 220 H250 L262 270 H216Z" fill="#f7efe0"/><path d="M84 270 V390 M296 270 V390" stroke="#241f29" stroke-width="8"/><rect x="84" y="330" width="212" height="60" fill="#8a5a3b"/></g>
    <g><path d="M430 210 H660 L684 268 H406Z" fill="#2f6f73"/><path d="M476 210 H522 L518 268 H466Z M568 210 H614 L628 268 H576Z" fill="#f7efe0"/><path d="M422 268 V396 M668 268 V396" stroke="#241f29" stroke-width="8"/><rect x="422" y="334" width="246" height="62" fill="#8a5a3b"/></g>
    <g fill="#ffd27a"><circle cx="60" cy="150" r="9"/><circle cx="160" cy="172" r="9"/><circle cx="260" cy="180" r="9"/><circle cx="360" cy="176" r="9"/><circle cx="460" cy="164" r="9"/><circle cx="560" cy="150" r="9"/><circle cx="660" cy="136" r="9"/><circle cx="750" cy="120" r="9"/></g>
    <path d="M0 130 Q380 230 800 106" fill="none" stroke="#241f29" stroke-width="2.5"/>
    <g fill="#e7a13c"><circle cx="120" cy="326" r="11"/><circle cx="145" cy="324" r="11"/><circle cx="170" cy="326" r="11"/><circle cx="470" cy="330" r="11"/><circle cx="496" cy="328" r="11"/></g><g fill="#7fa05a"><circle cx="215" cy="325" r="12"/><circle cx="244" cy="326" r="12"/><circle cx="560" cy="330" r="12"/><circle cx="590" cy="328" r="12"/><circle cx="622" cy="330" r="12"/></g>`,
  turbines: `
    <g stroke="#f7f3ea" stroke-linecap="round"><path d="M240 380 V170" stroke-width="9"/><path d="M240 170 L240 70 M240 170 L326 220 M240 170 L154 220" stroke-width="7"/><path d="M480 372 V210" stroke-width="7"/><path d="M480 210 L548 168 M480 210 L480 288 M480 210 L412 168" stroke-width="5.5"/><path d="M650 364 V240" stroke-width="5"/><path d="M650 240 L650 178 M650 240 L704 270 M650 240 L596 270" stroke-width="4"/></g>`,
  bread: `
    <rect width="800" height="450" fill="#3b2a22" opacity=".82"/><rect y="330" width="800" height="120" fill="#7a5132"/>
    <g fill="#d9944a"><path d="M120 350 q0 -100 130 -100 q130 0 130 100Z"/><path d="M410 350 q0 -116 150 -116 q150 0 150 116Z"/></g>
    <g fill="none" stroke="#f6d9a4" stroke-width="9" stroke-linecap="round"><path d="M190 318 l24 -44 M246 318 l24 -48 M302 318 l22 -40 M490 318 l28 -56 M556 318 l28 -60 M622 318 l26 -50"/></g>
    <g fill="none" stroke="#fff" stroke-width="6" stroke-linecap="round" opacity=".4"><path d="M240 220 q-16 -28 4 -54 q18 -26 0 -54 M560 200 q-16 -28 4 -54 q18 -26 0 -54"/></g>`,
  quay: `
    <path d="M0 372 H800 V450 H0Z" fill="#3a3f4d"/>
    <g><rect x="70" y="230" width="92" height="142" fill="#d8b98a"/><rect x="162" y="204" width="84" height="168" fill="#c96f53"/><rect x="246" y="242" width="96" height="130" fill="#e8dcc3"/><rect x="342" y="214" width="78" height="158" fill="#6f8f8a"/><rect x="420" y="248" width="98" height="124" fill="#d9a36a"/><path d="M66 230 L116 190 L166 230Z M158 204 L204 166 L250 204Z M242 242 L294 204 L346 242Z M338 214 L381 178 L424 214Z M416 248 L469 208 L522 248Z" fill="#5b3b38"/></g>
    <g fill="#ffe7ad"><rect x="88" y="256" width="18" height="26"/><rect x="124" y="256" width="18" height="26"/><rect x="182" y="236" width="18" height="26"/><rect x="214" y="286" width="18" height="26"/><rect x="266" y="270" width="18" height="26"/><rect x="304" y="270" width="18" height="26"/><rect x="362" y="246" width="18" height="26"/><rect x="442" y="280" width="18" height="26"/><rect x="480" y="280" width="18" height="26"/></g>
    <path d="M580 372 V236 M640 372 V262 M580 248 L640 330 M700 372 V224" stroke="#2b2430" stroke-width="6"/><path d="M560 356 H740 L718 388 H584Z" fill="#21405c"/>`,
} as const

export type Motif = keyof typeof MOTIFS

interface Sky {
  readonly high: string
  readonly low: string
  readonly sea: string
  readonly hills: string
}

const DUSK: Sky = { high: '#2d3a63', low: '#f3a66b', sea: '#33507a', hills: '#4a4d74' }
const DAY: Sky = { high: '#6aa7cf', low: '#dcecf0', sea: '#3e7f9e', hills: '#7798a5' }
const DAWN: Sky = { high: '#8fa3c7', low: '#f8d9b4', sea: '#6487a3', hills: '#8a8fa8' }
const NIGHT: Sky = { high: '#141c38', low: '#3d4a78', sea: '#1e2b4d', hills: '#222a4a' }

const SKIES: Readonly<Record<Motif, Sky>> = {
  lighthouse: DUSK,
  ferry: DAY,
  lens: DUSK,
  seals: DAWN,
  market: NIGHT,
  turbines: DAY,
  bread: NIGHT,
  quay: DAWN,
}

/** An inline SVG of 16:9, as wide as its box. Its gradient carries the motif's name, so a page may show several. */
export function picture(motif: Motif, alt: string): string {
  const sky = SKIES[motif]
  const gradient = `sky-${motif}`
  return `<svg viewBox="0 0 800 450" preserveAspectRatio="xMidYMid slice" role="img" aria-label="${alt}">
  <defs><linearGradient id="${gradient}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${sky.high}"/><stop offset=".75" stop-color="${sky.low}"/></linearGradient></defs>
  <rect width="800" height="450" fill="url(#${gradient})"/><circle cx="200" cy="246" r="42" fill="#fff3d6" opacity=".85"/>
  <path d="M0 300 Q120 236 250 282 T520 262 T800 286 V340 H0Z" fill="${sky.hills}"/><rect y="318" width="800" height="132" fill="${sky.sea}"/>
  <path d="M30 345 h90 M180 362 h130 M60 392 h70 M250 410 h120 M420 350 h60 M480 396 h110 M640 372 h90 M690 424 h80" stroke="#fff" stroke-width="3" opacity=".28" stroke-linecap="round"/>
  ${MOTIFS[motif]}
</svg>`
}
