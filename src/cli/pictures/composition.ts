export interface Shots {
  /** PNG files as base64. */
  readonly before: string
  readonly after: string
  readonly popup: string
  readonly icon: string
  /** What the address bars show. */
  readonly address: string
}

/** The composed picture's size in CSS pixels. */
export const PICTURE_SIZE = { width: 1540, height: 1130 }

const STYLE = `
* { box-sizing: border-box; margin: 0; }
body { width: ${PICTURE_SIZE.width}px; height: ${PICTURE_SIZE.height}px; position: relative; overflow: hidden;
  background: linear-gradient(160deg, #e9eef2, #d7dfe6); font-family: 'Noto Sans', 'Helvetica Neue', Arial, sans-serif; color: #1b1f2a; }
figure { position: absolute; top: 34px; width: 600px; }
figcaption { font-size: 21px; font-weight: 700; padding: 0 4px 12px; display: flex; align-items: center; gap: 10px; }
figcaption small { font-size: 14px; font-weight: 400; color: #5b6472; margin-inline-start: auto; }
figcaption i { display: inline-block; width: 15px; height: 15px; border-radius: 3px; background: #e4574526; outline: 1.5px solid #d9483b; margin-inline-end: 7px; vertical-align: -2px; }
.window { border-radius: 10px; overflow: hidden; background: #fff; box-shadow: 0 1px 2px #0002, 0 14px 40px #2236; }
.bar { height: 42px; background: #f3f4f7; border-bottom: 1px solid #dfe2e8; display: flex; align-items: center; gap: 7px; padding: 0 12px; }
.bar b { width: 11px; height: 11px; border-radius: 50%; background: #cfd4dc; }
.bar span { flex: 1; background: #fff; border: 1px solid #dfe2e8; border-radius: 99px; font-size: 12px; color: #667; padding: 4px 14px; margin: 0 8px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.bar img { width: 20px; height: 20px; }
.view { height: 985px; overflow: hidden; }
.view img { width: 100%; display: block; }
.popup { position: absolute; left: 1164px; top: 122px; width: 340px; border-radius: 10px; overflow: hidden; box-shadow: 0 0 0 1px #0000001f, 0 18px 50px #1238; }
.popup img { display: block; width: 100%; }`

/** A page that shows a news page before and after, in windows side by side, with Lede's popup open over the second. */
export function composition(shots: Shots): string {
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>
${windowOf(shots.before, 40, 'Before<small><i></i>what Lede removes</small>', `<span>${shots.address}</span>`)}
${windowOf(shots.after, 672, 'With Lede', `<span>${shots.address}</span>${image(shots.icon)}`)}
<div class="popup">${image(shots.popup)}</div>`
}

function windowOf(shot: string, left: number, caption: string, bar: string): string {
  return `<figure style="left: ${left}px"><figcaption>${caption}</figcaption>
<div class="window"><div class="bar"><b></b><b></b><b></b>${bar}</div><div class="view">${image(shot)}</div></div></figure>`
}

function image(base64: string): string {
  return `<img src="data:image/png;base64,${base64}">`
}
