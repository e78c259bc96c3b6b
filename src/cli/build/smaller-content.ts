import { minify, type MinifyOptions } from 'terser'
import type { Plugin } from 'vite'

const FIRST_LINE = /^\/\/#.*\n/

/**
 * Fields and methods of the engine's own records, which only the content script's code reads: they become one letter.
 * Nothing of the browser's is asked for one of them there, and none is a name in a message or a stored record
 * (tests/structure/own-names.test.ts).
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
  'boxOf',
  'boxes',
  'cards',
  'channel',
  'children',
  'claimed',
  'depth',
  'detect',
  'doubt',
  'edits',
  'element',
  'elements',
  'elementsOf',
  'endText',
  'enterLink',
  'expectCues',
  'findCues',
  'firstBlock',
  'firstIn',
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
  'holds',
  'homes',
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
  'links',
  'matcher',
  'mayPoint',
  'metadata',
  'normal',
  'openLinks',
  'order',
  'packed',
  'paragraphs',
  'parent',
  'prose',
  'read',
  'readAnew',
  'readChoice',
  'readLink',
  'readText',
  'renew',
  'request',
  'requests',
  'retire',
  'root',
  'rootOf',
  'roots',
  'said',
  'sees',
  'setRestored',
  'setRoots',
  'sibling',
  'slotted',
  'slugWords',
  'small',
  'spend',
  'standing',
  'start',
  'startOf',
  'startText',
  'stems',
  'story',
  'storyBlocks',
  'storyKey',
  'summarise',
  'tag',
  'tellArticle',
  'textLinks',
  'undo',
  'unwanted',
  'watchTree',
  'whenSteady',
  'words',
]

/** Names in Readability's script, which nobody else uses. */
export const READABILITY_NAMES = [
  'minContentLength',
  'minScore',
  'okMaybeItsACandidate',
  'unlikelyCandidates',
  'visibilityChecker',
]

/**
 * "Unsafe" for functions that are called with `new` or ask for `arguments`, for getters that do something, and for pages
 * that replace `String` and `Number` (they have their own): none here.
 * `builtins`: a name above is shortened although some interface of the browser's has it, too. `hoist_funs`: what is alike
 * stands closer together, which packs better.
 */
const OPTIONS: MinifyOptions = {
  ecma: 2020,
  compress: {
    passes: 8,
    hoist_funs: true,
    keep_fargs: false,
    pure_getters: true,
    unsafe: true,
    unsafe_arrows: true,
    unsafe_methods: true,
  },
  mangle: {
    properties: { builtins: true, regex: new RegExp(`^(${[...OWN_NAMES, ...READABILITY_NAMES].join('|')})$`) },
  },
}

const AGAIN: MinifyOptions = { ...OPTIONS, mangle: true }

/** Minifies the content script once more: what runs in every page is worth some seconds of a build (2 % of its bytes). */
export function smallerContent(): Plugin {
  return {
    name: 'smaller-content',
    enforce: 'post',
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || chunk.name !== 'content') continue
        const [banner = ''] = FIRST_LINE.exec(chunk.code) ?? []
        const { code = '' } = await minify(chunk.code, OPTIONS)
        // what the first turn brought together the second makes smaller
        chunk.code = banner + ((await minify(code, AGAIN)).code ?? '')
      }
    },
  }
}
