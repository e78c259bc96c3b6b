import { minify, type MinifyOptions } from 'terser'
import type { Plugin } from 'vite'

const FIRST_LINE = /^\/\/#.*\n/

/**
 * Fields and methods of the engine's own records, which only the content script's code reads: they become one letter.
 * None is a name of the page's, the browser's, a message's or a stored record's (tests/structure/own-names.test.ts).
 */
export const OWN_NAMES = [
  'activate',
  'addressIn',
  'analysis',
  'analyze',
  'announce',
  'announceAgain',
  'areActive',
  'asked',
  'asking',
  'asks',
  'assumeArticle',
  'bare',
  'begin',
  'box',
  'boxes',
  'cards',
  'channel',
  'claimed',
  'depth',
  'detect',
  'doubt',
  'edits',
  'element',
  'elementsOf',
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
  'isArticle',
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
  'said',
  'sees',
  'setRestored',
  'slugWords',
  'spend',
  'standing',
  'startOf',
  'startText',
  'stems',
  'storyBlocks',
  'storyKey',
  'summarise',
  'tag',
  'tellArticle',
  'textLinks',
  'undo',
  'unwanted',
  'whenSteady',
]

/**
 * "Unsafe" for functions that are called with `new` or ask for `arguments`, and for getters that do something: none here.
 * `builtins`: a name above is shortened even where some interface of the browser's has it, which this script never meets.
 */
const OPTIONS: MinifyOptions = {
  ecma: 2020,
  compress: { passes: 8, keep_fargs: false, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
  mangle: { properties: { builtins: true, regex: new RegExp(`^(${OWN_NAMES.join('|')})$`) } },
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
