import { minify, type MinifyOptions } from 'terser'
import type { Plugin } from 'vite'

const FIRST_LINE = /^\/\/#.*\n/

/**
 * Fields and methods of the engine's own records, which only the content script's code reads: they become one letter.
 * None is a name of the page's, the browser's, a message's or a stored record's (tests/structure/own-names.test.ts).
 */
export const OWN_NAMES = [
  'addressIn',
  'analysis',
  'analyze',
  'announce',
  'announceAgain',
  'asked',
  'asking',
  'asks',
  'assumeArticle',
  'bare',
  'begin',
  'boxes',
  'cards',
  'channel',
  'claimed',
  'depth',
  'detect',
  'doubt',
  'element',
  'endText',
  'english',
  'enterLink',
  'expectCues',
  'findCues',
  'firstBlock',
  'followChoice',
  'forgetRestored',
  'further',
  'hasChanged',
  'hasDate',
  'hasGrown',
  'hasId',
  'headingWithin',
  'headline',
  'hiddenAround',
  'idOf',
  'inFrame',
  'isAlive',
  'isAnnounced',
  'isElse',
  'isForeign',
  'isGate',
  'isGone',
  'isHidden',
  'isIdle',
  'isInMenus',
  'isLabel',
  'isOff',
  'isReady',
  'isReported',
  'isRestored',
  'languageHint',
  'lastBlock',
  'lastLink',
  'leads',
  'letters',
  'likeness',
  'lineText',
  'linkLength',
  'linkShare',
  'linked',
  'matcher',
  'metadata',
  'normal',
  'openLinks',
  'packed',
  'paragraphs',
  'prose',
  'readAnew',
  'readChoice',
  'readLink',
  'readText',
  'renew',
  'request',
  'requests',
  'retire',
  'sees',
  'setRestored',
  'slugWords',
  'spend',
  'startOf',
  'startText',
  'stems',
  'storyBlocks',
  'storyKey',
  'summarise',
  'tellArticle',
  'textLinks',
  'undo',
]

/** "Unsafe" for functions that are called with `new` or ask for `arguments`, and for getters that do something: none here. */
const OPTIONS: MinifyOptions = {
  ecma: 2020,
  compress: { passes: 8, keep_fargs: false, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
  mangle: { properties: { regex: new RegExp(`^(${OWN_NAMES.join('|')})$`) } },
}

/** Minifies the content script once more: what runs in every page is worth some seconds of a build (2 % of its bytes). */
export function smallerContent(): Plugin {
  return {
    name: 'smaller-content',
    enforce: 'post',
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || chunk.name !== 'content') continue
        const [banner = ''] = FIRST_LINE.exec(chunk.code) ?? []
        const { code } = await minify(chunk.code, OPTIONS)
        if (code !== undefined) chunk.code = banner + code
      }
    },
  }
}
